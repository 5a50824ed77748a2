// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/remove/expunge.h"

#include "core/base/limits.h"
#include "core/imap/client.h"
#include "core/jobs/flags.h"
#include "core/jobs/heldstore.h"
#include "core/jobs/mailboxroles.h"
#include "core/jobs/mailboxviews.h"
#include "core/jobs/progressmeter.h"
#include "core/jobs/remove/finder.h"
#include "core/jobs/remove/lease.h"
#include "core/jobs/remove/mover.h"
#include "core/jobs/remove/proof.h"
#include "core/jobs/remove/underlease.h"
#include "core/jobs/runs/runs.h"
#include "core/jobs/session.h"

#include <algorithm>
#include <iterator>
#include <set>

namespace onecopy::jobs {

namespace {

using removal::LeftReason;
using store::Step;

constexpr EpochSeconds secondsPerDay = 24 * 3600;

int daysBetween(EpochSeconds from, EpochSeconds to)
{
    return to > from ? static_cast<int>(std::min<EpochSeconds>((to - from) / secondsPerDay, 1'000'000)) : 0;
}

/// A removal run as a plan for its rest in quarantine; groups whose survivor its plan does not tell are left out.
Result<ExpungePlan> wishedPlan(store::Store &store, const store::Run &run, const ExpungeRequest &request,
                               const Context &context)
{
    ExpungePlan wished;
    wished.removalId = run.id;
    wished.plan.account = run.account;
    wished.plan.madeAt = context.clock->now();
    auto full = store.runs().find(run.id);
    if (!full)
        return passOn(full);
    if (!*full)
        return fail(FaultKind::NotFound, "expunge", "no such run");
    auto removal = removal::planFromJson((*full)->planJson);
    if (!removal)
        return passOn(removal);
    wished.plan.request = removal->request;
    auto history = historyOf(store, run.id);
    if (!history)
        return passOn(history);
    std::map<std::string, const removal::PlannedGroup *> groups;
    for (const removal::PlannedGroup &group : removal->groups)
        groups[group.groupId] = &group;
    std::map<std::string, removal::PlannedGroup> going;
    for (const CopyHistory &copy : history->copies) {
        const auto group = groups.find(copy.item.groupId);
        const bool chosen = (request.groupIds.empty() || request.groupIds.contains(copy.item.groupId)) &&
                            (request.mailboxes.empty() || request.mailboxes.contains(copy.item.source.mailbox));
        if (!copy.isAway() || !copy.isSettled() || !chosen || group == groups.end())
            continue;
        removal::PlannedGroup &planned = going[copy.item.groupId];
        if (planned.extras.empty()) {
            planned = *group->second;
            planned.extras.clear();
        }
        duplicates::Copy extra;
        extra.ref = *copy.target;
        extra.flags = copy.item.flags;
        extra.size = copy.item.size;
        extra.internalDate = copy.item.internalDate;
        extra.whole = copy.item.whole;
        planned.extras.push_back({std::move(extra)});
    }
    for (auto &[id, group] : going)
        wished.plan.groups.push_back(std::move(group));
    return wished;
}

/// Of the mailboxes in which copies stay.
struct KeptPlaces
{
    /// Those of other owners, who may empty them at any time, and views, in which nothing lies.
    std::set<MailboxName> notOurs;
    duplicates::MailboxRoles roles;
};

std::optional<LeftReason> doubtAbout(const removal::PlannedCopy &extra, const removal::PlannedGroup &group,
                                     const Readings &readings, const MailboxName &quarantine, const KeptPlaces &places)
{
    const CopyRef &kept = group.keep.copy.ref;
    const Reading *survivor = readings.find(kept);
    if (readings.facts(kept.mailbox).validityChanged || readings.facts(extra.copy.ref.mailbox).validityChanged)
        return LeftReason::UidValidityChanged;
    const Reading *reading = readings.find(extra.copy.ref);
    if ((survivor != nullptr && !survivor->evidence) || (reading != nullptr && !reading->evidence))
        return LeftReason::NotProved;
    if (places.notOurs.contains(kept.mailbox))
        return LeftReason::OtherOwner;
    if (survivor == nullptr || hasFlag(survivor->flags, "\\Deleted") || kept.mailbox == extra.copy.ref.mailbox ||
        removal::isQuarantine(kept.mailbox, quarantine) || duplicates::isEmptiedUnseen(places.roles.of(kept.mailbox)) ||
        !readings.facts(kept.mailbox).changeable)
        return LeftReason::SurvivorMissing;
    if (reading == nullptr)
        return LeftReason::Gone;
    if (hasFlag(reading->flags, "\\Deleted"))
        return LeftReason::MarkedByOther;
    if (!readings.facts(extra.copy.ref.mailbox).changeable)
        return LeftReason::ReadOnlyMailbox;
    const auto &mine = reading->evidence->content;
    const auto &theirs = survivor->evidence->content;
    if (!mine || !theirs || mine->bytes == 0)
        return LeftReason::NotProved;
    // The very bytes that were moved, and content that the survivor has: what is only contained in it stays.
    if (!extra.copy.whole || mine->whole != *extra.copy.whole)
        return LeftReason::ContentDiffers;
    if (mine->whole == theirs->whole)
        return std::nullopt;
    if (!mine->complete || !theirs->complete)
        return LeftReason::NotProved;
    return mine->canonical == theirs->canonical ? std::nullopt : std::optional(LeftReason::ContentDiffers);
}

Result<KeptPlaces> keptPlaces(imap::Client &client, const std::string &serverName,
                              const std::vector<ExpungePlan> &plans)
{
    std::set<MailboxName> names;
    for (const ExpungePlan &plan : plans) {
        for (const removal::PlannedGroup &group : plan.plan.groups)
            names.insert(group.keep.copy.ref.mailbox);
    }
    auto namespaces = client.namespaces();
    if (!namespaces)
        return passOn(namespaces);
    const MailboxOwners owners(std::move(*namespaces));
    std::vector<imap::ListedMailbox> listed;
    for (const MailboxName &name : names) {
        listed.emplace_back();
        listed.back().name = name;
    }
    auto views = virtualAmong(client, serverName, owners, listed);
    if (!views)
        return passOn(views);
    auto roles = rolesOf(client);
    if (!roles)
        return passOn(roles);
    KeptPlaces places{std::move(*views), std::move(*roles)};
    std::ranges::copy_if(names, std::inserter(places.notOurs, places.notOurs.end()),
                         [&](const MailboxName &name) { return owners.isForeign(name); });
    return places;
}

Result<removal::Plan> proved(imap::Client &client, const removal::Plan &plan, const KeptPlaces &places,
                             ProgressMeter &meter, const Context &context)
{
    removal::Plan result = plan;
    result.groups.clear();
    const std::set<CopyRef> copies = plan.copies();
    auto readings = readCopies(client, {{Depth::Bodies, copies}}, context, meter);
    if (!readings)
        return passOn(readings);
    const bool safe = client.capabilities().has("UIDPLUS");
    for (const removal::PlannedGroup &group : plan.groups) {
        removal::PlannedGroup going = group;
        going.extras.clear();
        for (const removal::PlannedCopy &extra : group.extras) {
            auto doubt = safe ? doubtAbout(extra, group, *readings, plan.request.quarantine, places)
                              : std::optional(LeftReason::NoSafeWay);
            if (doubt)
                result.leftAlone.push_back({group.groupId, extra.copy.ref, *doubt});
            else
                going.extras.push_back(extra);
        }
        if (going.extras.empty())
            continue;
        if (const Reading *survivor = readings->find(group.keep.copy.ref))
            going.keep.copy.whole = survivor->evidence->content->whole;
        result.groups.push_back(std::move(going));
    }
    return result;
}

MoveItem itemOf(const removal::PlannedGroup &group, const removal::PlannedCopy &extra)
{
    const duplicates::Copy &copy = extra.copy;
    return {group.groupId,
            copy.ref,
            copy.flags,
            copy.internalDate,
            copy.size,
            group.messageId,
            copy.whole.value_or(mime::Digest{})};
}

/// Removes the copies of one confirmed plan, batch by batch.
class Expunger
{
public:
    Expunger(imap::Client &changing, imap::Client &looking, KeptPlaces places, Lease &lease, Journal &journal,
             const Context &context, ExpungeOutcome &outcome)
        : m_changing(changing)
        , m_looking(looking)
        , m_places(std::move(places))
        , m_lease(lease)
        , m_journal(journal)
        , m_context(context)
        , m_outcome(outcome)
    {
    }

    Result<void> run(const removal::Plan &plan)
    {
        std::map<MailboxName, std::vector<removal::PlannedGroup>> byQuarantine;
        for (const removal::PlannedGroup &group : plan.groups) {
            // Each without the others: of one message there may be thousands.
            for (const removal::PlannedCopy &extra : group.extras)
                byQuarantine[extra.copy.ref.mailbox].push_back(
                    {group.groupId, group.cls, group.messageId, group.face, group.keep, {extra}});
        }
        ProgressMeter meter(m_context.progress, Phase::Expunging, plan.extraCount());
        for (const auto &[quarantine, groups] : byQuarantine) {
            for (std::size_t at = 0; at < groups.size(); at += limits::removalBatch) {
                if (m_context.stop.stop_requested())
                    return fail(FaultKind::Cancelled, "expunge");
                removal::Plan part;
                part.account = plan.account;
                part.request = plan.request;
                const auto first = groups.begin() + static_cast<std::ptrdiff_t>(at);
                const auto count = std::min(limits::removalBatch, groups.size() - at);
                part.groups.assign(first, first + static_cast<std::ptrdiff_t>(count));
                if (auto done = runBatch(quarantine, part); !done)
                    return done;
                meter.advance(count);
            }
        }
        return {};
    }

private:
    Result<void> runBatch(const MailboxName &quarantine, const removal::Plan &part)
    {
        ProgressMeter silent(ProgressSink{}, Phase::Proving, 0);
        auto sure = proved(m_looking, part, m_places, silent, m_context);
        if (!sure)
            return passOn(sure);
        m_outcome.leftAlone.insert(m_outcome.leftAlone.end(), sure->leftAlone.begin(), sure->leftAlone.end());
        std::vector<MoveItem> items;
        for (const removal::PlannedGroup &group : sure->groups)
            items.push_back(itemOf(group, group.extras.front()));
        if (items.empty())
            return {};
        if (auto kept = m_lease.keep(m_looking); !kept)
            return passOn(kept);
        auto opened = m_changing.select(quarantine);
        if (!opened)
            return passOn(opened);
        if (opened->validity != items.front().source.validity || opened->readOnly || !opened->canMarkDeleted())
            return fail(FaultKind::SafetyStop, "expunge", "the quarantine mailbox is not as it was");
        std::vector<store::JournalEntry> intents;
        for (const MoveItem &item : items)
            intents.push_back(journalLine(item, Step::ExpungeIntent));
        if (auto written = m_journal.write(std::move(intents)); !written)
            return written;
        [[maybe_unused]] const auto earlier = m_changing.takeEvents();
        const imap::UidSet uids = uidsOf(items);
        if (auto marked = m_changing.addFlags(uids, {"\\Deleted"}); !marked)
            return marked;
        if (auto there = survivorsAreThere(*sure); !there) {
            [[maybe_unused]] const auto unmarked = m_changing.removeFlags(uids, {"\\Deleted"});
            return there;
        }
        if (auto gone = m_changing.uidExpunge(uids); !gone)
            return gone;
        return look(items);
    }

    /// The last moment at which the marks can be taken back: all bytes of what stays are read once more.
    Result<void> survivorsAreThere(const removal::Plan &plan)
    {
        std::set<CopyRef> copies;
        for (const removal::PlannedGroup &group : plan.groups)
            copies.insert(group.keep.copy.ref);
        ProgressMeter silent(ProgressSink{}, Phase::Proving, 0);
        auto readings = readCopies(m_looking, {{Depth::Bytes, copies}}, m_context, silent);
        if (!readings)
            return passOn(readings);
        for (const removal::PlannedGroup &group : plan.groups) {
            const Reading *reading = readings->find(group.keep.copy.ref);
            const auto &whole = group.keep.copy.whole;
            if (reading == nullptr || !whole || !hasBytes(*reading, *whole) || hasFlag(reading->flags, "\\Deleted"))
                return fail(FaultKind::SafetyStop, "expunge", "a copy that should stay is not there any more");
        }
        return {};
    }

    Result<void> look(const std::vector<MoveItem> &items)
    {
        auto left = flagsOf(m_changing, uidsOf(items));
        if (!left)
            return passOn(left);
        std::vector<store::JournalEntry> lines;
        for (const MoveItem &item : items) {
            const bool gone = !left->contains(item.source.uid);
            m_outcome.expunged += gone ? 1 : 0;
            lines.push_back(journalLine(item, gone ? Step::Expunged : Step::Unknown));
        }
        if (auto written = m_journal.write(std::move(lines)); !written)
            return written;
        std::uint64_t vanished = 0;
        for (const imap::MailboxEvent &event : m_changing.takeEvents()) {
            if (event.kind == imap::MailboxEvent::Kind::Expunged)
                ++vanished;
            else if (event.kind == imap::MailboxEvent::Kind::Vanished)
                vanished += event.vanished.count();
        }
        if (vanished > items.size())
            return fail(FaultKind::SafetyStop, "expunge", "more messages left the quarantine than were asked for");
        return {};
    }

    imap::Client &m_changing;
    imap::Client &m_looking;
    const KeptPlaces m_places;
    Lease &m_lease;
    Journal &m_journal;
    const Context &m_context;
    ExpungeOutcome &m_outcome;
};

Result<void> carryOutOver(imap::Client &looking, const Login &login, const ExpungePlan &plan, Lease &lease,
                          Journal &journal, const Context &context, ExpungeOutcome &outcome)
{
    imap::OpenReport report;
    auto changing = openPatiently(login, context, &report);
    if (!changing)
        return tl::unexpected(besideAnother(changing.error()));
    auto places = keptPlaces(looking, report.serverName, {plan});
    if (!places)
        return passOn(places);
    Expunger expunger(*changing, looking, std::move(*places), lease, journal, context, outcome);
    if (auto done = expunger.run(plan.plan); !done)
        return done;
    [[maybe_unused]] const auto left = changing->unselect();
    [[maybe_unused]] const auto bye = changing->logout();
    return {};
}

Result<void> carryOut(const Login &login, const ExpungePlan &plan, Lease &lease, Journal &journal,
                      const Context &context, ExpungeOutcome &outcome)
{
    return overLent(lease, login, context, [&](imap::Client &looking) {
        return carryOutOver(looking, login, plan, lease, journal, context, outcome);
    });
}

/// REQUIRES: the caller has the lock and the lease, and what was cut before is settled.
Result<ExpungeOutcome> expungeLocked(const Login &login, const ExpungePlan &plan, const std::string &confirmedHash,
                                     Lease &lease, store::Store &store, const Context &context)
{
    ExpungeOutcome outcome;
    outcome.note = lease.note();
    outcome.planned = plan.plan.extraCount();
    outcome.runId = newRunId(context.clock->now(), plan.plan.hash());
    store::Run run;
    run.id = outcome.runId;
    run.account = plan.plan.account;
    run.kind = store::RunKind::Expunge;
    run.startedAt = context.clock->now();
    run.planJson = removal::toJson(plan.plan);
    run.planHash = confirmedHash;
    run.planned = outcome.planned;
    run.undoes = plan.removalId;
    if (auto begun = store.runs().begin(run); !begun)
        return passOn(begun);
    Journal journal(store, run.id, context);
    if (outcome.planned > 0) {
        if (auto done = carryOut(login, plan, lease, journal, context, outcome); !done)
            outcome.fault = done.error();
    }
    const auto close = [&]() -> Result<void> {
        auto history = historyOf(store, plan.removalId);
        if (!history)
            return passOn(history);
        const auto state = !history->isSettled() ? store::RunState::Open
                           : outcome.fault       ? store::RunState::Stopped
                                                 : store::RunState::Done;
        return store.runs().setState(run.id, state, outcome.expunged, 0, context.clock->now());
    };
    // Without it the run stays open, and is looked at again: what was done is told all the same.
    if (auto closed = close(); !closed && !outcome.fault)
        outcome.fault = closed.error();
    return outcome;
}

} // namespace

Result<std::vector<ExpungePlan>> planExpunge(const Login &login, const ExpungeRequest &request, const Context &context)
{
    auto store = store::Store::open(context.storePath, store::Access::ReadOnly);
    if (!store)
        return passOn(store);
    auto runs = store->runs().runs(login.account.id());
    if (!runs)
        return passOn(runs);
    std::vector<ExpungePlan> plans;
    for (const store::Run &run : *runs) {
        const bool open = run.state == store::RunState::Open;
        const bool wanted = request.runId.empty() || request.runId == run.id;
        const bool old = daysBetween(run.endedAt, context.clock->now()) >= request.olderThanDays;
        if (run.kind != store::RunKind::Removal || open || !wanted || !old)
            continue;
        auto plan = wishedPlan(*store, run, request, context);
        if (!plan)
            return passOn(plan);
        if (!plan->plan.groups.empty())
            plans.push_back(std::move(*plan));
    }
    if (plans.empty())
        return plans;
    imap::OpenReport report;
    auto client = imap::Client::open(imapLogin(login), context.stop, &report);
    if (!client)
        return passOn(client);
    auto places = keptPlaces(*client, report.serverName, plans);
    if (!places)
        return passOn(places);
    for (ExpungePlan &plan : plans) {
        ProgressMeter meter(context.progress, Phase::Planning, plan.plan.copies().size());
        auto sure = proved(*client, plan.plan, *places, meter, context);
        if (!sure)
            return passOn(sure);
        plan.plan = std::move(*sure);
    }
    [[maybe_unused]] const auto bye = client->logout();
    return plans;
}

Result<ExpungeOutcome> executeExpunge(const Login &login, const ExpungePlan &plan, const std::string &confirmedHash,
                                      const Context &context)
{
    if (plan.plan.hash() != confirmedHash)
        return fail(FaultKind::SafetyStop, "expunge", "this is not the plan that was confirmed");
    auto held = holdStore(context);
    if (!held)
        return passOn(held);
    return underLease(login, held->store, context, [&](Lease &lease) {
        return expungeLocked(login, plan, confirmedHash, lease, held->store, context);
    });
}

Result<std::vector<InQuarantine>> quarantineOf(store::Store &store, const AccountId &account, EpochSeconds now)
{
    std::vector<InQuarantine> list;
    auto all = eachRemoval(store, account, [&](const store::Run &run, const RunHistory &history) -> Result<void> {
        const EpochSeconds ended = run.endedAt != 0 ? run.endedAt : run.startedAt;
        InQuarantine left{run.id, 0, history.count(Step::Expunged), ended, 0};
        for (const CopyHistory &copy : history.copies)
            left.copies += copy.isAway() ? 1 : 0;
        left.days = daysBetween(ended, now);
        if (left.copies > 0 || left.expunged > 0)
            list.push_back(std::move(left));
        return {};
    });
    if (!all)
        return passOn(all);
    return list;
}

} // namespace onecopy::jobs
