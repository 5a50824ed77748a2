// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/remove/removal.h"

#include "core/base/limits.h"
#include "core/jobs/explain/keptfindings.h"
#include "core/jobs/heldstore.h"
#include "core/jobs/remove/execution.h"
#include "core/jobs/remove/lease.h"
#include "core/jobs/remove/underlease.h"
#include "core/jobs/runs/runhistory.h"
#include "core/jobs/runs/runs.h"
#include "core/jobs/scan/refresh.h"
#include "core/removal/planhash.h"

#include <chrono>
#include <future>
#include <optional>

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
    Execution execution(login, plan, context, store, lease, outcome.runId, [&] { findings->saveIfFound(); });
    execution.readAhead();
    if (auto begun = store.runs().begin(run); !begun)
        return passOn(begun);
    findings.emplace(store, run.id, plan, context);
    if (plan.extraCount() > 0) {
        if (auto done = execution.run(); !done)
            outcome.fault = done.error();
    }
    findings->finish();
    outcome.copies = execution.outcomes();
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
