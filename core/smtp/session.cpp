// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/smtp/session.h"

#include "core/base/faultdetail.h"
#include "core/base/text.h"
#include "core/net/servertext.h"

#include <array>

namespace onecopy::smtp {

namespace {

constexpr auto greetingVerb = "greeting";

/// Names that servers put into their greeting.
std::string guessServer(const Reply &greeting)
{
    static constexpr std::array<net::ServerSign, 9> signs{{{"postfix", "Postfix"},
                                                           {"exim", "Exim"},
                                                           {"sendmail", "Sendmail"},
                                                           {"microsoft esmtp", "Microsoft Exchange"},
                                                           {"opensmtpd", "OpenSMTPD"},
                                                           {"mdaemon", "MDaemon"},
                                                           {"stalwart", "Stalwart"},
                                                           {"kerio", "Kerio Connect"},
                                                           {"gsmtp", "Gmail"}}};
    return net::serverNamedIn(greeting.text(), signs);
}

std::string_view verbOf(std::string_view line)
{
    return line.substr(0, line.find_first_of(" :"));
}

} // namespace

Client::Session::Session(std::unique_ptr<net::Channel> channel, const LoginSpec &spec, const std::stop_token &stop)
    : m_spec(spec)
    , m_wire(std::move(channel), spec.endpoint.security, spec.silence, spec.secret, stop)
{
    m_wire.setWaitSign(spec.waits);
}

Fault Client::Session::made(FaultKind kind, std::string detail, const Reply *reply) const
{
    Fault fault{kind, "smtp " + m_verb + " " + m_spec.endpoint.hostPort(), std::move(detail), {}};
    // What was said in clear before TLS may be anybody's word.
    if (reply != nullptr && !m_wire.unprotected())
        fault.serverText = net::keptServerText(reply->text(), m_spec.secret);
    return fault;
}

Fault Client::Session::refusal(const Reply &reply, std::string detail) const
{
    return made(refusalKind(reply), std::move(detail), &reply);
}

tl::unexpected<Fault> Client::Session::located(Fault fault) const
{
    fault.where = "smtp " + m_verb + " " + m_spec.endpoint.hostPort();
    return tl::unexpected(std::move(fault));
}

Result<Reply> Client::Session::readReply(Deadline deadline, bool patiently)
{
    ReplyBuilder builder(m_verb == greetingVerb ? ReplyBuilder::Of::Greeting : ReplyBuilder::Of::Command);
    while (true) {
        Result<std::string> line = patiently ? m_wire.readLinePatiently(deadline) : m_wire.readLine(deadline);
        if (!line)
            return located(std::move(line.error()));
        // A challenge may hold what our secret can be guessed from.
        m_wire.noteReceived(line->starts_with("334") ? std::string_view("334 (challenge)") : std::string_view(*line));
        Result<bool> complete = builder.add(*line);
        if (!complete)
            return m_wire.die(located(std::move(complete.error())).value());
        if (*complete)
            return builder.take();
    }
}

Result<Reply> Client::Session::takeReply(Deadline deadline, bool patiently)
{
    Result<Reply> reply = readReply(deadline, patiently);
    // RFC 5321 3.8: the server closes after it.
    if (reply && reply->code == 421)
        m_wire.drop();
    return reply;
}

/// Whatever came before the question is no answer to it: a forged reply, or one too many.
Result<void> Client::Session::refuseEarlyReply(Deadline deadline)
{
    Result<bool> early = m_wire.somethingCame();
    if (!early)
        return located(std::move(early.error()));
    if (!*early)
        return {};
    Result<Reply> told = takeReply(deadline);
    if (!told)
        return passOn(told);
    if (told->code == 421)
        return tl::unexpected(refusal(*told, "the server ends the session"));
    return m_wire.die(made(FaultKind::Protocol, "a reply to a command that was not sent yet", &*told));
}

Result<Reply> Client::Session::exchange(std::string_view line, Deadline deadline)
{
    m_verb = verbOf(line);
    if (Result<void> quiet = refuseEarlyReply(deadline); !quiet)
        return passOn(quiet);
    if (Result<void> written = m_wire.writeLine(line, line, deadline); !written)
        return located(std::move(written.error()));
    return takeReply(deadline);
}

Result<void> Client::Session::openUp(OpenReport &report)
{
    const bool upgrade = m_spec.endpoint.security == net::Security::StartTls;
    m_wire.setUnprotected(upgrade);
    // RFC 5321 4.5.3.2.1: who holds senders back (sendmail's greet_pause, tarpits) may greet after minutes.
    if (Result<void> greeted = greet(commandDeadline(), report); !greeted)
        return greeted;
    if (Result<void> told = sayHello(commandDeadline(), report); !told)
        return told;
    if (upgrade) {
        if (Result<void> started = startTls(Deadline::in(limits::connectTime), report); !started)
            return started;
        m_wire.setUnprotected(false);
        // RFC 3207 4.2: what was offered before counts no more.
        if (Result<void> told = sayHello(commandDeadline(), report); !told)
            return told;
    }
    report.tls = m_wire.tlsInfo();
    report.certificate = m_wire.certificate();
    report.extensions.clear();
    for (const auto &[word, parameters] : m_extensions.words())
        report.extensions.push_back(
            net::keptServerText(parameters.empty() ? word : word + " " + parameters, m_spec.secret));
    if (m_spec.user.empty())
        return {};
    return logIn(report);
}

Result<void> Client::Session::greet(Deadline deadline, OpenReport &report)
{
    m_verb = greetingVerb;
    StepTimer timer(report.phases.banner);
    Result<Reply> reply = takeReply(deadline);
    if (!reply) {
        Fault fault = std::move(reply.error());
        // Half a line that begins as none of ours: a TLS alert, a prompt.
        const bool strange = !m_wire.buffered().empty() && m_wire.buffered().front() != '2' &&
                             m_wire.buffered().front() != '4' && m_wire.buffered().front() != '5';
        const bool silent = fault.kind == FaultKind::Timeout || fault.kind == FaultKind::ConnectionLost;
        if (fault.kind == FaultKind::Protocol || (silent && strange))
            fault.kind = FaultKind::NotAMailServer;
        return tl::unexpected(std::move(fault));
    }
    timer.done();
    if (reply->code != 220) {
        // RFC 5321 3.1: 554 and 421 are greetings too.
        const bool refuses = reply->code >= 400;
        return m_wire.die(refuses ? refusal(*reply, "the server takes no session")
                                  : made(FaultKind::NotAMailServer, "this is not the greeting of an SMTP server"));
    }
    report.maskedBanner = sign::maskedBanner(*reply);
    if (!m_wire.unprotected()) {
        report.greeting = net::keptServerText(reply->text(), m_spec.secret);
        report.serverName = guessServer(*reply);
    }
    return {};
}

Result<void> Client::Session::sayHello(Deadline deadline, OpenReport &report)
{
    m_extensions = {};
    StepTimer timer(report.phases.ehlo);
    Result<Reply> reply = exchange("EHLO " + m_spec.helloName, deadline);
    if (!reply)
        return passOn(reply);
    if (reply->positive()) {
        timer.done();
        m_extensions = Extensions(*reply);
        if (report.maskedKeywords.empty())
            report.maskedKeywords = sign::maskedKeywords(*reply);
        return {};
    }
    // RFC 5321 3.2: only an old server, which does not know the command, is asked again in the old way.
    if (reply->code < 500 || !m_wire.alive())
        return m_wire.die(refusal(*reply, "the server does not take our EHLO"));
    const Fault refused = refusal(*reply, "the server does not take our EHLO");
    reply = exchange("HELO " + m_spec.helloName, deadline);
    // Exchange says why, "closing connection", and hangs up.
    if (!reply && reply.error().kind == FaultKind::ConnectionLost)
        return tl::unexpected(refused);
    if (!reply)
        return passOn(reply);
    if (!reply->positive())
        return m_wire.die(refusal(*reply, "the server does not take our HELO"));
    timer.done();
    report.heloOnly = true;
    return {};
}

Result<void> Client::Session::startTls(Deadline deadline, OpenReport &report)
{
    if (!m_extensions.has("STARTTLS"))
        return m_wire.die(made(FaultKind::TlsNotOffered, report.masked() ? std::string(faultdetail::maskedByFirewall)
                                                                         : "the server does not offer STARTTLS"));
    StepTimer timer(report.phases.starttls);
    Result<Reply> reply = exchange("STARTTLS", deadline);
    if (!reply)
        return passOn(reply);
    if (reply->code != 220)
        return m_wire.die(made(FaultKind::TlsNotOffered, "the server refused STARTTLS"));
    if (Result<void> started = m_wire.startTls(deadline, &report.certificate); !started)
        return located(std::move(started.error()));
    timer.done();
    return {};
}

Result<void> Client::Session::reset()
{
    Result<Reply> reply = exchange("RSET", commandDeadline());
    if (!reply)
        return passOn(reply);
    if (!reply->positive())
        return m_wire.die(refusal(*reply));
    return {};
}

Result<void> Client::Session::quit()
{
    Result<Reply> reply = exchange("QUIT", commandDeadline());
    m_wire.drop();
    if (!reply)
        return passOn(reply);
    return {};
}

} // namespace onecopy::smtp
