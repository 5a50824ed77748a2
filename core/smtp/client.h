// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/smtp/extensions.h"
#include "core/smtp/types.h"

#include <memory>
#include <stop_token>
#include <string>

namespace onecopy::net {
class Channel;
}

namespace onecopy::smtp {

/// One SMTP session (RFC 5321): straight-line, blocking, one thread. It never sends anything twice. Any fault of
/// protocol or transport ends the session: later calls fail with ConnectionLost. Server texts in faults are bounded and
/// redacted.
class Client
{
public:
    /// Connects, greets, starts TLS where the endpoint says so, and logs in when there is a user.
    [[nodiscard]] static Result<Client> open(const LoginSpec &spec, const std::stop_token &stop,
                                             OpenReport *report = nullptr);
    /// A session over a channel that is already connected.
    [[nodiscard]] static Result<Client> greet(std::unique_ptr<net::Channel> channel, const LoginSpec &spec,
                                              const std::stop_token &stop, OpenReport *report = nullptr);
    Client(Client &&) noexcept;
    Client &operator=(Client &&) noexcept;
    ~Client(); ///< drops the connection; call quit() for an orderly end

    [[nodiscard]] const Extensions &extensions() const;
    [[nodiscard]] bool alive() const;

    /// One message. Success: the server has taken it. Faults: Usage for an address that checkAddress() refuses, before
    /// anything is sent; ServerRefused, ServerUnavailable and OverQuota with the session still in order (all
    /// recipients must be accepted, else RSET); Timeout when no answer to the last dot came within `ackWait`.
    /// `into` says how far it went.
    [[nodiscard]] Result<void> send(const Envelope &envelope, const Content &content, Submission &into);
    [[nodiscard]] Result<void> reset(); ///< RSET
    [[nodiscard]] Result<void> quit();

    [[nodiscard]] std::string transcript() const; ///< redacted, bounded

private:
    class Session;
    explicit Client(std::unique_ptr<Session> session);
    std::unique_ptr<Session> m_session;
};

} // namespace onecopy::smtp
