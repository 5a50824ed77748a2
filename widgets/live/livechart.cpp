// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/live/livechart.h"

#include "widgets/chart/chartscale.h"
#include "widgets/look/theme.h"
#include "widgets/parts/accessiblerole.h"
#include "widgets/parts/plaintext.h"
#include "widgets/words/words.h"

#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace onecopy::widgets {

namespace {

constexpr qreal gapBetweenBars = 0.18; ///< of a slot, on each side

} // namespace

LiveChart::LiveChart(QWidget *parent)
    : QWidget(parent)
{
    setAccessibleRole(this, QAccessible::Chart);
    setAccessibleName(tr("Arrivals"));
}

void LiveChart::setBars(std::vector<LiveBar> bars, std::vector<LiveSpan> unwatched)
{
    if (bars == m_bars && unwatched == m_unwatched) {
        return;
    }
    m_bars = std::move(bars);
    m_unwatched = std::move(unwatched);
    setAccessibleDescription(summary());
    update();
}

QString LiveChart::summary() const
{
    std::uint64_t first = 0;
    std::uint64_t extra = 0;
    EpochSeconds missed = 0;
    EpochSeconds passed = 0;
    for (const auto &bar : m_bars) {
        first += bar.first;
        extra += bar.extra;
        missed += bar.passed - bar.watched;
        passed += bar.passed;
    }
    const auto extraWords =
        tr("%Ln extra copies", "in: 12 messages and 3 extra copies arrived.", words::forPlural(extra));
    QString text = tr("%Ln messages and %1 arrived.", nullptr, words::forPlural(first)).arg(extraWords);
    if (missed > 0)
        text += QLatin1Char(' ') +
                tr("Of %1, %2 were not observed.", "durations").arg(words::duration(passed), words::duration(missed));
    for (const auto &mark : shownMarks()) {
        text += QLatin1Char(' ') + tr("%1.", "a change to a server, as a sentence").arg(mark.text);
    }
    return text;
}

std::uint64_t LiveChart::largest() const
{
    std::uint64_t most = 0;
    for (const auto &bar : m_bars) {
        most = std::max<std::uint64_t>(most, std::uint64_t(bar.first) + bar.extra);
    }
    return most;
}

QRectF LiveChart::roomRect() const
{
    const auto line = fontMetrics().height();
    const auto numbers = fontMetrics().horizontalAdvance(words::number(niceScale(largest()).top)) + 10;
    return QRectF(rect()).adjusted(numbers, line + 14, -4, -line - 8);
}

QRectF LiveChart::plotRect() const
{
    int rows = 0;
    for (const MarkLabel &label : markLabels())
        rows = std::max(rows, label.row + 1);
    return roomRect().adjusted(0, rows * markHeight(), 0, 0);
}

qreal LiveChart::markHeight() const
{
    return fontMetrics().height() + 4;
}

/// Labels that would cover one another go to the next row; the bars keep more than half of the room, and words for
/// which there is none are left out.
std::vector<LiveChart::MarkLabel> LiveChart::markLabels() const
{
    const auto room = roomRect();
    const auto most = static_cast<std::ptrdiff_t>(room.height() / 2 / markHeight());
    std::vector<MarkLabel> labels;
    std::vector<qreal> rows;
    for (const auto &mark : shownMarks()) {
        const auto wide = fontMetrics().horizontalAdvance(mark.text) + 12;
        const auto left = std::min(std::round(placeOf(mark.at, room)) + 3, room.right() - wide);
        const auto free = std::find_if(rows.begin(), rows.end(), [left](qreal end) { return end <= left; });
        const auto row = free - rows.begin();
        if (row >= most)
            continue;
        if (free == rows.end())
            rows.push_back(0);
        rows[static_cast<std::size_t>(row)] = left + wide + 4;
        labels.push_back({mark.text, left, static_cast<qreal>(wide), static_cast<int>(row)});
    }
    return labels;
}

qreal LiveChart::placeOf(EpochSeconds at, const QRectF &plot) const
{
    const auto whole = static_cast<qreal>(m_bars.back().end - m_bars.front().start);
    return plot.left() + plot.width() * static_cast<qreal>(at - m_bars.front().start) / whole;
}

void LiveChart::paintEvent(QPaintEvent *)
{
    if (m_bars.empty()) {
        return;
    }
    QPainter painter(this);
    const auto plot = plotRect();
    paintScale(painter, plot);
    paintUnobserved(painter, plot);
    paintBars(painter, plot);
    paintTimes(painter, plot);
    paintMarks(painter, plot);
    paintLegend(painter);
}

void LiveChart::setMarks(std::vector<words::ChangeMark> marks)
{
    m_marks = std::move(marks);
    setAccessibleDescription(summary());
    update();
}

std::vector<words::ChangeMark> LiveChart::shownMarks() const
{
    std::vector<words::ChangeMark> shown;
    for (const auto &mark : m_marks) {
        if (!m_bars.empty() && mark.at >= m_bars.front().start && mark.at < m_bars.back().end) {
            shown.push_back(mark);
        }
    }
    return shown;
}

/// The words stand above the bars: after a change is put back, the newest bars are what it is about.
void LiveChart::paintMarks(QPainter &painter, const QRectF &plot) const
{
    const auto theme = themeOf(this);
    const auto top = roomRect().top();
    // All lines first: none of them crosses the words of another mark.
    painter.setPen(QPen(theme.text, 1, Qt::DashLine));
    for (const auto &mark : shownMarks()) {
        const auto x = std::round(placeOf(mark.at, plot));
        painter.drawLine(QPointF(x, top), QPointF(x, plot.bottom()));
    }
    painter.setPen(theme.text);
    for (const MarkLabel &label : markLabels()) {
        const QRectF box(label.left, top + label.row * markHeight(), label.width, markHeight());
        painter.fillRect(box, theme.card);
        painter.drawText(box, Qt::AlignCenter, label.text);
    }
}

void LiveChart::paintScale(QPainter &painter, const QRectF &plot) const
{
    const auto theme = themeOf(this);
    const auto scale = niceScale(largest(), 4);
    for (std::uint64_t value = 0; value <= scale.top; value += scale.step) {
        const auto y =
            std::round(plot.bottom() - plot.height() * static_cast<qreal>(value) / static_cast<qreal>(scale.top));
        painter.fillRect(QRectF(plot.left(), y, plot.width(), 1), value == 0 ? theme.edge : theme.line);
        painter.setPen(theme.sub);
        painter.drawText(QRectF(0, y - 20, plot.left() - 8, 40), Qt::AlignRight | Qt::AlignVCenter,
                         words::number(value));
    }
}

void LiveChart::paintUnobserved(QPainter &painter, const QRectF &plot) const
{
    const auto theme = themeOf(this);
    for (const LiveSpan &span : m_unwatched) {
        const auto left = placeOf(span.from, plot);
        // A moment, too, is seen.
        const QRectF area(left, plot.top(), std::max(1.0, placeOf(span.to, plot) - left), plot.height());
        painter.fillRect(area, QBrush(blend(theme.card, theme.edge, 0.6), Qt::FDiagPattern));
        const auto text = tr("not observed");
        const auto width = painter.fontMetrics().horizontalAdvance(text) + 16;
        if (area.width() > width) {
            const QRectF label(area.center().x() - width / 2.0, area.center().y() - 14, width, 28);
            painter.fillRect(label, theme.card);
            painter.setPen(theme.sub);
            painter.drawText(label, Qt::AlignCenter, text);
        }
    }
}

void LiveChart::paintBars(QPainter &painter, const QRectF &plot) const
{
    const auto theme = themeOf(this);
    const auto top = static_cast<qreal>(niceScale(largest(), 4).top);
    const auto slot = plot.width() / static_cast<qreal>(m_bars.size());
    const QBrush extra(theme.extra, theme.highContrast ? Qt::BDiagPattern : Qt::SolidPattern);
    for (std::size_t i = 0; i < m_bars.size(); ++i) {
        const auto x = plot.left() + slot * (static_cast<qreal>(i) + gapBetweenBars);
        const auto width = std::max(1.0, slot * (1 - 2 * gapBetweenBars));
        const auto firstHeight = plot.height() * m_bars[i].first / top;
        const auto extraHeight = plot.height() * m_bars[i].extra / top;
        painter.fillRect(QRectF(x, plot.bottom() - firstHeight, width, firstHeight), theme.first);
        if (extraHeight > 0) {
            // A gap in the colour of the ground: the two colours are too close to touch.
            const auto seam = firstHeight > 0 ? 1.0 : 0.0;
            const QRectF bar(x, plot.bottom() - firstHeight - extraHeight, width, std::max(1.0, extraHeight - seam));
            painter.fillRect(bar, extra);
            if (theme.highContrast) {
                painter.setPen(theme.text);
                painter.drawRect(bar);
            }
        }
    }
}

void LiveChart::paintTimes(QPainter &painter, const QRectF &plot) const
{
    painter.setPen(themeOf(this).sub);
    const auto slot = plot.width() / static_cast<qreal>(m_bars.size());
    const auto widest = painter.fontMetrics().horizontalAdvance(words::timeOfDay(m_bars.back().start)) + 24;
    std::vector<EpochSeconds> starts;
    for (const auto &bar : m_bars) {
        starts.push_back(bar.start);
    }
    const auto width = m_bars.front().end - m_bars.front().start;
    for (const auto i : barsOfRoundTimes(starts, width, labelStride(widest, slot))) {
        const auto middle = plot.left() + slot * (static_cast<qreal>(i) + 0.5);
        const QRectF label(middle - widest / 2.0, plot.bottom() + 4, widest, painter.fontMetrics().height());
        if (label.left() >= 0 && label.right() <= this->width()) {
            painter.drawText(label, Qt::AlignCenter, words::timeOfDay(m_bars[i].start));
        }
    }
}

void LiveChart::paintLegend(QPainter &painter) const
{
    const auto theme = themeOf(this);
    const std::vector<std::pair<QString, QBrush>> entries{
        {tr("First copies"), QBrush(theme.first)},
        {tr("Extra copies"), QBrush(theme.extra, theme.highContrast ? Qt::BDiagPattern : Qt::SolidPattern)},
        {tr("Not observed"), QBrush(theme.sub, Qt::FDiagPattern)}};
    const auto line = painter.fontMetrics().height();
    int x = 0;
    for (const auto &[text, brush] : entries) {
        const auto wide = painter.fontMetrics().horizontalAdvance(text);
        const QRect swatch(x, (line - 11) / 2, 11, 11);
        painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), swatch), brush);
        painter.setPen(theme.text);
        painter.drawText(QStyle::visualRect(layoutDirection(), rect(), QRect(x + 17, 0, wide + 2, line)),
                         Qt::AlignVCenter, text);
        x += 17 + wide + 20;
    }
}

QString LiveChart::barText(const LiveBar &bar) const
{
    const auto start = words::timeOfDay(bar.start);
    if (!bar.observed())
        return tr("%1: not observed").arg(start);
    const auto counts =
        tr("%1: %2 first and %3 extra copies").arg(start, words::number(bar.first), words::number(bar.extra));
    if (!bar.inPart())
        return counts;
    return tr("%1; observed for %2 of %3", "counts of copies; durations")
        .arg(counts, words::duration(bar.watched), words::duration(bar.passed));
}

bool LiveChart::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && !m_bars.empty()) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const auto plot = plotRect();
        const auto slot = plot.width() / static_cast<qreal>(m_bars.size());
        const auto index = static_cast<int>((help->pos().x() - plot.left()) / slot);
        if (index >= 0 && static_cast<std::size_t>(index) < m_bars.size()) {
            const auto text = barText(m_bars[static_cast<std::size_t>(index)]);
            QToolTip::showText(help->globalPos(), plainToolTip(text), this);
            return true;
        }
    }
    return QWidget::event(event);
}

} // namespace onecopy::widgets
