// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"

#include <algorithm>

namespace onecopy {

EpochSeconds SystemClock::now() const
{
    return std::chrono::duration_cast<std::chrono::seconds>(std::chrono::system_clock::now().time_since_epoch()).count();
}

std::chrono::milliseconds Deadline::left(std::chrono::milliseconds cap) const
{
    const auto now = Steady::now();
    if (now >= m_at)
        return std::chrono::milliseconds(0);
    if (m_at - now >= cap)
        return cap;
    return std::max(std::chrono::milliseconds(1), std::chrono::duration_cast<std::chrono::milliseconds>(m_at - now));
}

} // namespace onecopy
