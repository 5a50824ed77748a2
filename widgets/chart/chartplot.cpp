// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/chart/chartplot.h"

#include "widgets/chart/chartscale.h"

#include <QBarSet>
#include <QChart>
#include <QFontMetricsF>
#include <QGraphicsLayout>
#include <QGraphicsSimpleTextItem>
#include <QLegend>
#include <QPainter>
#include <QStackedBarSeries>
#include <QStyle>
#include <QValueAxis>

#include <algorithm>
#include <array>

namespace onecopy::widgets {

namespace {

constexpr int swatch = 11;
constexpr int swatchGap = 6;
constexpr int legendGap = 16;

QStringList legendTexts()
{
    return {ArrivalsPlot::tr("First copies"), ArrivalsPlot::tr("Extra copies")};
}

QBrush extraBrush(const Theme &theme)
{
    return theme.highContrast ? QBrush(theme.extra, Qt::BDiagPattern) : QBrush(theme.extra);
}

double widest(const std::vector<QGraphicsSimpleTextItem *> &items)
{
    double result = 0;
    for (const QGraphicsSimpleTextItem *item : items)
        result = std::max(result, item->boundingRect().width());
    return result;
}

} // namespace

ArrivalsPlot::ArrivalsPlot(QChart *chart)
    : QObject(chart)
    , m_chart(chart)
{
    m_chart->setAnimationOptions(QChart::NoAnimation);
    m_chart->setBackgroundVisible(false);
    m_chart->setBackgroundRoundness(0);
    m_chart->setLocalizeNumbers(true);
    m_chart->layout()->setContentsMargins(0, 0, 0, 0);
    m_chart->legend()->hide(); // ours stands in the line of the title
    connect(m_chart, &QChart::plotAreaChanged, this, &ArrivalsPlot::layOut);
}

void ArrivalsPlot::show(const std::vector<duplicates::Bin> &bars, const Theme &theme, const QFont &font)
{
    m_bars = bars;
    m_chart->removeAllSeries();
    const auto axes = m_chart->axes();
    for (QAbstractAxis *axis : axes) {
        m_chart->removeAxis(axis);
        delete axis;
    }
    makeSeries(theme);
    makeAxes(theme);
    makeLabels(theme, font);
    const double line = QFontMetricsF(font).height();
    m_chart->setMargins(QMargins(static_cast<int>(widest(m_counts) + chartLabelGap), static_cast<int>(line / 2 + 4), 0,
                                 static_cast<int>(line + chartLabelGap)));
    layOut();
}

void ArrivalsPlot::makeSeries(const Theme &theme)
{
    auto *first = new QBarSet(tr("First copies"));
    auto *extra = new QBarSet(tr("Extra copies"));
    for (const duplicates::Bin &bar : m_bars) {
        first->append(bar.first);
        extra->append(bar.extra);
    }
    first->setBrush(theme.first);
    first->setPen(Qt::NoPen);
    extra->setBrush(extraBrush(theme));
    extra->setPen(QPen(theme.highContrast ? theme.extra : theme.card, 1)); // the gap between the parts
    auto *series = new QStackedBarSeries;
    series->append(first);
    series->append(extra);
    series->setBarWidth(barShare(m_bars.size()));
    connect(series, &QStackedBarSeries::hovered, this, [this](bool over, int bar) { Q_EMIT barHovered(bar, over); });
    m_chart->addSeries(series);
    m_series = series;
}

void ArrivalsPlot::makeAxes(const Theme &theme)
{
    // A QBarCategoryAxis makes and measures five items a bar, although nothing of them is shown.
    auto *time = new QValueAxis;
    time->setRange(-0.5, static_cast<double>(m_bars.size()) - 0.5);
    time->setTickCount(2);
    time->setLabelsVisible(false);
    time->setGridLineVisible(false);
    time->setLinePen(QPen(theme.edge, 1));

    const AxisScale scale = niceScale(highestBar(m_bars), mostChartSteps);
    auto *count = new QValueAxis;
    count->setRange(0, static_cast<double>(scale.top));
    count->setTickCount(scale.marks());
    count->setLabelsVisible(false);
    count->setLineVisible(false);
    count->setGridLinePen(
        QPen(theme.highContrast ? theme.sub : theme.line, 1, theme.highContrast ? Qt::DotLine : Qt::SolidLine));

    m_chart->addAxis(time, Qt::AlignBottom);
    m_chart->addAxis(count, Qt::AlignLeft);
    m_series->attachAxis(time);
    m_series->attachAxis(count);
}

void ArrivalsPlot::makeLabels(const Theme &theme, const QFont &font)
{
    const auto remake = [&](std::vector<QGraphicsSimpleTextItem *> &items, const QStringList &texts,
                            const QColor &colour) {
        qDeleteAll(items);
        items.clear();
        for (const QString &text : texts) {
            auto *item = new QGraphicsSimpleTextItem(text, m_chart);
            item->setFont(font);
            item->setBrush(colour);
            item->setZValue(20);
            items.push_back(item);
        }
    };
    remake(m_labels, barLabels(m_bars), theme.sub);
    remake(m_totals, totalLabels(m_bars), theme.text);
    remake(m_counts, countLabels(niceScale(highestBar(m_bars), mostChartSteps)), theme.sub);
}

void ArrivalsPlot::layOut()
{
    const QRectF plot = m_chart->plotArea();
    if (m_series == nullptr || m_bars.empty() || plot.width() <= 0)
        return;
    const double slot = plot.width() / static_cast<double>(m_bars.size());
    const int stride = labelStride(widest(m_labels) + chartLabelGap, slot);
    const auto centre = [&](std::size_t bar) { return plot.left() + slot * (static_cast<double>(bar) + 0.5); };
    for (std::size_t i = 0; i < m_labels.size(); ++i) {
        QGraphicsSimpleTextItem *item = m_labels[i];
        const double left = centre(i) - item->boundingRect().width() / 2;
        item->setPos(left, plot.bottom() + chartLabelGap - 2);
        const bool inside = left >= 0 && left + item->boundingRect().width() <= m_chart->size().width();
        item->setVisible(i % static_cast<std::size_t>(stride) == 0 && inside);
    }
    for (std::size_t i = 0; i < m_counts.size(); ++i) {
        const QRectF box = m_counts[i]->boundingRect();
        const double part = m_counts.size() > 1 ? static_cast<double>(i) / static_cast<double>(m_counts.size() - 1) : 0;
        m_counts[i]->setPos(plot.left() - chartLabelGap - box.width(),
                            plot.bottom() - part * plot.height() - box.height() / 2);
    }
    const bool room = !m_totals.empty() && widest(m_totals) + 4 <= slot;
    for (std::size_t i = 0; i < m_totals.size(); ++i) {
        QGraphicsSimpleTextItem *item = m_totals[i];
        const double total = static_cast<double>(m_bars[i].first) + m_bars[i].extra;
        const double top = m_chart->mapToPosition(QPointF(static_cast<double>(i), total), m_series).y();
        item->setPos(centre(i) - item->boundingRect().width() / 2, top - item->boundingRect().height() - 1);
        item->setVisible(room);
    }
}

QSize chartLegendSize(const QFont &font)
{
    const QFontMetrics metrics(font);
    int width = -legendGap;
    const QStringList texts = legendTexts();
    for (const QString &text : texts)
        width += swatch + swatchGap + metrics.horizontalAdvance(text) + 2 + legendGap;
    return {width, metrics.height() + 4};
}

void drawChartLegend(QPainter *painter, const QRect &area, const Theme &theme, const QFont &font,
                     Qt::LayoutDirection direction)
{
    const QFontMetrics metrics(font);
    const std::array<QBrush, 2> brushes{QBrush(theme.first), extraBrush(theme)};
    painter->save();
    painter->setFont(font);
    int x = area.left();
    const QStringList texts = legendTexts();
    for (qsizetype i = 0; i < texts.size(); ++i) {
        const QRect box(x, area.top() + (area.height() - swatch) / 2, swatch, swatch);
        painter->setPen(theme.highContrast ? QPen(theme.extra, 1) : QPen(Qt::NoPen));
        painter->setBrush(brushes.at(static_cast<std::size_t>(i)));
        painter->drawRect(QStyle::visualRect(direction, area, box));
        const QRect words(box.right() + 1 + swatchGap, area.top(), metrics.horizontalAdvance(texts.at(i)) + 2,
                          area.height());
        painter->setPen(theme.text);
        painter->drawText(QStyle::visualRect(direction, area, words), Qt::AlignVCenter | Qt::AlignLeft, texts.at(i));
        x = words.right() + 1 + legendGap;
    }
    painter->restore();
}

} // namespace onecopy::widgets
