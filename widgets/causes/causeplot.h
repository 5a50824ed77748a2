// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/causes/causefindings.h"
#include "widgets/parts/pageframe.h"

#include <QList>
#include <QPointF>
#include <QString>

class QPainter;
class QStackedLayout;
class QStandardItemModel;

namespace onecopy::widgets {

struct Theme;
class TableToggle;
class TableView;
class TextLabel;

/// Dots, marks and lines in a unit square (0,0 is the lower start corner), with everything in words that they say.
/// Made from values by the two functions below; knows nothing of what it shows.
struct DotPlot
{
    struct Mark
    {
        double at = 0; ///< 0 to 1
        QString label;
    };
    struct Dot
    {
        QPointF at;
        double weight = 1; ///< 1 and more: the area of the dot grows with its logarithm
        bool extra = false;
        QString tip;
    };
    struct Line
    {
        QPointF from;
        QPointF to;
    };
    QList<Mark> along; ///< of the lower axis
    QList<Mark> up;
    QString alongTitle;
    QString upTitle;
    QList<Dot> dots;
    QList<Line> lines; ///< dashed: what would be expected
    QString dotWord;   ///< legend
    QString lineWord;  ///< legend; empty: no lines
    QString firstWord; ///< legend of the dots that are not extra; empty: there are none
    QString summary;   ///< a sentence or two
    /// The numbers of the dots, for those who prefer, or need, a table.
    QStringList columns;
    QList<QStringList> rows;

    [[nodiscard]] bool empty() const { return dots.isEmpty(); }
};
/// How long after the copy before each copy came, against the retry times of the sender where they are known.
[[nodiscard]] DotPlot gapsPlot(const CauseView &view);
/// How many copies came of messages of which size, and from which size on they are repeated.
[[nodiscard]] DotPlot sizesPlot(const CauseView &view);

/// Draws one DotPlot within `area`; the same for the screen and for paper.
void drawDotPlot(QPainter *painter, const QRectF &area, const DotPlot &plot, const Theme &theme, const QFont &font,
                 Qt::LayoutDirection direction);

/// A DotPlot with its title and its sentence. The arrow keys walk through the dots; the one of now is told in words.
/// The same numbers as a table with a button.
class PlotCard : public QWidget
{
    Q_OBJECT

public:
    explicit PlotCard(const QString &title, QWidget *parent = nullptr);
    ~PlotCard() override;

    void setPlot(const DotPlot &plot, const QString &emptyText);
    void setTableShown(bool shown);
    [[nodiscard]] bool tableShown() const;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void refresh();

    class Canvas;
    TextLabel *m_title;
    Canvas *m_canvas;
    TextLabel *m_summary;
    TableToggle *m_toggle;
    QStackedLayout *m_stack;
    QStandardItemModel *m_model;
    TableView *m_table;
};

} // namespace onecopy::widgets
