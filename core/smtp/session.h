// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/lineconnection.h"
#include "core/smtp/client.h"

namespace onecopy::sasl {
class Dialogue;
}

namespace onecopy::smtp {

/// Measures one step into one of the Phases, when it has ended well.
class StepTimer
{
public:
    explicit StepTimer(Phases::Time &into)
        : m_into(into)
    {
    }
    /// Adds to what is there.
    void done()
    {
        const auto took = std::chrono::steady_clock::now() - m_start;
        m_into =
            m_into.value_or(std::chrono::microseconds(0)) + std::chrono::duration_cast<std::chrono::microseconds>(took);
    }

private:
    Phases::Time &m_into;
    std::chrono::steady_clock::time_point m_start = std::chrono::steady_clock::now();
};

/// The state of one session. Greeting, EHLO and TLS are in session.cpp, AUTH in login.cpp, messages in transfer.cpp.
class Client::Session
{
public:
    Session(std::unique_ptr<net::Channel> channel, const LoginSpec &spec, const std::stop_token &stop);

    /// From the greeting to the end of the login.
    [[nodiscard]] Result<void> openUp(OpenReport &report);
    [[nodiscard]] Result<void> send(const Envelope &envelope, const Content &content, Submission &into);
    [[nodiscard]] Result<void> reset();
    [[nodiscard]] Result<void> quit();

    [[nodiscard]] const Extensions &extensions() const noexcept { return m_extensions; }
    [[nodiscard]] bool alive() const noexcept { return m_wire.alive(); }
    [[nodiscard]] std::string transcript() const { return m_wire.transcript(); }

private:
    // The way of a command (session.cpp)
    [[nodiscard]] Deadline commandDeadline() const { return Deadline::in(m_wire.silence()); }
    [[nodiscard]] Result<Reply> readReply(Deadline deadline, bool patiently = false);
    [[nodiscard]] Result<void> refuseEarlyReply(Deadline deadline);
    /// Sends and reads the reply, whatever it is. 421 ends the session (RFC 5321 3.8).
    [[nodiscard]] Result<Reply> exchange(std::string_view line, Deadline deadline);
    [[nodiscard]] Result<Reply> takeReply(Deadline deadline, bool patiently = false);

    [[nodiscard]] Fault made(FaultKind kind, std::string detail, const Reply *reply = nullptr) const;
    [[nodiscard]] Fault refusal(const Reply &reply, std::string detail = {}) const;
    tl::unexpected<Fault> located(Fault fault) const;

    [[nodiscard]] Result<void> greet(Deadline deadline, OpenReport &report);
    [[nodiscard]] Result<void> sayHello(Deadline deadline, OpenReport &report);
    [[nodiscard]] Result<void> startTls(Deadline deadline, OpenReport &report);

    // login.cpp
    [[nodiscard]] Result<void> logIn(OpenReport &report);
    [[nodiscard]] Result<void> authenticate(const std::string &mechanism, Deadline deadline);
    [[nodiscard]] Result<void> answerChallenges(sasl::Dialogue &dialogue, Reply reply, Deadline deadline);
    [[nodiscard]] Result<void> endOfLogin(const Reply &reply, const sasl::Dialogue &dialogue);
    [[nodiscard]] Result<void> cancelLogin(Deadline deadline, Fault why);

    // transfer.cpp
    [[nodiscard]] Result<void> checkEnvelope(const Envelope &envelope);
    [[nodiscard]] Result<void> offer(const Envelope &envelope, Submission &into);
    /// One command of the envelope; a refusal takes the whole message back.
    [[nodiscard]] Result<Reply> step(std::string_view line, bool goAhead, Submission &into);
    [[nodiscard]] Result<void> transfer(const Content &content, Submission &into);
    [[nodiscard]] Result<void> interrupted(Submission &into);
    [[nodiscard]] Result<void> awaitAck(const Envelope &envelope, Submission &into);
    void keep(const Reply &reply, Submission &into) const;

    LoginSpec m_spec;
    net::LineConnection m_wire;
    std::string m_verb; ///< of the command that runs, for faults
    Extensions m_extensions;
};

} // namespace onecopy::smtp
