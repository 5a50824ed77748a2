// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnosis/gaps.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace onecopy::diagnosis {

namespace {

constexpr std::size_t mostGaps = 16;
constexpr std::size_t mostMerged = 3;
constexpr std::size_t mostMergedOfOne = 2;
constexpr EpochSeconds moment = 5; ///< copies of one try: for several addresses, or by a filter
constexpr double skipPenalty = 0.25;
constexpr double unfit = 1e9;
constexpr EpochSeconds day = 86'400;
/// Before year 0 and after year 9999 no clock means it.
constexpr EpochSeconds farthest = 400'000'000'000;

/// 0 inside [expected, expected + slack], 1 at the edge of what is tolerated.
double misfit(EpochSeconds gap, EpochSeconds expected, EpochSeconds slack) noexcept
{
    const double tolerance = std::max(45.0, 0.1 * static_cast<double>(expected));
    const EpochSeconds outside = gap < expected ? expected - gap : std::max<EpochSeconds>(0, gap - expected - slack);
    return static_cast<double>(outside) / tolerance;
}

/// The cheapest way to explain all gaps by one schedule from its first attempt on.
struct Fit
{
    double cost = unfit;
    std::size_t skipped = 0;
};

Fit fit(std::span<const EpochSeconds> gaps, const Schedule &schedule)
{
    // best[j]: the gaps so far are explained by the first j gaps of the schedule.
    const std::size_t most = gaps.size() > 1 ? mostMerged : mostMergedOfOne;
    std::array<Fit, mostGaps * mostMerged + 1> best;
    best.fill({});
    best[0] = {0, 0};
    EpochSeconds age = 0;
    for (std::size_t i = 0; i < gaps.size(); age += gaps[i++]) {
        std::array<Fit, mostGaps * mostMerged + 1> next;
        next.fill({});
        for (std::size_t from = i; from <= i * mostMerged; ++from) {
            if (best[from].cost >= unfit)
                continue;
            EpochSeconds expected = 0;
            for (std::size_t merged = 1; merged <= most; ++merged) {
                expected += schedule.gap(from + merged - 1, age + expected);
                const double cost = misfit(gaps[i], expected, schedule.granularity * static_cast<EpochSeconds>(merged));
                if (cost > 1)
                    continue;
                const std::size_t skipped = merged - 1;
                const double sum = best[from].cost + cost + skipPenalty * static_cast<double>(skipped);
                if (sum < next[from + merged].cost)
                    next[from + merged] = {sum, best[from].skipped + skipped};
            }
        }
        best = next;
    }
    const Fit cheapest =
        *std::min_element(best.begin(), best.end(), [](const Fit &a, const Fit &b) { return a.cost < b.cost; });
    return {cheapest.cost >= unfit ? unfit : cheapest.cost / static_cast<double>(gaps.size()), cheapest.skipped};
}

/// One constant gap fits a tick far too easily: it must keep its time.
bool keepsTime(std::span<const EpochSeconds> gaps, const Schedule &schedule) noexcept
{
    if (schedule.gaps.size() != 1 || gaps.size() < 2)
        return true;
    const EpochSeconds tick = schedule.gaps.front();
    return std::all_of(gaps.begin(), gaps.end(), [tick](EpochSeconds gap) {
        const EpochSeconds ticks = std::max<EpochSeconds>(1, (gap + tick / 2) / tick);
        return std::abs(gap - ticks * tick) <= std::max<EpochSeconds>(20, tick / 20);
    });
}

double priorCost(Known known) noexcept
{
    return known == Known::Measured ? 0 : known == Known::Source ? 0.02 : known == Known::Documented ? 0.05 : 0.15;
}

/// A schedule that allows much explains less than one that allows little.
double vagueness(std::span<const EpochSeconds> gaps, const Schedule &schedule) noexcept
{
    const EpochSeconds longest = *std::max_element(gaps.begin(), gaps.end());
    return longest <= 0
               ? 0
               : 0.05 * std::min(1.0, static_cast<double>(schedule.granularity) / static_cast<double>(longest));
}

/// All gaps from `first` on are one and the same, give or take: a tenth of short ones, a fiftieth of long ones.
bool constantFrom(std::span<const EpochSeconds> gaps, std::size_t first) noexcept
{
    if (gaps.size() < first + 2)
        return false;
    const auto [low, high] = std::minmax_element(gaps.begin() + static_cast<std::ptrdiff_t>(first), gaps.end());
    return *high - *low <= std::max(std::min<EpochSeconds>(20, *high / 10), *high / 50);
}

bool isWholeDays(EpochSeconds gap, EpochSeconds tolerance) noexcept
{
    const EpochSeconds days = (gap + day / 2) / day;
    return days >= 1 && days <= 7 && std::abs(gap - days * day) <= tolerance;
}

constexpr EpochSeconds dailyTolerance = 900;

/// Whole days but for the first gap. What runs at one hour of the clock is an hour early or late in the night in which
/// summer time begins or ends; that is one gap, and another one has to show the beat.
bool isDaily(std::span<const EpochSeconds> gaps) noexcept
{
    // One gap alone is a whole number of days by chance in one case of fifty, so it has to be exact.
    const EpochSeconds tolerance = gaps.size() > 1 ? dailyTolerance : 60;
    constexpr EpochSeconds summerTime = 3600;
    const std::size_t first = gaps.size() > 1 ? 1 : 0;
    std::size_t exact = 0;
    std::size_t shifted = 0;
    for (const EpochSeconds gap : gaps.subspan(first)) {
        const bool onTime = isWholeDays(gap, tolerance);
        if (!onTime && !isWholeDays(gap - summerTime, tolerance) && !isWholeDays(gap + summerTime, tolerance))
            return false;
        ++(onTime ? exact : shifted);
    }
    return shifted == 0 || (shifted == 1 && exact != 0);
}

/// The second, fourth, … gap are one fixed time, shorter than those between them; the first attempt may be single.
EpochSeconds pairTime(std::span<const EpochSeconds> gaps) noexcept
{
    for (const std::size_t first : {std::size_t{1}, std::size_t{0}}) {
        if (gaps.size() < first + 3)
            continue;
        const EpochSeconds inner = gaps[first];
        bool pairs = inner >= 30;
        for (std::size_t i = 0; i < gaps.size() && pairs; ++i) {
            const bool isInner = i >= first && (i - first) % 2 == 0;
            pairs = isInner ? std::abs(gaps[i] - inner) <= std::max<EpochSeconds>(20, inner / 20)
                            : gaps[i] > inner + inner / 4;
        }
        if (pairs)
            return inner;
    }
    return 0;
}

/// `gaps`: without those of a moment.
void settleRhythm(GapAnalysis &result, std::span<const EpochSeconds> gaps)
{
    if (gaps.empty()) {
        result.rhythm = Rhythm::SameSecond;
        return;
    }
    const EpochSeconds longest = *std::max_element(gaps.begin(), gaps.end());
    if ((result.period = pairTime(gaps)) != 0) {
        result.rhythm = Rhythm::Pairs;
    } else if (isDaily(gaps)) {
        result.rhythm = Rhythm::Daily;
        result.period = day;
        result.fromFirst = isWholeDays(gaps.front(), dailyTolerance);
    } else if (longest <= 300) {
        result.rhythm = Rhythm::Quick;
    } else if (gaps.size() >= 3 && constantFrom(gaps, 1)) {
        // A schedule that has to leave attempts out to fit a steady beat explains less than the beat does.
        const bool beat = !result.certain() || result.fingerprint->skipped != 0;
        result.rhythm = beat ? Rhythm::Periodic : Rhythm::Scheduled;
        result.period = gaps.back();
    } else if (result.certain()) {
        result.rhythm = Rhythm::Scheduled;
    } else {
        result.rhythm = Rhythm::Irregular;
    }
}

} // namespace

std::optional<Fingerprint> matchSchedule(std::span<const EpochSeconds> gaps)
{
    gaps = gaps.first(std::min(gaps.size(), mostGaps));
    if (gaps.empty())
        return std::nullopt;
    Fingerprint best;
    best.cost = unfit;
    best.runnerUp = unfit;
    for (const Schedule &schedule : allSchedules()) {
        if (!keepsTime(gaps, schedule))
            continue;
        const Fit found = fit(gaps, schedule);
        if (found.cost >= unfit)
            continue;
        const double cost = found.cost + priorCost(schedule.known) + vagueness(gaps, schedule);
        if (cost < best.cost) {
            if (best.schedule != nullptr && best.schedule->id != schedule.id)
                best.runnerUp = best.cost;
            best.schedule = &schedule;
            best.cost = cost;
            best.skipped = found.skipped;
        } else if (best.schedule->id != schedule.id) {
            best.runnerUp = std::min(best.runnerUp, cost);
        }
    }
    return best.schedule == nullptr ? std::nullopt : std::optional(best);
}

GapAnalysis analyseGaps(std::vector<EpochSeconds> times)
{
    GapAnalysis result;
    std::erase_if(times, [](EpochSeconds time) { return time > farthest || time < -farthest; });
    std::sort(times.begin(), times.end());
    for (std::size_t i = 1; i < times.size(); ++i)
        result.gaps.push_back(times[i] - times[i - 1]);
    if (result.gaps.empty())
        return result;
    std::vector<EpochSeconds> gaps = result.gaps;
    std::erase_if(gaps, [](EpochSeconds gap) { return gap <= moment; });
    result.tries = gaps.size();
    result.fingerprint = matchSchedule(gaps);
    settleRhythm(result, gaps);
    return result;
}

} // namespace onecopy::diagnosis
