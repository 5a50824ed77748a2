// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/channel.h"

#include <algorithm>
#include <string>

namespace onecopy::testing {

/// A channel without a network: reading gives `incoming` and then the end of the stream, writing is recorded.
class MemoryChannel final : public net::Channel
{
public:
    explicit MemoryChannel(std::string incoming)
        : m_incoming(std::move(incoming))
    {
    }

    [[nodiscard]] Result<std::size_t> readSome(std::span<char> into, Deadline, const std::stop_token &) override
    {
        if (m_at == m_incoming.size())
            return fail(FaultKind::ConnectionLost, "memory channel", "end of the stream");
        const std::size_t count = std::min(into.size(), m_incoming.size() - m_at);
        std::copy_n(m_incoming.begin() + static_cast<std::ptrdiff_t>(m_at), count, into.begin());
        m_at += count;
        return count;
    }

    [[nodiscard]] Result<void> writeAll(std::string_view bytes, Deadline, const std::stop_token &) override
    {
        m_written += bytes;
        return {};
    }

    [[nodiscard]] const std::string &written() const { return m_written; }

private:
    std::string m_incoming;
    std::string m_written;
    std::size_t m_at = 0;
};

} // namespace onecopy::testing
