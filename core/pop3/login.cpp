// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/login/login.h"
#include "core/base/faultdetail.h"
#include "core/base/limits.h"
#include "core/base/text.h"
#include "core/net/servertext.h"
#include "core/pop3/session.h"

#include <QCryptographicHash>

#include <algorithm>
#include <array>

namespace onecopy::pop3 {

namespace {

/// RFC 2449 4: a command is at most 255 bytes with CR LF.
constexpr std::size_t commandBytes = 253;

constexpr std::string_view apopName = "APOP";

/// RFC 2449 8.1.2; old servers say it in words alone (RFC 1939 4: "maildrop already locked"). An account that is locked
/// is something else, and must not be tried again.
bool tellsOfAnotherSession(const Status &status)
{
    // Dovecot 1 has this code for what has no other.
    if (tellsOfTooManyConnections(status) || refusalKind({false, {}, status.text}) == FaultKind::ServerUnavailable)
        return false;
    static constexpr std::array<std::string_view, 3> held{"lock", "in use", "busy"};
    // Qpopper 2: ".user.pop lock busy! Is another session active?"
    static constexpr std::array<std::string_view, 5> what{"maildrop", "mailbox", "mail drop", "mail box",
                                                          "another session"};
    return hasCode(status, "IN-USE") || (status.code.empty() && containsAnyIgnoreCase(status.text, held) &&
                                         containsAnyIgnoreCase(status.text, what));
}

/// RFC 2595 2.1 has no code for it. Exchange says no more than that the command is not for now.
bool tellsOfMissingTls(const Status &status)
{
    static constexpr std::array<std::string_view, 4> signs{"tls", "ssl", "under a layer", "not valid in this state"};
    return containsAnyIgnoreCase(status.text, signs);
}

bool breaksTheLine(std::string_view text)
{
    return text.find_first_of(std::string_view("\r\n\0", 3)) != std::string_view::npos;
}

} // namespace

bool Client::Session::saslOffers(std::string_view name) const
{
    const auto sasl = m_capabilities.words.find("SASL");
    if (sasl == m_capabilities.words.end())
        return false;
    const std::vector<std::string> words = login::mechanismsIn(sasl->second);
    return std::any_of(words.begin(), words.end(),
                       [&](const std::string &word) { return equalsIgnoreCase(word, name); });
}

Result<std::string> Client::Session::pickMechanism() const
{
    Result<sasl::Situation> situation = login::situationOf(m_spec, m_wire.encrypted());
    if (!situation)
        return passOn(situation);
    const auto sasl = m_capabilities.words.find("SASL");
    std::vector<std::string> offered =
        sasl == m_capabilities.words.end() ? std::vector<std::string>() : login::mechanismsIn(sasl->second);
    // USER and PASS take the place of LOGIN. A server without CAPA has nothing else.
    if (!m_spec.secretIsToken && (!m_capabilities.known || m_capabilities.has("USER")))
        offered.emplace_back("LOGIN");
    Result<std::string> chosen = sasl::chooseMechanism(offered, *situation);
    // APOP (MD5) is the last way, where there is no other; never in place of TLS, which chooseMechanism() has seen to.
    const bool last =
        !chosen && chosen.error().kind == FaultKind::MechanismMissing && situation->choice == sasl::Choice::Auto;
    if (last && m_challenge && !m_spec.secretIsToken && m_spec.authzid.empty())
        return std::string(apopName);
    // GreenMail names no login at all, and takes USER. In clear over a network nobody is asked that does not name it.
    const bool silent = m_capabilities.known && !m_capabilities.has("USER") && !m_capabilities.has("SASL");
    const bool mayBeUser = situation->choice == sasl::Choice::Auto || situation->choice == sasl::Choice::Login;
    if (!chosen && silent && mayBeUser && situation->channelIsSafe && !m_spec.secretIsToken && m_spec.authzid.empty())
        return std::string("LOGIN");
    return chosen;
}

Result<void> Client::Session::logIn(OpenReport &report)
{
    m_verb = "login";
    if (m_spec.secret.empty())
        return m_wire.die(made(FaultKind::SecretMissing, "there is no password"));
    Result<std::string> mechanism = pickMechanism();
    if (!mechanism)
        return m_wire.die(located(std::move(mechanism.error())).value());
    report.mechanism = *mechanism;
    const Deadline deadline = Deadline::in(limits::connectTime);
    if (*mechanism == apopName)
        return apop(deadline);
    if (*mechanism == "LOGIN" && !saslOffers("LOGIN"))
        return userAndPass(deadline, report);
    return authenticate(*mechanism, deadline);
}

Result<void> Client::Session::loginRefused(const Status &status, std::string detail)
{
    Fault fault = made(refusalKind(status), std::move(detail), status.text);
    if (!status.code.empty())
        fault.detail +=
            (fault.detail.empty() ? "" : ", ") + printable(net::keptServerText(status.code, m_spec.secret), 50);
    if (tellsOfAnotherSession(status)) {
        fault.kind = FaultKind::ServerUnavailable;
        fault.detail = faultdetail::mailboxInUse;
    }
    if (tellsOfTooManyConnections(status)) {
        fault.kind = FaultKind::ServerUnavailable;
        fault.detail = faultdetail::tooManyConnections;
    }
    if (fault.kind == FaultKind::ServerRefused && !m_wire.encrypted() && tellsOfMissingTls(status))
        fault.kind = FaultKind::CleartextRefused;
    // RFC 3206 4: SYS/PERM is the server's own trouble, too.
    if (fault.kind == FaultKind::ServerRefused && !hasCode(status, "SYS/PERM"))
        fault.kind = FaultKind::LoginRefused;
    return m_wire.die(std::move(fault));
}

Result<void> Client::Session::userAndPass(Deadline deadline, OpenReport &report)
{
    report.mechanism = "USER";
    if (breaksTheLine(m_spec.user) || breaksTheLine(m_spec.secret.reveal()))
        return m_wire.die(made(FaultKind::Usage, "POP3 cannot carry these characters"));
    Result<Status> status = exchange("USER " + m_spec.user, deadline);
    if (!status)
        return passOn(status);
    // An old server whose greeting has a challenge may take nothing else. The password was not sent yet.
    const bool maySign = m_challenge && !m_capabilities.known && m_spec.mechanism.empty() && m_spec.authzid.empty();
    if (!status->ok && maySign) {
        report.mechanism = apopName;
        return apop(deadline);
    }
    if (!status->ok)
        return loginRefused(*status);
    status = exchange("PASS " + std::string(m_spec.secret.reveal()), deadline, "PASS [secret]");
    if (!status)
        return passOn(status);
    return status->ok ? Result<void>() : loginRefused(*status);
}

Result<void> Client::Session::apop(Deadline deadline)
{
    if (breaksTheLine(m_spec.user) || m_spec.user.find(' ') != std::string::npos)
        return m_wire.die(made(FaultKind::Usage, "POP3 cannot carry these characters"));
    QCryptographicHash hash(QCryptographicHash::Md5);
    hash.addData(QByteArrayView(m_challenge->data(), static_cast<qsizetype>(m_challenge->size())));
    hash.addData(QByteArrayView(m_spec.secret.reveal().data(), static_cast<qsizetype>(m_spec.secret.reveal().size())));
    const std::string digest = hash.result().toHex().toStdString();
    Result<Status> status = exchange("APOP " + m_spec.user + " " + digest, deadline, "APOP [secret]");
    if (!status)
        return passOn(status);
    return status->ok ? Result<void>() : loginRefused(*status);
}

Result<void> Client::Session::authenticate(const std::string &name, Deadline deadline)
{
    m_verb = "AUTH " + name; // a refusal may be of the mechanism
    Result<sasl::Dialogue> dialogue = login::beginDialogue(m_spec, name);
    if (!dialogue)
        return m_wire.die(located(std::move(dialogue.error())).value());
    const std::string command = "AUTH " + name;
    const auto initial = dialogue->initialResponse(commandBytes - command.size() - 1);
    if (Result<void> quiet = refuseEarlyBytes(); !quiet)
        return quiet;
    Result<void> written = m_wire.writeLine(initial ? command + " " + *initial : command,
                                            initial ? command + " [secret]" : command, deadline);
    if (!written)
        return located(std::move(written.error()));
    return answerChallenges(*dialogue, deadline);
}

Result<void> Client::Session::answerChallenges(sasl::Dialogue &dialogue, Deadline deadline)
{
    while (true) {
        Result<std::string> line = m_wire.readLine(deadline);
        if (!line)
            return located(std::move(line.error()));
        // RFC 5034 4: a challenge is "+ " and base64.
        const bool challenge = *line == "+" || line->starts_with("+ ");
        m_wire.noteReceived(challenge ? std::string_view("+ (challenge)") : std::string_view(*line));
        if (!challenge) {
            const auto status = parseStatus(*line);
            if (!status)
                return m_wire.die(made(FaultKind::Protocol, "an answer that is neither +OK nor -ERR", *line));
            if (!status->ok)
                return loginRefused(*status, dialogue.failureStatus());
            if (!dialogue.verified())
                return m_wire.die(made(FaultKind::Protocol, login::unproved));
            return {};
        }
        Result<std::string> answer = dialogue.answer(std::string_view(*line).substr(1));
        if (!answer) {
            // RFC 5034 4: "*" ends the exchange; what the server says to that does not matter.
            if (Result<void> written = m_wire.writeLine("*", "*", deadline); written)
                (void)m_wire.readLine(deadline.earlierOf(commandDeadline()));
            return m_wire.die(located(std::move(answer.error())).value());
        }
        if (Result<void> written = m_wire.writeLine(*answer, "[secret]", deadline); !written)
            return located(std::move(written.error()));
    }
}

} // namespace onecopy::pop3
