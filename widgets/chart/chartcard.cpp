// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/chart/chartcard.h"

#include "widgets/chart/chartplot.h"
#include "widgets/chart/chartscale.h"
#include "widgets/look/flowlayout.h"
#include "widgets/parts/accessiblerole.h"
#include "widgets/parts/foldingrow.h"
#include "widgets/parts/plaintext.h"
#include "widgets/parts/tables.h"
#include "widgets/parts/tabletoggle.h"
#include "widgets/words/words.h"

#include <QAbstractTableModel>
#include <QChart>
#include <QChartView>
#include <QCursor>
#include <QEvent>
#include <QPainter>
#include <QStackedLayout>
#include <QToolTip>
#include <QVBoxLayout>

#include <algorithm>

namespace onecopy::widgets {

namespace {

/// The numbers of the chart for people who prefer, or need, a table.
class BinTableModel final : public QAbstractTableModel
{
public:
    enum Column { Interval, First, Extra, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setBars(const std::vector<duplicates::Bin> &bars)
    {
        beginResetModel();
        m_bars = bars;
        endResetModel();
    }
    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_bars.size());
    }
    int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(ColumnCount);
    }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        if (orientation != Qt::Horizontal)
            return {};
        if (role == Qt::TextAlignmentRole)
            return static_cast<int>(section == Interval ? textAlignment : numberAlignment);
        if (role != Qt::DisplayRole)
            return {};
        switch (section) {
        case Interval:
            return ChartCard::tr("Time");
        case First:
            return ChartCard::tr("First copies");
        case Extra:
            return ChartCard::tr("Extra copies");
        default:
            return {};
        }
    }
    QVariant data(const QModelIndex &index, int role) const override
    {
        if (!index.isValid() || index.row() >= rowCount())
            return {};
        const duplicates::Bin &bar = m_bars[static_cast<std::size_t>(index.row())];
        if (role == Qt::TextAlignmentRole)
            return static_cast<int>(index.column() == Interval ? textAlignment : numberAlignment);
        if (role != Qt::DisplayRole)
            return {};
        switch (index.column()) {
        case Interval:
            return barName(bar);
        case First:
            return words::number(bar.first);
        case Extra:
            return words::number(bar.extra);
        default:
            return {};
        }
    }

private:
    std::vector<duplicates::Bin> m_bars;
};

class ChartLegend final : public QWidget
{
public:
    using QWidget::QWidget;

    QSize sizeHint() const override { return chartLegendSize(font()); }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        drawChartLegend(&painter, rect(), themeOf(this), font(), layoutDirection());
    }
};

} // namespace

class ChartCard::Private
{
public:
    std::vector<duplicates::Bin> given;
    std::vector<duplicates::Bin> bars;
    TextLabel *title = nullptr;
    ChartLegend *legend = nullptr;
    TableToggle *toggle = nullptr;
    QStackedLayout *stack = nullptr;
    QChart *chart = nullptr;
    QChartView *view = nullptr;
    ArrivalsPlot *plot = nullptr;
    TableView *table = nullptr;
    BinTableModel *model = nullptr;
    TextLabel *empty = nullptr;
    bool stale = true;   ///< the chart does not have what it should show
    bool posted = false; ///< and will get it in an event of its own

    [[nodiscard]] bool hasData() const
    {
        return std::any_of(bars.begin(), bars.end(), [](const auto &bar) { return bar.first > 0 || bar.extra > 0; });
    }
};

ChartCard::ChartCard(const QString &title, QWidget *parent)
    : Card(parent)
    , d(std::make_unique<Private>())
{
    d->title = new TextLabel(title, TextRole::Heading, this);
    d->legend = new ChartLegend(this);
    d->toggle = new TableToggle(TableToggle::Key::CtrlT, this);
    auto *beside = new FlowLayout;
    beside->setSpacing(16);
    beside->addWidget(d->legend);
    beside->addWidget(d->toggle);
    auto *line = new FoldingRow;
    line->setSpacing(8);
    line->addWidget(d->title, 1);
    line->addLayout(beside);

    d->chart = new QChart;
    d->view = new QChartView(d->chart, this);
    setAccessibleRole(d->view, QAccessible::Chart);
    d->view->setFrameShape(QFrame::NoFrame);
    d->view->setBackgroundBrush(Qt::NoBrush);
    d->view->viewport()->setAutoFillBackground(false);
    d->view->setRenderHint(QPainter::Antialiasing);
    d->view->setMinimumHeight(112);
    // The button beside it describes it and leads to the table.
    d->view->setFocusPolicy(Qt::NoFocus);
    d->view->viewport()->setFocusPolicy(Qt::NoFocus);
    d->plot = new ArrivalsPlot(d->chart);
    d->model = new BinTableModel(this);
    d->table = new TableView(title, this);
    d->table->setModel(d->model);
    d->table->setColumns(BinTableModel::Interval, {0, 14, 14});
    d->empty = new TextLabel(tr("There are no arrivals to show."), TextRole::Sub, this);
    d->empty->setAlignment(Qt::AlignCenter);
    d->empty->setWordWrap(true);

    d->stack = new QStackedLayout;
    d->stack->addWidget(d->view);
    d->stack->addWidget(d->table);
    d->stack->addWidget(d->empty);
    column()->addLayout(line);
    column()->addLayout(d->stack, 1);

    connect(d->toggle, &TableToggle::tableWanted, this, &ChartCard::setTableShown);
    connect(d->plot, &ArrivalsPlot::barHovered, this, [this](int bar, bool over) {
        if (!over || bar < 0 || static_cast<std::size_t>(bar) >= d->bars.size()) {
            QToolTip::hideText();
            return;
        }
        const duplicates::Bin &at = d->bars[static_cast<std::size_t>(bar)];
        const QString text =
            tr("%1: %2 first and %3 extra copies").arg(barName(at), words::number(at.first), words::number(at.extra));
        QToolTip::showText(QCursor::pos(), plainToolTip(text), d->view);
    });
    refresh();
}

ChartCard::~ChartCard() = default;

void ChartCard::setTitle(const QString &title)
{
    d->title->setText(title);
    refresh();
}

void ChartCard::setBins(const std::vector<duplicates::Bin> &bins)
{
    if (bins == d->given)
        return;
    d->given = bins;
    d->bars = barsFrom(bins);
    d->model->setBars(d->bars);
    refresh();
    redraw();
}

void ChartCard::setTableShown(bool shown)
{
    const bool hadFocus = d->table->hasFocus();
    d->toggle->setTableShown(shown);
    refresh();
    if (shown && d->hasData())
        d->table->setFocus(Qt::OtherFocusReason);
    else if (hadFocus)
        d->toggle->setFocus(Qt::OtherFocusReason);
}

bool ChartCard::tableShown() const
{
    return d->toggle->tableShown();
}

void ChartCard::addTo(Arrangement &arrangement) const
{
    if (tableShown())
        arrangement.insert(objectName() + QStringLiteral("/asTable"), {1});
}

void ChartCard::take(const Arrangement &arrangement)
{
    if (arrangement.value(objectName() + QStringLiteral("/asTable")) == QList<int>{1})
        setTableShown(true);
}

QString ChartCard::summary() const
{
    return barsSummary(d->bars);
}

void ChartCard::refresh()
{
    const bool filled = d->hasData();
    d->stack->setCurrentWidget(!filled        ? static_cast<QWidget *>(d->empty)
                               : tableShown() ? static_cast<QWidget *>(d->table)
                                              : d->view);
    d->legend->setVisible(filled && !tableShown());
    d->toggle->setVisible(filled);
    d->toggle->setAccessibleDescription(summary());
    d->view->setAccessibleName(d->title->text());
    d->view->setAccessibleDescription(summary());
    d->table->setAccessibleName(d->title->text());
}

/// Qt Charts takes most of a frame for its items and their layout: once for all changes of one event, apart from what
/// the page does in that event, and only where it is seen.
void ChartCard::redraw()
{
    d->stale = true;
    if (d->posted || !isVisible())
        return;
    d->posted = true;
    QMetaObject::invokeMethod(
        this,
        [this] {
            d->posted = false;
            draw();
        },
        Qt::QueuedConnection);
}

void ChartCard::draw()
{
    if (!d->stale || !isVisible())
        return;
    d->stale = false;
    d->plot->show(d->bars, themeOf(this), QFont(font()));
}

void ChartCard::showEvent(QShowEvent *event)
{
    Card::showEvent(event);
    draw();
}

void ChartCard::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (d == nullptr || (event->type() != QEvent::PaletteChange && event->type() != QEvent::FontChange))
        return;
    refresh();
    redraw();
}

} // namespace onecopy::widgets
