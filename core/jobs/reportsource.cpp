// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/reportsource.h"

#include "core/imap/mailboxname.h"
#include "core/jobs/runhistory.h"
#include "core/jobs/session.h"

#include <algorithm>
#include <map>

namespace onecopy::jobs {

namespace {

constexpr int chartBins = 45;

std::string hostOf(const AccountId &account)
{
    const std::size_t at = account.value.rfind('@');
    const std::string hostPort = at == std::string::npos ? account.value : account.value.substr(at + 1);
    const std::size_t colon = hostPort.rfind(':');
    return colon == std::string::npos ? hostPort : hostPort.substr(0, colon);
}

/// The plan of one run; lists of runs come without. Empty for one that was written in another format: the run itself
/// is told all the same.
Result<removal::Plan> planOf(store::Store &store, const std::string &runId)
{
    auto run = store.runs().find(runId);
    if (!run)
        return passOn(run);
    if (*run) {
        if (auto plan = removal::planFromJson((*run)->planJson))
            return plan;
    }
    return removal::Plan();
}

/// The group of a plan as it arrived, with those of its copies that are in quarantine now; none when all are back.
std::optional<duplicates::Group> arrivedGroup(const removal::PlannedGroup &planned, const std::set<CopyRef> &away)
{
    duplicates::Group group;
    group.id = planned.groupId;
    group.cls = planned.cls;
    group.match = planned.messageId.empty() ? duplicates::Match::Fingerprint : duplicates::Match::MessageId;
    group.proved = true;
    group.messageId = planned.messageId;
    group.face = planned.face;
    group.size = planned.keep.copy.size;
    group.copies.push_back(planned.keep.copy);
    for (const removal::PlannedCopy &extra : planned.extras) {
        if (away.contains(extra.copy.ref))
            group.copies.push_back(extra.copy);
    }
    if (group.copies.size() < 2)
        return std::nullopt;
    std::sort(group.copies.begin(), group.copies.end(), [](const duplicates::Copy &a, const duplicates::Copy &b) {
        return std::pair(a.internalDate.value_or(0), a.ref) < std::pair(b.internalDate.value_or(0), b.ref);
    });
    for (std::size_t i = 0; i < group.copies.size(); ++i)
        group.copies[i].role = i == 0 ? duplicates::Role::Original : duplicates::Role::Extra;
    return group;
}

/// Counts a removed copy among the arrivals again: it did arrive.
void countArrival(std::vector<duplicates::Bin> &bins, const duplicates::Copy &copy)
{
    if (!copy.internalDate)
        return;
    const auto bin = std::find_if(bins.begin(), bins.end(), [&](const duplicates::Bin &b) { return *copy.internalDate >= b.start && *copy.internalDate < b.end; });
    if (bin != bins.end())
        ++bin->extra;
}

/// A report tells what arrived, also where the extra copies have been moved away since.
Result<void> addRemovedCopies(store::Store &store, const AccountId &account, report::Source &source)
{
    auto runs = store.runs().runs(account);
    if (!runs)
        return passOn(runs);
    std::map<std::string, std::size_t> known;
    for (std::size_t i = 0; i < source.groups.size(); ++i)
        known[source.groups[i].id] = i;
    for (const store::Run &run : *runs) {
        if (run.kind != store::RunKind::Removal)
            continue;
        auto plan = planOf(store, run.id);
        if (!plan)
            return passOn(plan);
        auto entries = entriesOf(store, run.id);
        if (!entries)
            return passOn(entries);
        std::set<CopyRef> away;
        for (const CopyHistory &copy : foldJournal(*entries).copies) {
            if (copy.last == store::Step::Moved)
                away.insert(copy.item.source);
        }
        for (const removal::PlannedGroup &planned : plan->groups) {
            auto group = arrivedGroup(planned, away);
            if (!group)
                continue;
            source.removedCopies += group->extraCount();
            source.totals.messages += group->extraCount();
            source.totals.extraCopies += group->extraCount();
            source.totals.extraBytes += group->extraBytes();
            for (const duplicates::Copy &copy : group->copies) {
                if (copy.ref != planned.keep.copy.ref)
                    countArrival(source.bins, copy);
            }
            const auto [at, fresh] = known.try_emplace(group->id, source.groups.size());
            if (fresh) {
                ++source.totals.groups;
                ++source.groupsInAll;
                source.groups.push_back(std::move(*group));
            } else {
                auto &copies = source.groups[at->second].copies;
                copies.insert(copies.end(), group->copies.begin() + 1, group->copies.end());
            }
        }
    }
    return {};
}

Result<void> addRemovals(store::Store &store, const AccountId &account, report::Source &source)
{
    auto runs = store.runs().runs(account);
    if (!runs)
        return passOn(runs);
    for (const store::Run &run : *runs) {
        if (run.kind != store::RunKind::Removal)
            continue;
        report::Source::RemovalLine line;
        line.runId = run.id;
        line.at = run.startedAt;
        line.removed = run.removed;
        line.restored = run.restored;
        line.state = std::string(store::toString(run.state));
        auto plan = planOf(store, run.id);
        if (!plan)
            return passOn(plan);
        line.quarantine = imap::displayName(plan->request.quarantine);
        source.removals.push_back(std::move(line));
    }
    return {};
}

} // namespace

Result<report::Source> gatherReport(const AccountId &account, std::size_t maxGroups, const Context &context)
{
    auto store = store::Store::open(context.storePath, store::Access::ReadOnly);
    if (!store)
        return passOn(store);
    report::Source source;
    source.account = account;
    source.server = hostOf(account);
    source.madeAt = context.clock->now();
    auto mailboxes = store->arrivals().mailboxes(account);
    if (!mailboxes)
        return passOn(mailboxes);
    for (const store::MailboxState &mailbox : *mailboxes) {
        source.mailboxNames[mailbox.name] = imap::displayName(mailbox.name);
        source.mailboxes += mailbox.quarantine ? 0 : 1;
    }
    auto totals = store->groups().totals(account);
    if (!totals)
        return passOn(totals);
    source.totals = *totals;
    auto period = store->arrivals().period(account);
    if (!period)
        return passOn(period);
    source.period = *period;
    if (source.period) {
        const auto [from, to] = *source.period;
        auto bins = store->arrivals().bins(account, from, to + 1, duplicates::binWidth(from, to, chartBins));
        if (!bins)
            return passOn(bins);
        source.bins = std::move(*bins);
    }
    store::GroupQuery query;
    query.account = account;
    auto groups = store->groups().load(query);
    if (!groups)
        return passOn(groups);
    source.groupsInAll = groups->size();
    source.groups = std::move(*groups);
    if (auto added = addRemovedCopies(*store, account, source); !added)
        return passOn(added);
    std::stable_sort(source.groups.begin(), source.groups.end(),
                     [](const duplicates::Group &a, const duplicates::Group &b) { return a.copies.size() > b.copies.size(); });
    if (source.groups.size() > maxGroups)
        source.groups.resize(maxGroups);
    if (auto added = addRemovals(*store, account, source); !added)
        return passOn(added);
    return source;
}

} // namespace onecopy::jobs
