// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/imap/client.h"
#include "core/jobs/prove/probeboard.h"

#include <condition_variable>
#include <mutex>
#include <optional>
#include <thread>

namespace onecopy::jobs {

/// Watches the INBOX for the mails of one run, on a connection and a thread of its own, until it is destroyed. What was
/// there before it began is not looked at. Lost connections are made again.
class ProbeWatcher
{
public:
    ProbeWatcher(Login login, std::string run, ProbeBoard &board);

    /// Until it knows where the INBOX ends, so that nothing that comes from now on is missed. Fault: it could not
    /// begin.
    [[nodiscard]] Result<void> waitUntilReady(const std::stop_token &stop);

private:
    using Steady = std::chrono::steady_clock;
    void work(const std::stop_token &stop);
    [[nodiscard]] Result<void> session(const std::stop_token &stop);
    [[nodiscard]] Result<void> begin(imap::Client &client, const imap::SelectedMailbox &inbox);
    [[nodiscard]] Result<void> look(imap::Client &client, const imap::SelectedMailbox &inbox);
    void state(std::optional<Fault> fault);

    Login m_login;
    std::string m_run;
    ProbeBoard &m_board;
    UidValidity m_validity;
    Uid m_next; ///< the first UID that was not looked at
    std::mutex m_mutex;
    std::condition_variable m_changed;
    bool m_ready = false;         ///< guarded by m_mutex
    std::optional<Fault> m_fault; ///< why it could not begin; guarded by m_mutex
    std::jthread m_thread;
};

} // namespace onecopy::jobs
