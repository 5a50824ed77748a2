// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstring>
#include <string_view>

namespace onecopy::mime {

/// Finds the first empty line, which ends the header (RFC 5322 2.1), in a message that comes in pieces. A line ends
/// with LF or CR LF. Holds no bytes.
class HeaderEnd
{
public:
    /// How many bytes of the next piece belong to the header, the empty line included.
    [[nodiscard]] std::size_t take(std::string_view piece) noexcept;
    [[nodiscard]] bool passed() const noexcept { return m_state == State::Passed; }

private:
    enum class State { LineStart, Return, InLine, Passed };

    State m_state = State::LineStart; ///< Return: the line is a CR so far
};

inline std::size_t HeaderEnd::take(std::string_view piece) noexcept
{
    if (m_state == State::Passed)
        return 0;
    for (std::size_t at = 0; at < piece.size();) {
        if (m_state == State::InLine) {
            const void *end = std::memchr(piece.data() + at, '\n', piece.size() - at);
            if (end == nullptr)
                return piece.size();
            at = static_cast<std::size_t>(static_cast<const char *>(end) - piece.data()) + 1;
            m_state = State::LineStart;
        } else if (piece[at] == '\n') {
            m_state = State::Passed;
            return at + 1;
        } else if (piece[at] == '\r' && m_state == State::LineStart) {
            m_state = State::Return;
            ++at;
        } else {
            m_state = State::InLine;
        }
    }
    return piece.size();
}

} // namespace onecopy::mime
