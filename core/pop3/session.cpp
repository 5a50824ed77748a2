// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pop3/session.h"

#include "core/base/limits.h"
#include "core/base/text.h"
#include "core/net/servertext.h"

#include <array>

namespace onecopy::pop3 {

namespace {

/// Names that servers put into their greeting or IMPLEMENTATION.
std::string guessServer(std::string_view text)
{
    static constexpr std::array<net::ServerSign, 8> signs{{{"dovecot", "Dovecot"},
                                                           {"microsoft exchange", "Microsoft Exchange"},
                                                           {"courier", "Courier"},
                                                           {"cyrus", "Cyrus"},
                                                           {"qpopper", "Qpopper"},
                                                           {"gpop", "Gmail"},
                                                           {"mdaemon", "MDaemon"},
                                                           {"stalwart", "Stalwart"}}};
    return net::serverNamedIn(text, signs);
}

} // namespace

Client::Session::Session(std::unique_ptr<net::Channel> channel, const LoginSpec &spec, const std::stop_token &stop)
    : m_spec(spec)
    , m_wire(std::move(channel), spec.endpoint.security, spec.silence, spec.secret, stop)
{
}

Fault Client::Session::made(FaultKind kind, std::string detail, std::string_view serverText) const
{
    Fault fault{kind, "pop3 " + m_verb + " " + m_spec.endpoint.hostPort(), std::move(detail), {}};
    // What was said in clear before TLS may be anybody's word.
    if (!m_wire.unprotected())
        fault.serverText = net::keptServerText(serverText, m_spec.secret);
    return fault;
}

tl::unexpected<Fault> Client::Session::located(Fault fault) const
{
    fault.where = "pop3 " + m_verb + " " + m_spec.endpoint.hostPort();
    return tl::unexpected(std::move(fault));
}

Result<Status> Client::Session::readStatus(Deadline deadline)
{
    Result<std::string> line = m_wire.readLine(deadline);
    if (!line)
        return located(std::move(line.error()));
    m_wire.noteReceived(*line);
    auto status = parseStatus(*line);
    if (!status)
        return m_wire.die(made(FaultKind::Protocol, "an answer that is neither +OK nor -ERR", *line));
    return *status;
}

/// Whatever came before the question is no answer to it.
Result<void> Client::Session::refuseEarlyBytes()
{
    Result<bool> early = m_wire.somethingCame();
    if (!early)
        return located(std::move(early.error()));
    if (*early)
        return m_wire.die(made(FaultKind::Protocol, "an answer to a command that was not sent yet"));
    return {};
}

Result<Status> Client::Session::exchange(const std::string &line, Deadline deadline, std::string_view shown)
{
    m_verb = line.substr(0, line.find(' '));
    if (Result<void> quiet = refuseEarlyBytes(); !quiet)
        return passOn(quiet);
    if (Result<void> written = m_wire.writeLine(line, shown.empty() ? std::string_view(line) : shown, deadline);
        !written)
        return located(std::move(written.error()));
    return readStatus(deadline);
}

Result<Status> Client::Session::perform(const std::string &line)
{
    Result<Status> status = exchange(line, commandDeadline());
    if (status && !status->ok)
        return tl::unexpected(made(refusalKind(*status), {}, status->text));
    return status;
}

Result<void> Client::Session::readLines(Length length, const LineSink &sink)
{
    const auto allowed = [&] { return Deadline::in(m_wire.silence() * net::silencesPerCommand); };
    Deadline deadline = allowed();
    std::size_t sinceProgress = 0;
    while (true) {
        Result<std::string> line = m_wire.readLine(deadline);
        if (!line)
            return located(std::move(line.error()));
        sinceProgress += line->size();
        if (length == Length::Long && sinceProgress >= net::paceBytes) {
            deadline = allowed();
            sinceProgress = 0;
        }
        std::string_view text = *line;
        if (text == ".")
            return {};
        if (text.starts_with('.'))
            text.remove_prefix(1);
        if (Result<void> taken = sink(text); !taken)
            return m_wire.die(std::move(taken.error()));
    }
}

Result<void> Client::Session::openUp(Deadline connectDeadline, OpenReport &report)
{
    const auto start = std::chrono::steady_clock::now();
    const bool upgrade = m_spec.endpoint.security == net::Security::StartTls;
    m_wire.setUnprotected(upgrade);
    if (Result<void> greeted = greet(connectDeadline, report); !greeted)
        return greeted;
    if (upgrade) {
        if (Result<void> started = startTls(connectDeadline, report); !started)
            return started;
        m_wire.setUnprotected(false);
    }
    // RFC 2595 4: what was offered before TLS counts no more.
    m_capabilities = {};
    if (m_spec.asksCapabilities) {
        if (Result<void> asked = askCapabilities(commandDeadline()); !asked)
            return asked;
    }
    report.tls = m_wire.tlsInfo();
    report.certificate = m_wire.certificate();
    report.connectMs += millisecondsSince(start).count();

    const auto loginStart = std::chrono::steady_clock::now();
    if (Result<void> loggedIn = logIn(report); !loggedIn)
        return loggedIn;
    report.loginMs = millisecondsSince(loginStart).count();
    // RFC 2449 5: some hold only after the login.
    if (m_capabilities.known) {
        if (Result<void> asked = askCapabilities(commandDeadline()); !asked)
            return asked;
    }
    const auto implementation = m_capabilities.words.find("IMPLEMENTATION");
    if (report.serverName.empty() && implementation != m_capabilities.words.end())
        report.serverName = guessServer(implementation->second);
    return {};
}

Result<void> Client::Session::greet(Deadline deadline, OpenReport &report)
{
    m_verb = "greeting";
    Result<Status> status = readStatus(deadline);
    if (!status) {
        Fault fault = std::move(status.error());
        // Half a line that begins as none of ours: a TLS alert, a prompt.
        const bool strange =
            !m_wire.buffered().empty() && m_wire.buffered().front() != '+' && m_wire.buffered().front() != '-';
        const bool silent = fault.kind == FaultKind::Timeout || fault.kind == FaultKind::ConnectionLost;
        if (fault.kind == FaultKind::Protocol || (silent && strange))
            fault.kind = FaultKind::NotAMailServer;
        return tl::unexpected(std::move(fault));
    }
    if (!status->ok)
        return m_wire.die(made(refusalKind(*status), "the server takes no session", status->text));
    if (m_wire.unprotected())
        return {};
    m_challenge = apopChallenge(status->text);
    report.greeting = net::keptServerText(status->text, m_spec.secret);
    report.serverName = guessServer(report.greeting);
    return {};
}

Result<void> Client::Session::askCapabilities(Deadline deadline)
{
    Result<Status> status = exchange("CAPA", deadline);
    if (!status)
        return passOn(status);
    // RFC 2449 is optional: an old server says -ERR. One that says it after the login alone still has what it told.
    if (!status->ok)
        return {};
    m_capabilities = {};
    m_capabilities.known = true;
    std::size_t bytes = 0;
    return readLines(Length::Short, [&](std::string_view line) -> Result<void> {
        bytes += line.size();
        if (bytes > limits::replyBytes || m_capabilities.words.size() >= limits::capabilities)
            return tl::unexpected(made(FaultKind::Limit, "too many capabilities"));
        line = trimmed(line);
        const std::string_view word = line.substr(0, line.find(' '));
        std::string keyword;
        for (const char c : word)
            keyword += c >= 'a' && c <= 'z' ? static_cast<char>(c - 32) : c;
        if (!keyword.empty())
            m_capabilities.words.try_emplace(std::move(keyword), trimmed(line.substr(word.size())));
        return {};
    });
}

Result<void> Client::Session::startTls(Deadline deadline, OpenReport &report)
{
    if (Result<void> asked = askCapabilities(deadline); !asked)
        return asked;
    // A server without CAPA cannot tell; it is asked, and a refusal ends the session.
    if (m_capabilities.known && !m_capabilities.has("STLS"))
        return m_wire.die(made(FaultKind::TlsNotOffered, "the server does not offer STLS"));
    Result<Status> status = exchange("STLS", deadline);
    if (!status)
        return passOn(status);
    if (!status->ok)
        return m_wire.die(made(FaultKind::TlsNotOffered, "the server refused STLS"));
    if (Result<void> started = m_wire.startTls(deadline, &report.certificate); !started)
        return located(std::move(started.error()));
    return {};
}

Result<void> Client::Session::quit()
{
    Result<Status> status = exchange("QUIT", commandDeadline());
    m_wire.drop();
    if (!status)
        return passOn(status);
    // RFC 1939 6: -ERR speaks of messages that could not be deleted; we never delete any.
    return {};
}

} // namespace onecopy::pop3
