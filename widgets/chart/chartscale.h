// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/duplicates/classify.h"

#include <QStringList>

#include <cstdint>
#include <vector>

/// What a chart of arrivals needs to know about its numbers. Pure.
namespace onecopy::widgets {

/// Bars in one chart: Qt Charts slows down beyond, and nobody reads more.
inline constexpr std::size_t maxBars = 60;

/// An axis from 0 to `top` with a mark every `step`: 1, 2 or 5 times a power of ten, never less than 1.
struct AxisScale
{
    std::uint64_t step = 1;
    std::uint64_t top = 1;
    [[nodiscard]] int marks() const { return static_cast<int>(top / step) + 1; }
    bool operator==(const AxisScale &) const = default;
};
/// At most `wantedSteps` + 1 steps; at least 8 % of headroom above `largest`.
[[nodiscard]] AxisScale niceScale(std::uint64_t largest, int wantedSteps = 5);

/// Empty intervals between bins filled in, then neighbours added up until at most `most` are left.
[[nodiscard]] std::vector<duplicates::Bin> barsFrom(const std::vector<duplicates::Bin> &bins,
                                                    std::size_t most = maxBars);

/// Short labels by the width of the bars: "Mon 14", "14 Mar", "Mar 2011", "10:15".
[[nodiscard]] QStringList barLabels(const std::vector<duplicates::Bin> &bars);
/// "Monday, 14 March 2011" or "14 March 2011 10:15": for tables and tooltips.
[[nodiscard]] QString barName(const duplicates::Bin &bar);
/// One sentence with the sums and the highest bar of extra copies.
[[nodiscard]] QString barsSummary(const std::vector<duplicates::Bin> &bars);

// What the chart on the screen and the one on paper have in common.
inline constexpr int mostChartSteps = 6;   ///< of the axis of counts
inline constexpr double chartLabelGap = 8; ///< between axis and labels of bars, and between two of those
/// The numbers at the marks of the axis, from 0 up.
[[nodiscard]] QStringList countLabels(const AxisScale &scale);
/// The sum above each bar, empty for 0; none at all above more bars than can have one.
[[nodiscard]] QStringList totalLabels(const std::vector<duplicates::Bin> &bars);
/// Of the room for a bar.
[[nodiscard]] double barShare(std::size_t bars) noexcept;
/// First and extra copies together.
[[nodiscard]] std::uint64_t highestBar(const std::vector<duplicates::Bin> &bars) noexcept;

/// Show every how many-th label, so that labels of `widest` do not meet in slots of `slot`.
[[nodiscard]] int labelStride(double widest, double slot);
/// Which bars of `width` seconds have a label, at least every `stride`-th: those of full five minutes, quarters, hours
/// … of the clock on the wall.
[[nodiscard]] std::vector<std::size_t> barsOfRoundTimes(const std::vector<EpochSeconds> &starts, EpochSeconds width,
                                                        int stride);

} // namespace onecopy::widgets
