// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/duplicates/classify.h"

#include <algorithm>
#include <array>

namespace onecopy::duplicates {

namespace {

constexpr EpochSeconds minute = 60;
constexpr EpochSeconds hour = 60 * minute;
constexpr EpochSeconds day = 24 * hour;
constexpr std::array<EpochSeconds, 9> widths{minute, 5 * minute, 15 * minute, hour,     6 * hour,
                                             day,    7 * day,    30 * day,    365 * day};

/// Rounds towards minus infinity, so that dates before 1970 fall into bins of the same grid.
EpochSeconds floorDiv(EpochSeconds value, EpochSeconds width)
{
    const EpochSeconds quotient = value / width;
    return value % width < 0 ? quotient - 1 : quotient;
}

/// Bins of a grid at 0 that touch [from, to]. No overflow: every width divides by 60 first.
EpochSeconds binsFor(EpochSeconds from, EpochSeconds to, EpochSeconds width)
{
    return floorDiv(to, width) - floorDiv(from, width) + 1;
}

} // namespace

EpochSeconds binWidth(EpochSeconds from, EpochSeconds to, int maxBins)
{
    const auto [first, last] = std::minmax(from, to);
    const EpochSeconds most = std::max(maxBins, 1);
    for (const EpochSeconds width : widths) {
        if (binsFor(first, last, width) <= most)
            return width;
    }
    // A forged date can stretch the period over ages: whole multiples of the widest interval still keep the promise.
    EpochSeconds width = widths.back();
    while (binsFor(first, last, width) > most && width <= INT64_MAX / 2)
        width *= 2;
    return width;
}

} // namespace onecopy::duplicates
