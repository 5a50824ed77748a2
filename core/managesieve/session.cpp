// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/managesieve/session.h"

#include "core/base/faultdetail.h"
#include "core/base/limits.h"
#include "core/base/text.h"
#include "core/net/servertext.h"

namespace onecopy::managesieve {

namespace {

constexpr std::size_t shownBytes = 200; ///< of the arguments of a command, in the transcript

std::string_view nextWord(std::string_view &list)
{
    list = trimmed(list);
    const std::string_view word = list.substr(0, list.find(' '));
    list.remove_prefix(word.size());
    return word;
}

} // namespace

std::string_view Capabilities::value(std::string_view word) const
{
    const auto at = words.find(word);
    return at == words.end() ? std::string_view() : std::string_view(at->second);
}

bool Capabilities::lists(std::string_view word, std::string_view name) const
{
    std::string_view list = value(word);
    for (std::string_view each = nextWord(list); !each.empty(); each = nextWord(list)) {
        if (equalsIgnoreCase(each, name))
            return true;
    }
    return false;
}

Client::Session::Session(std::unique_ptr<net::Channel> channel, const LoginSpec &spec, const std::stop_token &stop)
    : m_spec(spec)
    , m_wire(std::move(channel), spec.endpoint.security, spec.silence, spec.secret, stop)
{
    m_wire.setWaitSign(spec.waits);
}

Fault Client::Session::made(FaultKind kind, std::string detail, std::string_view serverText) const
{
    Fault fault{kind, "managesieve " + m_verb + " " + m_spec.endpoint.hostPort(), std::move(detail), {}};
    // What was said in clear before TLS may be anybody's word.
    if (!m_wire.unprotected())
        fault.serverText = net::keptServerText(serverText, m_spec.secret);
    return fault;
}

tl::unexpected<Fault> Client::Session::located(Fault fault) const
{
    fault.where = "managesieve " + m_verb + " " + m_spec.endpoint.hostPort();
    return tl::unexpected(std::move(fault));
}

tl::unexpected<Fault> Client::Session::broken(std::string detail)
{
    return m_wire.die(made(FaultKind::Protocol, std::move(detail)));
}

Result<Tokens> Client::Session::readTokens(Deadline deadline, std::size_t &held)
{
    Tokens tokens;
    while (true) {
        Result<std::string> line = m_wire.readLine(deadline);
        if (!line)
            return located(std::move(line.error()));
        m_wire.noteReceived(m_challenging ? std::string_view("(part of the login)") : std::string_view(*line));
        held += line->size();
        Result<std::optional<std::uint64_t>> literal = lex(*line, tokens);
        if (!literal)
            return m_wire.die(located(std::move(literal.error())).value());
        // The size is only a claim: what is more than a response may hold is refused before a byte of it is read.
        const std::uint64_t more = literal->value_or(0);
        if (held > limits::responseBytes || more > limits::responseBytes - held)
            return m_wire.die(made(FaultKind::Limit, "an answer that is too long"));
        if (!*literal)
            return tokens;
        Result<std::string> bytes = m_wire.readBytes(static_cast<std::size_t>(more), deadline);
        if (!bytes)
            return located(std::move(bytes.error()));
        held += bytes->size();
        tokens.push_back({Token::Kind::String, std::move(*bytes)});
    }
}

Result<Status> Client::Session::readResponse(Deadline deadline, const LineSink &sink)
{
    std::size_t held = 0;
    for (std::size_t lines = 0;; ++lines) {
        if (lines > limits::responseTokens)
            return m_wire.die(made(FaultKind::Limit, "an answer of too many lines"));
        Result<Tokens> line = readTokens(deadline, held);
        if (!line)
            return passOn(line);
        if (isStatus(*line)) {
            Result<Status> status = parseStatus(*line);
            if (!status)
                return m_wire.die(located(std::move(status.error())).value());
            return status;
        }
        if (Result<void> taken = sink(*line); !taken)
            return m_wire.die(std::move(taken.error()));
    }
}

/// A server may say BYE at any time (RFC 5804 1.2). Anything else that came before the question is no answer to it.
Result<void> Client::Session::refuseEarlyBytes(Deadline deadline)
{
    Result<bool> early = m_wire.somethingCame();
    if (!early)
        return located(std::move(early.error()));
    if (!*early)
        return {};
    std::size_t held = 0;
    Result<Tokens> line = readTokens(deadline, held);
    if (!line)
        return passOn(line);
    if (isStatus(*line)) {
        Result<Status> status = parseStatus(*line);
        if (status && status->kind == Status::Kind::Bye)
            return refused(*status);
    }
    return broken("an answer to a command that was not sent yet");
}

Result<void> Client::Session::send(const std::string &verb, const std::string &arguments, Deadline deadline)
{
    m_verb = verb;
    if (Result<void> quiet = refuseEarlyBytes(deadline); !quiet)
        return quiet;
    const std::string line = arguments.empty() ? verb : verb + " " + arguments;
    const std::string shown =
        arguments.size() <= shownBytes ? line : verb + " (" + std::to_string(arguments.size()) + " bytes of arguments)";
    if (Result<void> written = m_wire.writeLine(line, m_challenging ? verb + " [secret]" : shown, deadline); !written)
        return located(std::move(written.error()));
    return {};
}

Result<Status> Client::Session::exchange(const std::string &verb, const std::string &arguments, Deadline deadline,
                                         const LineSink &sink)
{
    if (Result<void> sent = send(verb, arguments, deadline); !sent)
        return passOn(sent);
    return readResponse(deadline, sink);
}

tl::unexpected<Fault> Client::Session::refused(const Status &status)
{
    std::string detail;
    // RFC 5804 1.3: another server that nobody has vouched for; the password does not follow.
    if (status.code == "REFERRAL" && !m_wire.unprotected())
        detail =
            std::string(faultdetail::namesAnother) + printable(net::keptServerText(status.argument, m_spec.secret));
    else if (!status.code.empty() && !m_wire.unprotected())
        detail = printable(net::keptServerText(status.code, m_spec.secret), 50);
    Fault fault = made(refusalKind(status), std::move(detail), status.text);
    if (status.kind == Status::Kind::Bye)
        return m_wire.die(std::move(fault));
    return tl::unexpected(std::move(fault));
}

Result<void> Client::Session::openUp(Deadline connectDeadline, OpenReport &report)
{
    const auto start = Deadline::Steady::now();
    const bool upgrade = m_spec.endpoint.security == net::Security::StartTls;
    m_wire.setUnprotected(upgrade);
    if (Result<void> greeted = greet(connectDeadline); !greeted)
        return greeted;
    if (upgrade) {
        if (Result<void> started = startTls(connectDeadline, report); !started)
            return started;
    }
    report.tls = m_wire.tlsInfo();
    report.certificate = m_wire.certificate();
    report.connectMs += millisecondsSince(start).count();
    report.serverName = net::keptServerText(m_capabilities.value("IMPLEMENTATION"), m_spec.secret);

    const auto loginStart = Deadline::Steady::now();
    if (Result<void> loggedIn = logIn(report); !loggedIn)
        return loggedIn;
    report.loginMs = millisecondsSince(loginStart).count();
    // RFC 5804 1.7: some hold only after the login.
    return askCapabilities(commandDeadline());
}

Result<void> Client::Session::greet(Deadline deadline)
{
    m_verb = "greeting";
    Result<Status> status = readCapabilities(deadline);
    if (!status) {
        Fault fault = std::move(status.error());
        // Half a line that begins as none of ours: a TLS alert, a prompt.
        const bool strange = !m_wire.buffered().empty() && m_wire.buffered().front() != '"';
        const bool silent = fault.kind == FaultKind::Timeout || fault.kind == FaultKind::ConnectionLost;
        if (fault.kind == FaultKind::Protocol || (silent && strange))
            fault.kind = FaultKind::NotAMailServer;
        return tl::unexpected(std::move(fault));
    }
    if (status->kind != Status::Kind::Ok)
        return m_wire.die(refused(*status).value());
    // RFC 5804 1.7: what a greeting without these belongs to is another protocol.
    if (!m_capabilities.has("IMPLEMENTATION") && !m_capabilities.has("SIEVE"))
        return m_wire.die(made(FaultKind::NotAMailServer, "this is not the greeting of a ManageSieve server"));
    return {};
}

Result<void> Client::Session::takeCapability(const Tokens &line)
{
    const bool named = !line.empty() && line.size() <= 2 && line[0].kind == Token::Kind::String;
    if (!named || (line.size() == 2 && line[1].kind != Token::Kind::String))
        return broken("a capability that is no name with a value");
    if (m_capabilities.words.size() >= limits::capabilities)
        return m_wire.die(made(FaultKind::Limit, "too many capabilities"));
    std::string name;
    for (const char c : line[0].text)
        name += c >= 'a' && c <= 'z' ? static_cast<char>(c - 32) : c;
    m_capabilities.words.try_emplace(std::move(name), line.size() == 2 ? line[1].text : std::string());
    return {};
}

Result<Status> Client::Session::readCapabilities(Deadline deadline)
{
    m_capabilities = {};
    return readResponse(deadline, [this](Tokens &line) { return takeCapability(line); });
}

Result<void> Client::Session::askCapabilities(Deadline deadline)
{
    if (Result<void> sent = send("CAPABILITY", {}, deadline); !sent)
        return sent;
    Result<Status> status = readCapabilities(deadline);
    if (!status)
        return passOn(status);
    if (status->kind != Status::Kind::Ok)
        return m_wire.die(refused(*status).value());
    return {};
}

Result<void> Client::Session::startTls(Deadline deadline, OpenReport &report)
{
    m_verb = "STARTTLS";
    if (!m_capabilities.has("STARTTLS"))
        return m_wire.die(made(FaultKind::TlsNotOffered, "the server does not offer STARTTLS"));
    Result<Status> status = exchange("STARTTLS", {}, deadline, [this](Tokens &) -> Result<void> {
        return broken("an answer to STARTTLS with lines that nobody asked for");
    });
    if (!status)
        return passOn(status);
    if (status->kind != Status::Kind::Ok)
        return m_wire.die(made(FaultKind::TlsNotOffered, "the server refused STARTTLS"));
    if (Result<void> started = m_wire.startTls(deadline, &report.certificate); !started)
        return located(std::move(started.error()));
    m_wire.setUnprotected(false);
    // RFC 5804 2.2: the server tells its capabilities again, and what it told before counts no more.
    status = readCapabilities(deadline);
    if (!status)
        return passOn(status);
    if (status->kind != Status::Kind::Ok)
        return m_wire.die(refused(*status).value());
    return {};
}

} // namespace onecopy::managesieve
