// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/fault.h"
#include "core/checklist/ledger.h"
#include "core/checklist/runstate.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace onecopy::checklist {

/// What one run of a step has shown: kept in the store, so that the checklist can be gone on with days later.
struct StepRecord
{
    std::string run;           ///< 32 hexadecimal digits
    std::string account;       ///< AccountId in which copies were counted, or for which it was tried; empty: for none
    std::string product;       ///< of servers::products()
    std::string via;           ///< see via.h
    std::string configuration; ///< servers::Places; empty: the usual one
    std::string stateFolder;   ///< servers::Site
    std::string to;            ///< where test mail went; empty: none
    std::string smtp;          ///< URL of the server that took it
    /// How the test mail went and where its copies were counted: the account without its secrets, as the store writes
    /// it. Enough to send one again on another day. Empty: no test mail.
    std::string route;
    std::uint32_t waitSeconds = 0;     ///< for copies, after the last mail
    std::vector<std::string> programs; ///< of mail servers and filters that ran there; empty by hand
    std::uint64_t bytes = 0;           ///< of its attachment
    EpochSeconds begun = 0;
    StepState state;
    bool notReproduced = false; ///< no test mail came twice, so nothing was changed
    std::string fault;          ///< code of what stopped it early; empty: nothing
    /// Whether the EICAR test file was kept back, before the change and after it was put back. None: not asked.
    std::optional<bool> caughtBefore;
    std::optional<bool> caughtAfter;
    /// Protection that this run had switched off was put back by another one, which could not ask before what the
    /// scanner catches.
    bool scannerOwed = false;
    /// A person says that mail is scanned again, or that its server is gone, where the EICAR test file does not show
    /// it.
    bool scannerSaid = false;
    /// What the ledger knows: filled by history(), not written with the record. 0: never.
    EpochSeconds changedAt = 0;
    EpochSeconds restoredAt = 0;
    EpochSeconds saidAt = 0;                      ///< a person has said how it ended (Stage::Said, Stage::Gone)
    std::vector<servers::Difference> differences; ///< values are hostile
};

[[nodiscard]] std::string toJson(const StepRecord &record);
/// StoreDamaged for anything that toJson() does not write.
[[nodiscard]] Result<StepRecord> stepRecordFrom(std::string_view json);

/// The records with what the ledger says of their changes, which is newer where a change was put back later, or where
/// the program was killed. Changes without a record get one. Newest first.
[[nodiscard]] std::vector<StepRecord> history(std::vector<StepRecord> records, std::span<const LedgerEntry> entries);

/// Whether the EICAR test file shows that the protection of this step works. The scanner of a workstation sees no mail
/// on its way to the mailbox.
[[nodiscard]] bool showsInMail(std::string_view antivirusStep) noexcept;

/// Runs after which nothing has proved that mail is scanned again: protection was switched off and is put back, and the
/// EICAR test file was not caught since, although it was before, or nobody has asked. A newer run that has sent it the
/// same way settles that, and so does a person's word. `history` as from history().
[[nodiscard]] std::vector<StepRecord> unprovedScanners(std::span<const StepRecord> history);

/// Where this step stands: its newest run that has a result, or whose change is not put back; else the newest that got
/// beyond its beginning, else its newest run. Null: it was never begun.
[[nodiscard]] const StepRecord *latestOf(std::span<const StepRecord> history, std::string_view step) noexcept;

/// The runs that are about this account, and those that were tried for none: they may be about its server.
[[nodiscard]] std::vector<StepRecord> recordsOf(std::vector<StepRecord> history, std::string_view account);

} // namespace onecopy::checklist
