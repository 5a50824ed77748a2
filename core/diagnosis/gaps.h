// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagnosis/schedules.h"

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace onecopy::diagnosis {

/// What the gaps between copies look like.
enum class Rhythm {
    None,       ///< no gap, or no dates
    SameSecond, ///< all within five seconds
    Pairs,      ///< every other gap is one fixed time, the others grow: two tries each time
    Daily,      ///< whole days, but perhaps for the first gap
    Periodic,   ///< one and the same time, but perhaps for the first gap
    Scheduled,  ///< the retry schedule of a mail server, from two gaps on
    Quick,      ///< up to five minutes each
    Irregular
};

struct Fingerprint
{
    const Schedule *schedule = nullptr;
    double cost = 0;         ///< 0 fits perfectly; above 1 does not fit
    double runnerUp = 0;     ///< of the best schedule of another product
    std::size_t skipped = 0; ///< attempts of which no copy is there
};

struct GapAnalysis
{
    Rhythm rhythm = Rhythm::None;
    std::vector<EpochSeconds> gaps;
    std::size_t tries = 0; ///< of the gaps, those that are more than a moment: each try may bring several copies
    EpochSeconds period =
        0; ///< of Pairs (the inner gap), Daily and Periodic; of Scheduled where it is a steady beat, too
    bool fromFirst = false;                 ///< of Daily: the first gap, too, is whole days
    std::optional<Fingerprint> fingerprint; ///< the best one that fits; with one gap "compatible with", no more
    [[nodiscard]] bool certain() const noexcept { return fingerprint && tries >= 2; }
};

/// Compares gaps with every schedule. A gap may be the sum of up to three gaps of the schedule (copies are missing), of
/// two where it is the only one: three of any schedule make up nearly every time of a day;
/// the last one may be shorter by as long as the receiver took (the attempt that was answered in time). Time: gaps
/// times schedules; only the first 16 gaps count.
[[nodiscard]] std::optional<Fingerprint> matchSchedule(std::span<const EpochSeconds> gaps);

/// `times` in any order; the clocks of servers may be wrong, so differences may be anything.
[[nodiscard]] GapAnalysis analyseGaps(std::vector<EpochSeconds> times);

} // namespace onecopy::diagnosis
