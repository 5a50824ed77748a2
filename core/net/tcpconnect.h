// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/fault.h"

#include <cstdint>
#include <stop_token>
#include <string>
#include <utility>
#include <vector>

namespace onecopy::net {

/// Owns a connected socket of the operating system.
class TcpHandle
{
public:
    TcpHandle() = default;
    explicit TcpHandle(int descriptor)
        : m_descriptor(descriptor)
    {
    }
    TcpHandle(TcpHandle &&other) noexcept
        : m_descriptor(std::exchange(other.m_descriptor, -1))
    {
    }
    TcpHandle &operator=(TcpHandle &&other) noexcept;
    TcpHandle(const TcpHandle &) = delete;
    TcpHandle &operator=(const TcpHandle &) = delete;
    ~TcpHandle() { close(); }

    [[nodiscard]] int get() const noexcept { return m_descriptor; }
    [[nodiscard]] int release() noexcept { return std::exchange(m_descriptor, -1); }
    void close() noexcept;

private:
    int m_descriptor = -1;
};

/// Connects to the first of `addresses` (numeric) that answers. IPv6 and IPv4 are tried in turn; a next address is
/// tried beside the earlier ones when they are slow, as in RFC 8305, so that one dead address costs little.
/// `where` goes into faults: ConnectionRefused, Timeout, Cancelled.
[[nodiscard]] Result<TcpHandle> connectTcp(const std::vector<std::string> &addresses, std::uint16_t port,
                                           Deadline deadline, const std::stop_token &stop, const std::string &where);

} // namespace onecopy::net
