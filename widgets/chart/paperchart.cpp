// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/chart/paperchart.h"

#include "widgets/chart/chartplot.h"
#include "widgets/chart/chartscale.h"
#include "widgets/words/textlanguage.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace onecopy::widgets {

namespace {

class PaperChart
{
public:
    PaperChart(QPainter &painter, const QRectF &target, std::vector<duplicates::Bin> bars, const QFont &font)
        : m_painter(painter)
        , m_theme(Theme::light())
        , m_metrics(font)
        , m_bars(std::move(bars))
        , m_scale(niceScale(highestBar(m_bars), mostChartSteps))
        , m_labels(barLabels(m_bars))
        , m_counts(countLabels(m_scale))
    {
        const double before = std::ceil(widest(m_counts) + chartLabelGap);
        const double line = m_metrics.height();
        m_plot = target.adjusted(before, std::round(line / 2 + 4), 0, -std::round(line + chartLabelGap));
        m_area = target;
    }

    void draw()
    {
        if (m_bars.empty() || m_plot.width() <= 0 || m_plot.height() <= 0)
            return;
        drawGrid();
        for (std::size_t i = 0; i < m_bars.size(); ++i)
            drawBar(i);
        m_painter.setPen(QPen(m_theme.edge, 1));
        m_painter.drawLine(m_plot.bottomLeft(), m_plot.bottomRight());
        drawLabels();
    }

private:
    [[nodiscard]] double widest(const QStringList &texts) const
    {
        double width = 0;
        for (const QString &text : texts)
            width = std::max(width, m_metrics.horizontalAdvance(text));
        return width;
    }
    [[nodiscard]] double slot() const { return m_plot.width() / static_cast<double>(m_bars.size()); }
    [[nodiscard]] double centreOf(std::size_t bar) const
    {
        return m_plot.left() + slot() * (static_cast<double>(bar) + 0.5);
    }
    [[nodiscard]] double heightOf(std::uint64_t copies) const
    {
        return m_plot.height() * static_cast<double>(copies) / static_cast<double>(m_scale.top);
    }
    [[nodiscard]] static std::uint64_t sumOf(const duplicates::Bin &bar)
    {
        return std::uint64_t{bar.first} + bar.extra;
    }

    void write(const QRectF &box, int alignment, const QString &text)
    {
        m_painter.drawText(box, alignment | Qt::TextDontClip | Qt::TextSingleLine, text);
    }

    void drawGrid()
    {
        for (int i = 0; i < m_scale.marks(); ++i) {
            const double y = m_plot.bottom() - m_plot.height() * i / std::max(1, m_scale.marks() - 1);
            m_painter.setPen(QPen(m_theme.line, 1));
            m_painter.drawLine(QPointF(m_plot.left(), y), QPointF(m_plot.right(), y));
            m_painter.setPen(m_theme.sub);
            const double end = m_plot.left() - chartLabelGap;
            write({m_area.left(), y - m_metrics.height() / 2, end - m_area.left(), m_metrics.height()},
                  Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter, m_counts.at(i));
        }
    }

    void drawBar(std::size_t at)
    {
        const duplicates::Bin &bar = m_bars[at];
        const double width = slot() * barShare(m_bars.size());
        const double left = centreOf(at) - width / 2;
        const double first = heightOf(bar.first);
        const double extra = heightOf(bar.extra);
        m_painter.fillRect(QRectF(left, m_plot.bottom() - first, width, first), m_theme.first);
        // A gap between the parts, where there is room for one.
        const double gap = bar.first > 0 && extra > 2 ? 1 : 0;
        m_painter.fillRect(QRectF(left, m_plot.bottom() - first - extra, width, extra - gap), m_theme.extra);
    }

    void drawLabels()
    {
        const int stride = labelStride(widest(m_labels) + chartLabelGap, slot());
        const double top = m_plot.bottom() + chartLabelGap - 2;
        m_painter.setPen(m_theme.sub);
        for (qsizetype i = 0; i < m_labels.size(); i += stride) {
            const double width = m_metrics.horizontalAdvance(m_labels.at(i));
            const double left = centreOf(static_cast<std::size_t>(i)) - width / 2;
            if (left >= m_area.left() && left + width <= m_area.right())
                write({left, top, width, m_metrics.height()}, Qt::AlignCenter, m_labels.at(i));
        }
        const QStringList totals = totalLabels(m_bars);
        if (totals.isEmpty() || widest(totals) + 4 > slot())
            return;
        m_painter.setPen(m_theme.text);
        for (std::size_t i = 0; i < m_bars.size(); ++i) {
            const double above = m_plot.bottom() - heightOf(sumOf(m_bars[i])) - m_metrics.height() - 1;
            write({centreOf(i) - slot() / 2, above, slot(), m_metrics.height()}, Qt::AlignCenter,
                  totals.at(static_cast<qsizetype>(i)));
        }
    }

    QPainter &m_painter;
    Theme m_theme;
    QFontMetricsF m_metrics;
    std::vector<duplicates::Bin> m_bars;
    AxisScale m_scale;
    QStringList m_labels;
    QStringList m_counts; ///< along the axis, from 0 up
    QRectF m_area;
    QRectF m_plot;
};

} // namespace

void renderArrivalsChart(QPainter *painter, const QRectF &target, const std::vector<duplicates::Bin> &bins,
                         const QFont &font)
{
    painter->save();
    painter->setFont(font);
    painter->setLayoutDirection(TextLanguage::direction());
    const QSize legend = chartLegendSize(font);
    const bool fromRight = TextLanguage::direction() == Qt::RightToLeft;
    const QPointF corner(fromRight ? target.right() - legend.width() : target.left(), target.top());
    drawChartLegend(painter, QRect(corner.toPoint(), legend), Theme::light(), font, TextLanguage::direction());
    PaperChart(*painter, target.adjusted(0, legend.height() + 4, 0, 0), barsFrom(bins), font).draw();
    painter->restore();
}

} // namespace onecopy::widgets
