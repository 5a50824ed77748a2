// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/gapcounter.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace onecopy::report {

namespace {

constexpr std::size_t typicalGaps = 3;

/// Retry timers fire a little late, so gaps are counted on a scale that grows with them: 9 min 58 s and 10 min 3 s are
/// one gap of 10 minutes, and so are 5 s and 14 s; what is shorter than 5 s counts as no gap.
std::int64_t roundedGap(std::int64_t seconds)
{
    const std::int64_t step = seconds < 90 ? 10 : seconds < 3'600 ? 60 : seconds < 86'400 ? 300 : 3'600;
    return (seconds + step / 2) / step * step;
}

} // namespace

void GapCounter::add(const duplicates::Group &group)
{
    std::optional<EpochSeconds> before;
    for (const auto &copy : group.copies) {
        if (before && copy.internalDate) {
            ++m_counts[roundedGap(std::max<std::int64_t>(0, *copy.internalDate - *before))];
        }
        before = copy.internalDate ? copy.internalDate : before;
    }
}

std::vector<std::int64_t> GapCounter::mostCommon() const
{
    std::vector<std::pair<std::int64_t, std::size_t>> sorted(m_counts.begin(), m_counts.end());
    std::sort(sorted.begin(), sorted.end(), [](const auto &a, const auto &b) {
        return a.second != b.second ? a.second > b.second : a.first < b.first;
    });
    std::vector<std::int64_t> result;
    for (const auto &[gap, count] : sorted) {
        if (result.size() < typicalGaps) {
            result.push_back(gap);
        }
    }
    return result;
}

} // namespace onecopy::report
