// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/imap/client.h"
#include "core/jobs/watch/sighting.h"

namespace onecopy::jobs {

/// Reads what is new in one mailbox, and moves its mark, so that each message is told once.
class NewMail
{
public:
    NewMail(const Clock &clock, SightingQueue &queue)
        : m_clock(clock)
        , m_queue(queue)
    {
    }

    /// The mailbox of `mark` was opened. Where it was made anew since (another UIDVALIDITY), what is in it now counts
    /// as known: no arrival, and the next scan reads it; but for what has come, by its date, since the watch saw the
    /// mailbox that was there before.
    [[nodiscard]] Result<void> meet(imap::Client &client, const imap::SelectedMailbox &opened, WatchMark &mark);

    /// How many messages the mailbox that was met holds now.
    void grewTo(std::uint32_t messages) { m_exists = messages; }

    /// Tells every message from `mark.next` on, in batches. A message that the server will not give is left to the next
    /// scan; where it gives none for now, that is the fault, and the mark stays. REQUIRES: the mailbox of `mark` is
    /// open, and was met. Returns how many there were.
    [[nodiscard]] Result<std::size_t> tell(imap::Client &client, WatchMark &mark, const std::stop_token &stop);

private:
    [[nodiscard]] Result<std::size_t> tellAbove(imap::Client &client, WatchMark &mark, const std::stop_token &stop);
    [[nodiscard]] Result<std::size_t> tellSet(imap::Client &client, const imap::UidSet &uids, WatchMark &mark,
                                              const std::stop_token &stop);
    [[nodiscard]] Result<Uid> read(imap::Client &client, const imap::UidSet &uids, Sighting &into, WatchMark &mark);

    const Clock &m_clock;
    SightingQueue &m_queue;
    std::uint32_t m_exists = 0; ///< of the mailbox that was met last, as far as is known
};

} // namespace onecopy::jobs
