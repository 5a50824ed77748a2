// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/ratealarm.h"

namespace onecopy::gui {

namespace {

constexpr std::size_t mostRemembered = 20'000;

}

std::optional<std::size_t> RateAlarm::extraCopies(std::span<const EpochSeconds> times)
{
    bool due = false;
    for (const EpochSeconds at : times)
        due = isDue(at) || due;
    return due ? std::optional(m_seen.size()) : std::nullopt;
}

bool RateAlarm::isDue(EpochSeconds now)
{
    m_seen.push_back(now);
    // A clock that was set back would keep old ones for ever.
    while (!m_seen.empty() &&
           (m_seen.front() > now || now - m_seen.front() >= window || m_seen.size() > mostRemembered))
        m_seen.pop_front();
    const bool quiet = m_told && *m_told <= now && now - *m_told < window;
    if (m_threshold == 0 || m_seen.size() < m_threshold || quiet)
        return false;
    m_told = now;
    return true;
}

} // namespace onecopy::gui
