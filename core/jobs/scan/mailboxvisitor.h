// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/imap/visit.h"
#include "core/jobs/scan/mailboxreader.h"

#include <deque>
#include <functional>
#include <optional>
#include <vector>

namespace onecopy::jobs {

/// Takes small mailboxes from a ScanWork and brings each of them to its end in one go, while the next ones are on the
/// way. What cannot be read so goes back, to be read alone.
class MailboxVisitor final : public imap::VisitSink
{
public:
    /// Everything must outlive the visitor. `first` comes before those that it takes itself. `moreWaits`: may be empty;
    /// called when more mailboxes wait than this connection has on the way.
    MailboxVisitor(const imap::Capabilities &capabilities, MailboxReader::Shared &shared, RecentHeaders &recent,
                   ReadingTask first, const std::function<void()> &moreWaits);

    std::optional<imap::Visit> next() override;
    Result<void> opened(const imap::SelectedMailbox &mailbox, const imap::QuickSync *changes) override;
    Result<void> message(const imap::FetchedMessage &fetched) override;
    Result<void> ended(const Result<void> &how) override;

    /// The server has answered about some mailbox.
    [[nodiscard]] bool answered() const { return m_answered; }
    /// How many mailboxes were read to their end.
    [[nodiscard]] std::size_t read() const { return m_read; }
    /// Those that were taken and have not ended; they still count as in hand.
    [[nodiscard]] std::vector<ReadingTask> takeUnread();

private:
    struct Visiting
    {
        ReadingTask task;
        bool resumes = false; ///< only what changed is asked for
    };
    /// The mailbox that is open, and what has come of it.
    struct Open
    {
        imap::SelectedMailbox mailbox;
        SyncPlan plan;
        std::optional<ArrivalSink> arrivals; ///< none: the mailbox is another one than we thought, nothing is taken
    };

    [[nodiscard]] Result<void> forget(MailboxWork &mailbox, UidValidity validity);
    [[nodiscard]] Result<bool> isWhole(const Visiting &visiting);
    [[nodiscard]] Result<void> finish(MailboxWork &mailbox);

    const imap::Capabilities &m_capabilities;
    MailboxReader::Shared &m_shared;
    RecentHeaders &m_recent;
    std::optional<ReadingTask> m_first;
    const std::function<void()> &m_moreWaits;
    std::deque<Visiting> m_visiting; ///< in the order in which they were asked for
    std::optional<Open> m_open;
    std::size_t m_taken = 0;
    std::size_t m_read = 0;
    bool m_answered = false;
};

} // namespace onecopy::jobs
