// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstdint>

namespace onecopy::imap {

/// Decides whether compression (RFC 4978) helps on this line. It costs both sides processor time, so it is asked for
/// only where the line itself is what one waits for: where at least `enoughBytes` of answers to FETCH came at less than
/// `slowBytesPerSecond`, by the time that was spent on waiting for them. On a quicker line a session stays as it is.
class LinkMeter
{
public:
    static constexpr std::uint64_t enoughBytes = 256 * 1024;
    static constexpr std::uint64_t slowBytesPerSecond = 1024 * 1024;

    void measured(std::uint64_t bytes, std::chrono::steady_clock::duration time)
    {
        m_bytes += bytes;
        m_time += time;
    }
    [[nodiscard]] bool knows() const { return m_bytes >= enoughBytes; }
    [[nodiscard]] bool isSlow() const
    {
        const double seconds = std::chrono::duration<double>(m_time).count();
        return knows() && static_cast<double>(m_bytes) < seconds * static_cast<double>(slowBytesPerSecond);
    }

private:
    std::uint64_t m_bytes = 0;
    std::chrono::steady_clock::duration m_time{};
};

} // namespace onecopy::imap
