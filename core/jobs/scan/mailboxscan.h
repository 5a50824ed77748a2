// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/imap/client.h"
#include "core/imap/readablefetch.h"
#include "core/jobs/progressmeter.h"
#include "core/jobs/scan/bodywishes.h"
#include "core/jobs/scan/recentheaders.h"
#include "core/jobs/scan/scan.h"
#include "core/jobs/scan/scanwriter.h"
#include "core/jobs/scan/seenids.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <utility>
#include <vector>

namespace onecopy::jobs {

/// What the connections of one scan tell each other about copies of one message. REQUIRES: the states of the mailboxes
/// live longer.
struct CopyHints
{
    SeenIds seen;
    HeaderRings rings;
    HeaderWishes headers;
    BodyWishes bodies;
};

/// What is read of the headers of new messages: see docs/adr/0009.
enum class HeaderPart {
    WholeKept, ///< few as they are, so that candidates need no second look
    Whole,     ///< those of candidates are kept
    KeyFields  ///< what the keys are made of; those of candidates are wished for
};

/// What of a mailbox has to be read, and why.
struct SyncPlan
{
    ScanMode mode = ScanMode::Full;
    imap::UidSet fetch;                             ///< new to us
    imap::UidSet vanished;                          ///< gone from the server
    std::vector<std::pair<Uid, std::string>> flags; ///< changed on messages that we know
    Uid highest;                                    ///< that was seen; 0: none was looked for
    std::uint64_t expected = 0;                     ///< so many messages of `fetch` should be there
    bool byUidNext = false; ///< `fetch` is all that UIDNEXT leaves room for; else its messages were seen
};

/// The flags as the store keeps them: sorted, blanks between, without \Recent (which says nothing about a message).
[[nodiscard]] std::string storedFlags(const std::vector<std::string_view> &flags);

/// The server can tell what has happened to the mailbox since this state (RFC 7162 QRESYNC).
[[nodiscard]] bool isResumable(const imap::Capabilities &capabilities, const store::MailboxState &state);
/// What it told.
void takeChanges(SyncPlan &plan, const store::MailboxState &state, const imap::QuickSync &quick);
/// As it is once everything is read. No UIDNEXT counts that lies below a UID that was seen.
void completeState(store::MailboxState &state, const imap::SelectedMailbox &opened, Uid highest, const Clock &clock);

using KnownUids = std::function<Result<imap::UidSet>(const store::MailboxState &)>;

/// So many of the messages that are there are not known, if `vanished` are gone. `found` of them need no explanation:
/// the store is only asked where there are more. What is told gone may never have been known (RFC 7162 3.2.10.1).
[[nodiscard]] Result<std::uint64_t> countMissing(const KnownUids &known, const store::MailboxState &state,
                                                 std::uint64_t exists, const imap::UidSet &vanished,
                                                 std::uint64_t found);

/// Compares what the store knows with what the server shows after `opened`. `quick` is what QRESYNC told, if it was
/// used.
[[nodiscard]] Result<SyncPlan> planSync(imap::Client &client, const KnownUids &known, const store::MailboxState &state,
                                        const imap::SelectedMailbox &opened, const imap::QuickSync *quick);

/// Turns FETCH answers of one mailbox into arrivals and hands them to the writer in batches.
class ArrivalSink final : public imap::FetchSink
{
public:
    /// Everything must outlive the sink.
    ArrivalSink(const store::MailboxState &mailbox, HeaderPart part, CopyHints &hints, RecentHeaders &recent,
                ScanWriter &writer, ProgressMeter &meter, std::stop_token stop);

    Result<void> message(const imap::FetchedMessage &fetched) override;

    /// What has not been handed to the writer.
    [[nodiscard]] ScanWriter::Batch takeBatch();
    [[nodiscard]] std::uint64_t messages() const { return m_messages; }
    [[nodiscard]] Uid highest() const { return m_highest; }       ///< of all messages; 0: none came
    [[nodiscard]] std::uint64_t bytes() const { return m_bytes; } ///< of headers
    /// Messages that came without their header; they were not taken.
    [[nodiscard]] const imap::UidSet &withheld() const { return m_withheld; }
    /// Messages whose header is longer than what is held (limits::headerBytes); they were not taken, since what names
    /// them may be behind that.
    [[nodiscard]] const imap::UidSet &tooLong() const { return m_tooLong; }
    /// From now on messages come with their key fields alone.
    void expectKeyFields() { m_fieldsAlone = true; }

private:
    void tell();
    void wishFor(const arrivals::Arrival &arrival);
    [[nodiscard]] CopyPlace placeOf(const arrivals::Arrival &arrival) const;
    [[nodiscard]] Result<bool> isWorthKeeping(const arrivals::Arrival &arrival, std::string_view header);
    [[nodiscard]] Result<void> keepFirst(RecentHeaders::Found first);

    const store::MailboxState &m_mailbox;
    const HeaderPart m_part;
    CopyHints &m_hints;
    RecentHeaders &m_recent;
    ScanWriter &m_writer;
    ProgressMeter &m_meter;
    const std::stop_token m_stop;
    ScanWriter::Batch m_batch;
    std::size_t m_keptBytes = 0; ///< of headers in m_batch
    std::uint64_t m_messages = 0;
    Uid m_highest;
    std::uint64_t m_told = 0; ///< of them, to the meter
    std::uint64_t m_bytes = 0;
    imap::UidSet m_withheld;
    imap::UidSet m_tooLong;
    bool m_fieldsAlone = false; ///< see expectKeyFields()
};

/// What is asked for of every message.
[[nodiscard]] imap::FetchItems arrivalItems(HeaderPart part);

/// Reads the messages of `wanted` (header, size, date, flags) of the open mailbox in one pipelined stream, as far as
/// the server gives them. Those that came without a header are asked for once more.
[[nodiscard]] Result<imap::Unreadable> readArrivals(imap::Client &client, const imap::UidSet &wanted, HeaderPart part,
                                                    ArrivalSink &sink);

/// Do the key fields that the server picks out of the headers of some of these messages make the same keys as the whole
/// headers do? None: it has none of these messages. REQUIRES: `wanted` is not empty.
[[nodiscard]] Result<std::optional<bool>> picksFieldsWell(imap::Client &client, const imap::UidSet &wanted);

} // namespace onecopy::jobs
