// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/duplicates/classify.h"
#include "widgets/look/theme.h"

#include <QFont>
#include <QObject>
#include <QStringList>

#include <vector>

class QAbstractSeries;
class QChart;
class QGraphicsSimpleTextItem;
class QPainter;

namespace onecopy::widgets {

/// Fills a QChart with bars of arrivals, for the screen (paper: paperchart.h). Labels of bars are items of
/// our own, since those of QBarCategoryAxis are cut to the width of one bar, and those of QValueAxis know no plain
/// integers of the locale.
class ArrivalsPlot : public QObject
{
    Q_OBJECT

public:
    /// REQUIRES: `chart` outlives this object (it becomes its parent).
    explicit ArrivalsPlot(QChart *chart);

    void show(const std::vector<duplicates::Bin> &bars, const Theme &theme, const QFont &font);
    /// Positions the labels for the plot area of now.
    void layOut();

Q_SIGNALS:
    void barHovered(int bar, bool over);

private:
    void makeSeries(const Theme &theme);
    void makeAxes(const Theme &theme);
    void makeLabels(const Theme &theme, const QFont &font);

    QChart *m_chart;
    QAbstractSeries *m_series = nullptr;
    std::vector<duplicates::Bin> m_bars;
    std::vector<QGraphicsSimpleTextItem *> m_labels;
    std::vector<QGraphicsSimpleTextItem *> m_totals;
    std::vector<QGraphicsSimpleTextItem *> m_counts; ///< along the axis of counts, from 0 up
};

/// The two words with their colours, patterned like the bars in high contrast: colour is not the only sign.
[[nodiscard]] QSize chartLegendSize(const QFont &font);
void drawChartLegend(QPainter *painter, const QRect &area, const Theme &theme, const QFont &font,
                     Qt::LayoutDirection direction);

} // namespace onecopy::widgets
