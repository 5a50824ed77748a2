// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/lineconnection.h"
#include "core/pop3/client.h"
#include "core/pop3/reply.h"

#include <functional>

namespace onecopy::sasl {
class Dialogue;
}

namespace onecopy::pop3 {

/// Of an answer of several lines: Short has the time of one command, Long as much as it needs while it keeps its pace.
enum class Length { Short, Long };

/// The state of one session. Greeting, TLS and the way of a command are in session.cpp, the login in login.cpp, what
/// reads messages in listing.cpp.
class Client::Session
{
public:
    Session(std::unique_ptr<net::Channel> channel, const LoginSpec &spec, const std::stop_token &stop);

    [[nodiscard]] Result<void> openUp(Deadline connectDeadline, OpenReport &report);

    [[nodiscard]] Result<MailboxSize> stat();
    [[nodiscard]] Result<std::vector<MessageId>> uidl();
    [[nodiscard]] Result<std::vector<MessageSize>> list();
    [[nodiscard]] Result<void> stream(const std::string &command, Length length, const Sink &sink);
    [[nodiscard]] Result<void> quit();

    [[nodiscard]] const Capabilities &capabilities() const noexcept { return m_capabilities; }
    [[nodiscard]] bool alive() const noexcept { return m_wire.alive(); }
    [[nodiscard]] std::string transcript() const { return m_wire.transcript(); }

private:
    /// A line of a multi-line answer, without its stuffed dot. A fault ends the session.
    using LineSink = std::function<Result<void>(std::string_view)>;

    // The way of a command (session.cpp)
    [[nodiscard]] Deadline commandDeadline() const { return Deadline::in(m_wire.silence()); }
    [[nodiscard]] Result<Status> readStatus(Deadline deadline);
    /// Sends and reads the status, whatever it is.
    [[nodiscard]] Result<Status> exchange(const std::string &line, Deadline deadline, std::string_view shown = {});
    /// The same, with -ERR as a fault.
    [[nodiscard]] Result<Status> perform(const std::string &line);
    /// The lines behind a +OK, to the dot alone (RFC 1939 3).
    [[nodiscard]] Result<void> readLines(Length length, const LineSink &sink);
    [[nodiscard]] Result<void> refuseEarlyBytes();

    [[nodiscard]] Fault made(FaultKind kind, std::string detail, std::string_view serverText = {}) const;
    tl::unexpected<Fault> located(Fault fault) const;

    [[nodiscard]] Result<void> greet(Deadline deadline, OpenReport &report);
    [[nodiscard]] Result<void> askCapabilities(Deadline deadline);
    [[nodiscard]] Result<void> startTls(Deadline deadline, OpenReport &report);

    // login.cpp
    [[nodiscard]] Result<void> logIn(OpenReport &report);
    [[nodiscard]] Result<std::string> pickMechanism() const;
    [[nodiscard]] bool saslOffers(std::string_view name) const;
    [[nodiscard]] Result<void> userAndPass(Deadline deadline, OpenReport &report);
    [[nodiscard]] Result<void> apop(Deadline deadline);
    [[nodiscard]] Result<void> authenticate(const std::string &mechanism, Deadline deadline);
    [[nodiscard]] Result<void> answerChallenges(sasl::Dialogue &dialogue, Deadline deadline);
    [[nodiscard]] Result<void> loginRefused(const Status &status, std::string detail = {});

    LoginSpec m_spec;
    net::LineConnection m_wire;
    std::string m_verb; ///< of the command that runs, for faults
    Capabilities m_capabilities;
    std::optional<std::string> m_challenge; ///< of APOP
};

} // namespace onecopy::pop3
