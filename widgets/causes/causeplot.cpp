// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/causes/causeplot.h"

#include "widgets/look/icons.h"
#include "widgets/look/style.h"
#include "widgets/parts/accessiblerole.h"
#include "widgets/parts/plaintext.h"
#include "widgets/parts/tables.h"
#include "widgets/parts/tabletoggle.h"
#include "widgets/words/words.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QStackedLayout>
#include <QStandardItemModel>
#include <QToolTip>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace onecopy::widgets {

namespace {

constexpr double gap = 8;
constexpr double smallestDot = 3.5;
constexpr double largestDot = 10;
constexpr double reach = 12; ///< of the mouse around a dot

double radiusOf(double weight)
{
    return std::min(largestDot, smallestDot + 1.6 * std::log2(std::max(weight, 1.0)) / 2);
}

/// Where everything stands, for painting and for the mouse.
class Geometry
{
public:
    Geometry(const QRectF &area, const DotPlot &plot, const QFont &font, Qt::LayoutDirection direction)
        : m_direction(direction)
        , m_area(area)
    {
        const QFontMetricsF metrics(font);
        double widest = 0;
        for (const DotPlot::Mark &mark : plot.up)
            widest = std::max(widest, metrics.horizontalAdvance(mark.label));
        const double line = metrics.height();
        const QRectF ltr = area.adjusted(widest + gap + 2, 2 * line + 12, -largestDot, -2 * line - gap);
        m_plot = direction == Qt::RightToLeft ? mirrored(ltr) : ltr;
    }

    [[nodiscard]] QRectF plot() const { return m_plot; }
    [[nodiscard]] QPointF point(const QPointF &at) const
    {
        const double part = m_direction == Qt::RightToLeft ? 1 - at.x() : at.x();
        return {m_plot.left() + part * m_plot.width(), m_plot.bottom() - at.y() * m_plot.height()};
    }
    [[nodiscard]] QRectF mirrored(const QRectF &box) const
    {
        return m_direction == Qt::RightToLeft
                   ? QRectF(m_area.left() + m_area.right() - box.right(), box.top(), box.width(), box.height())
                   : box;
    }

private:
    Qt::LayoutDirection m_direction;
    QRectF m_area;
    QRectF m_plot;
};

/// The letters of a legend and the axes; rectangles are given for left to right.
class Pen
{
public:
    Pen(QPainter *painter, const Geometry &geometry, Qt::LayoutDirection direction)
        : m_painter(painter)
        , m_geometry(geometry)
        , m_direction(direction)
    {
    }
    void text(const QRectF &box, const QString &words, const QColor &colour, Qt::Alignment side) const
    {
        const Qt::Alignment seen = QStyle::visualAlignment(m_direction, side) | Qt::AlignVCenter;
        m_painter->setPen(colour);
        m_painter->drawText(m_geometry.mirrored(box), static_cast<int>(seen) | Qt::TextSingleLine | Qt::TextDontClip,
                            words);
    }

private:
    QPainter *m_painter;
    const Geometry &m_geometry;
    Qt::LayoutDirection m_direction;
};

void drawAxes(QPainter *painter, const QRectF &area, const DotPlot &plot, const Theme &theme, const Geometry &geometry,
              const Pen &pen)
{
    const QFontMetricsF metrics(painter->font());
    const double line = metrics.height();
    const QRectF inner = geometry.plot();
    double below = inner.bottom() + line; ///< labels that would meet are left out
    for (const DotPlot::Mark &mark : plot.up) {
        const double y = geometry.point({0, mark.at}).y();
        painter->setPen(QPen(theme.highContrast ? theme.sub : theme.line, 1));
        painter->drawLine(QPointF(inner.left(), y), QPointF(inner.right(), y));
        if (y > below - line + 2)
            continue;
        pen.text(QRectF(area.left(), y - line / 2, geometry.mirrored(inner).left() - area.left() - gap, line),
                 mark.label, theme.sub, Qt::AlignRight);
        below = y;
    }
    painter->setPen(QPen(theme.edge, 1));
    painter->drawLine(inner.bottomLeft(), inner.bottomRight());
    double taken = -1e9;
    for (const DotPlot::Mark &mark : plot.along) {
        const double width = metrics.horizontalAdvance(mark.label);
        const QRectF ltr = geometry.mirrored(inner);
        const double x = ltr.left() + mark.at * ltr.width();
        if (x - width / 2 < taken + gap || x + width / 2 > area.right())
            continue;
        pen.text(QRectF(x - width / 2, inner.bottom() + 4, width, line), mark.label, theme.sub, Qt::AlignLeft);
        taken = x + width / 2;
    }
    pen.text(QRectF(area.left(), area.bottom() - line, area.width(), line), plot.alongTitle, theme.sub,
             Qt::AlignHCenter);
    pen.text(QRectF(area.left(), area.top() + line + 4, area.width(), line), plot.upTitle, theme.sub, Qt::AlignLeft);
}

void drawLegend(QPainter *painter, const QRectF &area, const DotPlot &plot, const Theme &theme,
                const Geometry &geometry, const Pen &pen)
{
    const QFontMetricsF metrics(painter->font());
    const double line = metrics.height();
    double x = area.left() + 4;
    const double middle = area.top() + line / 2;
    const auto word = [&](const QString &text, double sign) {
        const double width = std::min(metrics.horizontalAdvance(text), std::max(0.0, area.right() - x - sign));
        pen.text(QRectF(x + sign, area.top(), width, line), metrics.elidedText(text, Qt::ElideRight, width), theme.text,
                 Qt::AlignLeft);
        x += sign + width + 2 * gap;
    };
    const auto dot = [&](const QColor &colour) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(colour);
        painter->drawEllipse(geometry.mirrored(QRectF(x, middle - 4, 8, 8)));
    };
    dot(theme.extra);
    word(plot.dotWord, 8 + 6);
    if (!plot.firstWord.isEmpty()) {
        dot(theme.first);
        word(plot.firstWord, 8 + 6);
    }
    if (!plot.lineWord.isEmpty()) {
        const QRectF dash = geometry.mirrored(QRectF(x, middle, 18, 0));
        painter->setPen(QPen(theme.accent, 2, Qt::DashLine));
        painter->drawLine(dash.topLeft(), dash.topRight());
        word(plot.lineWord, 18 + 6);
    }
}

} // namespace

void drawDotPlot(QPainter *painter, const QRectF &area, const DotPlot &plot, const Theme &theme, const QFont &font,
                 Qt::LayoutDirection direction)
{
    if (plot.empty())
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setFont(font);
    const Geometry geometry(area, plot, font, direction);
    const Pen pen(painter, geometry, direction);
    drawAxes(painter, area, plot, theme, geometry, pen);
    drawLegend(painter, area, plot, theme, geometry, pen);
    for (const DotPlot::Line &line : plot.lines) {
        painter->setPen(QPen(theme.accent, 2, Qt::DashLine));
        painter->drawLine(geometry.point(line.from), geometry.point(line.to));
    }
    for (const DotPlot::Dot &dot : plot.dots) {
        const double radius = radiusOf(dot.weight);
        painter->setPen(QPen(theme.card, 1));
        painter->setBrush(dot.extra ? theme.extra : theme.first);
        painter->drawEllipse(geometry.point(dot.at), radius, radius);
    }
    painter->restore();
}

class PlotCard::Canvas final : public QWidget
{
public:
    explicit Canvas(QWidget *parent)
        : QWidget(parent)
    {
        setAccessibleRole(this, QAccessible::Chart);
        setFocusPolicy(Qt::StrongFocus);
        setMinimumHeight(15 * fontMetrics().height());
        setMouseTracking(true);
    }

    DotPlot plot;
    QString emptyText;
    qsizetype current = 0;

    void refreshAccessible(const QString &title)
    {
        setAccessibleName(title);
        setAccessibleDescription(words::withoutIsolates(plot.empty() ? emptyText : plot.summary));
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Theme theme = themeOf(this);
        if (plot.empty()) {
            painter.setPen(theme.sub);
            painter.drawText(rect().adjusted(12, 12, -12, -12), static_cast<int>(Qt::AlignCenter) | Qt::TextWordWrap,
                             emptyText);
            return;
        }
        const QRectF area = drawingArea();
        drawDotPlot(&painter, area, plot, theme, font(), layoutDirection());
        if (!hasFocus())
            return;
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(theme.accent, Style::focusWidth));
        const Geometry geometry(area, plot, font(), layoutDirection());
        const DotPlot::Dot &dot = plot.dots.at(current);
        const double radius = radiusOf(dot.weight) + 3;
        painter.drawEllipse(geometry.point(dot.at), radius, radius);
    }

    void keyPressEvent(QKeyEvent *event) override
    {
        const bool mirror = layoutDirection() == Qt::RightToLeft;
        const int key = event->key();
        const int step = key == Qt::Key_Right || key == Qt::Key_Down ? (mirror ? -1 : 1)
                         : key == Qt::Key_Left || key == Qt::Key_Up  ? (mirror ? 1 : -1)
                                                                     : 0;
        if (step == 0 || plot.empty()) {
            QWidget::keyPressEvent(event);
            return;
        }
        current = std::clamp<qsizetype>(current + step, 0, plot.dots.size() - 1);
        const DotPlot::Dot &dot = plot.dots.at(current);
        setAccessibleDescription(words::withoutIsolates(dot.tip));
        const Geometry geometry(drawingArea(), plot, font(), layoutDirection());
        QToolTip::showText(mapToGlobal(geometry.point(dot.at).toPoint()), plainToolTip(dot.tip), this);
        update();
    }

    void focusInEvent(QFocusEvent *event) override
    {
        QWidget::focusInEvent(event);
        update();
    }
    void focusOutEvent(QFocusEvent *event) override
    {
        QWidget::focusOutEvent(event);
        update();
    }

    void mouseMoveEvent(QMouseEvent *event) override
    {
        const QPointF at = event->position();
        const Geometry geometry(drawingArea(), plot, font(), layoutDirection());
        for (const DotPlot::Dot &dot : plot.dots) {
            const QPointF off = geometry.point(dot.at) - at;
            if (std::hypot(off.x(), off.y()) <= std::max(reach, radiusOf(dot.weight))) {
                QToolTip::showText(event->globalPosition().toPoint(), plainToolTip(dot.tip), this);
                return;
            }
        }
        QToolTip::hideText();
    }

private:
    QRectF drawingArea() const { return QRectF(rect()).adjusted(2, 2, -4, -2); }
};

PlotCard::PlotCard(const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_title(new TextLabel(title, TextRole::Heading, this))
    , m_canvas(new Canvas(this))
    , m_summary(new TextLabel(TextRole::Sub, this))
    , m_toggle(new TableToggle(TableToggle::Key::None, this))
    , m_stack(new QStackedLayout)
    , m_model(new QStandardItemModel(this))
    , m_table(new TableView(title, this))
{
    m_title->setElided(Qt::ElideRight);
    m_summary->setWordWrap(true);
    m_table->setModel(m_model);
    m_stack->addWidget(m_canvas);
    m_stack->addWidget(m_table);
    auto *line = new QHBoxLayout;
    line->addWidget(m_title, 1);
    line->addWidget(m_toggle);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(line);
    column->addWidget(m_summary);
    column->addLayout(m_stack, 1);
    connect(m_toggle, &TableToggle::tableWanted, this, &PlotCard::setTableShown);
    refresh();
}

PlotCard::~PlotCard() = default;

void PlotCard::setPlot(const DotPlot &plot, const QString &emptyText)
{
    m_canvas->plot = plot;
    m_canvas->emptyText = emptyText;
    m_canvas->current = 0;
    m_canvas->setFocusPolicy(plot.empty() ? Qt::NoFocus : Qt::StrongFocus);
    m_canvas->refreshAccessible(m_title->text());
    m_canvas->update();
    m_summary->setText(plot.summary);
    m_summary->setVisible(!plot.summary.isEmpty());
    m_model->clear();
    m_model->setHorizontalHeaderLabels(plot.columns);
    for (int i = 0; i < m_model->columnCount(); ++i)
        m_model->setHeaderData(i, Qt::Horizontal, static_cast<int>(numberAlignment), Qt::TextAlignmentRole);
    for (const QStringList &row : plot.rows) {
        QList<QStandardItem *> items;
        for (const QString &text : row) {
            auto *item = new QStandardItem(text);
            item->setEditable(false);
            item->setTextAlignment(numberAlignment);
            items.append(item);
        }
        m_model->appendRow(items);
    }
    QList<int> widths(m_model->columnCount(), 14);
    widths.front() = 0;
    m_table->setColumns(0, widths);
    m_toggle->setVisible(!plot.empty());
    refresh();
}

bool PlotCard::tableShown() const
{
    return m_toggle->tableShown();
}

void PlotCard::setTableShown(bool shown)
{
    const bool hadFocus = m_canvas->hasFocus() || m_table->hasFocus();
    m_toggle->setTableShown(shown);
    refresh();
    if (hadFocus)
        m_stack->currentWidget()->setFocus(Qt::OtherFocusReason);
}

void PlotCard::refresh()
{
    const bool table = tableShown() && !m_canvas->plot.empty();
    m_stack->setCurrentWidget(table ? static_cast<QWidget *>(m_table) : m_canvas);
}

void PlotCard::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        refresh();
}

void PlotCard::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    // A scrolled area asks for the least height, and does not know into how many lines a sentence breaks.
    setMinimumHeight(std::max(0, layout()->minimumHeightForWidth(width()))); // -1: no line breaks
}

} // namespace onecopy::widgets
