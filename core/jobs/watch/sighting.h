// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/context.h"

#include <condition_variable>
#include <deque>
#include <mutex>
#include <optional>
#include <vector>

namespace onecopy::jobs {

/// How far one mailbox has been told.
struct WatchMark
{
    MailboxName mailbox;
    UidValidity validity;
    Uid next;                 ///< the first UID that was not told yet; 0: not known
    unsigned triesInVain = 0; ///< in a row, to read what is new
    EpochSeconds knownAt = 0; ///< when this watch last saw the mailbox under `validity`; 0: it has not
    /// Of what is told next only this and what is younger has arrived (INTERNALDATE); 0: all of it has.
    EpochSeconds notBefore = 0;
};

/// What a watcher saw: new messages of one mailbox, or a change of its own state.
struct Sighting
{
    enum class Kind {
        Ready,
        Messages,
        Reconnected,
        Lost,
        Share,   ///< this server needs a connection for each mailbox: `marks` are no longer watched by the sender
        HandBack ///< `marks` (one) is no longer watched by the sender: `fault` says why, if not by our own wish
    };
    Kind kind = Kind::Messages;
    MailboxName mailbox; ///< empty: a connection that watches several
    UidValidity validity;
    std::vector<arrivals::Arrival> arrivals;
    std::vector<arrivals::Evidence> evidence; ///< same length
    EpochSeconds seenAt = 0;                  ///< Kind::Lost: since when nothing could be seen, if that is longer ago
    std::optional<Fault> fault;               ///< Kind::Lost, Kind::HandBack
    bool final = false;                       ///< Kind::Lost: the sender does not try again
    bool wasReady = false;                    ///< Kind::HandBack: the sender has told Ready
    std::vector<WatchMark> marks;
};

/// Hands sightings from the watchers' threads to the job's thread, in order. A watcher that is far ahead waits.
class SightingQueue
{
public:
    /// Waits while messagesHeld messages are queued, until `stop`.
    void put(Sighting sighting, const std::stop_token &stop);
    /// Waits at most `wait`; none when nothing came.
    [[nodiscard]] std::optional<Sighting> take(std::chrono::milliseconds wait);

private:
    static constexpr std::size_t messagesHeld = 5'000;

    std::mutex m_mutex;
    std::condition_variable_any m_changed;
    std::condition_variable_any m_room;
    std::deque<Sighting> m_queue;
    std::size_t m_messages = 0;
};

} // namespace onecopy::jobs
