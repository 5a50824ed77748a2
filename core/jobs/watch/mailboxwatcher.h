// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/watch/lookpace.h"
#include "core/jobs/watch/newmail.h"
#include "core/jobs/watch/reconnector.h"

#include <atomic>
#include <thread>

namespace onecopy::jobs {

/// Watches one mailbox on a connection of its own with IDLE, on a thread of its own, until it is destroyed. Starts
/// behind `from` (the last message that the store knows), so that nothing is missed and nothing is told twice, across
/// any number of reconnects: after each one the mailbox is read from the first UID that was not told yet.
class MailboxWatcher
{
public:
    struct Manner
    {
        bool watched = true; ///< see LookPace
        /// A first connection that is refused is told as Sighting::Kind::HandBack, and so is a mailbox that was deleted
        /// or renamed.
        bool mayHandBack = true;
        std::chrono::milliseconds freshAfter = std::chrono::minutes(4); ///< see WatchRequest
    };
    /// `login`, `clock` and `queue` must outlive the watcher.
    MailboxWatcher(const Login &login, WatchMark from, Manner manner, const Clock &clock, SightingQueue &queue);

    void requestStop() { m_thread.request_stop(); }
    /// Its connection is wanted for others: it ends, and tells Sighting::Kind::HandBack.
    void makeRoom();

private:
    void work(const std::stop_token &stop);
    [[nodiscard]] Result<void> session(imap::Client &client, const std::stop_token &stop);
    [[nodiscard]] Result<void> open(imap::Client &client, const std::stop_token &stop);
    [[nodiscard]] Result<bool> news(imap::Client &client);
    void handBack(std::optional<Fault> fault, const std::stop_token &stop);

    WatchMark m_mark;
    Manner m_manner;
    SightingQueue &m_queue;
    NewMail m_newMail;
    Reconnector m_reconnector;
    std::atomic<bool> m_makesRoom = false;
    std::jthread m_thread;
};

} // namespace onecopy::jobs
