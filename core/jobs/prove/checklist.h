// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checklist/record.h"
#include "core/checklist/runstate.h"
#include "core/checklist/steps.h"
#include "core/jobs/context.h"
#include "core/servers/adapter.h"

#include <chrono>
#include <functional>
#include <optional>
#include <string>
#include <vector>

/// The guided checklist at work: look, show, ask, write down, arm the dead man's switch, change, read back, send test
/// mail, put back, read back. Context::atJournal is called around each line of the ledger.
namespace onecopy::jobs {

/// Which server, and how it is reached.
struct ChecklistTarget
{
    std::string product;        ///< of servers::products()
    std::string via = "manual"; ///< "manual", "local" or "ssh:HOST"
    servers::Places places;
    std::string stateFolder = "/var/lib/onecopy"; ///< on the server
};

/// Which setting the test mail is for.
enum class ChecklistArm { Before, Changed, Restored };
/// Sends test mail and counts how much of it arrives more than once.
using CountArm = std::function<Result<probe::Arm>(ChecklistArm)>;
/// Whether the EICAR test file is kept back on its way.
using ScannerCheck = std::function<Result<bool>()>;
/// Removes test mail that came after it was counted, also that of earlier steps; returns how much is left.
using TidyUp = std::function<std::uint64_t()>;

struct ChecklistRequest
{
    std::string step;
    ChecklistTarget target;
    std::string account{}; ///< AccountId in which copies are counted, or for which it is tried; empty: for none
    std::chrono::seconds restoreAfter{0}; ///< until the server puts it back by itself; 0: as the step says
    /// Empty: nothing is measured, and the change stays in force until the deadline or restoreChanges().
    CountArm count;
    TidyUp tidyUp{}; ///< may be empty; called at the end of a step that has counted
    /// May be empty. Asked before and after a step that switches protection off: what was caught before has to be
    /// caught again, else the outcome is a SafetyStop.
    ScannerCheck scannerCatches{};
    /// By hand: the command that makes the change when it is called with "apply STEP", and puts it back with "restore
    /// STEP"; only shown here, ChecklistHooks::doneByHand calls it. May be empty.
    std::string handCommand{};
    /// What the record of the run says of its test mail; see checklist::StepRecord.
    struct Mail
    {
        std::string to;
        std::string smtp;
        std::uint64_t bytes = 0;
        std::string route{};
        std::uint32_t waitSeconds = 0;
    } mail{};
};

/// Everything that a person sees before a change is made.
struct ShownChange
{
    const checklist::Step *step = nullptr;
    const checklist::Instructions *instructions = nullptr;
    servers::ServerFacts facts; ///< empty by hand
    servers::Change change;     ///< empty by hand
    std::chrono::seconds restoreAfter{0};
};

/// All are called on the job's thread.
struct ChecklistHooks
{
    std::function<bool(const ShownChange &)> confirm; ///< REQUIRED. False: nothing is changed
    /// REQUIRED for "manual". Has the person carried the instructions out (`back`: put it back)?
    std::function<bool(const checklist::LedgerChange &, bool back)> doneByHand;
    std::function<void(const checklist::StepState &)> moved; ///< may be empty
    /// May be empty. What a person says of a change that could not be put back: SaidPutBack or ServerGone; none: it
    /// stays open.
    std::function<std::optional<checklist::LedgerEvent>(const checklist::LedgerChange &)> saidOf{};
};

/// What became of an open change.
struct RestoredChange
{
    checklist::LedgerChange change;
    bool restored = false; ///< verified by reading back
    /// Protection was off meanwhile: whether mail is scanned again is proved by proveScanners(), if it is known how
    /// test mail went.
    bool provable = false;
    std::string difference;     ///< somebody else has changed the file: how it differs from ours; hostile
    std::optional<Fault> fault; ///< why it is not restored
    /// What a person has said instead, and was written down: it is over, and the server has not confirmed it.
    std::optional<checklist::LedgerEvent> said{};

    /// Its server is there, and has its settings otherwise than they were.
    [[nodiscard]] bool serverAnswered() const
    {
        return fault && fault->kind == FaultKind::SafetyStop && !checklist::isByHand(change.via);
    }
};

struct ChecklistOutcome
{
    checklist::StepState step;
    std::optional<ShownChange> shown; ///< none: the settings could not be read
    std::optional<checklist::Judgement> judgement;
    std::vector<RestoredChange> earlier; ///< changes of runs that were cut, put back first
    std::optional<RestoredChange> restoration;
    std::optional<Fault> fault;       ///< what stopped it early
    bool notReproduced = false;       ///< no test mail came twice, so nothing was changed
    std::optional<bool> caughtBefore; ///< the EICAR test file; none: not asked
    std::optional<bool> caughtAfter;
    std::uint64_t mailLeft = 0; ///< test mails that could not be removed from the mailboxes
};

/// Carries out one step. Open changes of earlier runs are put back first; SafetyStop while one cannot be. What it shows
/// is kept in the store while it goes on (checklistHistory). A change that was begun is put back whatever happens, also
/// after a stop request, unless nothing is measured and all went well. StoreBusy while another program is at the
/// checklist of this store.
[[nodiscard]] Result<ChecklistOutcome> runChecklistStep(const ChecklistRequest &request, const ChecklistHooks &hooks,
                                                        const Context &context);

/// Puts back what the ledger has open, oldest first; may be called again and again. StoreBusy as above.
[[nodiscard]] Result<std::vector<RestoredChange>> restoreChanges(const ChecklistHooks &hooks, const Context &context);

/// What runs of steps have shown, newest first, with what the ledger says of their changes. Nothing is changed, but for
/// a store of an older version, which is migrated.
[[nodiscard]] Result<std::vector<checklist::StepRecord>> checklistHistory(const std::string &storePath);

/// What the ledger has open. Nothing is changed, but for a store of an older version, which is migrated.
[[nodiscard]] Result<std::vector<checklist::OpenChange>> openChanges(const std::string &storePath);

} // namespace onecopy::jobs
