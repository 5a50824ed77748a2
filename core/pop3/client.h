// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/fault.h"
#include "core/pop3/types.h"

#include <memory>
#include <stop_token>
#include <string>
#include <vector>

namespace onecopy::net {
class Channel;
}

namespace onecopy::pop3 {

/// One POP3 session (RFC 1939): straight-line, blocking, one thread, for reading only. There is no way to delete a
/// message: nothing here can send DELE. Any fault of protocol or transport ends the session: later calls fail with
/// ConnectionLost. Server texts in faults are bounded and redacted.
class Client
{
public:
    /// Connects, greets, starts TLS where the endpoint says so, logs in, and asks for the capabilities that hold then.
    [[nodiscard]] static Result<Client> open(const LoginSpec &spec, const std::stop_token &stop,
                                             OpenReport *report = nullptr);
    /// A session over a channel that is already connected.
    [[nodiscard]] static Result<Client> greet(std::unique_ptr<net::Channel> channel, const LoginSpec &spec,
                                              const std::stop_token &stop, OpenReport *report = nullptr);
    Client(Client &&) noexcept;
    Client &operator=(Client &&) noexcept;
    ~Client(); ///< drops the connection; the server then changes nothing (RFC 1939 6)

    [[nodiscard]] const Capabilities &capabilities() const;
    [[nodiscard]] bool alive() const;

    [[nodiscard]] Result<MailboxSize> stat();
    /// Unique ids in the order of the server; at most limits::popMessages. ServerRefused: it has none.
    [[nodiscard]] Result<std::vector<MessageId>> uidl();
    [[nodiscard]] Result<std::vector<MessageSize>> list();
    /// The header and the first lines of the body. ServerRefused: no TOP, or the message is gone.
    [[nodiscard]] Result<void> top(std::uint32_t number, std::uint32_t lines, const Sink &sink);
    /// The whole message, at most limits::messageBytes. Only when this succeeds was it the whole message. Some servers
    /// mark it as read.
    [[nodiscard]] Result<void> retrieve(std::uint32_t number, const Sink &sink);
    [[nodiscard]] Result<void> quit();

    [[nodiscard]] std::string transcript() const; ///< redacted, bounded

private:
    class Session;
    explicit Client(std::unique_ptr<Session> session);
    std::unique_ptr<Session> m_session;
};

} // namespace onecopy::pop3
