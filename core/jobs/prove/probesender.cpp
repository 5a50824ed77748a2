// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/prove/probesender.h"

#include "core/base/faultdetail.h"
#include "core/base/limits.h"
#include "core/jobs/mailservers.h"
#include "core/probe/mailstream.h"

#include <array>
#include <thread>

namespace onecopy::jobs {

namespace {

using namespace std::chrono_literals;

/// Before the next connection, when a server has put us off. A password service that is started again needs a second
/// or two; who is busy for longer is told, and nobody waits for ever.
constexpr std::array<std::chrono::milliseconds, 3> pauses{1s, 3s, 10s};

ProbeAttempt::Outcome outcomeOf(const smtp::Submission &sent)
{
    if (sent.accepted())
        return ProbeAttempt::Outcome::Accepted;
    if (sent.unknown())
        return ProbeAttempt::Outcome::Unknown;
    return sent.reply ? ProbeAttempt::Outcome::Refused : ProbeAttempt::Outcome::NotSent;
}

/// The times of the connection and those of the message.
smtp::Phases joined(const smtp::Phases &opened, smtp::Phases sent)
{
    sent.connect = opened.connect;
    sent.banner = opened.banner;
    sent.ehlo = opened.ehlo;
    sent.starttls = opened.starttls;
    sent.auth = opened.auth;
    return sent;
}

} // namespace

ProbeSender::ProbeSender(const ProbeRequest &request, const std::stop_token &stop, ProbeBoard &board,
                         ProbeReport &report)
    : m_request(request)
    , m_spec(smtpLogin(request.login))
    , m_stop(stop)
    , m_board(board)
    , m_report(report)
{
    if (!request.helloName.empty())
        m_spec.helloName = request.helloName;
}

/// What comes after is the wait for copies, in which the sending server owes no answer.
ProbeSender::~ProbeSender()
{
    if (m_spec.waits)
        m_spec.waits->rest();
}

Result<void> ProbeSender::pause(std::chrono::milliseconds time) const
{
    const Deadline end = Deadline::in(time);
    while (!end.passed()) {
        if (m_stop.stop_requested())
            return fail(FaultKind::Cancelled, "probe");
        std::this_thread::sleep_for(end.left(limits::waitSlice));
    }
    return {};
}

void ProbeSender::keepSigns(const smtp::OpenReport &opened)
{
    if (m_report.server.empty())
        m_report.server = opened.serverName;
    if (m_report.tls.protocol.empty())
        m_report.tls = opened.tls;
    m_report.maskedBanner = m_report.maskedBanner || opened.maskedBanner;
    if (m_report.maskedKeywords.empty())
        m_report.maskedKeywords = opened.maskedKeywords;
}

/// RFC 5321 4.2.1: what was answered with 4yz may be asked for again, in the same form. Nothing is offered before the
/// login is over, so no mail can come twice by this.
Result<smtp::Client> ProbeSender::connect(smtp::OpenReport &opened, ProbeEvent &event)
{
    for (std::size_t tries = 0;; ++tries) {
        opened = {};
        auto client = smtp::Client::open(m_spec, m_stop, &opened);
        keepSigns(opened);
        if (client || client.error().kind != FaultKind::ServerUnavailable ||
            client.error().detail == faultdetail::loginTooOften)
            return client;
        if (tries == pauses.size()) {
            std::string &detail = client.error().detail;
            detail += (detail.empty() ? "it was asked " : "; it was asked ") + std::to_string(tries + 1) + " times";
            return client;
        }
        event.kind = ProbeEvent::Kind::PutOff;
        event.outcome.fault = client.error();
        ++event.outcome.putOff;
        event.pause = pauses.at(tries);
        m_board.tell(event);
        if (auto waited = pause(event.pause); !waited)
            return passOn(waited);
    }
}

smtp::Envelope ProbeSender::envelopeFor(const probe::Mail &mail, std::uint64_t bytes) const
{
    smtp::Envelope envelope;
    envelope.from = m_request.plan.nullSender ? std::string() : mail.from;
    envelope.to = {mail.to};
    envelope.size = bytes;
    if (m_request.plan.sender)
        envelope.ackWait = m_request.plan.sender->timeout;
    return envelope;
}

Result<ProbeAttempt> ProbeSender::attempt(const probe::Mail &mail, int number)
{
    ProbeEvent event;
    event.kind = ProbeEvent::Kind::Sending;
    event.number = mail.number;
    event.attempt = number;
    m_board.tell(event);
    smtp::OpenReport opened;
    auto client = connect(opened, event);
    if (!client)
        return passOn(client);
    probe::MailStream stream(mail);
    const auto content = [&]() -> Result<std::string_view> {
        const std::string_view piece = stream.next();
        if (piece.empty())
            m_board.dot(mail.number);
        return piece;
    };
    smtp::Submission sent;
    auto done = client->send(envelopeFor(mail, stream.totalBytes()), content, sent);
    ProbeAttempt attempt;
    attempt.outcome = outcomeOf(sent);
    attempt.phases = joined(opened.phases, sent.phases);
    attempt.putOff = event.outcome.putOff;
    attempt.reply = sent.replyText;
    attempt.manyLineGoAhead = sent.manyLineGoAhead;
    if (!done)
        attempt.fault = done.error();
    if (client->alive())
        (void)client->quit();
    return attempt;
}

Result<void> ProbeSender::send(const probe::Mail &mail)
{
    const int most = m_request.plan.sender ? 1 + m_request.plan.sender->retries : 1;
    for (int number = 1; number <= most; ++number) {
        auto tried = attempt(mail, number);
        if (!tried)
            return passOn(tried);
        const ProbeAttempt::Outcome outcome = tried->outcome;
        const std::optional<Fault> fault = tried->fault;
        // RFC 5321 4.5.4.1: as a sender has to, for example where it is greylisted.
        const bool putOff = outcome == ProbeAttempt::Outcome::Refused && tried->reply.starts_with('4');
        m_board.attempted(mail.number, std::move(*tried));
        if (m_stop.stop_requested())
            return fail(FaultKind::Cancelled, "probe");
        // An answer for good is an answer. Before the dot nothing can be there twice, so nothing is learned.
        if (outcome == ProbeAttempt::Outcome::NotSent)
            return tl::unexpected(*fault);
        if ((outcome != ProbeAttempt::Outcome::Unknown && !putOff) || number == most)
            return {};
        if (auto waited = pause(m_request.plan.sender->interval); !waited)
            return waited;
    }
    return {};
}

} // namespace onecopy::jobs
