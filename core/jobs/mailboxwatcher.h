// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/imap/client.h"
#include "core/jobs/context.h"

#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>
#include <vector>

namespace onecopy::jobs {

/// What a watcher saw: new messages of one mailbox, or a change of its own state.
struct Sighting
{
    enum class Kind { Ready, Messages, Reconnected, Lost };
    Kind kind = Kind::Messages;
    MailboxName mailbox;
    UidValidity validity;
    Uid uidNext;
    std::vector<arrivals::Arrival> arrivals;
    std::vector<arrivals::Evidence> evidence; ///< same length
    EpochSeconds seenAt = 0;
    std::optional<Fault> fault; ///< Kind::Lost
};

/// Hands sightings from the watchers' threads to the job's thread, in order.
class SightingQueue
{
public:
    void put(Sighting sighting);
    /// Waits at most `wait`; none when nothing came.
    [[nodiscard]] std::optional<Sighting> take(std::chrono::milliseconds wait);

private:
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<Sighting> m_queue;
};

/// Watches one mailbox on a connection of its own, on a thread of its own, until it is destroyed. Starts after `from`
/// (the last message that the store knows), so that nothing is missed and nothing is told twice, across any number of
/// reconnects: after each one the mailbox is read from the first UID that was not told yet.
class MailboxWatcher
{
public:
    struct From
    {
        MailboxName mailbox;
        UidValidity validity;
        Uid next; ///< the first UID that was not told yet
    };
    MailboxWatcher(Login login, From from, const Clock &clock, SightingQueue &queue);

private:
    void work(const std::stop_token &stop);
    [[nodiscard]] Result<void> session(const std::stop_token &stop, bool again);
    [[nodiscard]] Result<void> tellNew(imap::Client &client, const std::stop_token &stop);

    Login m_login;
    From m_from;
    const Clock &m_clock;
    SightingQueue &m_queue;
    bool m_wasLost = false;
    std::jthread m_thread;
};

} // namespace onecopy::jobs
