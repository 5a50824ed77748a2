// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/context.h"

#include <string>

namespace onecopy::jobs {

struct CaseRequest
{
    AccountId account;
    std::string name;   ///< that the account has in the case file
    std::string target; ///< ends in ".onecopy" by custom
    /// Addresses, subjects, ids, hosts and mailboxes become stand-ins; see store::writeCase for what is left out.
    bool anonymous = false;
};

/// Writes what the store holds of one account into a file for a colleague: mail headers, groups, evidence, findings,
/// checklist and journal, but no server, no login and no body of a message. Faults as store::writeCase.
[[nodiscard]] Result<void> saveCase(const CaseRequest &request, const Context &context);

} // namespace onecopy::jobs
