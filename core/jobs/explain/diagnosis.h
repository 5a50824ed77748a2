// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagnosis/diagnose.h"
#include "core/jobs/context.h"
#include "core/logs/reader.h"

#include <functional>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace onecopy::jobs {

struct DiagnosisOptions
{
    std::set<MailboxName> mailboxes;   ///< only findings on groups with a copy in one of these; empty: all
    std::vector<std::string> logFiles; ///< of mail servers, plain or gzip
    std::vector<std::string> ownHosts; ///< that the administrator runs; empty: inferred
    /// May be empty. Called for each log that was read, on the job's thread; one of an unknown format says nothing.
    std::function<void(const std::string &file, const logs::Summary &summary)> logRead;
};

/// Says why copies came, from what the store has and from logs (those of now are kept, see keptlogs.h); no network.
/// Groups of every class are diagnosed. The headers pass by one group at a time: memory grows with the number of groups
/// and messages, not with their headers. Faults: those of the store; File for a log that cannot be read; Cancelled.
[[nodiscard]] Result<diagnosis::Diagnosis> diagnoseAccount(const AccountId &account, const DiagnosisOptions &options,
                                                           const Context &context);

} // namespace onecopy::jobs
