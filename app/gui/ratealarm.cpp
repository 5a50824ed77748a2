// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/ratealarm.h"

#include <algorithm>

namespace onecopy::gui {

namespace {

constexpr std::size_t mostRemembered = 20'000;

}

std::optional<std::size_t> RateAlarm::extraCopies(std::span<const EpochSeconds> times)
{
    bool due = false;
    std::size_t most = 0;
    for (const EpochSeconds at : times) {
        due = isDue(at) || due;
        most = std::max(most, m_seen.size());
    }
    return due ? std::optional(most) : std::nullopt;
}

bool RateAlarm::isDue(EpochSeconds now)
{
    m_seen.push_back(now);
    // A clock that was set back would keep old ones for ever.
    while (!m_seen.empty() &&
           (m_seen.front() > now || now - m_seen.front() >= window || m_seen.size() > mostRemembered))
        m_seen.pop_front();
    // Also for what came a little earlier: after a lost connection each mailbox tells by itself what came meanwhile.
    const bool quiet = m_told && *m_told - now < window && now - *m_told < window;
    if (m_threshold == 0 || m_seen.size() < m_threshold || quiet)
        return false;
    m_told = now;
    return true;
}

} // namespace onecopy::gui
