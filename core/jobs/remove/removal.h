// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/context.h"
#include "core/jobs/remove/leaseremark.h"
#include "core/removal/plan.h"

#include <map>
#include <set>

namespace onecopy::jobs {

/// Reads the groups of the account, makes the plan, then proves it on the server: the survivor and each extra are
/// fetched and compared (Verify::Bytes) or their headers and sizes are (Verify::Headers). Sends no changing command.
[[nodiscard]] Result<removal::Plan> planRemoval(const Login &login, const removal::Request &request,
                                                const Context &context);

struct RemovalOutcome
{
    std::string runId;
    std::uint64_t planned = 0;
    std::uint64_t removed = 0;
    std::uint64_t kept = 0; ///< survivors
    std::vector<removal::CopyOutcome> copies;
    MailboxName quarantine;
    std::optional<Fault> fault; ///< what stopped it early, if anything; what was done is counted above
    /// The server's last refusal of a copy, which was then left alone; the run went on.
    std::optional<Fault> refusal{};
    LeaseRemark note{}; ///< what Lease::note() said
    /// Copies that stay and whose mailbox does not keep all the flags of those that went.
    std::uint64_t withoutFlags = 0;
};

/// Carries out exactly `plan`. REQUIRES: the user confirmed it; `confirmedHash` is plan.hash() as the confirmation
/// showed it. Like undoing, reconciling and expunging it takes the Lease of the account first: SafetyStop at "lease",
/// and nothing changed, while another computer is at work on it.
[[nodiscard]] Result<RemovalOutcome> executeRemoval(const Login &login, const removal::Plan &plan,
                                                    const std::string &confirmedHash, const Context &context);

struct UndoOutcome
{
    std::string runId; ///< of the undo
    std::string undoneRun;
    std::uint64_t restored = 0;
    std::uint64_t missing = 0;    ///< not in quarantine any more
    std::uint64_t left = 0;       ///< still in quarantine: refused, or not reached
    std::uint64_t otherFlags = 0; ///< of `restored`: the server did not keep the flags that they had
    std::optional<Fault> fault;
    std::uint64_t expunged = 0;                   ///< were removed for good since: nothing brings them back
    LeaseRemark note{};                           ///< what Lease::note() said
    std::map<MailboxName, MailboxName> renamed{}; ///< since the removal: what came from the first is in the second
    std::set<MailboxName> madeAnew{};             ///< were deleted since the removal
};

/// Puts every copy of a run back from quarantine, with flags and INTERNALDATE; takes united flags back. Resumable.
/// `runId` empty: the newest removal of the account that is not undone.
[[nodiscard]] Result<UndoOutcome> undoRemoval(const Login &login, const std::string &runId, const Context &context);

/// Looks at every run that was cut and writes into the journal what is true on the server now. Marks that we left are
/// taken back. Runs before every removal and undo, and at the start of the window.
[[nodiscard]] Result<std::uint64_t> reconcile(const Login &login, const Context &context);

} // namespace onecopy::jobs
