// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/imap/client.h"
#include "core/jobs/progressmeter.h"
#include "core/jobs/scan.h"
#include "core/jobs/scanwriter.h"

#include <unordered_set>

namespace onecopy::jobs {

/// Which ids this account has shown already: a second copy's header is worth keeping at once, so that it need not be
/// fetched again. Only a hint: a wrong answer costs one more fetch.
class SeenIds
{
public:
    /// True when `key` was there before.
    bool note(std::int64_t key) { return !m_keys.insert(key).second; }
    void reserve(std::size_t count) { m_keys.reserve(count); }

private:
    std::unordered_set<std::int64_t> m_keys;
};

/// What of a mailbox has to be read, and why.
struct SyncPlan
{
    ScanMode mode = ScanMode::Full;
    imap::UidSet fetch;                             ///< new to us
    imap::UidSet vanished;                          ///< gone from the server
    std::vector<std::pair<Uid, std::string>> flags; ///< changed on messages that we know
};

/// The flags as the store keeps them: sorted, blanks between, without \Recent (which says nothing about a message).
[[nodiscard]] std::string storedFlags(const std::vector<std::string_view> &flags);

/// Compares what the store knows with what the server shows after `opened`. `quick` is what QRESYNC told, if it was
/// used.
[[nodiscard]] Result<SyncPlan> planSync(imap::Client &client, store::ArrivalStore arrivals,
                                        const store::MailboxState &state, const imap::SelectedMailbox &opened,
                                        const imap::QuickSync *quick);

/// Reads the messages of `wanted` (header, size, date, flags) in one pipelined stream into the writer.
/// Returns the bytes of headers that came. `fetched` counts messages.
struct ReadCount
{
    std::uint64_t messages = 0;
    std::uint64_t bytes = 0;
};
[[nodiscard]] Result<ReadCount> readArrivals(imap::Client &client, const store::MailboxState &state,
                                             const imap::UidSet &wanted, bool keepHeaders, SeenIds &seen,
                                             ScanWriter &writer, ProgressMeter &meter, const std::stop_token &stop);

} // namespace onecopy::jobs
