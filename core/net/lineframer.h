// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/channel.h"
#include "core/net/lastheard.h"

#include <cstddef>
#include <string>
#include <string_view>

namespace onecopy::net {

/// Cuts what a server sends into lines, for SMTP, POP3 and ManageSieve. A line ends with CRLF; a bare LF is tolerated,
/// a bare CR is part of the line. One thread. Keep one framer for the whole connection: it reads ahead.
class LineFramer
{
public:
    /// The next line without its end. Faults: those of Channel::readSome, and Limit for a line longer than
    /// limits::lineBytes; after a fault the framer stays failed.
    [[nodiscard]] Result<std::string> readLine(Channel &channel, Deadline deadline, const std::stop_token &stop);

    /// Exactly so many bytes behind the last line: a literal. REQUIRES: `count` is bounded by the caller. Faults: those
    /// of Channel::readSome; after a fault the framer stays failed.
    [[nodiscard]] Result<std::string> readBytes(Channel &channel, std::size_t count, Deadline deadline,
                                                const std::stop_token &stop);

    /// Bytes were read that no line has consumed. Before STARTTLS this must be false, else they were injected
    /// (FaultKind::InjectedPlaintext).
    [[nodiscard]] bool hasBuffered() const noexcept { return m_at < m_buffer.size(); }
    /// Noted whenever bytes come; whoever asks the server says so to it.
    [[nodiscard]] LastHeard &heard() noexcept { return m_heard; }
    [[nodiscard]] std::string_view buffered() const noexcept { return std::string_view(m_buffer).substr(m_at); }

private:
    std::string takeLine(std::size_t end);
    [[nodiscard]] Result<void> readMore(Channel &channel, Deadline deadline, const std::stop_token &stop);
    std::string m_buffer;
    std::size_t m_at = 0;      ///< where the next line begins
    std::size_t m_scanned = 0; ///< no line end lies before this
    bool m_failed = false;
    LastHeard m_heard;
};

} // namespace onecopy::net
