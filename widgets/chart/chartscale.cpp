// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/chart/chartscale.h"

#include "widgets/words/textlanguage.h"
#include "widgets/words/words.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <array>
#include <cmath>

namespace onecopy::widgets {

namespace {

/// Context of these texts for translators.
struct ChartWords
{
    Q_DECLARE_TR_FUNCTIONS(onecopy::widgets::ChartWords)
};

constexpr EpochSeconds day = 86'400;
constexpr std::size_t mostTotals = 14; ///< bars with their sums above them

/// Bars of a day or longer are named by the day in their middle, which is the same one in every time zone.
QDateTime namedTime(const duplicates::Bin &bar)
{
    const EpochSeconds width = bar.end - bar.start;
    return QDateTime::fromSecsSinceEpoch(width >= day ? bar.start + day / 2 : bar.start);
}

std::uint64_t scaled(std::uint64_t value, std::uint64_t factor)
{
    return value > UINT64_MAX / factor ? UINT64_MAX : value * factor;
}

/// The United States write the month first, in the language in which others write it second.
QString dayFormat(const QLocale &locale)
{
    QString format = ChartWords::tr("d MMM", "date format of a day in a chart");
    QString usual = locale.dateFormat(QLocale::LongFormat);
    usual.remove(QLatin1String("dddd"));
    const bool monthFirst = usual.indexOf(QLatin1Char('M')) < usual.indexOf(QLatin1Char('d'));
    return monthFirst && format == QLatin1String("d MMM") ? QStringLiteral("MMM d") : format;
}

} // namespace

AxisScale niceScale(std::uint64_t largest, int wantedSteps)
{
    const double least = std::max(static_cast<double>(largest) * 1.08, 1.0);
    std::uint64_t power = 1;
    for (;; power = scaled(power, 10)) {
        for (const std::uint64_t digit : {1U, 2U, 5U}) {
            const std::uint64_t step = scaled(power, digit);
            const double steps = std::ceil(least / static_cast<double>(step));
            if (steps <= wantedSteps || step == UINT64_MAX)
                return {step, scaled(step, static_cast<std::uint64_t>(steps))};
        }
    }
}

std::vector<duplicates::Bin> barsFrom(const std::vector<duplicates::Bin> &bins, std::size_t most)
{
    if (bins.empty() || most == 0)
        return {};
    const EpochSeconds width = std::max<EpochSeconds>(bins.front().end - bins.front().start, 1);
    const EpochSeconds from = bins.front().start;
    const EpochSeconds to = std::max(bins.back().end, from + width);
    const auto slots = static_cast<std::uint64_t>((to - from + width - 1) / width);
    const auto joined = static_cast<EpochSeconds>((slots + most - 1) / most);
    const EpochSeconds barWidth = width * joined;
    std::vector<duplicates::Bin> bars(static_cast<std::size_t>((slots + static_cast<std::uint64_t>(joined) - 1) /
                                                               static_cast<std::uint64_t>(joined)));
    for (std::size_t i = 0; i < bars.size(); ++i) {
        bars[i].start = from + static_cast<EpochSeconds>(i) * barWidth;
        bars[i].end = bars[i].start + barWidth;
    }
    for (const duplicates::Bin &bin : bins) {
        if (bin.start < from)
            continue;
        const auto at = std::min(static_cast<std::size_t>((bin.start - from) / barWidth), bars.size() - 1);
        bars[at].first += bin.first;
        bars[at].extra += bin.extra;
    }
    return bars;
}

QStringList countLabels(const AxisScale &scale)
{
    QStringList labels;
    for (int i = 0; i < scale.marks(); ++i)
        labels.append(words::number(scale.step * static_cast<std::uint64_t>(i)));
    return labels;
}

QStringList totalLabels(const std::vector<duplicates::Bin> &bars)
{
    QStringList labels;
    if (bars.size() > mostTotals)
        return labels;
    for (const duplicates::Bin &bar : bars) {
        const std::uint64_t total = std::uint64_t{bar.first} + bar.extra;
        labels.append(total == 0 ? QString() : words::number(total));
    }
    return labels;
}

QStringList barLabels(const std::vector<duplicates::Bin> &bars)
{
    QStringList labels;
    if (bars.empty())
        return labels;
    const QLocale locale = TextLanguage::locale();
    const EpochSeconds width = bars.front().end - bars.front().start;
    const QString ofDay = dayFormat(locale);
    const bool severalDays = bars.back().end - bars.front().start > day;
    for (const duplicates::Bin &bar : bars) {
        const QDateTime at = namedTime(bar);
        if (width >= 28 * day)
            labels.append(locale.toString(at.date(), ChartWords::tr("MMM yyyy", "date format of a month in a chart")));
        else if (width >= day && bars.size() <= 7)
            labels.append(locale.toString(at.date(), ChartWords::tr("ddd d", "date format of a weekday in a chart")));
        else if (width >= day)
            labels.append(locale.toString(at.date(), ofDay));
        else if (severalDays)
            labels.append(ChartWords::tr("%1 %2", "weekday and time in a chart")
                              .arg(locale.toString(at.date(), QStringLiteral("ddd")), words::timeOfDay(bar.start)));
        else
            labels.append(words::timeOfDay(bar.start));
    }
    return labels;
}

QString barName(const duplicates::Bin &bar)
{
    const QLocale locale = TextLanguage::locale();
    const EpochSeconds width = bar.end - bar.start;
    if (width < day)
        return words::dateTime(bar.start);
    if (width == day)
        return locale.toString(namedTime(bar).date(), QLocale::LongFormat);
    return words::period(bar.start + day / 2, bar.end - day / 2);
}

QString barsSummary(const std::vector<duplicates::Bin> &bars)
{
    std::uint64_t first = 0;
    std::uint64_t extra = 0;
    for (const duplicates::Bin &bar : bars) {
        first += bar.first;
        extra += bar.extra;
    }
    if (bars.empty() || first + extra == 0)
        return ChartWords::tr("There are no arrivals to show.");
    const QString from = words::date(bars.front().start);
    const QString to = words::date(bars.back().end - 1);
    if (extra == 0)
        return ChartWords::tr("From %1 to %2: %3 first and no extra copies.").arg(from, to, words::number(first));
    const auto worst =
        std::max_element(bars.begin(), bars.end(), [](const auto &a, const auto &b) { return a.extra < b.extra; });
    return ChartWords::tr("From %1 to %2: %3 first and %4 extra copies, at most %5 extra on %6.")
        .arg(from, to, words::number(first), words::number(extra), words::number(worst->extra), barName(*worst));
}

double barShare(std::size_t bars) noexcept
{
    return bars <= 12 ? 0.55 : bars <= 31 ? 0.68 : 0.8;
}

std::uint64_t highestBar(const std::vector<duplicates::Bin> &bars) noexcept
{
    std::uint64_t result = 0;
    for (const duplicates::Bin &bar : bars)
        result = std::max<std::uint64_t>(result, std::uint64_t{bar.first} + bar.extra);
    return result;
}

int labelStride(double widest, double slot)
{
    if (slot <= 0)
        return 1;
    return std::max(1, static_cast<int>(std::ceil(widest / slot)));
}

std::vector<std::size_t> barsOfRoundTimes(const std::vector<EpochSeconds> &starts, EpochSeconds width, int stride)
{
    constexpr std::array<EpochSeconds, 11> steps{60, 120, 300, 600, 900, 1'800, 3'600, 7'200, 10'800, 21'600, 43'200};
    const auto step = *std::lower_bound(steps.begin(), steps.end() - 1, width * stride);
    std::vector<std::size_t> labelled;
    for (std::size_t i = 0; i < starts.size(); ++i) {
        const QTime clock = QDateTime::fromSecsSinceEpoch(starts[i]).time();
        if (clock.msecsSinceStartOfDay() / 1'000 % step < width)
            labelled.push_back(i);
    }
    return labelled;
}

} // namespace onecopy::widgets
