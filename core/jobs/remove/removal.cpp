// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/remove/removal.h"

#include "core/base/limits.h"
#include "core/jobs/explain/keptfindings.h"
#include "core/jobs/heldstore.h"
#include "core/jobs/remove/execution.h"
#include "core/jobs/remove/lease.h"
#include "core/jobs/remove/reconcile.h"
#include "core/jobs/remove/underlease.h"
#include "core/jobs/runs/runhistory.h"
#include "core/jobs/runs/runs.h"
#include "core/jobs/scan/refresh.h"
#include "core/jobs/session.h"
#include "core/removal/planhash.h"

#include <algorithm>
#include <chrono>
#include <functional>
#include <future>
#include <optional>
#include <set>
#include <utility>
#include <vector>

namespace onecopy::jobs {

namespace {

using store::Step;

/// Finds on a thread of its own what is to be kept with the run, while the copies go. The store's groups are as they
/// were until finish().
class FindingsMeanwhile
{
public:
    FindingsMeanwhile(store::Store &store, std::string runId, const removal::Plan &plan, const Context &context)
        : m_store(store)
        , m_account(plan.account)
        , m_found(std::async(std::launch::async,
                             [runId = std::move(runId), &plan, &context]() -> Result<store::FindingStore::Entry> {
                                 auto own = store::Store::open(context.storePath, store::Access::ReadOnly);
                                 if (!own)
                                     return passOn(own);
                                 return findingsBefore(*own, runId, plan, context);
                             }))
    {
    }

    /// Saves it as soon as it is there. Without it the removal is as safe; a report of it just tells no cause.
    void saveIfFound()
    {
        if (m_found.valid() && m_found.wait_for(std::chrono::seconds(0)) == std::future_status::ready)
            finish();
    }
    void finish()
    {
        if (!m_found.valid())
            return;
        if (const auto entry = m_found.get()) [[maybe_unused]]
            const auto saved = m_store.findings().save(m_account, *entry);
    }

private:
    store::Store &m_store;
    AccountId m_account;
    std::future<Result<store::FindingStore::Entry>> m_found;
};

Result<void> checkConfirmed(const removal::Plan &plan, const std::string &planJson, const std::string &confirmedHash,
                            const Context &context)
{
    if (removal::hashOfJson(planJson) != confirmedHash)
        return fail(FaultKind::SafetyStop, "removal", "this is not the plan that was confirmed");
    const EpochSeconds age = context.clock->now() - plan.madeAt;
    if (age < 0 || age > std::chrono::duration_cast<std::chrono::seconds>(limits::planLife).count())
        return fail(FaultKind::SafetyStop, "removal", "the plan is older than a day; make it again");
    return {};
}

/// Copies that were on the way when the run was cut: those that the journal knows to have arrived, and the others,
/// which are looked for by the next one that may.
void tellOfThoseOnTheWay(const RunHistory &history, RemovalOutcome &outcome)
{
    std::set<CopyRef> told;
    for (const removal::CopyOutcome &copy : outcome.copies)
        told.insert(copy.ref);
    for (const CopyHistory &copy : history.copies) {
        if (!told.contains(copy.item.source) && (!copy.isSettled() || copy.isAway()))
            outcome.copies.push_back({copy.item.groupId, copy.item.source,
                                      copy.isSettled() ? removal::Fate::Moved : removal::Fate::Unknown, std::nullopt,
                                      copy.target});
    }
}

/// What of `plan` is still to be looked at: neither told nor gone.
removal::Plan restOf(const removal::Plan &plan, const RunHistory &history,
                     const std::vector<removal::CopyOutcome> &outcomes)
{
    std::set<CopyRef> over;
    for (const removal::CopyOutcome &copy : outcomes)
        over.insert(copy.ref);
    for (const CopyHistory &copy : history.copies) {
        if (copy.isAway())
            over.insert(copy.item.source);
    }
    removal::Plan rest = plan;
    for (removal::PlannedGroup &group : rest.groups)
        std::erase_if(group.extras, [&](const removal::PlannedCopy &extra) { return over.contains(extra.copy.ref); });
    std::erase_if(rest.groups, [](const removal::PlannedGroup &group) { return group.extras.empty(); });
    return rest;
}

/// Carries a plan out. Some servers end each session after so many commands, or so much time: as long as something
/// went before that, the rest goes over new sessions, as it would in a removal that begins then.
class Executions
{
public:
    Executions(const Login &login, const removal::Plan &plan, const Context &context, store::Store &store, Lease &lease,
               std::string runId, std::function<void()> betweenWaves)
        : m_login(login)
        , m_plan(plan)
        , m_context(context)
        , m_store(store)
        , m_lease(lease)
        , m_runId(std::move(runId))
        , m_betweenWaves(std::move(betweenWaves))
    {
        begin({});
    }

    void readAhead() { m_execution->readAhead(); }
    [[nodiscard]] Result<void> run()
    {
        auto done = m_execution->run();
        take();
        // What went last may show only when it is looked for.
        for (std::uint64_t before = 0; !done && isEndedSession(done.error());) {
            if (!settle() || history().count(Step::Moved) <= before)
                return done;
            before = history().count(Step::Moved);
            done = m_execution->run();
            take();
        }
        return done;
    }
    [[nodiscard]] const RunHistory &history() const { return m_execution->history(); }
    [[nodiscard]] const MailboxName &quarantine() const { return m_execution->quarantine(); }
    /// What the runs made until now has told of copies.
    [[nodiscard]] std::vector<removal::CopyOutcome> takeOutcomes() { return std::move(m_outcomes); }
    [[nodiscard]] std::uint64_t withoutFlags() const { return m_withoutFlags; }
    [[nodiscard]] const std::optional<Fault> &refusal() const { return m_refusal; }

private:
    void begin(JournalFold before)
    {
        m_execution.emplace(m_login, m_rest ? *m_rest : m_plan, m_context, m_store, m_lease, m_runId, std::move(before),
                            m_betweenWaves);
    }

    void take()
    {
        m_outcomes.insert(m_outcomes.end(), m_execution->outcomes().begin(), m_execution->outcomes().end());
        m_withoutFlags += m_execution->withoutFlags();
        if (auto refusal = m_execution->refusal())
            m_refusal = std::move(refusal);
    }

    /// What was on the way is looked up; where that cannot be found out it is over.
    [[nodiscard]] Result<void> settle()
    {
        if (auto settled = reconcileLocked(m_login, m_store, m_lease, m_context); !settled)
            return passOn(settled);
        // That one has done a part of what it may: the next ones begin anew.
        if (auto used = m_lease.lend()) [[maybe_unused]]
            const auto bye = used->logout();
        // From here on it is at work again: whoever comes after a cut has to look at it.
        const std::uint64_t removed = history().count(Step::Moved);
        if (auto open = m_store.runs().setState(m_runId, store::RunState::Open, removed, 0, m_context.clock->now());
            !open)
            return open;
        auto fold = foldOf(m_store, m_runId);
        if (!fold)
            return passOn(fold);
        if (!fold->unsettled().empty())
            return fail(FaultKind::ConnectionLost, "removal", "what was on the way could not be found");
        m_rest = restOf(m_plan, fold->history(), m_outcomes);
        begin(std::move(*fold));
        return {};
    }

    const Login &m_login;
    const removal::Plan &m_plan;
    const Context &m_context;
    store::Store &m_store;
    Lease &m_lease;
    const std::string m_runId;
    const std::function<void()> m_betweenWaves;
    std::optional<removal::Plan> m_rest; ///< none: all of it
    std::optional<Execution> m_execution;
    std::vector<removal::CopyOutcome> m_outcomes;
    std::uint64_t m_withoutFlags = 0;
    std::optional<Fault> m_refusal;
};

/// REQUIRES: the caller has the lock and the lease, and what was cut before is settled.
Result<RemovalOutcome> executeLocked(const Login &login, const removal::Plan &plan, const std::string &planJson,
                                     const std::string &confirmedHash, Lease &lease, store::Store &store,
                                     const Context &context)
{
    RemovalOutcome outcome;
    outcome.note = lease.note();
    outcome.planned = plan.extraCount();
    outcome.kept = plan.groups.size();
    outcome.quarantine = plan.request.quarantine;
    outcome.runId = newRunId(context.clock->now(), confirmedHash);
    store::Run run;
    run.id = outcome.runId;
    run.account = plan.account;
    run.kind = store::RunKind::Removal;
    run.startedAt = context.clock->now();
    run.planJson = planJson;
    run.planHash = confirmedHash;
    run.planned = outcome.planned;
    std::optional<FindingsMeanwhile> findings;
    Executions execution(login, plan, context, store, lease, outcome.runId, [&] { findings->saveIfFound(); });
    execution.readAhead();
    if (auto begun = store.runs().begin(run); !begun)
        return passOn(begun);
    findings.emplace(store, run.id, plan, context);
    if (plan.extraCount() > 0) {
        if (auto done = execution.run(); !done)
            outcome.fault = done.error();
    }
    findings->finish();
    outcome.copies = execution.takeOutcomes();
    outcome.refusal = execution.refusal();
    if (!execution.quarantine().wire.empty())
        outcome.quarantine = execution.quarantine();
    const RunHistory &history = execution.history();
    outcome.removed = history.count(Step::Moved);
    outcome.withoutFlags = execution.withoutFlags();
    tellOfThoseOnTheWay(history, outcome);
    // A run whose session broke stays open: the next start looks at the server and writes what is true.
    const bool isCut = outcome.fault && outcome.fault->kind == FaultKind::Cancelled;
    const bool untouched = history.copies.empty() && history.flagsDue().empty();
    const bool unclear = outcome.fault && !untouched &&
                         (!isCut || !history.isSettled() || !history.flagsDue().empty()); // flags of copies that stayed
    const store::RunState state = unclear         ? store::RunState::Open
                                  : outcome.fault ? store::RunState::Stopped
                                                  : store::RunState::Done;
    // Without it the run stays open, and is looked at again: what was done is told all the same.
    if (auto saved = store.runs().setState(outcome.runId, state, outcome.removed, 0, context.clock->now());
        !saved && !outcome.fault)
        outcome.fault = saved.error();
    if (auto refreshed = refreshAfterChange(login, store, plan.mailboxes(), context); !refreshed && !outcome.fault)
        outcome.fault = refreshed.error();
    return outcome;
}

} // namespace

Result<RemovalOutcome> executeRemoval(const Login &login, const removal::Plan &plan, const std::string &confirmedHash,
                                      const Context &context)
{
    // Hundreds of copies make a long text: it is made once.
    const std::string planJson = removal::toJson(plan);
    if (auto fine = checkConfirmed(plan, planJson, confirmedHash, context); !fine)
        return passOn(fine);
    auto held = holdStore(context);
    if (!held)
        return passOn(held);
    return underLease(login, held->store, context, [&](Lease &lease) {
        return executeLocked(login, plan, planJson, confirmedHash, lease, held->store, context);
    });
}

} // namespace onecopy::jobs
