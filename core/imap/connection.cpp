// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imap/connection.h"

#include "core/net/deflatechannel.h"

#include <utility>

namespace onecopy::imap {

Connection::Connection(std::unique_ptr<net::Channel> channel, std::chrono::milliseconds silence, const Secret &secret)
    : m_channel(std::move(channel))
    , m_silence(silence)
{
    m_transcript.setSecret(secret);
}

tl::unexpected<Fault> Connection::die(Fault fault)
{
    m_alive = false;
    return tl::unexpected(std::move(fault));
}

Result<void> Connection::readMore(Deadline deadline)
{
    const Deadline wait = deadline.earlierOf(Deadline::in(m_silence));
    const auto began = std::chrono::steady_clock::now();
    net::Waiting waiting(m_waits);
    Result<std::size_t> got = m_channel->readSome(m_framer.room(), wait, m_stop);
    waiting.heard(got.has_value());
    if (!got)
        return die(m_heard.told(std::move(got.error()), m_silence));
    m_heard.came();
    m_framer.filled(*got);
    m_received += *got;
    m_waited += std::chrono::steady_clock::now() - began;
    return {};
}

Result<Framer::Step> Connection::advance(Deadline deadline)
{
    if (m_pending)
        return *std::exchange(m_pending, std::nullopt);
    while (true) {
        Result<Framer::Step> step = m_framer.step();
        if (!step)
            return die(std::move(step.error()));
        if (*step != Framer::Step::NeedBytes)
            return step;
        if (Result<void> more = readMore(deadline); !more)
            return passOn(more);
    }
}

Result<Connection::Incoming> Connection::next(Deadline deadline)
{
    if (!m_alive)
        return fail(FaultKind::ConnectionLost, {}, "this session has ended");
    Result<Framer::Step> step = advance(deadline);
    if (!step)
        return passOn(step);
    if (*step == Framer::Step::BodyPiece)
        return Incoming::BodyPiece;
    const bool whole = *step == Framer::Step::Response;
    Result<Response *> parsed = whole ? m_parser.parse(m_framer.response(), m_framer.elisions())
                                      : m_parser.parseBeginning(m_framer.response(), m_framer.elisions());
    if (!parsed) {
        m_transcript.received("(a response that cannot be read)");
        return die(std::move(parsed.error()));
    }
    m_response = *parsed;
    if (m_response->kind != ResponseKind::Fetch)
        keepInTranscript();
    return whole ? Incoming::Response : Incoming::BodyBegins;
}

void Connection::keepInTranscript()
{
    const std::string_view text = m_framer.response();
    if (m_unprotected) {
        m_transcript.received("(" + std::to_string(text.size()) + " bytes on the unprotected connection)");
        return;
    }
    if (text.starts_with('+')) {
        // Challenges of a login are nobody's business, and nothing else in a "+" says anything.
        m_transcript.received("+ (" + std::to_string(text.size() - 1) + " bytes)");
        return;
    }
    // Of a response with literals only the first line is shown.
    m_transcript.received(text.substr(0, text.find("\r\n")));
}

Result<bool> Connection::waitForIncoming(Deadline deadline, const std::stop_token &stop)
{
    if (!m_alive)
        return fail(FaultKind::ConnectionLost, {}, "this session has ended");
    while (!m_pending) {
        Result<Framer::Step> step = m_framer.step();
        if (!step)
            return die(std::move(step.error()));
        if (*step != Framer::Step::NeedBytes) {
            m_pending = *step;
            break;
        }
        Result<bool> readable = m_channel->waitReadable(deadline, stop);
        if (!readable)
            return die(std::move(readable.error()));
        if (!*readable)
            return false;
        if (Result<void> more = readMore(Deadline::in(m_silence)); !more)
            return passOn(more);
    }
    return true;
}

Result<void> Connection::write(std::string_view bytes, Deadline deadline)
{
    if (!m_alive)
        return fail(FaultKind::ConnectionLost, {}, "this session has ended");
    m_heard.asked();
    net::Waiting waiting(m_waits);
    Result<void> written = m_channel->writeAll(bytes, deadline.earlierOf(Deadline::in(m_silence)), m_stop);
    waiting.heard(written.has_value());
    if (!written)
        return die(std::move(written.error()));
    return {};
}

void Connection::compress()
{
    m_channel = std::make_unique<net::DeflateChannel>(std::move(m_channel));
}

void Connection::restart()
{
    m_framer = Framer();
    m_parser = Parser();
    m_response = nullptr;
    m_pending.reset();
}

} // namespace onecopy::imap
