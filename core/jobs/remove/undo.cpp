// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/imap/client.h"
#include "core/jobs/heldstore.h"
#include "core/jobs/remove/lease.h"
#include "core/jobs/remove/reconcile.h"
#include "core/jobs/remove/removal.h"
#include "core/jobs/remove/removedhere.h"
#include "core/jobs/remove/restoration.h"
#include "core/jobs/remove/underlease.h"
#include "core/jobs/remove/undomoved.h"
#include "core/jobs/remove/unitedflags.h"
#include "core/jobs/runs/runhistory.h"
#include "core/jobs/runs/runs.h"
#include "core/jobs/scan/refresh.h"

#include <algorithm>

namespace onecopy::jobs {

namespace {

using store::Step;

/// A removal with where each of its copies is.
struct Undoable
{
    store::Run run;
    JournalFold fold;
};

Result<Undoable> runToUndo(store::Store &store, const AccountId &account, const std::string &runId)
{
    if (!runId.empty()) {
        auto found = store.runs().find(runId);
        if (!found)
            return passOn(found);
        const bool isRemoval = *found && (*found)->kind == store::RunKind::Removal;
        if (isRemoval && (*found)->account != account)
            return fail(FaultKind::NotFound, "undo",
                        "the removal run " + printable(runId) + " was made as " + printable((*found)->account.value) +
                            "; if this is the same mailbox at another address, say so with --made-as");
        if (!isRemoval)
            return fail(FaultKind::NotFound, "undo",
                        "there is no removal run " + printable(runId) + " of this account");
        auto fold = foldOf(store, runId);
        if (!fold)
            return passOn(fold);
        return Undoable{std::move(**found), std::move(*fold)};
    }
    auto runs = store.runs().runs(account);
    if (!runs)
        return passOn(runs);
    for (const store::Run &run : *runs) {
        if (run.kind != store::RunKind::Removal || run.state == store::RunState::Undone)
            continue;
        auto fold = foldOf(store, run.id);
        if (!fold)
            return passOn(fold);
        if (fold->history().hasAway())
            return Undoable{run, std::move(*fold)};
    }
    return fail(FaultKind::NotFound, "undo", "there is no removal to undo");
}

std::uint64_t inPlace(const RunHistory &history)
{
    return history.count(Step::LeftAlone) + history.count(Step::Unmarked);
}

/// What was copied and marked, but not removed (a server without MOVE and UIDPLUS), is made as it was before. Returns
/// how many copies that were.
Result<std::uint64_t> takeMarksBack(const Login &login, store::Store &store, Undoable &undoable, Lease &lease,
                                    const Context &context)
{
    if (undoable.fold.unsettled().empty())
        return std::uint64_t(0);
    const std::uint64_t before = inPlace(undoable.fold.history());
    Journal journal(store, undoable.run.id, context, std::move(undoable.fold));
    auto settled = overLent(lease, login, context,
                            [&](imap::Client &client) { return settleCopies(client, store, journal, context); });
    if (!settled)
        return passOn(settled);
    undoable.fold = std::move(journal).takeFold();
    return inPlace(undoable.fold.history()) - before;
}

/// Cut before the survivors had lost the flags of copies that are back: the next start takes them.
bool owesFlags(store::Store &store, const AccountId &account, const std::string &removalId, const RunHistory &history)
{
    if (!history.flagsDue().empty())
        return true;
    auto others = undoneOwingFlags(store, account, removalId);
    return !others || !others->empty();
}

/// REQUIRES: the caller has the lock and the lease, and what was cut before is settled.
Result<UndoOutcome> undoLocked(const Login &login, Undoable undoable, Lease &lease, store::Store &store,
                               const Context &context)
{
    const AccountId account = login.account.id();
    const bool moved = undoable.run.account != account;
    if (auto here = moved ? checkIsHere(login, undoable.fold.history(), context) : Result<void>{}; !here)
        return passOn(here);
    auto unmarked = takeMarksBack(login, store, undoable, lease, context);
    if (!unmarked)
        return passOn(unmarked);
    const store::Run *run = &undoable.run;

    UndoOutcome outcome;
    outcome.note = lease.note();
    outcome.undoneRun = run->id;
    outcome.runId = newRunId(context.clock->now(), run->id);
    store::Run undoRun;
    undoRun.id = outcome.runId;
    undoRun.account = account;
    undoRun.kind = store::RunKind::Undo;
    undoRun.startedAt = context.clock->now();
    undoRun.undoes = run->id;
    undoRun.planned = std::max(run->removed, *unmarked);
    if (auto begun = store.runs().begin(undoRun); !begun)
        return passOn(begun);
    Restoration restoration(login, context, store, lease, outcome.runId, run->id, std::move(undoable.fold),
                            moved ? Restoration::Trust::Bytes : Restoration::Trust::Sizes);
    if (auto done = restoration.run(); !done)
        outcome.fault = done.error();
    const RunHistory &after = restoration.history();
    outcome.restored = restoration.restored() + *unmarked;
    outcome.missing = restoration.missing();
    outcome.otherFlags = restoration.withOtherFlags();
    outcome.renamed = restoration.renamed();
    outcome.madeAnew = restoration.madeAnew();
    outcome.expunged = after.count(Step::Expunged);
    const auto isAway = [](const CopyHistory &copy) { return copy.isAway(); };
    const auto away = static_cast<std::uint64_t>(std::ranges::count_if(after.copies, isAway));
    outcome.left = away - std::min(away, outcome.missing);

    // What the server refused lies in quarantine as before.
    const bool broken = outcome.fault && outcome.fault->kind != FaultKind::Cancelled && !isRefusal(*outcome.fault);
    const bool unclear = broken || !after.isSettled() || (outcome.fault && owesFlags(store, account, run->id, after));
    const EpochSeconds now = context.clock->now();
    const auto undoState = unclear         ? store::RunState::Open
                           : outcome.fault ? store::RunState::Stopped
                                           : store::RunState::Done;
    const bool partly = outcome.fault || after.hasAway() || outcome.expunged > 0;
    const auto state = partly ? store::RunState::PartlyUndone : store::RunState::Undone;
    auto saved = store.runs().setState(outcome.runId, undoState, 0, outcome.restored, now);
    if (saved)
        saved = store.runs().setState(run->id, state, run->removed, after.count(Step::Restored), now);
    // Without it the undo stays open, and is looked at again: what was put back is told all the same.
    if (!saved && !outcome.fault)
        outcome.fault = saved.error();
    // The session is fine, but a copy is not where the server said: what is true is looked up at once.
    if (!outcome.fault && unclear) {
        if (auto looked = reconcileLocked(login, store, lease, context); !looked)
            outcome.fault = looked.error();
    }
    if (auto refreshed = refreshAfterChange(login, store, restoration.mailboxes(), context);
        !refreshed && !outcome.fault)
        outcome.fault = refreshed.error();
    return outcome;
}

bool hasUndo(const std::vector<store::Run> &runs)
{
    return std::ranges::any_of(runs, [](const store::Run &run) { return run.kind == store::RunKind::Undo; });
}

/// An undo was cut when nothing, or only the flags of survivors, was left to do, and looking at what is true has done
/// that: it is told as what it is, the end of that undo. REQUIRES: hasUndo(cut); they are settled.
Result<UndoOutcome> broughtToItsEnd(const std::vector<store::Run> &cut, const Lease &lease, store::Store &store)
{
    UndoOutcome outcome;
    outcome.note = lease.note();
    for (const store::Run &run : cut) {
        if (run.kind != store::RunKind::Undo)
            continue;
        auto history = historyOf(store, run.undoes);
        if (!history)
            return passOn(history);
        outcome.runId = run.id;
        outcome.undoneRun = run.undoes;
        outcome.restored = history->count(Step::Restored);
        outcome.expunged = history->count(Step::Expunged);
    }
    return outcome;
}

} // namespace

Result<UndoOutcome> undoRemoval(const Login &login, const std::string &runId, const Context &context)
{
    return undoMovedRemoval(login, runId, login.account.id(), context);
}

Result<UndoOutcome> undoMovedRemoval(const Login &login, const std::string &runId, const AccountId &madeAs,
                                     const Context &context)
{
    auto held = holdStore(context);
    if (!held)
        return passOn(held);
    store::Store &store = held->store;
    auto open = store.runs().unfinished(login.account.id());
    if (!open)
        return passOn(open);
    // Where there is nothing to undo the server is not asked. What is known then holds: we have the lock.
    std::optional<Undoable> known;
    if (open->empty()) {
        auto run = runToUndo(store, madeAs, runId);
        if (!run)
            return passOn(run);
        known.emplace(std::move(*run));
    }
    return underLease(login, store, context, [&](Lease &lease) -> Result<UndoOutcome> {
        if (!known) {
            auto run = runToUndo(store, madeAs, runId);
            if (!run && run.error().kind == FaultKind::NotFound && runId.empty() && hasUndo(*open))
                return broughtToItsEnd(*open, lease, store);
            if (!run)
                return passOn(run);
            known.emplace(std::move(*run));
        }
        return undoLocked(login, std::move(*known), lease, store, context);
    });
}

} // namespace onecopy::jobs
