// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/causes/causeplot.h"
#include "widgets/chart/chartscale.h"
#include "widgets/words/coretext.h"
#include "widgets/words/words.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>

namespace onecopy::widgets {

namespace {

struct Plots
{
    Q_DECLARE_TR_FUNCTIONS(onecopy::widgets::DotPlot)
};

/// From a value to 0 … 1 on a logarithmic scale.
class LogScale
{
public:
    LogScale(double low, double high)
        : m_low(std::log10(std::max(low, 1.0)))
        , m_high(std::max(std::log10(std::max(high, 1.0)), m_low + 0.3))
    {
    }
    [[nodiscard]] double at(double value) const
    {
        return (std::log10(std::max(value, 1.0)) - m_low) / (m_high - m_low);
    }
    [[nodiscard]] bool shows(double value) const { return at(value) >= 0 && at(value) <= 1; }

private:
    double m_low;
    double m_high;
};

/// Times at which people read a clock.
constexpr std::array<EpochSeconds, 16> clockMarks = {
    1, 5, 15, 30, 60, 300, 900, 1'800, 3'600, 10'800, 21'600, 43'200, 86'400, 259'200, 604'800, 2'592'000};

void addGapMarks(DotPlot &plot, const LogScale &scale)
{
    for (const EpochSeconds mark : clockMarks) {
        if (scale.shows(static_cast<double>(mark)))
            plot.up.append({scale.at(static_cast<double>(mark)), words::duration(mark)});
    }
}

QString gapsSummary(const CauseView &view)
{
    QStringList sentences;
    if (view.usualGap.value_or(0) > 0)
        sentences.append(
            Plots::tr("Most often a copy came %1 after the one before.").arg(words::duration(*view.usualGap)));
    if (!view.schedule.empty())
        sentences.append(
            Plots::tr("The gaps fit the retry times of %1.").arg(words::isolate(words::coreText(view.schedule))));
    return sentences.join(QLatin1Char(' '));
}

void addSizeMarks(DotPlot &plot, const LogScale &scale)
{
    for (double mark = 100; mark < 1e12; mark *= 10) {
        if (scale.shows(mark))
            plot.along.append({scale.at(mark), words::size(static_cast<std::uint64_t>(mark))});
    }
}

QString sizesSummary(const CauseView &view)
{
    if (!view.knee)
        return Plots::tr("Size makes no difference that could not be chance.");
    const diagnosis::SizeKnee &knee = *view.knee;
    return Plots::tr(
               "From about %1 on, %2 of %3 messages came more than once for this cause; of smaller ones %4 of %5.",
               "size; numbers of messages")
        .arg(words::size(knee.at), words::number(knee.repeatedAbove), words::number(knee.above),
             words::number(knee.repeatedBelow), words::number(knee.below));
}

} // namespace

DotPlot gapsPlot(const CauseView &view)
{
    DotPlot plot;
    if (view.gaps.empty())
        return plot;
    EpochSeconds low = view.gaps.front().gap;
    EpochSeconds high = low;
    std::size_t attempts = 1;
    for (const GapDot &dot : view.gaps) {
        low = std::min(low, dot.gap);
        high = std::max(high, dot.gap);
        attempts = std::max(attempts, dot.attempt);
    }
    for (const EpochSeconds gap : view.expectedGaps) {
        low = std::min(low, gap);
        high = std::max(high, gap);
    }
    const LogScale scale(static_cast<double>(low) / 1.8, static_cast<double>(high) * 1.8);
    const double slot = 1.0 / static_cast<double>(attempts);
    const auto along = [&](std::size_t attempt) { return (static_cast<double>(attempt) - 0.5) * slot; };
    for (std::size_t i = 1; i <= attempts; ++i)
        plot.along.append({along(i), words::number(i + 1)});
    addGapMarks(plot, scale);
    for (const GapDot &dot : view.gaps) {
        const QString messages = Plots::tr("%Ln messages", nullptr, words::forPlural(dot.messages));
        plot.dots.append({QPointF(along(dot.attempt), scale.at(static_cast<double>(dot.gap))),
                          static_cast<double>(dot.messages), true,
                          Plots::tr("Copy %1: %2 after the one before (%3)", "number, time, number of messages")
                              .arg(words::number(dot.attempt + 1), words::duration(dot.gap), messages)});
    }
    const double half = std::min(slot * 0.38, 0.12);
    for (std::size_t i = 0; i < view.expectedGaps.size(); ++i) {
        const double y = scale.at(static_cast<double>(view.expectedGaps[i]));
        plot.lines.append({QPointF(along(i + 1) - half, y), QPointF(along(i + 1) + half, y)});
    }
    plot.columns = {Plots::tr("Copy"), Plots::tr("After the copy before"), Plots::tr("Messages")};
    for (const GapDot &dot : view.gaps)
        plot.rows.append({words::number(dot.attempt + 1), words::duration(dot.gap), words::number(dot.messages)});
    plot.alongTitle = Plots::tr("Copy");
    plot.upTitle = Plots::tr("After the copy before");
    plot.dotWord = Plots::tr("Seen");
    if (!view.schedule.empty())
        plot.lineWord = Plots::tr("Retry times of %1").arg(words::isolate(words::coreText(view.schedule)));
    plot.summary = gapsSummary(view);
    return plot;
}

DotPlot sizesPlot(const CauseView &view)
{
    DotPlot plot;
    if (view.sizes.empty())
        return plot;
    std::uint64_t low = view.sizes.front().size;
    std::uint64_t high = low;
    std::size_t copies = 2;
    for (const SizeDot &dot : view.sizes) {
        low = std::min(low, dot.size);
        high = std::max(high, dot.size);
        copies = std::max(copies, dot.copies);
    }
    const LogScale scale(static_cast<double>(low) / 1.5, static_cast<double>(high) * 1.5);
    const AxisScale counts = niceScale(copies, 4);
    const auto up = [&](std::size_t count) { return static_cast<double>(count) / static_cast<double>(counts.top); };
    addSizeMarks(plot, scale);
    for (std::uint64_t mark = 0; mark <= counts.top; mark += counts.step)
        plot.up.append({up(mark), words::number(mark)});
    bool singles = false;
    for (const SizeDot &dot : view.sizes) {
        const QString messages = Plots::tr("%Ln messages", nullptr, words::forPlural(dot.messages));
        singles = singles || dot.copies == 1;
        plot.dots.append(
            {QPointF(scale.at(static_cast<double>(dot.size)), up(dot.copies)), static_cast<double>(dot.messages),
             dot.copies > 1,
             Plots::tr("About %1: %2, each in %Ln copies", "size, number of messages", words::forPlural(dot.copies))
                 .arg(words::size(dot.size), messages)});
    }
    if (view.knee) {
        const double x = scale.at(static_cast<double>(view.knee->at));
        plot.lines.append({QPointF(x, 0), QPointF(x, 1)});
        plot.lineWord = Plots::tr("From %1 on", "size").arg(words::size(view.knee->at));
    }
    plot.columns = {Plots::tr("Size"), Plots::tr("Copies"), Plots::tr("Messages")};
    for (const SizeDot &dot : view.sizes)
        plot.rows.append({words::size(dot.size), words::number(dot.copies), words::number(dot.messages)});
    plot.alongTitle = Plots::tr("Size");
    plot.upTitle = Plots::tr("Copies");
    plot.dotWord = Plots::tr("Repeated");
    plot.firstWord = singles ? Plots::tr("Once") : QString();
    plot.summary = sizesSummary(view);
    return plot;
}

} // namespace onecopy::widgets
