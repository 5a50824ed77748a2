// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstdint>

namespace onecopy::jobs {

/// When to ask a server for news instead of waiting to be told. Some hold a push back (Dovecot: half a second) but
/// answer any command with all that they know. Asking pays where somebody watches, where the answer comes quickly, and
/// where the server was not seen to push as fast by itself. One connection, one thread.
class LookPace
{
public:
    using Steady = std::chrono::steady_clock;
    using Milliseconds = std::chrono::milliseconds;

    /// After this time without news a connection is used even where asking does not pay: IDLE must be renewed before
    /// 29 minutes (RFC 2177), and a line that died silently in a NAT is noticed sooner when it is used sooner.
    static constexpr Milliseconds calm = std::chrono::minutes(4);
    /// Copies of a message come in bursts: soon after an arrival the next look follows sooner.
    static constexpr Milliseconds soon = Milliseconds(100);
    static constexpr Milliseconds often = Milliseconds(300);
    static constexpr Milliseconds burst = std::chrono::minutes(2);
    /// A server that needs longer to answer is far away or busy: a look gains less there and costs it more, so it is
    /// asked as seldom as its answers are slow. Not never: one that pushes nothing would seem to get no mail.
    static constexpr Milliseconds slowAnswer = Milliseconds(50);
    static constexpr int slowness = 20; ///< of the time is for waiting, to one that it answers

    /// `watched`: somebody waits for what is told.
    LookPace(bool watched, Steady::time_point now)
        : m_watched(watched)
        , m_lastNews(now)
    {
    }

    /// How long to listen before asking.
    [[nodiscard]] Milliseconds wait(Steady::time_point now) const;
    void answered(Milliseconds time);
    /// News came: by itself, or as the answer to a look.
    void news(bool pushed, Steady::time_point now);

private:
    [[nodiscard]] bool pays() const;

    bool m_watched;
    Steady::time_point m_lastNews;
    Milliseconds m_answerTime{0}; ///< a moving average
    std::uint32_t m_pushed = 0;
    std::uint32_t m_found = 0;
};

} // namespace onecopy::jobs
