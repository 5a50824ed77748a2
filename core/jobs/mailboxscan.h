// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/imap/client.h"
#include "core/jobs/progressmeter.h"
#include "core/jobs/recentheaders.h"
#include "core/jobs/scan.h"
#include "core/jobs/scanwriter.h"

#include <functional>
#include <mutex>
#include <unordered_set>

namespace onecopy::jobs {

/// Which keys this account has shown already: a second copy's header is worth keeping at once, so that it need not be
/// fetched again. Only a hint: a wrong answer costs one more fetch. Several threads may ask together.
class SeenIds
{
public:
    /// True when `key` was there before.
    bool note(std::int64_t key)
    {
        const std::lock_guard lock(m_mutex);
        return !m_keys.insert(key).second;
    }

private:
    std::mutex m_mutex;
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

using KnownUids = std::function<Result<imap::UidSet>(const store::MailboxState &)>;

/// Compares what the store knows with what the server shows after `opened`. `quick` is what QRESYNC told, if it was
/// used.
[[nodiscard]] Result<SyncPlan> planSync(imap::Client &client, const KnownUids &known, const store::MailboxState &state,
                                        const imap::SelectedMailbox &opened, const imap::QuickSync *quick);

/// Turns FETCH answers of one mailbox into arrivals and hands them to the writer in batches.
class ArrivalSink final : public imap::FetchSink
{
public:
    /// Everything must outlive the sink. `keepHeaders`: all of them, else those of candidates.
    ArrivalSink(const store::MailboxState &mailbox, bool keepHeaders, SeenIds &seen, RecentHeaders &recent,
                ScanWriter &writer, ProgressMeter &meter, std::stop_token stop);

    Result<void> message(const imap::FetchedMessage &fetched) override;

    /// What has not been handed to the writer.
    [[nodiscard]] ScanWriter::Batch takeBatch();
    [[nodiscard]] std::uint64_t messages() const { return m_messages; }
    [[nodiscard]] std::uint64_t bytes() const { return m_bytes; } ///< of headers

private:
    [[nodiscard]] Result<bool> isWorthKeeping(const arrivals::Arrival &arrival, std::string_view header);

    const store::MailboxState &m_mailbox;
    const bool m_keepHeaders;
    SeenIds &m_seen;
    RecentHeaders &m_recent;
    ScanWriter &m_writer;
    ProgressMeter &m_meter;
    const std::stop_token m_stop;
    ScanWriter::Batch m_batch;
    std::uint64_t m_messages = 0;
    std::uint64_t m_bytes = 0;
};

/// Reads the messages of `wanted` (header, size, date, flags) of the open mailbox in one pipelined stream.
[[nodiscard]] Result<void> readArrivals(imap::Client &client, const imap::UidSet &wanted, ArrivalSink &sink);

} // namespace onecopy::jobs
