// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/context.h"
#include "core/jobs/remove/leaseremark.h"
#include "core/removal/plan.h"

#include <set>
#include <string>
#include <vector>

namespace onecopy::jobs {

/// What would be removed from quarantine for good: the part of one removal run that still lies there. Extras name the
/// copies in quarantine, `keep` the copy that stays.
struct ExpungePlan
{
    std::string removalId;
    removal::Plan plan;
};

struct ExpungeRequest
{
    std::string runId;               ///< empty: every removal of the account
    std::set<std::string> groupIds;  ///< empty: all
    std::set<MailboxName> mailboxes; ///< from which the copies came; empty: all
    int olderThanDays = 0;           ///< only copies of runs that ended so long ago
};

/// Looks at the server, with EXAMINE alone, which copies may go for good: those that this program's journal knows as
/// moved by itself, that lie in quarantine with the very bytes it moved, and whose surviving copy is there, unmarked,
/// outside of quarantine, and has the same canonical content. Everything else is in `leftAlone`. Without UIDPLUS: all
/// of it (LeftReason::NoSafeWay).
[[nodiscard]] Result<std::vector<ExpungePlan>> planExpunge(const Login &login, const ExpungeRequest &request,
                                                           const Context &context);

struct ExpungeOutcome
{
    std::string runId; ///< of the expunge
    std::uint64_t planned = 0;
    std::uint64_t expunged = 0;
    std::vector<removal::LeftAlone> leftAlone; ///< by the second look, just before
    std::optional<Fault> fault;
    LeaseRemark note{}; ///< what Lease::note() said
};

/// Carries out exactly `plan` with UID EXPUNGE, after proving it once more. Each copy stands in the journal before and
/// after. Nothing brings the copies back. REQUIRES: the user confirmed the number of copies; `confirmedHash` is that of
/// the plan that was shown.
[[nodiscard]] Result<ExpungeOutcome> executeExpunge(const Login &login, const ExpungePlan &plan,
                                                    const std::string &confirmedHash, const Context &context);

/// What one removal run has left in quarantine, by its journal.
struct InQuarantine
{
    std::string runId;
    std::uint64_t copies = 0;
    std::uint64_t expunged = 0; ///< removed for good already
    EpochSeconds since = 0;     ///< end of the run; of one that was cut, its beginning
    int days = 0;               ///< whole days until now
};
/// Of every removal of the account that has, or had, copies in quarantine, newest first. No server is asked.
[[nodiscard]] Result<std::vector<InQuarantine>> quarantineOf(store::Store &store, const AccountId &account,
                                                             EpochSeconds now);

} // namespace onecopy::jobs
