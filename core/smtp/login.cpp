// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/login/login.h"
#include "core/base/faultdetail.h"
#include "core/base/text.h"
#include "core/smtp/session.h"

#include <array>

namespace onecopy::smtp {

namespace {

/// RFC 4954 4: the initial response must fit into a command line of 512 bytes with CR LF.
constexpr std::size_t commandBytes = 510;

/// RFC 4954 6: 538 asks for encryption, RFC 3207 4 says so with 530, RFC 4954 4 with 5.7.11. hMailServer says it in
/// words.
bool asksForTls(const Reply &reply)
{
    static constexpr std::array<std::string_view, 2> wayToTls{"starttls", "ssl/tls"};
    return reply.code == 538 || reply.enhanced == EnhancedCode{5, 7, 11} ||
           (reply.code == 530 && containsAnyIgnoreCase(reply.text(), wayToTls));
}

/// What is refused is the command, or the mechanism, and not who logs in (RFC 5321 4.2.2, RFC 4954 6). 503: there is no
/// login here (Postfix, Exim).
bool isOfTheCommand(const Reply &reply)
{
    return reply.code == 500 || reply.code == 502 || reply.code == 503 || reply.code == 504;
}

/// Office 365 tells with the same code what is no matter of the password: "SmtpClientAuthentication is disabled for the
/// Tenant", "basic authentication is disabled".
bool isSwitchedOff(const Reply &reply)
{
    return reply.enhanced == EnhancedCode{5, 7, 139} && containsIgnoreCase(reply.text(), "authentication is disabled");
}

/// Gmail: 454 4.7.0 "Too many login attempts, please try again later".
bool isLoginTooOften(const Reply &reply)
{
    static constexpr std::array<std::string_view, 2> ofLogins{"login", "auth"};
    const std::string text = reply.text();
    return reply.transient() && containsIgnoreCase(text, "too many") && containsAnyIgnoreCase(text, ofLogins);
}

} // namespace

Result<void> Client::Session::logIn(OpenReport &report)
{
    m_verb = "AUTH";
    Result<std::string> mechanism = login::chooseMechanism(m_spec, m_extensions.mechanisms(), m_wire.encrypted());
    if (!mechanism) {
        if (report.masked() && mechanism.error().kind == FaultKind::MechanismMissing)
            mechanism.error().detail = faultdetail::maskedByFirewall;
        else if (report.heloOnly)
            mechanism.error().detail += ", for it did not take EHLO";
        return m_wire.die(located(std::move(mechanism.error())).value());
    }
    report.mechanism = *mechanism;
    StepTimer timer(report.phases.auth);
    if (Result<void> loggedIn = authenticate(*mechanism, Deadline::in(limits::connectTime)); !loggedIn)
        return loggedIn;
    timer.done();
    return {};
}

Result<void> Client::Session::authenticate(const std::string &name, Deadline deadline)
{
    m_verb = "AUTH " + name; // a refusal may be of the mechanism
    Result<sasl::Dialogue> dialogue = login::beginDialogue(m_spec, name);
    if (!dialogue)
        return m_wire.die(located(std::move(dialogue.error())).value());
    const std::string command = "AUTH " + name;
    const auto initial = dialogue->initialResponse(commandBytes - command.size() - 1);
    if (Result<void> quiet = refuseEarlyReply(deadline); !quiet)
        return quiet;
    Result<void> written = m_wire.writeLine(initial ? command + " " + *initial : command,
                                            initial ? command + " [secret]" : command, deadline);
    if (!written)
        return located(std::move(written.error()));
    Result<Reply> reply = takeReply(deadline);
    if (!reply)
        return passOn(reply);
    return answerChallenges(*dialogue, std::move(*reply), deadline);
}

Result<void> Client::Session::answerChallenges(sasl::Dialogue &dialogue, Reply reply, Deadline deadline)
{
    while (reply.code == 334) {
        Result<std::string> answer = dialogue.answer(reply.lines.back());
        if (!answer)
            return cancelLogin(deadline, std::move(answer.error()));
        if (Result<void> written = m_wire.writeLine(*answer, "[secret]", deadline); !written)
            return located(std::move(written.error()));
        Result<Reply> next = takeReply(deadline);
        if (!next)
            return passOn(next);
        reply = std::move(*next);
    }
    return endOfLogin(reply, dialogue);
}

Result<void> Client::Session::endOfLogin(const Reply &reply, const sasl::Dialogue &dialogue)
{
    if (reply.positive()) {
        if (!dialogue.verified())
            return m_wire.die(made(FaultKind::Protocol, login::unproved));
        return {};
    }
    Fault fault = refusal(reply);
    fault.detail = dialogue.failureStatus();
    // 454 is the server's own trouble, 4.7.12 asks for another mechanism (RFC 4954 6); what is left is about us.
    if (asksForTls(reply))
        fault.kind = FaultKind::CleartextRefused;
    else if (isOfTheCommand(reply)) {
        fault.kind = FaultKind::MechanismMissing;
        fault.detail = reply.code == 504 ? "the server does not know the login mechanism that it offers"
                                         : "the server does not know the command, or not here; it offers none";
    } else if (isLoginTooOften(reply))
        fault.detail = faultdetail::loginTooOften;
    else if (!isSwitchedOff(reply) && (!reply.transient() || reply.enhanced == EnhancedCode{4, 7, 12}))
        fault.kind = FaultKind::LoginRefused;
    return m_wire.die(std::move(fault));
}

/// RFC 4954 4: "*" ends the exchange; what the server says to that does not matter.
Result<void> Client::Session::cancelLogin(Deadline deadline, Fault why)
{
    if (Result<void> written = m_wire.writeLine("*", "*", deadline); written)
        (void)takeReply(deadline.earlierOf(commandDeadline()));
    return m_wire.die(located(std::move(why)).value());
}

} // namespace onecopy::smtp
