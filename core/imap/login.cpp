// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/login/login.h"
#include "core/base/faultdetail.h"
#include "core/base/limits.h"
#include "core/base/text.h"
#include "core/imap/servertext.h"
#include "core/imap/session.h"
#include "core/net/servertext.h"

#include <array>

namespace onecopy::imap {

namespace {

/// For servers that tell their name in the greeting only.
std::string guessServer(std::string_view greeting)
{
    static constexpr std::array<net::ServerSign, 12> signs{{{"dovecot", "Dovecot"},
                                                            {"microsoft exchange", "Microsoft Exchange"},
                                                            {"cyrus", "Cyrus IMAP"},
                                                            {"courier", "Courier"},
                                                            {"gimap", "Gmail"},
                                                            {"hmailserver", "hMailServer"},
                                                            {"kerio", "Kerio Connect"},
                                                            {"domino", "HCL Domino"},
                                                            {"zimbra", "Zimbra"},
                                                            {"mdaemon", "MDaemon"},
                                                            {"stalwart", "Stalwart"},
                                                            {"imail", "IMail"}}};
    return net::serverNamedIn(greeting, signs);
}

/// With these the secret, or what is worth as much, is readable on the line.
bool revealsSecret(std::string_view mechanism)
{
    return mechanism == "PLAIN" || mechanism == "LOGIN" || mechanism == "XOAUTH2" || mechanism == "OAUTHBEARER";
}

} // namespace

bool Client::Session::encrypted() const
{
    // Another transport than ours is as safe as the endpoint that it was made for.
    return m_socket != nullptr ? m_socket->encrypted() : m_spec.endpoint.security == net::Security::ImplicitTls;
}

void Client::Session::describeTls(OpenReport &report) const
{
    if (m_socket == nullptr)
        return;
    report.tls = m_socket->tlsInfo();
    report.certificate = m_socket->certificate();
}

Result<void> Client::Session::openUp(Deadline connectDeadline, OpenReport &report)
{
    const auto start = Deadline::Steady::now();
    const bool upgrade = m_spec.endpoint.security == net::Security::StartTls;
    m_wire.setUnprotected(upgrade);
    Result<bool> needsLogin = greet(connectDeadline, report);
    if (!needsLogin)
        return passOn(needsLogin);
    if (upgrade) {
        // RFC 3501 6.2.1 allows STARTTLS before a login only: a session that is born logged in can never be protected,
        // and everything in it may come from anybody on the line.
        if (!*needsLogin)
            return m_wire.die(made(FaultKind::TlsNotOffered, "the server opens a session without TLS (PREAUTH)"));
        if (Result<void> started = startTls(connectDeadline, report); !started)
            return started;
    }
    m_wire.setUnprotected(false);
    describeTls(report);
    report.connectMs += millisecondsSince(start).count();

    const auto loginStart = Deadline::Steady::now();
    const Deadline deadline = Deadline::in(limits::connectTime);
    if (*needsLogin) {
        if (Result<void> loggedIn = logIn(deadline, report); !loggedIn)
            return loggedIn;
    }
    m_listening = true;
    if (!m_capabilitiesKnown) {
        if (Result<void> asked = askCapabilities(deadline); !asked)
            return asked;
    }
    if (Result<void> left = leaveWhatIsOpen(deadline); !left)
        return left;
    if (Result<void> accepted = acceptUtf8(deadline); !accepted)
        return accepted;
    Result<void> identified = askIdentity(deadline, report);
    report.loginMs = millisecondsSince(loginStart).count();
    return identified;
}

/// True when a login has to follow, false for PREAUTH.
Result<bool> Client::Session::greet(Deadline deadline, OpenReport &report)
{
    m_verb = "greeting";
    Result<Response *> response = nextResponse(deadline);
    if (!response) {
        Fault fault = std::move(response.error());
        // Half a line that begins as none of ours: a TLS alert, a prompt.
        const bool strange = !m_wire.buffered().empty() && !m_wire.buffered().starts_with('*');
        const bool silent = fault.kind == FaultKind::Timeout || fault.kind == FaultKind::ConnectionLost;
        if (fault.kind == FaultKind::Protocol || (silent && strange))
            fault.kind = FaultKind::NotAMailServer;
        return tl::unexpected(std::move(fault));
    }
    const StatusText &status = (*response)->status;
    const bool isStatus = (*response)->kind == ResponseKind::Status;
    if (!isStatus || (status.condition != Condition::Ok && status.condition != Condition::PreAuth &&
                      status.condition != Condition::Bye))
        return m_wire.die(made(FaultKind::NotAMailServer, "this is not the greeting of an IMAP server"));
    if (Result<void> noted = noteStatus(status); !noted)
        return passOn(noted);
    const bool trusted = m_spec.endpoint.security != net::Security::StartTls;
    if (trusted) {
        report.greeting = keptServerText(status.text, m_spec.secret);
        report.serverName = guessServer(report.greeting);
    }
    return status.condition == Condition::Ok;
}

Result<void> Client::Session::startTls(Deadline deadline, OpenReport &report)
{
    if (!m_capabilitiesKnown) {
        if (Result<void> asked = askCapabilities(deadline); !asked)
            return asked;
    }
    if (!m_capabilities.has("STARTTLS"))
        return m_wire.die(made(FaultKind::TlsNotOffered, "the server does not offer STARTTLS"));
    Result<StatusText> status = exchange(command("STARTTLS"), deadline);
    if (!status)
        return passOn(status);
    if (status->condition != Condition::Ok)
        return m_wire.die(made(FaultKind::TlsNotOffered, "the server refused STARTTLS"));
    if (m_wire.hasBuffered())
        return m_wire.die(made(FaultKind::InjectedPlaintext, "bytes follow the agreement on TLS in clear"));
    if (m_socket == nullptr)
        return m_wire.die(made(FaultKind::TlsFailed, "this transport cannot start TLS"));
    if (Result<void> started = m_socket->startTls(deadline, m_wire.stop(), &report.certificate); !started)
        return m_wire.die(std::move(started.error()));
    // RFC 3501 6.2.1: nothing that was read before counts any more.
    m_wire.restart();
    m_capabilities = {};
    m_capabilitiesKnown = false;
    return {};
}

Result<void> Client::Session::askCapabilities(Deadline deadline)
{
    Result<StatusText> status = exchange(command("CAPABILITY"), deadline);
    if (!status)
        return passOn(status);
    if (status->condition != Condition::Ok)
        return refused(*status);
    return {};
}

Result<void> Client::Session::logIn(Deadline deadline, OpenReport &report)
{
    if (!m_capabilitiesKnown) {
        if (Result<void> asked = askCapabilities(deadline); !asked)
            return asked;
    }
    m_verb = "login";
    Result<std::string> mechanism = pickMechanism();
    if (!mechanism)
        return m_wire.die(located(std::move(mechanism.error())).value());
    report.mechanism = *mechanism;
    const bool plainCommand = *mechanism == "LOGIN" && !m_capabilities.has("AUTH=LOGIN");
    // GNU imap4d ends its last answer to AUTHENTICATE in LF.
    m_wire.bareLineFeeds(true);
    Result<void> loggedIn = plainCommand ? loginCommand(deadline) : authenticate(*mechanism, deadline);
    m_wire.bareLineFeeds(false);
    if (!loggedIn && m_wire.alive())
        return m_wire.die(std::move(loggedIn.error()));
    return loggedIn;
}

/// Every way to log in that both sides know; the LOGIN command of RFC 3501 6.2.3 stands for the mechanism of that name.
Result<std::string> Client::Session::pickMechanism() const
{
    // RFC 3501 6.2.3: a server that forbids LOGIN here would still be shown the secret by these.
    const bool forbidden = m_capabilities.has("LOGINDISABLED");
    std::vector<std::string> offered;
    static constexpr std::string_view prefix = "AUTH=";
    for (const std::string &word : m_capabilities.words()) {
        if (!word.starts_with(prefix))
            continue;
        std::string name = word.substr(prefix.size());
        if (encrypted() || !forbidden || !revealsSecret(name))
            offered.push_back(std::move(name));
    }
    if (!forbidden && !m_spec.secretIsToken)
        offered.emplace_back("LOGIN");
    return login::chooseMechanism(m_spec, offered, encrypted());
}

/// A server that does not know what it announces (BAD before it has asked for anything) is spoken to in the old way,
/// which shows it no more than that mechanism would have.
bool Client::Session::mayLogInByCommand(std::string_view mechanism) const
{
    return (mechanism == "PLAIN" || mechanism == "LOGIN") && m_spec.mechanism.empty() && m_spec.authzid.empty() &&
           !m_capabilities.has("LOGINDISABLED");
}

Result<void> Client::Session::loginCommand(Deadline deadline)
{
    if (m_spec.secret.empty())
        return tl::unexpected(made(FaultKind::SecretMissing, "there is no password"));
    Command login = command("LOGIN");
    login.string(m_spec.user).secret(m_spec.secret.reveal());
    m_capabilitiesKnown = false;
    Result<StatusText> status = exchange(login, deadline);
    if (!status)
        return passOn(status);
    return endOfLogin(*status, {});
}

Result<void> Client::Session::authenticate(const std::string &name, Deadline deadline)
{
    m_verb = "AUTHENTICATE";
    Result<sasl::Dialogue> dialogue = login::beginDialogue(m_spec, name);
    if (!dialogue)
        return located(std::move(dialogue.error()));
    Command authenticating = command("AUTHENTICATE");
    authenticating.word(name);
    bool toldNothing = true;
    if (m_capabilities.has("SASL-IR")) {
        if (const auto first = dialogue->initialResponse(limits::challengeBytes)) {
            authenticating.initialResponse(*first);
            toldNothing = false;
        }
    }
    m_capabilitiesKnown = false;
    if (Result<bool> sent = send(authenticating, deadline); !sent)
        return passOn(sent);
    m_verb += ' ' + name; // a refusal may be of the mechanism
    while (true) {
        Result<Response *> response = nextResponse(deadline);
        if (!response)
            return passOn(response);
        if ((*response)->kind == ResponseKind::Tagged && (*response)->tag == authenticating.tag()) {
            const StatusText status = (*response)->status;
            if (toldNothing && status.condition == Condition::Bad && mayLogInByCommand(name))
                return loginCommand(deadline);
            if (status.condition == Condition::Ok && !dialogue->verified())
                return broken(login::unproved);
            return endOfLogin(status, dialogue->failureStatus());
        }
        if ((*response)->kind != ResponseKind::Continuation) {
            if (Result<void> noted = note(**response); !noted)
                return noted;
            continue;
        }
        Result<std::string> answer = dialogue->answer((*response)->text);
        if (!answer)
            return cancelLogin(authenticating, deadline, std::move(answer.error()));
        toldNothing = false;
        m_wire.noteSent("[secret]");
        if (Result<void> written = m_wire.write(*answer + "\r\n", deadline); !written)
            return located(std::move(written.error()));
    }
}

/// RFC 3501 6.2.2: "*" ends the exchange; what the server says to that does not matter.
Result<void> Client::Session::cancelLogin(const Command &command, Deadline deadline, Fault why)
{
    m_wire.noteSent("*");
    if (Result<void> written = m_wire.write("*\r\n", deadline); written)
        (void)awaitTagged(command, deadline.earlierOf(Deadline::in(m_wire.silence())), {});
    return m_wire.die(located(std::move(why)).value());
}

Result<void> Client::Session::endOfLogin(const StatusText &status, const std::string &mechanismStatus)
{
    if (status.condition == Condition::Ok) {
        if (equalsIgnoreCase(status.code, "CAPABILITY"))
            learnCapabilities(status.arguments);
        noteAlert(status);
        return {};
    }
    Fault fault = refused(status).value();
    if (equalsIgnoreCase(status.code, "PRIVACYREQUIRED"))
        fault.kind = FaultKind::CleartextRefused;
    else if (tellsOfTooManyConnections(status)) {
        // They say nothing about the password.
        fault.kind = FaultKind::ServerUnavailable;
        fault.detail = faultdetail::tooManyConnections;
    } else if (fault.kind != FaultKind::ServerUnavailable)
        fault.kind = FaultKind::LoginRefused;
    // RFC 2221: another server would get our secret without anybody's consent.
    if (equalsIgnoreCase(status.code, "REFERRAL"))
        fault.detail =
            std::string(faultdetail::namesAnother) + printable(keptServerText(status.arguments, m_spec.secret), 300);
    if (!mechanismStatus.empty())
        fault.detail += (fault.detail.empty() ? "" : ", ") + mechanismStatus;
    return m_wire.die(std::move(fault));
}

/// imapproxy keeps the sessions of those who have left, and what they had open stays open. Of an open mailbox STATUS
/// tells what it was like when they looked last (RFC 3501 6.3.10): mail that has come since would be missed.
Result<void> Client::Session::leaveWhatIsOpen(Deadline deadline)
{
    if (!m_reused)
        return {};
    // RFC 3691; without it, RFC 3501 6.3.1: after a selection that failed none is open. Where none was, a refusal.
    const Command leaving = m_capabilities.has("UNSELECT") ? command("UNSELECT") : command("EXAMINE").string("");
    Result<StatusText> status = exchange(leaving, deadline);
    return status ? Result<void>() : passOn(status);
}

/// RFC 6855 4 and 6: some servers open no mailbox for a client that does not say this first. Elsewhere it is not said:
/// UTF-8 in names and texts is understood in any case, and a name stays the bytes that the server gave. One that
/// refuses may let us in all the same; where it does not, what it then says to the command that it minds is told.
Result<void> Client::Session::acceptUtf8(Deadline deadline)
{
    if (!m_capabilities.has("UTF8=ONLY"))
        return {};
    Result<StatusText> status = exchange(command("ENABLE").word("UTF8=ACCEPT"), deadline);
    return status ? Result<void>() : passOn(status);
}

/// RFC 2971. A courtesy: whatever comes of it, the session goes on.
Result<void> Client::Session::askIdentity(Deadline deadline, OpenReport &report)
{
    if (!m_capabilities.has("ID"))
        return {};
    Command identity = command("ID");
    identity.open().string("name").string("Onecopy").close();
    const auto watch = [&](const Response &response) -> Result<void> {
        if (response.kind != ResponseKind::Id)
            return {};
        for (const auto &[key, value] : response.fields) {
            if (equalsIgnoreCase(key, "name") && !value.empty())
                report.serverName = keptServerText(value, m_spec.secret);
        }
        return {};
    };
    Result<StatusText> status = exchange(identity, deadline, watch);
    if (!status)
        return passOn(status);
    return {};
}

} // namespace onecopy::imap
