// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/execution.h"

#include "core/base/limits.h"
#include "core/jobs/finder.h"
#include "core/jobs/quarantine.h"
#include "core/jobs/unitedflags.h"

#include <algorithm>
#include <tuple>

namespace onecopy::jobs {

namespace {

using removal::CopyOutcome;
using removal::Fate;
using removal::LeftReason;
using store::Step;

/// After so many waves in a row that the server refused, the rest of a mailbox is left alone.
constexpr int mostRefusals = 4;
/// A wave of large messages ends here: the sessions that wait for its proof must not grow old (RFC 3501 5.4), and what
/// was proved must not either.
constexpr std::uint64_t waveBytes = 64ULL * 1024 * 1024;

LeftReason reasonFor(const Fault &refusal)
{
    switch (refusal.kind) {
    case FaultKind::OverQuota:
        return LeftReason::NoRoom;
    case FaultKind::ReadOnly:
        return LeftReason::ReadOnlyMailbox;
    default:
        return LeftReason::Refused;
    }
}

imap::UidSet extrasOf(const removal::Plan &plan)
{
    imap::UidSet uids;
    for (const removal::PlannedGroup &group : plan.groups) {
        for (const removal::PlannedCopy &extra : group.extras)
            uids.add(extra.copy.ref.uid);
    }
    return uids;
}

imap::UidSet survivorsOf(const removal::Plan &plan)
{
    imap::UidSet uids;
    for (const removal::PlannedGroup &group : plan.groups)
        uids.add(group.keep.copy.ref.uid);
    return uids;
}

std::vector<MoveItem> itemsOf(const removal::Plan &plan)
{
    std::vector<MoveItem> items;
    for (const removal::PlannedGroup &group : plan.groups) {
        for (const removal::PlannedCopy &extra : group.extras) {
            const duplicates::Copy &copy = extra.copy;
            items.push_back({group.groupId, copy.ref, copy.flags, copy.internalDate, copy.size, group.messageId,
                             copy.whole.value_or(mime::Digest{})});
        }
    }
    return items;
}

/// What the survivors are to be given, one change for all that lack the same flags, and the lines that say so.
std::pair<std::vector<imap::FlagChange>, std::vector<store::JournalEntry>> flagsToGive(const removal::Plan &plan)
{
    std::map<std::vector<std::string>, imap::UidSet> byFlags;
    std::vector<store::JournalEntry> lines;
    for (const removal::PlannedGroup &group : plan.groups) {
        std::vector<std::string> missing = flagsToUnite(group);
        if (missing.empty())
            continue;
        store::JournalEntry line;
        line.step = Step::FlagsUnited;
        line.groupId = group.groupId;
        line.source = group.keep.copy.ref;
        line.flags = group.keep.copy.flags;
        line.messageId = group.messageId;
        for (const std::string &flag : missing)
            line.detail += (line.detail.empty() ? "" : " ") + flag;
        lines.push_back(std::move(line));
        byFlags[std::move(missing)].add(group.keep.copy.ref.uid);
    }
    std::vector<imap::FlagChange> changes;
    for (const auto &[flags, uids] : byFlags)
        changes.push_back({uids, flags});
    return {std::move(changes), std::move(lines)};
}

/// Only a command that may tell of expunged messages brings the session's view up to date (RFC 3501 7.4.1).
Result<std::map<Uid, std::string>> flagsOfNow(imap::Client &client, const imap::UidSet &uids)
{
    if (auto told = client.noop(); !told)
        return passOn(told);
    return flagsOf(client, uids);
}

} // namespace

Execution::Execution(const Login &login, const removal::Plan &plan, const Context &context, store::Store &store,
                     Lease &lease, std::string runId, std::function<void()> betweenWaves)
    : m_login(login)
    , m_lease(lease)
    , m_plan(plan)
    , m_context(context)
    , m_store(store)
    , m_journal(store, std::move(runId), context)
    , m_meter(context.progress, Phase::Removing, plan.extraCount())
    , m_silent(ProgressSink{}, Phase::Proving, 0)
    , m_betweenWaves(std::move(betweenWaves))
    // Whole messages, also where headers decide: without its digest a copy could not be known again in quarantine.
    , m_reading(login, Depth::Bodies, context, m_silent)
{
}

Result<void> Execution::openSessions()
{
    for (std::optional<imap::Client> *session : {&m_changing, &m_looking}) {
        auto opened = imap::Client::open(imapLogin(m_login), m_context.stop);
        if (!opened)
            return passOn(opened);
        session->emplace(std::move(*opened));
    }
    m_mover.emplace(*m_changing, *m_looking, m_journal, m_context, Step::Intent, Step::Moved);
    return {};
}

Result<void> Execution::run()
{
    if (auto opened = openSessions(); !opened)
        return opened;
    auto quarantine = ensureQuarantine(*m_changing, m_store, m_plan.account, m_plan.request.quarantine);
    if (!quarantine)
        return passOn(quarantine);
    m_quarantine = *quarantine;
    std::map<Lane, std::vector<Task>> lanes;
    for (const removal::PlannedGroup &group : m_plan.groups) {
        for (const removal::PlannedCopy &extra : group.extras)
            lanes[{extra.copy.ref.mailbox, group.keep.copy.ref.mailbox}].push_back({&group, &extra});
    }
    for (const auto &[lane, tasks] : lanes) {
        if (auto done = runLane(lane, tasks); !done)
            return done;
    }
    // A survivor whose copies all stayed has no use for their flags.
    if (m_refusal) {
        auto history = historyOf(m_store, m_journal.runId());
        if (!history)
            return passOn(history);
        if (auto taken = takeBackUnitedFlags(*m_changing, m_journal, *history); !taken)
            return taken;
    }
    for (std::optional<imap::Client> *session : {&m_changing, &m_keeping, &m_looking}) {
        if (*session) [[maybe_unused]]
            const auto bye = (*session)->logout();
    }
    return {};
}

/// False: the copies are left alone. A mailbox that was withdrawn, or is not ours to change, is no reason to leave
/// others.
Result<bool> Execution::openLane(const Lane &lane, Tasks tasks)
{
    auto from = m_changing->select(lane.from);
    if (!from && !isRefusal(from.error()))
        return passOn(from);
    if (!from || from->readOnly || (!m_changing->capabilities().has("MOVE") && !from->canMarkDeleted())) {
        leaveAll(tasks, LeftReason::ReadOnlyMailbox);
        return false;
    }
    m_from = *from;
    m_survivors = *from;
    m_keptApart = lane.survivors != lane.from;
    if (!m_keptApart)
        return true;
    if (!m_keeping) {
        auto opened = imap::Client::open(imapLogin(m_login), m_context.stop);
        if (!opened)
            return passOn(opened);
        m_keeping.emplace(std::move(*opened));
    }
    auto survivors = m_keeping->select(lane.survivors);
    if (!survivors && !isRefusal(survivors.error()))
        return passOn(survivors);
    if (!survivors) {
        leaveAll(tasks, LeftReason::SurvivorMissing);
        return false;
    }
    m_survivors = *survivors;
    return true;
}

/// The first copy that leaves a mailbox goes alone and is checked byte by byte: a server that lies is found out with
/// one message, and so is a mailbox that is another name of the one with the survivor. Trust grows from there. Where
/// the server refused a wave, the next copies go one by one: what fits is moved.
std::size_t Execution::nextSize(std::size_t before, Tasks rest) const
{
    std::size_t size = std::min<std::size_t>(1, rest.size());
    if (before == 0 || m_refusals > 0)
        return size;
    const std::size_t grown = before < limits::removalBatch ? limits::removalBatch : 2 * before;
    const std::size_t most = std::min({grown, m_mover->most(), rest.size()});
    const auto bytesOf = [&](const Task &task) { return task.extra->copy.size + task.group->keep.copy.size; };
    for (std::uint64_t bytes = size > 0 ? bytesOf(rest[0]) : 0; size < most; ++size) {
        bytes += bytesOf(rest[size]);
        if (bytes > waveBytes)
            break;
    }
    return size;
}

Result<void> Execution::runLane(const Lane &lane, Tasks tasks)
{
    auto open = openLane(lane, tasks);
    if (!open || !*open)
        return open ? Result<void>() : passOn(open);
    m_refusals = 0;
    std::size_t size = nextSize(0, tasks);
    bool isAsked = false;
    for (std::size_t at = 0; at < tasks.size();) {
        if (m_context.stop.stop_requested())
            return fail(FaultKind::Cancelled, "removal");
        if (!isAsked)
            m_reading.ask(copiesOf(tasks.subspan(at, size)));
        auto readings = m_reading.take();
        if (!readings)
            return passOn(readings);
        // The next ones are read while these go.
        const Tasks rest = tasks.subspan(at + size);
        const std::size_t ahead = nextSize(size, rest);
        isAsked = ahead > 0;
        if (isAsked)
            m_reading.ask(copiesOf(rest.subspan(0, ahead)));
        if (auto done = runWave(lane, tasks.subspan(at, size), *readings); !done)
            return done;
        m_betweenWaves();
        at += size;
        size = nextSize(size, tasks.subspan(at));
        if (isAsked && size != ahead) {
            [[maybe_unused]] const auto unused = m_reading.take();
            isAsked = false;
        }
        if (m_refusals >= mostRefusals) {
            if (isAsked) [[maybe_unused]]
                const auto unused = m_reading.take();
            leaveAll(tasks.subspan(at), m_refusal ? reasonFor(*m_refusal) : LeftReason::Refused);
            break;
        }
    }
    return m_changing->unselect();
}

std::set<CopyRef> Execution::copiesOf(Tasks tasks) const
{
    std::set<CopyRef> copies;
    for (const Task &task : tasks) {
        copies.insert(task.group->keep.copy.ref);
        copies.insert(task.extra->copy.ref);
    }
    return copies;
}

/// The part of the plan that these tasks are, as far as the server bears it out.
Result<removal::Plan> Execution::prove(Tasks tasks, const Readings &readings)
{
    removal::Plan part;
    part.account = m_plan.account;
    part.request = m_plan.request;
    for (const Task &task : tasks) {
        if (part.groups.empty() || part.groups.back().groupId != task.group->groupId) {
            part.groups.push_back(*task.group);
            part.groups.back().extras.clear();
        }
        part.groups.back().extras.push_back(*task.extra);
    }
    return withFlagsOfNow(provedPlan(part, readings));
}

/// What was read ahead may have been marked, flagged or taken since.
Result<removal::Plan> Execution::withFlagsOfNow(const removal::Plan &proved)
{
    if (proved.groups.empty())
        return proved;
    imap::UidSet extras = extrasOf(proved);
    if (!m_keptApart)
        extras.add(survivorsOf(proved));
    auto flags = flagsOfNow(*m_changing, extras);
    if (!flags)
        return passOn(flags);
    auto kept = m_keptApart ? flagsOfNow(*m_keeping, survivorsOf(proved)) : flags;
    if (!kept)
        return passOn(kept);
    removal::Plan now = proved;
    now.groups.clear();
    for (const removal::PlannedGroup &group : proved.groups) {
        const auto survivor = kept->find(group.keep.copy.ref.uid);
        const bool lost = survivor == kept->end() || hasFlag(survivor->second, "\\Deleted");
        removal::PlannedGroup left = group;
        left.extras.clear();
        if (!lost)
            left.keep.copy.flags = survivor->second;
        for (const removal::PlannedCopy &extra : group.extras) {
            const auto there = flags->find(extra.copy.ref.uid);
            const bool gone = there == flags->end();
            if (lost || gone || hasFlag(there->second, "\\Deleted")) {
                const LeftReason reason = lost   ? LeftReason::SurvivorMissing
                                          : gone ? LeftReason::Gone
                                                 : LeftReason::MarkedByOther;
                now.leftAlone.push_back({group.groupId, extra.copy.ref, reason});
                continue;
            }
            left.extras.push_back(extra);
            left.extras.back().copy.flags = there->second;
        }
        if (!left.extras.empty())
            now.groups.push_back(std::move(left));
    }
    return now;
}

Result<void> Execution::runWave(const Lane &lane, Tasks tasks, const Readings &readings)
{
    const auto isOld = [this](const Task &task) {
        return m_from.validity != task.extra->copy.ref.validity ||
               m_survivors.validity != task.group->keep.copy.ref.validity;
    };
    if (std::ranges::any_of(tasks, isOld))
        return fail(FaultKind::UidValidityChanged, "removal", "the mailbox was made anew; check it again");
    // Reading may have taken long; from here on things change.
    auto kept = m_lease.keep(*m_looking);
    if (!kept)
        return passOn(kept);
    if (*kept)
        m_mover->forgetTarget();
    auto proved = prove(tasks, readings);
    if (!proved)
        return passOn(proved);
    for (const removal::LeftAlone &left : proved->leftAlone)
        leaveAlone(left);
    m_meter.advance(proved->leftAlone.size());
    const std::vector<MoveItem> items = itemsOf(*proved);
    if (items.empty())
        return {};
    MoveOptions options;
    options.check = m_movedAny && tasks.size() > 1 ? Check::Presence : Check::Content;
    options.stillSafe = [&] { return survivorsAreThere(*proved); };
    // Flags that cannot be given are no reason to keep the copies.
    std::vector<imap::FlagChange> changes;
    if (!m_survivors.readOnly) {
        std::tie(changes, options.lines) = flagsToGive(*proved);
        options.begun = [&] { return uniteFlags(changes); };
    }
    auto results = m_mover->move(m_from, items, m_quarantine, std::move(options));
    if (!results)
        return isRefusal(results.error()) ? leaveRefused(lane, items, results.error()) : passOn(results);
    m_movedAny = true;
    m_refusals = 0;
    return takeResults(lane, items, *proved, *results);
}

Result<void> Execution::takeResults(const Lane &lane, std::span<const MoveItem> items, const removal::Plan &proved,
                                    const std::vector<MoveResult> &results)
{
    if (auto there = survivorsAreThere(proved); !there)
        return putBack(lane, items, results, there.error());
    // An OK that was none: the copy lies on both sides, and our mark must not stay on it.
    const bool inBoth = std::ranges::any_of(results, [](const MoveResult &r) { return r.fate == Fate::Marked; });
    if (inBoth && m_changing->capabilities().has("UIDPLUS"))
        return leaveRefused(lane, items,
                            {FaultKind::ServerRefused, "removal", "the server said OK and removed nothing", {}});
    for (const MoveResult &result : results) {
        const MoveItem &item = items[result.item];
        CopyOutcome outcome{item.groupId, item.source, result.fate, std::nullopt, result.target};
        if (result.fate == Fate::Marked)
            outcome.reason = LeftReason::NoSafeWay;
        else if (result.fate == Fate::LeftAlone)
            outcome.reason = LeftReason::NotProved;
        m_outcomes.push_back(std::move(outcome));
    }
    m_meter.advance(items.size());
    return {};
}

Result<void> Execution::uniteFlags(const std::vector<imap::FlagChange> &changes)
{
    if (changes.empty())
        return {};
    auto given = keeping().addFlagsEach(changes);
    if (!given)
        return passOn(given);
    // Flags that the server will not keep are no reason to stop; a session that is over is.
    for (Result<void> &one : *given) {
        if (!one && !isRefusal(one.error()))
            return one;
    }
    return {};
}

Result<void> Execution::survivorsAreThere(const removal::Plan &proved)
{
    const imap::UidSet uids = survivorsOf(proved);
    auto present = flagsOfNow(keeping(), uids);
    if (!present)
        return passOn(present);
    const auto whole = [](const auto &entry) { return !hasFlag(entry.second, "\\Deleted"); };
    if (static_cast<std::uint64_t>(std::ranges::count_if(*present, whole)) != uids.count())
        return fail(FaultKind::SafetyStop, "removal", "a copy that should stay is not there any more");
    return {};
}

Result<void> Execution::putBack(const Lane &lane, std::span<const MoveItem> items,
                                const std::vector<MoveResult> &results, const Fault &why)
{
    std::vector<MoveItem> moved;
    for (const MoveResult &result : results) {
        if (result.fate != Fate::Moved || !result.target)
            continue;
        moved.push_back(items[result.item]);
        moved.back().source = *result.target;
    }
    auto selected = m_changing->select(m_quarantine);
    if (!selected)
        return passOn(selected);
    Mover back(*m_changing, *m_looking, m_journal, m_context, Step::RestoreIntent, Step::Restored);
    m_mover->forgetTarget();
    auto restored = back.move(*selected, moved, lane.from, {});
    if (!restored)
        return passOn(restored);
    return tl::unexpected(why);
}

/// The server said no to some of a wave. What it did all the same is looked up and put right, copy by copy, and written
/// down; then the run goes on.
Result<void> Execution::leaveRefused(const Lane &lane, std::span<const MoveItem> items, const Fault &why)
{
    ++m_refusals;
    m_refusal = why;
    m_mover->forgetTarget();
    if (auto settled = settleCopies(*m_looking, m_store, m_journal.runId(), m_journal.runId(), m_context); !settled)
        return passOn(settled);
    auto history = historyOf(m_store, m_journal.runId());
    if (!history)
        return passOn(history);
    std::map<CopyRef, const CopyHistory *> known;
    for (const CopyHistory &copy : history->copies)
        known[copy.item.source] = &copy;
    for (const MoveItem &item : items) {
        const auto found = known.find(item.source);
        const bool moved = found != known.end() && found->second->last == Step::Moved;
        CopyOutcome outcome{item.groupId, item.source, moved ? Fate::Moved : Fate::LeftAlone, std::nullopt,
                            std::nullopt};
        if (moved)
            outcome.quarantined = found->second->target;
        else
            outcome.reason = reasonFor(why);
        m_outcomes.push_back(std::move(outcome));
    }
    m_meter.advance(items.size());
    auto again = m_changing->select(lane.from);
    if (!again)
        return passOn(again);
    m_from = *again;
    if (!m_keptApart)
        m_survivors = m_from;
    return {};
}

void Execution::leaveAll(Tasks tasks, LeftReason reason)
{
    for (const Task &task : tasks)
        leaveAlone({task.group->groupId, task.extra->copy.ref, reason});
    m_meter.advance(tasks.size());
}

void Execution::leaveAlone(const removal::LeftAlone &left)
{
    m_outcomes.push_back({left.groupId, left.ref, Fate::LeftAlone, left.reason, std::nullopt});
}

} // namespace onecopy::jobs
