// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/servertext.h"
#include "core/smtp/address.h"
#include "core/smtp/datastream.h"
#include "core/smtp/session.h"

namespace onecopy::smtp {

void Client::Session::keep(const Reply &reply, Submission &into) const
{
    into.reply = reply;
    into.replyText = net::keptServerText(reply.text(), m_spec.secret);
}

Result<void> Client::Session::checkEnvelope(const Envelope &envelope)
{
    m_verb = "envelope";
    if (envelope.to.empty())
        return located(Fault{FaultKind::Usage, {}, "there is no recipient", {}});
    for (const std::string &address : envelope.to) {
        if (Result<void> fine = checkAddress(address); !fine)
            return fine;
    }
    return envelope.from.empty() ? Result<void>() : checkAddress(envelope.from);
}

Result<void> Client::Session::send(const Envelope &envelope, const Content &content, Submission &into)
{
    into = {};
    if (Result<void> fine = checkEnvelope(envelope); !fine)
        return fine;
    if (Result<void> offered = offer(envelope, into); !offered)
        return offered;
    if (Result<void> sent = transfer(content, into); !sent)
        return sent;
    return awaitAck(envelope, into);
}

Result<Reply> Client::Session::step(std::string_view line, bool goAhead, Submission &into)
{
    Result<Reply> reply = exchange(line, commandDeadline());
    if (!reply)
        return reply;
    if (goAhead ? reply->code == 354 : reply->positive())
        return reply;
    if (reply->code < 400)
        return m_wire.die(made(FaultKind::Protocol, "this reply makes no sense here", &*reply));
    const Fault refused = refusal(*reply, std::string(whatIsMissing(*reply)));
    keep(*reply, into);
    // RFC 5321 4.1.1.5: the transaction ends here, the session need not.
    if (m_wire.alive()) {
        const std::string verb = m_verb;
        (void)reset();
        m_verb = verb;
    }
    return tl::unexpected(refused);
}

Result<void> Client::Session::offer(const Envelope &envelope, Submission &into)
{
    m_verb = "MAIL";
    const auto limit = m_extensions.sizeLimit();
    if (limit && envelope.size > *limit)
        return tl::unexpected(made(FaultKind::ServerRefused, "the message has " + std::to_string(envelope.size) +
                                                                 " bytes, and the server takes at most " +
                                                                 std::to_string(*limit)));
    const bool sized = m_extensions.has("SIZE") && envelope.size > 0;
    StepTimer mail(into.phases.mail);
    Result<Reply> reply =
        step("MAIL FROM:<" + envelope.from + ">" + (sized ? " SIZE=" + std::to_string(envelope.size) : std::string()),
             false, into);
    if (!reply)
        return passOn(reply);
    mail.done();
    StepTimer rcpt(into.phases.rcpt);
    for (const std::string &address : envelope.to) {
        reply = step("RCPT TO:<" + address + ">", false, into);
        if (!reply)
            return passOn(reply);
    }
    rcpt.done();
    StepTimer data(into.phases.data);
    reply = step("DATA", true, into);
    if (!reply)
        return passOn(reply);
    data.done();
    into.manyLineGoAhead = sign::manyLines(*reply);
    return {};
}

/// The server speaks, or goes, before the end: the message was not sent, since the dot was not.
Result<void> Client::Session::interrupted(Submission &into)
{
    Result<Reply> reply = takeReply(commandDeadline());
    if (!reply)
        return passOn(reply);
    keep(*reply, into);
    if (reply->positive())
        return m_wire.die(made(FaultKind::Protocol, "the server takes the message before its end", &*reply));
    return m_wire.die(refusal(*reply, "the server stops the transfer"));
}

Result<void> Client::Session::transfer(const Content &content, Submission &into)
{
    m_verb = "message";
    StepTimer body(into.phases.body);
    DataStream stream;
    std::uint64_t bytes = 0;
    while (true) {
        Result<std::string_view> piece = content();
        if (!piece)
            return m_wire.die(std::move(piece.error()));
        if (piece->empty())
            break;
        Result<bool> spoke = m_wire.somethingCame();
        if (!spoke)
            return located(std::move(spoke.error()));
        if (*spoke)
            return interrupted(into);
        const std::string out = stream.add(*piece);
        bytes += out.size();
        if (Result<void> written = m_wire.write(out, commandDeadline()); !written)
            return located(std::move(written.error()));
    }
    body.done();
    m_wire.noteSent("(" + std::to_string(bytes) + " bytes of message)");
    m_verb = "final dot";
    // Even a failed write may have brought the dot to the server.
    into.dotSent = true;
    into.dotAt = std::chrono::steady_clock::now();
    m_wire.noteSent(".");
    if (Result<void> written = m_wire.write(stream.end(), commandDeadline()); !written)
        return located(std::move(written.error()));
    return {};
}

Result<void> Client::Session::awaitAck(const Envelope &envelope, Submission &into)
{
    StepTimer ack(into.phases.ack);
    // RFC 5321 4.5.3.2.6 and RFC 1047: giving up early is how copies come about.
    Result<Reply> reply = takeReply(Deadline::in(envelope.ackWait), true);
    if (!reply)
        return passOn(reply);
    ack.done();
    keep(*reply, into);
    if (reply->positive())
        return {};
    const std::string_view missing = whatIsMissing(*reply);
    return tl::unexpected(
        refusal(*reply, std::string(missing.empty() ? "the server does not take the message" : missing)));
}

} // namespace onecopy::smtp
