// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/lineframer.h"

#include "core/base/limits.h"

#include <algorithm>

namespace onecopy::net {

namespace {

constexpr std::size_t pieceBytes = 16 * 1024;

} // namespace

Result<std::string> LineFramer::readLine(Channel &channel, Deadline deadline, const std::stop_token &stop)
{
    if (m_failed)
        return fail(FaultKind::ConnectionLost, "reading a line", "the connection has already failed");
    while (true) {
        const auto end = m_buffer.find('\n', m_scanned);
        if (end != std::string::npos) {
            std::string line = takeLine(end);
            if (line.size() <= limits::lineBytes)
                return line;
        }
        // One byte more than the longest line may be the CR of its end.
        if (end != std::string::npos || m_buffer.size() - m_at > limits::lineBytes + 1) {
            m_failed = true;
            return fail(FaultKind::Limit, "reading a line",
                        "the server sent a line longer than " + std::to_string(limits::lineBytes) + " bytes");
        }
        m_scanned = m_buffer.size();
        if (Result<void> more = readMore(channel, deadline, stop); !more)
            return passOn(more);
    }
}

Result<std::string> LineFramer::readBytes(Channel &channel, std::size_t count, Deadline deadline,
                                          const std::stop_token &stop)
{
    if (m_failed)
        return fail(FaultKind::ConnectionLost, "reading bytes", "the connection has already failed");
    while (m_buffer.size() - m_at < count) {
        if (Result<void> more = readMore(channel, deadline, stop); !more)
            return passOn(more);
    }
    std::string bytes = m_buffer.substr(m_at, count);
    m_at += count;
    m_scanned = m_at;
    return bytes;
}

Result<void> LineFramer::readMore(Channel &channel, Deadline deadline, const std::stop_token &stop)
{
    m_buffer.erase(0, m_at);
    m_scanned -= std::min(m_scanned, m_at);
    m_at = 0;
    const std::size_t held = m_buffer.size();
    m_buffer.resize(held + pieceBytes);
    Result<std::size_t> got = channel.readSome(std::span(m_buffer).subspan(held), deadline, stop);
    m_buffer.resize(held + got.value_or(0));
    if (got) {
        m_heard.came();
        return {};
    }
    m_failed = true;
    return passOn(got);
}

std::string LineFramer::takeLine(std::size_t end)
{
    std::string line = m_buffer.substr(m_at, end - m_at);
    if (line.ends_with('\r'))
        line.pop_back();
    m_at = end + 1;
    m_scanned = m_at;
    return line;
}

} // namespace onecopy::net
