// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/fault.h"

#include <cstddef>
#include <span>
#include <stop_token>
#include <string_view>

namespace onecopy::net {

/// A long answer has as much time as it needs as long as so many bytes come in the time that a command has; a byte now
/// and then does not count. Slower than any line that mail can be read over.
inline constexpr std::size_t paceBytes = 8 * 1024;

/// A command may take longer than one silence, but not for ever: signs of life can be repeated without end.
inline constexpr int silencesPerCommand = 5;

/// A two-way stream of bytes to a server. Blocking, used by one thread at a time (the job's own). Every call ends at
/// its deadline (FaultKind::Timeout) and within limits::waitSlice of a stop request (FaultKind::Cancelled). After any
/// fault the channel is dead and every later call fails.
class Channel
{
public:
    virtual ~Channel() = default;

    /// Waits for at least one byte and reads what is there, at most `into.size()`. An orderly end of the stream is
    /// FaultKind::ConnectionLost.
    [[nodiscard]] virtual Result<std::size_t> readSome(std::span<char> into, Deadline deadline,
                                                       const std::stop_token &stop) = 0;

    /// Waits until readSome would return at once (true), the deadline passes, or a stop is requested (false). Neither
    /// of the latter ends the channel, unlike in readSome: IMAP IDLE waits on a connection that is in order. A channel
    /// that cannot tell says true.
    [[nodiscard]] virtual Result<bool> waitReadable([[maybe_unused]] Deadline deadline,
                                                    [[maybe_unused]] const std::stop_token &stop)
    {
        return true;
    }

    /// Returns when every byte has been handed to the operating system.
    [[nodiscard]] virtual Result<void> writeAll(std::string_view bytes, Deadline deadline,
                                                const std::stop_token &stop) = 0;
};

} // namespace onecopy::net
