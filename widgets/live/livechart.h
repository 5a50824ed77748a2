// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/checklist/checklistwords.h"
#include "widgets/live/livetally.h"

#include <QWidget>

namespace onecopy::widgets {

/// Arrivals of the last minutes or hours as stacked bars. Time that nobody watched is hatched, not empty.
class LiveChart : public QWidget
{
    Q_OBJECT

public:
    explicit LiveChart(QWidget *parent = nullptr);

    /// `unwatched`: of the time that they show.
    void setBars(std::vector<LiveBar> bars, std::vector<LiveSpan> unwatched);
    [[nodiscard]] const std::vector<LiveBar> &bars() const { return m_bars; }
    /// Changes to settings of servers, oldest first: a line and a label each, where they are within the time shown.
    void setMarks(std::vector<words::ChangeMark> marks);
    [[nodiscard]] std::vector<words::ChangeMark> shownMarks() const;
    /// One sentence with the sums; also the accessible description.
    [[nodiscard]] QString summary() const;
    [[nodiscard]] QSize sizeHint() const override { return {640, 220}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {320, 150}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    void paintScale(QPainter &painter, const QRectF &plot) const;
    void paintBars(QPainter &painter, const QRectF &plot) const;
    void paintUnobserved(QPainter &painter, const QRectF &plot) const;
    void paintMarks(QPainter &painter, const QRectF &plot) const;
    void paintTimes(QPainter &painter, const QRectF &plot) const;
    void paintLegend(QPainter &painter) const;
    /// Where the words of a mark stand: in rows above the bars, the topmost is 0.
    struct MarkLabel
    {
        QString text;
        qreal left = 0;
        qreal width = 0;
        int row = 0;
    };
    [[nodiscard]] std::vector<MarkLabel> markLabels() const;
    [[nodiscard]] qreal markHeight() const; ///< of a row of them
    [[nodiscard]] QString barText(const LiveBar &bar) const;
    [[nodiscard]] QRectF roomRect() const; ///< of bars and marks
    [[nodiscard]] QRectF plotRect() const; ///< of the bars alone
    [[nodiscard]] qreal placeOf(EpochSeconds at, const QRectF &plot) const;
    [[nodiscard]] std::uint64_t largest() const;

    std::vector<LiveBar> m_bars;
    std::vector<LiveSpan> m_unwatched;
    std::vector<words::ChangeMark> m_marks;
};

} // namespace onecopy::widgets
