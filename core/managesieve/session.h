// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/managesieve/client.h"
#include "core/managesieve/reply.h"
#include "core/net/lineconnection.h"

#include <functional>

namespace onecopy::sasl {
class Dialogue;
}

namespace onecopy::managesieve {

/// The state of one session. Greeting, TLS and the way of a command are in session.cpp, the login in login.cpp, the
/// commands about scripts in scripts.cpp.
class Client::Session
{
public:
    Session(std::unique_ptr<net::Channel> channel, const LoginSpec &spec, const std::stop_token &stop);

    [[nodiscard]] Result<void> openUp(Deadline connectDeadline, OpenReport &report);

    /// A command about scripts: `verb` and its arguments, already as they travel. NO and BYE are faults.
    [[nodiscard]] Result<Status> perform(const std::string &verb, const std::string &arguments = {});
    [[nodiscard]] Result<std::vector<Script>> listScripts();
    [[nodiscard]] Result<std::string> getScript(const std::string &name);
    [[nodiscard]] Result<void> logout();

    [[nodiscard]] const Capabilities &capabilities() const noexcept { return m_capabilities; }
    [[nodiscard]] bool alive() const noexcept { return m_wire.alive(); }
    [[nodiscard]] std::string transcript() const { return m_wire.transcript(); }

private:
    /// A line of an answer before its end.
    using LineSink = std::function<Result<void>(Tokens &)>;

    // The way of a command (session.cpp)
    [[nodiscard]] Deadline commandDeadline() const { return Deadline::in(m_wire.silence() * net::silencesPerCommand); }
    /// The next line with its literals. `held` counts the bytes of the whole response.
    [[nodiscard]] Result<Tokens> readTokens(Deadline deadline, std::size_t &held);
    /// All lines up to the status, whatever it is.
    [[nodiscard]] Result<Status> readResponse(Deadline deadline, const LineSink &sink);
    [[nodiscard]] Result<void> refuseEarlyBytes(Deadline deadline);
    [[nodiscard]] Result<void> send(const std::string &verb, const std::string &arguments, Deadline deadline);
    [[nodiscard]] Result<Status> exchange(const std::string &verb, const std::string &arguments, Deadline deadline,
                                          const LineSink &sink);
    [[nodiscard]] tl::unexpected<Fault> refused(const Status &status);

    [[nodiscard]] Fault made(FaultKind kind, std::string detail, std::string_view serverText = {}) const;
    [[nodiscard]] tl::unexpected<Fault> located(Fault fault) const;
    [[nodiscard]] tl::unexpected<Fault> broken(std::string detail);

    [[nodiscard]] Result<void> greet(Deadline deadline);
    [[nodiscard]] Result<void> startTls(Deadline deadline, OpenReport &report);
    [[nodiscard]] Result<void> askCapabilities(Deadline deadline);
    [[nodiscard]] Result<Status> readCapabilities(Deadline deadline);
    [[nodiscard]] Result<void> takeCapability(const Tokens &line);

    // login.cpp
    [[nodiscard]] Result<void> logIn(OpenReport &report);
    [[nodiscard]] Result<void> authenticate(const std::string &mechanism, Deadline deadline);
    [[nodiscard]] Result<void> answerChallenges(sasl::Dialogue &dialogue, Deadline deadline);
    [[nodiscard]] Result<void> answerOne(sasl::Dialogue &dialogue, const Tokens &line, Deadline deadline);
    [[nodiscard]] Result<void> endOfLogin(sasl::Dialogue &dialogue, const Status &status);
    [[nodiscard]] Result<void> loginRefused(const Status &status, std::string detail);

    LoginSpec m_spec;
    net::LineConnection m_wire;
    std::string m_verb;         ///< of the command that runs, for faults
    bool m_challenging = false; ///< what comes now is part of a login, and is not kept
    Capabilities m_capabilities;
};

} // namespace onecopy::managesieve
