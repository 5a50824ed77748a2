// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/removal.h"

#include "core/base/limits.h"
#include "core/base/text.h"
#include "core/imap/client.h"
#include "core/jobs/finder.h"
#include "core/jobs/lease.h"
#include "core/jobs/keptfindings.h"
#include "core/jobs/mover.h"
#include "core/jobs/progressmeter.h"
#include "core/jobs/proof.h"
#include "core/jobs/quarantine.h"
#include "core/jobs/session.h"
#include "core/jobs/unitedflags.h"

#include <algorithm>

namespace onecopy::jobs {

namespace {

using removal::CopyOutcome;
using removal::Fate;
using removal::LeftReason;
using store::Step;

/// Copies that leave one mailbox and whose survivors lie in one mailbox.
struct Lane
{
    MailboxName from;
    MailboxName survivors;
    auto operator<=>(const Lane &) const = default;
};

/// One extra copy of the plan with its survivor.
struct Task
{
    const removal::PlannedGroup *group = nullptr;
    const removal::PlannedCopy *extra = nullptr;
};

/// After so many batches in a row that the server refused, the rest of a mailbox is left alone.
constexpr int mostRefusals = 4;

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

/// Carries one confirmed plan out, lane by lane, batch by batch.
class Execution
{
public:
    Execution(const Login &login, const removal::Plan &plan, const Context &context, store::Store &store, Lease &lease,
              std::string runId)
        : m_login(login)
        , m_lease(lease)
        , m_plan(plan)
        , m_context(context)
        , m_store(store)
        , m_journal(store, std::move(runId), context)
        , m_meter(context.progress, Phase::Removing, plan.extraCount())
    {
    }

    Result<void> run();
    [[nodiscard]] const std::vector<CopyOutcome> &outcomes() const { return m_outcomes; }
    [[nodiscard]] const MailboxName &quarantine() const { return m_quarantine; }
    [[nodiscard]] const std::optional<Fault> &refusal() const { return m_refusal; }

private:
    Result<void> openSessions();
    Result<void> runLane(const Lane &lane, const std::vector<Task> &tasks);
    Result<void> runBatch(const Lane &lane, std::span<const Task> tasks);
    Result<removal::Plan> proveAgain(std::span<const Task> tasks);
    Result<void> leaveRefused(const Lane &lane, std::span<const MoveItem> items, const Fault &why);
    void leaveAll(std::span<const Task> tasks, LeftReason reason);
    Result<void> uniteFlags(const removal::Plan &proved);
    Result<void> survivorsAreThere(const removal::Plan &proved);
    Result<void> putBack(const Lane &lane, std::span<const MoveItem> items, const std::vector<MoveResult> &results, const Fault &why);
    void leaveAlone(const removal::LeftAlone &left);

    const Login &m_login;
    Lease &m_lease;
    const removal::Plan &m_plan;
    const Context &m_context;
    store::Store &m_store;
    Journal m_journal;
    ProgressMeter m_meter;
    MailboxName m_quarantine;
    std::optional<imap::Client> m_changing; ///< has the lane's mailbox selected for writing
    std::optional<imap::Client> m_keeping;  ///< has the survivors' mailbox selected
    std::optional<imap::Client> m_looking;  ///< reads copies and the quarantine
    imap::SelectedMailbox m_from;
    UidValidity m_keepingValidity;
    bool m_keepingReadOnly = false;
    bool m_movedAny = false;
    int m_refusals = 0; ///< batches in a row that the server refused
    std::optional<Fault> m_refusal;
    std::vector<CopyOutcome> m_outcomes;
};

Result<void> Execution::openSessions()
{
    for (std::optional<imap::Client> *session : {&m_changing, &m_keeping, &m_looking}) {
        auto opened = imap::Client::open(imapLogin(m_login), m_context.stop);
        if (!opened)
            return passOn(opened);
        session->emplace(std::move(*opened));
    }
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
        if (auto taken = takeBackUnitedFlags(*m_keeping, m_journal, *history); !taken)
            return taken;
    }
    for (std::optional<imap::Client> *session : {&m_changing, &m_keeping, &m_looking})
        [[maybe_unused]] const auto bye = (*session)->logout();
    return {};
}

Result<void> Execution::runLane(const Lane &lane, const std::vector<Task> &tasks)
{
    // A mailbox that was withdrawn, or is not ours to change, is no reason to leave the others.
    auto from = m_changing->select(lane.from);
    if (!from && !isRefusal(from.error()))
        return passOn(from);
    if (!from || from->readOnly || (!m_changing->capabilities().has("MOVE") && !from->canMarkDeleted())) {
        leaveAll(tasks, LeftReason::ReadOnlyMailbox);
        return {};
    }
    m_from = *from;
    auto survivors = m_keeping->select(lane.survivors);
    if (!survivors && !isRefusal(survivors.error()))
        return passOn(survivors);
    if (!survivors) {
        leaveAll(tasks, LeftReason::SurvivorMissing);
        return {};
    }
    m_keepingValidity = survivors->validity;
    m_keepingReadOnly = survivors->readOnly;
    m_refusals = 0;
    for (std::size_t at = 0; at < tasks.size();) {
        if (m_context.stop.stop_requested())
            return fail(FaultKind::Cancelled, "removal");
        if (m_refusals >= mostRefusals) {
            leaveAll(std::span(tasks).subspan(at), m_refusal ? reasonFor(*m_refusal) : LeftReason::Refused);
            break;
        }
        // The first copy that leaves a mailbox goes alone and is checked byte by byte: a server that lies is found out
        // with one message, and so is a mailbox that is another name of the one with the survivor.
        // Where the server refused a batch, the next copies go one by one: what fits is moved.
        const bool alone = at == 0 || m_refusals > 0;
        const std::size_t size = alone ? 1 : std::min(limits::removalBatch, tasks.size() - at);
        if (auto done = runBatch(lane, std::span(tasks).subspan(at, size)); !done)
            return done;
        at += size;
    }
    return m_changing->unselect();
}

Result<removal::Plan> Execution::proveAgain(std::span<const Task> tasks)
{
    removal::Plan part;
    part.account = m_plan.account;
    part.request = m_plan.request;
    std::set<CopyRef> copies;
    for (const Task &task : tasks) {
        if (part.groups.empty() || part.groups.back().groupId != task.group->groupId) {
            part.groups.push_back(*task.group);
            part.groups.back().extras.clear();
        }
        part.groups.back().extras.push_back(*task.extra);
        copies.insert(task.group->keep.copy.ref);
        copies.insert(task.extra->copy.ref);
    }
    ProgressMeter silent(ProgressSink{}, Phase::Proving, 0);
    // Whole messages, also where headers decide: without its digest a copy could not be known again in quarantine.
    auto readings = readCopies(*m_looking, copies, Depth::Bodies, m_context, silent);
    if (!readings)
        return passOn(readings);
    return provedPlan(part, *readings);
}

Result<void> Execution::runBatch(const Lane &lane, std::span<const Task> tasks)
{
    if (m_from.validity != tasks.front().extra->copy.ref.validity || m_keepingValidity != tasks.front().group->keep.copy.ref.validity)
        return fail(FaultKind::UidValidityChanged, "removal", "the mailbox was made anew; check it again");
    auto proved = proveAgain(tasks);
    if (!proved)
        return passOn(proved);
    for (const removal::LeftAlone &left : proved->leftAlone)
        leaveAlone(left);
    m_meter.advance(proved->leftAlone.size());
    std::vector<MoveItem> items;
    for (const removal::PlannedGroup &group : proved->groups) {
        for (const removal::PlannedCopy &extra : group.extras) {
            const duplicates::Copy &copy = extra.copy;
            items.push_back({group.groupId, copy.ref, copy.flags, copy.internalDate, copy.size, group.messageId,
                             copy.whole.value_or(mime::Digest{})});
        }
    }
    if (items.empty())
        return {};
    // Reading may have taken long; from here on things change.
    if (auto kept = m_lease.keep(*m_looking); !kept)
        return passOn(kept);
    if (auto united = uniteFlags(*proved); !united)
        return united;
    const Check check = m_movedAny && tasks.size() > 1 ? Check::Presence : Check::Content;
    Mover mover(*m_changing, *m_looking, m_journal, m_context, Step::Intent, Step::Moved);
    auto results = mover.move(m_from, items, m_quarantine, check, [&] { return survivorsAreThere(*proved); });
    if (!results)
        return isRefusal(results.error()) ? leaveRefused(lane, items, results.error()) : passOn(results);
    m_movedAny = true;
    m_refusals = 0;
    if (auto there = survivorsAreThere(*proved); !there)
        return putBack(lane, items, *results, there.error());
    // An OK that was none: the copy lies on both sides, and our mark must not stay on it.
    const bool inBoth = std::ranges::any_of(*results, [](const MoveResult &r) { return r.fate == Fate::Marked; });
    if (inBoth && m_changing->capabilities().has("UIDPLUS"))
        return leaveRefused(lane, items, {FaultKind::ServerRefused, "removal", "the server said OK and removed nothing", {}});
    for (const MoveResult &result : *results) {
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

Result<void> Execution::uniteFlags(const removal::Plan &proved)
{
    // Flags that cannot be given are no reason to keep the copies.
    if (m_keepingReadOnly)
        return {};
    std::map<std::vector<std::string>, imap::UidSet> byFlags;
    std::vector<store::JournalEntry> lines;
    for (const removal::PlannedGroup &group : proved.groups) {
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
    if (auto written = m_journal.write(std::move(lines)); !written)
        return written;
    for (const auto &[flags, uids] : byFlags) {
        auto added = m_keeping->addFlags(uids, flags);
        // Flags that the server will not keep are no reason to stop; a session that is over is.
        if (!added && !isRefusal(added.error()))
            return added;
    }
    return {};
}

Result<void> Execution::survivorsAreThere(const removal::Plan &proved)
{
    std::set<CopyRef> survivors;
    for (const removal::PlannedGroup &group : proved.groups)
        survivors.insert(group.keep.copy.ref);
    imap::UidSet uids;
    for (const CopyRef &ref : survivors)
        uids.add(ref.uid);
    // Only a command that may tell of expunged messages brings the session's view up to date (RFC 3501 7.4.1).
    if (auto told = m_keeping->noop(); !told)
        return told;
    auto present = flagsOf(*m_keeping, uids);
    if (!present)
        return passOn(present);
    const auto whole = [](const auto &entry) { return !hasFlag(entry.second, "\\Deleted"); };
    if (std::ranges::count_if(*present, whole) != static_cast<std::ptrdiff_t>(survivors.size()))
        return fail(FaultKind::SafetyStop, "removal", "a copy that should stay is not there any more");
    return {};
}

Result<void> Execution::putBack(const Lane &lane, std::span<const MoveItem> items, const std::vector<MoveResult> &results, const Fault &why)
{
    std::vector<MoveItem> moved;
    imap::SelectedMailbox quarantine;
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
    auto restored = back.move(*selected, moved, lane.from, Check::Content, {});
    if (!restored)
        return passOn(restored);
    return tl::unexpected(why);
}

/// The server said no to a batch. What it did all the same is looked up and put right, copy by copy, and written down;
/// then the run goes on.
Result<void> Execution::leaveRefused(const Lane &lane, std::span<const MoveItem> items, const Fault &why)
{
    ++m_refusals;
    m_refusal = why;
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
        CopyOutcome outcome{item.groupId, item.source, moved ? Fate::Moved : Fate::LeftAlone, std::nullopt, std::nullopt};
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
    return {};
}

void Execution::leaveAll(std::span<const Task> tasks, LeftReason reason)
{
    for (const Task &task : tasks)
        leaveAlone({task.group->groupId, task.extra->copy.ref, reason});
    m_meter.advance(tasks.size());
}

void Execution::leaveAlone(const removal::LeftAlone &left)
{
    m_outcomes.push_back({left.groupId, left.ref, Fate::LeftAlone, left.reason, std::nullopt});
}

Result<void> checkConfirmed(const removal::Plan &plan, const std::string &confirmedHash, const Context &context)
{
    if (plan.hash() != confirmedHash)
        return fail(FaultKind::SafetyStop, "removal", "this is not the plan that was confirmed");
    const EpochSeconds age = context.clock->now() - plan.madeAt;
    if (age < 0 || age > std::chrono::duration_cast<std::chrono::seconds>(limits::planLife).count())
        return fail(FaultKind::SafetyStop, "removal", "the plan is older than a day; make it again");
    return {};
}

/// REQUIRES: the caller has the lock and the lease, and what was cut before is settled.
Result<RemovalOutcome> executeLocked(const Login &login, const removal::Plan &plan, const std::string &confirmedHash, Lease &lease,
                                     store::Store &store, const Context &context)
{
    RemovalOutcome outcome;
    outcome.note = lease.note();
    outcome.planned = plan.extraCount();
    outcome.kept = plan.groups.size();
    outcome.quarantine = plan.request.quarantine;
    outcome.runId = newRunId(context.clock->now(), plan.hash());
    store::Run run;
    run.id = outcome.runId;
    run.account = plan.account;
    run.kind = store::RunKind::Removal;
    run.startedAt = context.clock->now();
    run.planJson = removal::toJson(plan);
    run.planHash = confirmedHash;
    run.planned = outcome.planned;
    // Without it the removal is as safe; a report of it just tells no cause.
    [[maybe_unused]] const auto kept = keepFindingsBefore(store, run.id, plan, context);
    if (auto begun = store.runs().begin(run); !begun)
        return passOn(begun);

    Execution execution(login, plan, context, store, lease, outcome.runId);
    if (plan.extraCount() > 0) {
        if (auto done = execution.run(); !done)
            outcome.fault = done.error();
    }
    outcome.copies = execution.outcomes();
    outcome.refusal = execution.refusal();
    if (!execution.quarantine().wire.empty())
        outcome.quarantine = execution.quarantine();
    auto history = historyOf(store, outcome.runId);
    if (!history)
        return passOn(history);
    outcome.removed = history->count(Step::Moved);
    // A run whose session broke stays open: the next start looks at the server and writes what is true.
    const bool unclear = outcome.fault && (outcome.fault->kind != FaultKind::Cancelled || !history->isSettled());
    const store::RunState state = unclear ? store::RunState::Open : outcome.fault ? store::RunState::Stopped : store::RunState::Done;
    if (auto saved = store.runs().setState(outcome.runId, state, outcome.removed, 0, context.clock->now()); !saved)
        return passOn(saved);
    if (auto refreshed = refreshAfterChange(login, store, plan.mailboxes(), context); !refreshed && !outcome.fault)
        outcome.fault = refreshed.error();
    return outcome;
}

} // namespace

Result<RemovalOutcome> executeRemoval(const Login &login, const removal::Plan &plan, const std::string &confirmedHash, const Context &context)
{
    if (auto fine = checkConfirmed(plan, confirmedHash, context); !fine)
        return passOn(fine);
    auto lock = store::WriterLock::take(context.storePath);
    if (!lock)
        return passOn(lock);
    auto opened = store::Store::open(context.storePath);
    if (!opened)
        return passOn(opened);
    return underLease(login, *opened, context,
                      [&](Lease &lease) { return executeLocked(login, plan, confirmedHash, lease, *opened, context); });
}

} // namespace onecopy::jobs
