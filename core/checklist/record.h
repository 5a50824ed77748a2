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
    std::string run;         ///< 32 hexadecimal digits
    std::string account;     ///< AccountId of the mailbox in which copies were counted; empty: no test mail
    std::string product;     ///< of servers::products()
    std::string via;         ///< "local", "ssh:HOST", "manual"
    std::string to;          ///< where test mail went; empty: none
    std::string smtp;        ///< URL of the server that took it
    std::uint64_t bytes = 0; ///< of its attachment
    EpochSeconds begun = 0;
    StepState state;
    bool notReproduced = false; ///< no test mail came twice, so nothing was changed
    std::string fault;          ///< code of what stopped it early; empty: nothing
    /// Whether the EICAR test file was kept back, before the change and after it was put back. None: not asked.
    std::optional<bool> caughtBefore;
    std::optional<bool> caughtAfter;
    /// What the ledger knows: filled by history(), not written with the record. 0: never.
    EpochSeconds changedAt = 0;
    EpochSeconds restoredAt = 0;
    std::vector<servers::Difference> differences; ///< values are hostile
};

[[nodiscard]] std::string toJson(const StepRecord &record);
/// StoreDamaged for anything that toJson() does not write.
[[nodiscard]] Result<StepRecord> stepRecordFrom(std::string_view json);

/// The records with what the ledger says of their changes, which is newer where a change was put back later, or where
/// the program was killed. Changes without a record get one. Newest first.
[[nodiscard]] std::vector<StepRecord> history(std::vector<StepRecord> records, std::span<const LedgerEntry> entries);

/// Where this step stands: its newest run that got as far as a result, else its newest run. Null: it was never begun.
[[nodiscard]] const StepRecord *latestOf(std::span<const StepRecord> history, std::string_view step) noexcept;

} // namespace onecopy::checklist
