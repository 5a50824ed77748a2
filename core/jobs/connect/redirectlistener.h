// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/fault.h"

#include <QTcpServer>

#include <cstdint>
#include <stop_token>
#include <string>

namespace onecopy::jobs {

/// Hears the one answer that a browser brings back to this computer (RFC 8252 7.3). Listens on 127.0.0.1 alone, from
/// its making to its end. One thread, which needs no event loop.
class RedirectListener
{
public:
    /// Fault: Internal, when no port can be had.
    [[nodiscard]] Result<std::uint16_t> listen();

    /// Waits for a request that carries this state, and returns the code in it. Others are told off and ignored, within
    /// limits. Faults: LoginRefused (an error came with our state), Timeout, Cancelled, Limit.
    [[nodiscard]] Result<std::string> waitForCode(const std::string &state, Deadline deadline,
                                                  const std::stop_token &stop);

private:
    QTcpServer m_server;
};

} // namespace onecopy::jobs
