// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/channel.h"

#include <algorithm>
#include <string>
#include <string_view>

namespace onecopy::fuzz {

/// Serves the input as what a server says, in turns: a line with "%" alone ends one, and each write of the client
/// begins the next. Keeps what the client says.
class TurnChannel final : public net::Channel
{
public:
    TurnChannel(std::string_view bytes, std::string *heard)
        : m_bytes(bytes)
        , m_heard(heard)
    {
        nextTurn();
    }
    Result<std::size_t> readSome(std::span<char> into, Deadline, const std::stop_token &) override
    {
        if (m_turn.empty())
            return fail(FaultKind::ConnectionLost, "turns", "the end");
        const std::size_t count = std::min(into.size(), m_turn.size());
        std::copy_n(m_turn.begin(), count, into.begin());
        m_turn.remove_prefix(count);
        return count;
    }
    Result<bool> waitReadable(Deadline, const std::stop_token &) override { return !m_turn.empty(); }
    Result<void> writeAll(std::string_view bytes, Deadline, const std::stop_token &) override
    {
        *m_heard += bytes;
        if (m_turn.empty())
            nextTurn();
        return {};
    }

private:
    void nextTurn()
    {
        static constexpr std::string_view separator = "%\n";
        const auto end = m_bytes.find(separator);
        m_turn = m_bytes.substr(0, end);
        m_bytes.remove_prefix(end == std::string_view::npos ? m_bytes.size() : end + separator.size());
    }

    std::string_view m_bytes;
    std::string_view m_turn;
    std::string *m_heard;
};

} // namespace onecopy::fuzz
