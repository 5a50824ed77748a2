// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/imap/uidset.h"
#include "core/jobs/scan/scan.h"
#include "core/store/store.h"

#include <chrono>
#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <stop_token>
#include <vector>

namespace onecopy::jobs {

/// One mailbox on its way through a scan. One reader has it in hand until it is cut into pieces; from then on only
/// ScanWork changes it.
struct MailboxWork
{
    store::MailboxState state; ///< as the store has it; in the end as it is to be saved
    MailboxScan entry;         ///< what is told at the end
    bool small = false;        ///< little is to be read, by what the server told: several may be read at once
    std::size_t piecesLeft = 0;
    imap::UidSet asked;         ///< for
    std::uint64_t expected = 0; ///< messages of `asked` that should come
    Uid askedUpTo;              ///< by UIDNEXT, which nobody has checked; 0: what is asked for was seen
    std::chrono::steady_clock::time_point began;
    bool odd = false; ///< what the server tells of it makes no sense: nothing more is asked about it
};

/// What one connection does next: open a mailbox and find out what to read, or read a piece of one.
struct ReadingTask
{
    std::shared_ptr<MailboxWork> mailbox;
    imap::UidSet piece; ///< empty: the mailbox has not been looked at yet
};

/// The mailboxes that a scan still has to read, shared by its connections. A large mailbox is cut into pieces that
/// several connections read together. Every member may be called on any thread.
class ScanWork
{
public:
    ScanWork(const std::vector<store::MailboxState> &mailboxes, const std::stop_token &stop);

    /// The next task; waits while another reader may still bring some. None: nothing is left, or the scan is over.
    [[nodiscard]] std::optional<ReadingTask> next();
    /// Marks the mailboxes that are small; they come behind the others. REQUIRES: nothing was given yet.
    void markSmall(const std::function<bool(const store::MailboxState &)> &isSmall);
    /// The next task without waiting, if it is to look at a small mailbox.
    [[nodiscard]] std::optional<ReadingTask> nextSmall();
    /// What next() gave has been done.
    void done();
    /// What next() gave could not be done by this reader; another one shall.
    void giveBack(ReadingTask task);
    /// These are to be read before `mailbox` is complete; they come next.
    void cut(const std::shared_ptr<MailboxWork> &mailbox, std::vector<imap::UidSet> pieces);
    /// A piece of `mailbox` was read. True: it was the last one.
    [[nodiscard]] bool pieceRead(MailboxWork &mailbox, std::uint64_t messages, std::uint64_t bytes);
    /// Was told as read, and has to be read again.
    void pieceUnread(MailboxWork &mailbox, std::uint64_t messages, std::uint64_t bytes);
    /// Some of `mailbox` could not be read, which is told; the others are.
    void noteUnread(MailboxWork &mailbox, const Fault &why);
    /// No more of `mailbox` is to be read, which is told: see isOfOddAnswers().
    void noteOdd(MailboxWork &mailbox, const Fault &why);
    /// Of `mailbox` something could not be read, and nothing was; or it is odd.
    [[nodiscard]] bool isGivenUp(const MailboxWork &mailbox) const;
    /// Something came, went or was forgotten, so that the groups have to be looked at.
    void noteChange();
    /// Ends the scan: next() gives nothing any more, and a stop is requested.
    void fail(const Fault &fault);

    /// Requested by the job's own stop token or by fail().
    [[nodiscard]] std::stop_token stop() const { return m_stop.get_token(); }
    [[nodiscard]] std::size_t waiting() const;
    [[nodiscard]] bool changed() const;
    [[nodiscard]] std::optional<Fault> fault() const;
    /// In the order in which they were given. REQUIRES: all readers have ended.
    [[nodiscard]] const std::vector<std::shared_ptr<MailboxWork>> &mailboxes() const { return m_mailboxes; }

private:
    std::stop_source m_stop;
    mutable std::mutex m_mutex;
    std::condition_variable m_moved;
    std::vector<std::shared_ptr<MailboxWork>> m_mailboxes;
    std::deque<ReadingTask> m_tasks;
    std::size_t m_inHand = 0; ///< tasks that were given and have not ended
    bool m_changed = false;
    std::optional<Fault> m_fault;
    std::stop_callback<std::function<void()>> m_outerStop; ///< last: it may be called at once
};

} // namespace onecopy::jobs
