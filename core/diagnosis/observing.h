// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagnosis/features.h"
#include "core/diagnosis/groupreading.h"

namespace onecopy::diagnosis {

/// What holds of one group.
class Seen
{
public:
    void add(Feature feature, bool when)
    {
        if (when)
            m_all.push_back(feature);
    }
    [[nodiscard]] Observations take() { return std::move(m_all); }

private:
    Observations m_all;
};

/// Each looks at one kind of evidence. The first two REQUIRE headers, those behind them copies.
void observeTrace(const GroupReading &reading, Seen &seen);
void observeHeader(const GroupReading &reading, Seen &seen);
void observeTimes(const GroupReading &reading, Seen &seen);
void observeMailboxes(const GroupReading &reading, Seen &seen);
void observeAccount(const GroupReading &reading, Seen &seen);
void observeLogs(const GroupReading &reading, Seen &seen);

} // namespace onecopy::diagnosis
