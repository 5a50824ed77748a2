// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/lineconnection.h"

#include "core/net/serverchannel.h"

#include <utility>

namespace onecopy::net {

namespace {

tl::unexpected<Fault> ended()
{
    return fail(FaultKind::ConnectionLost, {}, "this session has ended");
}

} // namespace

LineConnection::LineConnection(std::unique_ptr<Channel> channel, Security security, std::chrono::milliseconds silence,
                               const Secret &secret, std::stop_token stop)
    : m_channel(std::move(channel))
    , m_socket(dynamic_cast<ServerChannel *>(m_channel.get()))
    , m_security(security)
    , m_silence(silence)
    , m_stop(std::move(stop))
{
    m_transcript.setSecret(secret);
}

tl::unexpected<Fault> LineConnection::die(Fault fault)
{
    drop();
    return tl::unexpected(std::move(fault));
}

void LineConnection::drop()
{
    m_socket = nullptr;
    m_channel.reset();
}

void LineConnection::noteReceived(std::string_view shown)
{
    if (m_unprotected)
        m_transcript.received("(" + std::to_string(shown.size()) + " bytes on the unprotected connection)");
    else
        m_transcript.received(shown);
}

Result<std::string> LineConnection::readLine(Deadline deadline)
{
    return readLinePatiently(deadline.earlierOf(Deadline::in(m_silence)));
}

Result<std::string> LineConnection::readLinePatiently(Deadline deadline)
{
    if (!alive())
        return ended();
    Waiting waiting(m_waits);
    Result<std::string> line = m_framer.readLine(*m_channel, deadline, m_stop);
    waiting.heard(line.has_value());
    if (!line)
        return die(m_framer.heard().told(std::move(line.error()), m_silence));
    return line;
}

Result<std::string> LineConnection::readBytes(std::size_t count, Deadline deadline)
{
    if (!alive())
        return ended();
    Waiting waiting(m_waits);
    Result<std::string> bytes =
        m_framer.readBytes(*m_channel, count, deadline.earlierOf(Deadline::in(m_silence)), m_stop);
    waiting.heard(bytes.has_value());
    if (!bytes)
        return die(m_framer.heard().told(std::move(bytes.error()), m_silence));
    return bytes;
}

Result<bool> LineConnection::somethingCame()
{
    if (!alive())
        return ended();
    if (m_framer.hasBuffered())
        return true;
    Result<bool> readable = m_channel->waitReadable(Deadline::in(std::chrono::milliseconds(0)), m_stop);
    if (!readable)
        return die(std::move(readable.error()));
    return readable;
}

Result<void> LineConnection::writeLine(std::string_view line, std::string_view shown, Deadline deadline)
{
    m_transcript.sent(shown);
    return write(std::string(line) + "\r\n", deadline);
}

Result<void> LineConnection::write(std::string_view bytes, Deadline deadline)
{
    if (!alive())
        return ended();
    m_framer.heard().asked();
    Waiting waiting(m_waits);
    Result<void> written = m_channel->writeAll(bytes, deadline.earlierOf(Deadline::in(m_silence)), m_stop);
    waiting.heard(written.has_value());
    if (!written)
        return die(std::move(written.error()));
    return written;
}

Result<void> LineConnection::startTls(Deadline deadline, std::optional<CertificateInfo> *rejected)
{
    if (!alive())
        return ended();
    // RFC 3207 6 and CVE-2011-0411: what was sent in clear would count as if it had come over TLS.
    if (m_framer.hasBuffered())
        return die(Fault{FaultKind::InjectedPlaintext, {}, "bytes follow the agreement on TLS in clear", {}});
    if (m_socket == nullptr)
        return die(Fault{FaultKind::TlsFailed, {}, "this transport cannot start TLS", {}});
    if (Result<void> started = m_socket->startTls(deadline, m_stop, rejected); !started)
        return die(std::move(started.error()));
    m_framer = LineFramer();
    return {};
}

bool LineConnection::encrypted() const
{
    return m_socket != nullptr ? m_socket->encrypted() : m_security == Security::ImplicitTls;
}

TlsInfo LineConnection::tlsInfo() const
{
    return m_socket != nullptr ? m_socket->tlsInfo() : TlsInfo();
}

std::optional<CertificateInfo> LineConnection::certificate() const
{
    return m_socket != nullptr ? m_socket->certificate() : std::nullopt;
}

} // namespace onecopy::net
