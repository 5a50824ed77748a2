// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/watch/lookpace.h"

#include <algorithm>

namespace onecopy::jobs {

namespace {

constexpr std::uint32_t enoughToJudge = 6;
constexpr std::uint32_t remembered = 32;

} // namespace

LookPace::Milliseconds LookPace::wait(Steady::time_point now) const
{
    if (!pays())
        return calm;
    if (m_answerTime > slowAnswer)
        return std::min(slowness * m_answerTime, calm);
    return now - m_lastNews < burst ? soon : often;
}

bool LookPace::pays() const
{
    if (!m_watched)
        return false;
    // Where most news come by themselves although we ask all the time, the server does not hold them back.
    return m_pushed + m_found < enoughToJudge || m_pushed <= 2 * m_found;
}

void LookPace::answered(Milliseconds time)
{
    m_answerTime = m_answerTime.count() == 0 ? time : (3 * m_answerTime + time) / 4;
}

void LookPace::news(bool pushed, Steady::time_point now)
{
    m_lastNews = now;
    // While nobody asks, everything is pushed: that says nothing.
    if (!pays())
        return;
    if (m_pushed + m_found >= remembered) {
        m_pushed /= 2;
        m_found /= 2;
    }
    ++(pushed ? m_pushed : m_found);
}

} // namespace onecopy::jobs
