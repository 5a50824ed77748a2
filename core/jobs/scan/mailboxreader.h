// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/imap/client.h"
#include "core/jobs/scan/mailboxscan.h"
#include "core/jobs/scan/recentheaders.h"
#include "core/jobs/scan/scanwork.h"

#include <atomic>
#include <functional>
#include <optional>
#include <vector>

namespace onecopy::jobs {

/// Reads mailboxes over one connection until nothing is left to do. Several readers share one ScanWork; each runs on a
/// thread of its own.
class MailboxReader
{
public:
    /// What the readers of one scan have in common.
    struct Shared
    {
        ScanWork &work;
        ScanWriter &writer;
        CopyHints &hints;
        ProgressMeter &meter;
        const Clock &clock;
        bool full = false; ///< forget what is known first
        /// Called with the number of messages before they are read, on any reader's thread, one at a time. True: keep
        /// their headers, few as they are.
        std::function<Result<bool>(std::uint64_t)> expect;
        /// The UIDs that the store has, one call at a time.
        std::function<Result<imap::UidSet>(const store::MailboxState &)> known;
        std::atomic<bool> ahead = true; ///< small mailboxes may be asked for before the ones ahead of them are answered
        std::atomic<bool> forgotten = false; ///< something was forgotten, so that everything counts as changed
    };

    /// What one that reads beside others is refused, another one may be given.
    enum class Role { Main, Beside };

    /// `moreWaits`: may be empty; called on this reader's thread when tasks wait that others could take.
    MailboxReader(imap::Client &client, Shared &shared, std::size_t recentBytes, Role role,
                  std::function<void()> moreWaits);

    /// Faults: what ended the connection, or the store's. The tasks that were in hand are then unfinished(), and still
    /// count as in hand.
    [[nodiscard]] Result<void> run();
    [[nodiscard]] std::vector<ReadingTask> unfinished();
    /// The server ended the session while it was asked for several mailboxes at once, and it may be for that: on
    /// another connection they should be asked for one by one.
    [[nodiscard]] bool endedAhead() const { return m_endedAhead; }
    /// One mailbox has ended the session, and is left out: on another connection the others can be read.
    [[nodiscard]] bool endedByMailbox() const { return m_endedByMailbox; }
    /// Several mailboxes were on the way at once, and the server read them.
    [[nodiscard]] bool visitedWell() const { return m_visitedWell; }

private:
    [[nodiscard]] bool mayVisit(const ReadingTask &task) const;
    [[nodiscard]] Result<void> visit();
    [[nodiscard]] Result<void> look(const std::shared_ptr<MailboxWork> &mailbox);
    [[nodiscard]] Result<imap::SelectedMailbox> open(const store::MailboxState &state,
                                                     std::optional<imap::QuickSync> &quick);
    [[nodiscard]] Result<void> readPieces(const std::shared_ptr<MailboxWork> &mailbox, SyncPlan plan);
    [[nodiscard]] bool isOfMailbox(const Fault &fault) const;
    [[nodiscard]] Result<void> leaveOut(const Fault &why);
    [[nodiscard]] Result<void> readPiece(const std::shared_ptr<MailboxWork> &mailbox, const imap::UidSet &piece);
    [[nodiscard]] Result<void> openFor(const MailboxWork &mailbox);
    [[nodiscard]] Result<void> pieceDone(const std::shared_ptr<MailboxWork> &mailbox, std::uint64_t messages,
                                         std::uint64_t bytes);
    [[nodiscard]] Result<imap::UidSet> overlooked(MailboxWork &mailbox);
    [[nodiscard]] Result<HeaderPart> partFor(const imap::UidSet &piece);
    [[nodiscard]] Result<void> finish(MailboxWork &mailbox, ScanWriter::Batch last);

    imap::Client &m_client;
    Shared &m_shared;
    RecentHeaders m_recent;
    const Role m_role;
    std::function<void()> m_moreWaits;
    std::optional<ReadingTask> m_task;
    std::vector<ReadingTask> m_unread; ///< that were on the way together
    bool m_endedAhead = false;
    bool m_endedByMailbox = false;
    bool m_visitedWell = false;
    std::optional<bool> m_picksWell; ///< the server picks fields out of headers as they are; none: not known yet
};

/// Everything that the store has of the mailbox goes; from now on it has this UIDVALIDITY.
[[nodiscard]] Result<void> forgetMailbox(MailboxWork &mailbox, UidValidity validity, MailboxReader::Shared &shared);

} // namespace onecopy::jobs
