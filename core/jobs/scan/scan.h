// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/context.h"

#include <set>
#include <vector>

namespace onecopy::jobs {

/// When bodies of candidates are fetched and compared already during a scan. A removal always proves first.
enum class Prove {
    Auto, ///< where the class depends on it; and the rest while that costs little (see scan.cpp)
    None,
    All
};

struct ScanRequest
{
    Login login;
    std::vector<MailboxName> mailboxes; ///< empty: every selectable one
    bool full = false;                  ///< forget what is known first
    int connections = 0;                ///< 0: chosen by the work
    Prove prove = Prove::Auto;
};

enum class ScanMode { Full, CondStore, QResync, UidDiff };
[[nodiscard]] std::string_view toString(ScanMode mode) noexcept; ///< "full", "condstore", "qresync", "uid-diff"

struct MailboxScan
{
    MailboxName name;
    UidValidity validity;
    std::uint64_t messages = 0;
    std::uint64_t fetched = 0;
    std::uint64_t expunged = 0;
    ScanMode mode = ScanMode::Full;
    std::uint64_t bytes = 0; ///< of headers and bodies that were fetched
    double seconds = 0;
    std::optional<Fault> fault; ///< this mailbox could not be read; the others were
};

struct ScanOutcome
{
    AccountId account;
    std::vector<MailboxScan> mailboxes;
    std::set<MailboxName> views; ///< of other mailboxes: left out
    duplicates::Totals totals;
    double seconds = 0;
    net::TlsInfo tls;
};

/// Reads mailboxes with EXAMINE and BODY.PEEK into the store, then finds the groups. Changes nothing on the server.
[[nodiscard]] Result<ScanOutcome> scan(const ScanRequest &request, const Context &context);

} // namespace onecopy::jobs
