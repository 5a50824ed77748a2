// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/imap/client.h"
#include "core/jobs/watch/sighting.h"

#include <functional>

namespace onecopy::jobs {

/// Tells that the computer slept, or its clock was set: connections from before are not worth waiting for.
class SleepDetector
{
public:
    using Wall = std::chrono::system_clock::time_point;
    using Steady = std::chrono::steady_clock::time_point;

    [[nodiscard]] bool slept() { return slept(std::chrono::system_clock::now(), std::chrono::steady_clock::now()); }
    [[nodiscard]] bool slept(Wall wall, Steady steady); ///< by what the clocks say
    /// When slept() was asked before.
    [[nodiscard]] EpochSeconds lastAwake() const { return std::chrono::system_clock::to_time_t(m_lastAwake); }

private:
    Wall m_lastAwake = std::chrono::system_clock::now();
    Wall m_wall = std::chrono::system_clock::now();
    Steady m_steady = std::chrono::steady_clock::now();
};

/// Keeps a session up: opens it, lets `session` use it, and opens it again after a pause when it ends. The pause grows
/// while sessions stay short, and is never the same for two of us that were cut at once.
class Reconnector
{
public:
    enum class After { TryAgain, GiveUp };

    Reconnector(const Login &login, MailboxName told, SightingQueue &queue)
        : m_login(login)
        , m_told(std::move(told))
        , m_queue(queue)
    {
    }

    /// Returns on `stop`, when the login or the certificate is refused (trying again could lock the account), or when
    /// `failed` (may be empty), asked after each session that failed, says so.
    void run(const std::stop_token &stop, const std::function<Result<void>(imap::Client &)> &session,
             const std::function<After(const Fault &)> &failed = {});

    /// Called by `session` when it watches: tells Ready, or Reconnected.
    void up(const std::stop_token &stop);
    /// Called by `session` before it fails, where nothing could be seen already before that moment.
    void blindSince(EpochSeconds at) { m_blindSince = at; }
    /// `session` has nothing left to do: run() returns.
    void finish() { m_finished = true; }
    [[nodiscard]] bool wasUp() const { return m_wasUp; }

private:
    void tellLost(const Fault &fault, bool final, const std::stop_token &stop);
    /// Trying again could lock the account, or show the password to somebody else.
    [[nodiscard]] bool mustEnd(const Fault &fault);

    const Login &m_login;
    MailboxName m_told;
    SightingQueue &m_queue;
    int m_refused = 0;             ///< logins in a row
    EpochSeconds m_blindSince = 0; ///< 0: since the loss is told
    bool m_wasUp = false;
    bool m_isLost = false;
    bool m_finished = false;
};

} // namespace onecopy::jobs
