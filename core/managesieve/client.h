// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/fault.h"
#include "core/managesieve/types.h"

#include <memory>
#include <stop_token>
#include <string>
#include <vector>

namespace onecopy::net {
class Channel;
}

namespace onecopy::managesieve {

/// One ManageSieve session (RFC 5804): straight-line, blocking, one thread. Any fault of protocol or transport ends the
/// session: later calls fail with ConnectionLost. A refusal (NO) does not. Server texts in faults are bounded and
/// redacted. Faults of all commands: those of the transport, ServerRefused (a referral to another server too: it is
/// named, never followed), OverQuota, NotFound, ServerUnavailable (BYE, TRYLATER), Protocol, Limit.
class Client
{
public:
    /// Connects, starts TLS where the endpoint says so, logs in, and asks for the capabilities that hold then.
    [[nodiscard]] static Result<Client> open(const LoginSpec &spec, const std::stop_token &stop,
                                             OpenReport *report = nullptr);
    /// A session over a channel that is already connected.
    [[nodiscard]] static Result<Client> greet(std::unique_ptr<net::Channel> channel, const LoginSpec &spec,
                                              const std::stop_token &stop, OpenReport *report = nullptr);
    Client(Client &&) noexcept;
    Client &operator=(Client &&) noexcept;
    ~Client(); ///< drops the connection

    [[nodiscard]] const Capabilities &capabilities() const;
    [[nodiscard]] bool alive() const;

    [[nodiscard]] Result<std::vector<Script>> listScripts();
    /// Byte for byte; at most limits::responseBytes. NotFound: there is none of that name.
    [[nodiscard]] Result<std::string> getScript(const std::string &name);
    /// Compiles the script on the server and keeps nothing. ServerRefused: it is not valid there. The server's
    /// warnings.
    [[nodiscard]] Result<std::string> checkScript(const std::string &script);
    /// OverQuota: there is no room for a script of this size.
    [[nodiscard]] Result<void> haveSpace(const std::string &name, std::size_t bytes);
    /// Replaces a script of that name: look first. The server's warnings.
    [[nodiscard]] Result<std::string> putScript(const std::string &name, const std::string &script);
    /// Empty: no script is active.
    [[nodiscard]] Result<void> setActive(const std::string &name);
    /// ServerRefused: it is active.
    [[nodiscard]] Result<void> deleteScript(const std::string &name);
    [[nodiscard]] Result<void> logout();

    [[nodiscard]] std::string transcript() const; ///< redacted, bounded

private:
    class Session;
    explicit Client(std::unique_ptr<Session> session);
    std::unique_ptr<Session> m_session;
};

} // namespace onecopy::managesieve
