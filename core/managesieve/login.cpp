// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/login/login.h"
#include "core/base/limits.h"
#include "core/managesieve/session.h"
#include "core/net/servertext.h"

namespace onecopy::managesieve {

namespace {

/// An initial response that is longer is sent as the answer to the first challenge.
constexpr std::size_t initialBytes = 8 * 1024;

} // namespace

Result<void> Client::Session::logIn(OpenReport &report)
{
    m_verb = "login";
    if (m_spec.secret.empty())
        return m_wire.die(made(FaultKind::SecretMissing, "there is no password"));
    const std::vector<std::string> offered = login::mechanismsIn(m_capabilities.value("SASL"));
    Result<std::string> mechanism = login::chooseMechanism(m_spec, offered, m_wire.encrypted());
    if (!mechanism)
        return m_wire.die(located(std::move(mechanism.error())).value());
    report.mechanism = *mechanism;
    m_challenging = true;
    Result<void> loggedIn = authenticate(*mechanism, Deadline::in(limits::connectTime));
    m_challenging = false;
    return loggedIn;
}

Result<void> Client::Session::authenticate(const std::string &name, Deadline deadline)
{
    Result<sasl::Dialogue> dialogue = login::beginDialogue(m_spec, name);
    if (!dialogue)
        return m_wire.die(located(std::move(dialogue.error())).value());
    std::string arguments = toArgument(name);
    // RFC 5804 2.1 has no sign for an initial response of no bytes but the empty string.
    if (const auto initial = dialogue->initialResponse(initialBytes))
        arguments += " " + toArgument(*initial == "=" ? std::string() : *initial);
    if (Result<void> sent = send("AUTHENTICATE", arguments, deadline); !sent)
        return sent;
    m_verb += ' ' + name; // a refusal may be of the mechanism
    return answerChallenges(*dialogue, deadline);
}

Result<void> Client::Session::answerChallenges(sasl::Dialogue &dialogue, Deadline deadline)
{
    std::size_t held = 0;
    for (int challenges = 0; challenges <= limits::challenges; ++challenges) {
        Result<Tokens> line = readTokens(deadline, held);
        if (!line)
            return passOn(line);
        if (isStatus(*line)) {
            Result<Status> status = parseStatus(*line);
            if (!status)
                return m_wire.die(located(std::move(status.error())).value());
            return endOfLogin(dialogue, *status);
        }
        if (Result<void> answered = answerOne(dialogue, *line, deadline); !answered)
            return answered;
    }
    return m_wire.die(made(FaultKind::Limit, "too many challenges"));
}

Result<void> Client::Session::answerOne(sasl::Dialogue &dialogue, const Tokens &line, Deadline deadline)
{
    if (line.size() != 1 || line[0].kind != Token::Kind::String)
        return broken("a challenge that is no string");
    Result<std::string> answer = dialogue.answer(line[0].text);
    if (!answer) {
        // RFC 5804 2.1: "*" ends the exchange; what the server says to that does not matter.
        if (Result<void> written = m_wire.writeLine("\"*\"", "\"*\"", deadline); written)
            (void)m_wire.readLine(deadline.earlierOf(Deadline::in(m_wire.silence())));
        return m_wire.die(located(std::move(answer.error())).value());
    }
    if (Result<void> written = m_wire.writeLine(toArgument(*answer), "[secret]", deadline); !written)
        return located(std::move(written.error()));
    return {};
}

Result<void> Client::Session::endOfLogin(sasl::Dialogue &dialogue, const Status &status)
{
    if (status.kind != Status::Kind::Ok)
        return loginRefused(status, dialogue.failureStatus());
    // RFC 5804 2.1: the last word of the server may come with its OK.
    if (status.code == "SASL" && !dialogue.verified()) {
        Result<std::string> last = dialogue.answer(status.argument);
        if (!last)
            return m_wire.die(located(std::move(last.error())).value());
    }
    if (!dialogue.verified())
        return m_wire.die(made(FaultKind::Protocol, login::unproved));
    return {};
}

Result<void> Client::Session::loginRefused(const Status &status, std::string detail)
{
    Fault fault = refused(status).value();
    if (!detail.empty())
        fault.detail += (fault.detail.empty() ? "" : ", ") + detail;
    // RFC 5804 1.3: the mechanism is the trouble, not the password.
    if (status.code == "AUTH-TOO-WEAK" || status.code == "ENCRYPT-NEEDED")
        fault.kind = FaultKind::MechanismMissing;
    else if (fault.kind == FaultKind::ServerRefused && status.code != "REFERRAL")
        fault.kind = FaultKind::LoginRefused;
    return m_wire.die(std::move(fault));
}

} // namespace onecopy::managesieve
