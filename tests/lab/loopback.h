// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/fault.h"
#include "tests/lab/fd.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace onecopy::lab {

/// `count` different TCP ports on which nothing listens on 127.0.0.1. They lie below the range from which the system
/// gives ports to outgoing connections, so that a server can be started again on the same port.
[[nodiscard]] Result<std::vector<std::uint16_t>> freePorts(std::size_t count);

/// A port that was free may be taken before the server has it: so often another one is tried.
inline constexpr int portTries = 5;

/// True when a program accepts connections at the socket `path`.
[[nodiscard]] bool somebodyListens(const std::string &path);

/// A blocking line connection to a lab server, for the lab's own small clients.
class LineSocket
{
public:
    [[nodiscard]] static Result<LineSocket> connect(std::uint16_t port, Deadline deadline,
                                                    const char *address = "127.0.0.1");
    /// The other end of a connection that was accepted; non-blocking.
    [[nodiscard]] static LineSocket over(Fd fd);

    /// One line without its end.
    [[nodiscard]] Result<std::string> readLine(Deadline deadline);
    [[nodiscard]] Result<void> write(std::string_view bytes, Deadline deadline);
    [[nodiscard]] int fd() const noexcept { return m_fd.get(); }

private:
    Fd m_fd;
    std::string m_buffer;
};

/// Connects and reads the first line. Fails with ConnectionRefused while nothing listens.
[[nodiscard]] Result<std::string> greetingOf(std::uint16_t port, Deadline deadline);

} // namespace onecopy::lab
