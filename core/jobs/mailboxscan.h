// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/imap/client.h"
#include "core/jobs/bodywishes.h"
#include "core/jobs/progressmeter.h"
#include "core/jobs/recentheaders.h"
#include "core/jobs/scan.h"
#include "core/jobs/scanwriter.h"

#include <algorithm>
#include <bit>
#include <cstdint>
#include <functional>
#include <mutex>
#include <random>
#include <utility>
#include <vector>

namespace onecopy::jobs {

/// Which keys this account has shown already: a second copy's header is worth keeping at once, so that it need not be
/// fetched again. Only a hint: a wrong answer costs one more fetch. Several threads may ask together.
class SeenIds
{
public:
    /// True when `key` was there before. 0 is no key.
    bool note(std::int64_t key)
    {
        const std::lock_guard lock(m_mutex);
        if (2 * (m_count + 1) > m_slots.size())
            grow();
        std::int64_t &slot = slotOf(key);
        const bool known = slot == key;
        slot = key;
        m_count += known ? 0 : 1;
        return known;
    }

private:
    /// Where it is, or the free slot (0) where it belongs. Senders choose the ids whose hashes these are, so where a
    /// key lands depends on a secret.
    std::int64_t &slotOf(std::int64_t key)
    {
        const int bits = std::countr_zero(m_slots.size());
        std::size_t at = (static_cast<std::uint64_t>(key) * m_secret) >> (64 - bits);
        while (m_slots[at] != 0 && m_slots[at] != key)
            at = (at + 1) & (m_slots.size() - 1);
        return m_slots[at];
    }
    void grow()
    {
        const std::vector<std::int64_t> old =
            std::exchange(m_slots, std::vector<std::int64_t>(std::max<std::size_t>(1024, 2 * m_slots.size())));
        for (const std::int64_t key : old) {
            if (key != 0)
                slotOf(key) = key;
        }
    }

    std::mutex m_mutex;
    std::vector<std::int64_t> m_slots; ///< a power of two of them, at most half of them taken
    std::size_t m_count = 0;
    const std::uint64_t m_secret = (std::uint64_t{std::random_device{}()} << 32 | std::random_device{}()) | 1;
};

/// What the connections of one scan tell each other about copies of one message. REQUIRES: the states of the mailboxes
/// live longer.
struct CopyHints
{
    SeenIds seen;
    HeaderRings rings;
    BodyWishes bodies;
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

/// The server can tell what has happened to the mailbox since this state (RFC 7162 QRESYNC).
[[nodiscard]] bool isResumable(const imap::Capabilities &capabilities, const store::MailboxState &state);
/// What it told.
void takeChanges(SyncPlan &plan, const store::MailboxState &state, const imap::QuickSync &quick);
/// As it is once everything is read.
void completeState(store::MailboxState &state, const imap::SelectedMailbox &opened, const Clock &clock);

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
    ArrivalSink(const store::MailboxState &mailbox, bool keepHeaders, CopyHints &hints, RecentHeaders &recent,
                ScanWriter &writer, ProgressMeter &meter, std::stop_token stop);

    Result<void> message(const imap::FetchedMessage &fetched) override;

    /// What has not been handed to the writer.
    [[nodiscard]] ScanWriter::Batch takeBatch();
    [[nodiscard]] std::uint64_t messages() const { return m_messages; }
    [[nodiscard]] std::uint64_t bytes() const { return m_bytes; } ///< of headers

private:
    void tell();
    [[nodiscard]] Result<bool> isWorthKeeping(const arrivals::Arrival &arrival, std::string_view header);

    const store::MailboxState &m_mailbox;
    const bool m_keepHeaders;
    CopyHints &m_hints;
    RecentHeaders &m_recent;
    ScanWriter &m_writer;
    ProgressMeter &m_meter;
    const std::stop_token m_stop;
    ScanWriter::Batch m_batch;
    std::size_t m_keptBytes = 0; ///< of headers in m_batch
    std::uint64_t m_messages = 0;
    std::uint64_t m_told = 0; ///< of them, to the meter
    std::uint64_t m_bytes = 0;
};

/// What is asked for of every message.
[[nodiscard]] imap::FetchItems arrivalItems();

/// Reads the messages of `wanted` (header, size, date, flags) of the open mailbox in one pipelined stream.
[[nodiscard]] Result<void> readArrivals(imap::Client &client, const imap::UidSet &wanted, ArrivalSink &sink);

} // namespace onecopy::jobs
