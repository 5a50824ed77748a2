// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/parts/tables.h"

#include "widgets/look/style.h"
#include "widgets/parts/plaintext.h"
#include "widgets/words/words.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QFocusEvent>
#include <QHeaderView>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QListView>
#include <QMenu>
#include <QScopedValueRollback>
#include <QToolTip>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace onecopy::widgets {

namespace {

constexpr int cellPadding = 8;
constexpr int smallestStretch = 120;
constexpr int comfortableStretch = 200;
constexpr int readableStretch = 20; ///< characters; columns that may be left out are, before there are fewer
constexpr double mostShrunk = 0.6;
constexpr int sortArrow = 14;
constexpr int widthUnits = 100;      ///< of a character's width: larger letters get wider columns
constexpr int widestColumn = 60'000; ///< in these

/// One cell for the clipboard: no separators inside, none of the invisible marks that are only for the screen.
QString tsvCell(const QVariant &value)
{
    QString text = words::withoutIsolates(value.toString());
    for (QChar &c : text) {
        if (c == QLatin1Char('\t') || c == QLatin1Char('\n') || c == QLatin1Char('\r'))
            c = QLatin1Char(' ');
    }
    return text;
}

/// Tells a title that is cut.
class Header : public QHeaderView
{
public:
    explicit Header(QWidget *parent)
        : QHeaderView(Qt::Horizontal, parent)
    {
        setSectionsClickable(true);
        setTextElideMode(Qt::ElideRight);
    }

protected:
    bool viewportEvent(QEvent *event) override
    {
        if (event->type() != QEvent::ToolTip || model() == nullptr)
            return QHeaderView::viewportEvent(event);
        const auto *help = static_cast<QHelpEvent *>(event);
        const int section = logicalIndexAt(help->pos());
        const QString title = section < 0 ? QString() : model()->headerData(section, Qt::Horizontal).toString();
        const bool cut = QFontMetrics(font()).horizontalAdvance(title) + 2 * cellPadding > sectionSize(section);
        QToolTip::showText(help->globalPos(), cut ? plainToolTip(title) : QString(), this);
        return true;
    }
};

bool isOrderOf(QList<int> columns, int count)
{
    std::ranges::sort(columns);
    QList<int> all(count);
    std::iota(all.begin(), all.end(), 0);
    return columns == all;
}

} // namespace

TableView::TableView(const QString &accessibleName, QWidget *parent)
    : QTableView(parent)
{
    setHorizontalHeader(new Header(this));
    setAccessibleName(accessibleName);
    setItemDelegate(new CellDelegate(this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setAlternatingRowColors(true);
    setShowGrid(false);
    setWordWrap(false);
    setTextElideMode(Qt::ElideRight);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setCornerButtonEnabled(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    QHeaderView *header = horizontalHeader();
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setSectionsMovable(true);
    header->setMinimumSectionSize(48);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    header->setAccessibleName(tr("Columns of %1").arg(accessibleName));
    connect(header, &QHeaderView::sectionResized, this, [this](int, int before, int after) {
        // A column that is hidden or shown again is not one that a person has drawn wider.
        if (!m_fitting && isVisible() && before > 0 && after > 0)
            m_userSized = true;
    });
    connect(header, &QHeaderView::sectionMoved, this, [this] { m_userOrdered = m_userOrdered || !m_fitting; });
    connect(header, &QHeaderView::sectionClicked, this, [this] { m_userSorted = isSortingEnabled(); });
    connect(header, &QHeaderView::customContextMenuRequested, this, &TableView::showHeaderMenu);
    connect(this, &QTableView::doubleClicked, this,
            [this](const QModelIndex &index) { Q_EMIT activatedRow(index.row()); });
    applyMetrics();
}

void TableView::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    keepCurrentSelected(*this);
    applyMetrics();
}

void TableView::setColumns(int stretchColumn, const QList<int> &widthsInCharacters)
{
    m_stretchColumn = stretchColumn;
    m_widths = widthsInCharacters;
    applyMetrics();
}

void TableView::setGivingWay(const QList<int> &columns)
{
    m_givingWay = columns;
    applyMetrics();
}

/// Neither the page nor a person has hidden it.
bool TableView::wanted(int column) const
{
    return !isColumnHidden(column) || m_leftOut.contains(column);
}

/// 0: the stretching one, or none.
QList<int> TableView::wantedWidths() const
{
    const int character = std::max(fontMetrics().averageCharWidth(), 1);
    QList<int> widths(model()->columnCount(), 0);
    for (int column = 0; column < std::min<int>(static_cast<int>(m_widths.size()), model()->columnCount()); ++column) {
        if (column == m_stretchColumn || m_widths.at(column) == 0 || !wanted(column))
            continue;
        const int asked = std::abs(m_widths.at(column)) * character + 2 * cellPadding;
        const QString heading = model()->headerData(column, Qt::Horizontal).toString();
        widths[column] = std::max(asked, QFontMetrics(horizontalHeader()->font()).horizontalAdvance(heading) +
                                             2 * cellPadding + sortArrow);
    }
    return widths;
}

void TableView::leaveOut(const QList<int> &widths)
{
    const int readable = readableStretch * std::max(fontMetrics().averageCharWidth(), 1);
    int taken = std::accumulate(widths.begin(), widths.end(), 0);
    QList<int> out;
    for (const int column : std::as_const(m_givingWay)) {
        if (viewport()->width() - taken >= readable)
            break;
        if (!wanted(column) || widths.value(column) == 0 || m_chosen.contains(column))
            continue;
        taken -= widths.at(column);
        out.append(column);
    }
    for (const int column : std::as_const(m_leftOut))
        setColumnHidden(column, out.contains(column));
    for (const int column : std::as_const(out))
        setColumnHidden(column, true);
    m_leftOut = out;
}

void TableView::applyMetrics()
{
    const int line = fontMetrics().height();
    verticalHeader()->setDefaultSectionSize(std::max(34, line + 16));
    horizontalHeader()->setFont(scaledFont(font(), 1, QFont::Bold));
    if (m_userSized || model() == nullptr)
        return;
    const QScopedValueRollback fitting(m_fitting, true);
    QList<int> widths = wantedWidths();
    if (m_stretchColumn >= 0)
        leaveOut(widths);
    int fixed = 0;
    int soft = 0;
    for (int column = 0; column < widths.size(); ++column) {
        if (isColumnHidden(column))
            widths[column] = 0;
        (m_widths.value(column) < 0 ? soft : fixed) += widths.at(column);
    }
    const int lacking = comfortableStretch - (viewport()->width() - fixed - soft);
    const double keep =
        soft > 0 && m_stretchColumn >= 0 ? std::clamp(1.0 - static_cast<double>(lacking) / soft, mostShrunk, 1.0) : 1.0;
    for (int column = 0; column < widths.size(); ++column) {
        if (widths.at(column) > 0)
            setColumnWidth(column,
                           m_widths.at(column) < 0 ? static_cast<int>(widths.at(column) * keep) : widths.at(column));
    }
    stretch();
}

void TableView::stretch()
{
    // Not QHeaderView::Stretch: that takes the right to change this column's width away from the user.
    if (m_stretchColumn < 0 || model() == nullptr || m_stretchColumn >= model()->columnCount())
        return;
    int others = 0;
    for (int column = 0; column < model()->columnCount(); ++column) {
        if (column != m_stretchColumn && !isColumnHidden(column))
            others += columnWidth(column);
    }
    const QScopedValueRollback fitting(m_fitting, true);
    setColumnWidth(m_stretchColumn, std::max(viewport()->width() - others, smallestStretch));
}

void TableView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    if (m_userSized)
        stretch();
    else
        applyMetrics();
}

void TableView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange ||
        event->type() == QEvent::ApplicationFontChange)
        applyMetrics();
}

QString TableView::asTsv(bool selectedOnly) const
{
    if (model() == nullptr)
        return {};
    QList<int> columns;
    QStringList cells;
    for (int visual = 0; visual < horizontalHeader()->count(); ++visual) {
        const int column = horizontalHeader()->logicalIndex(visual);
        if (!wanted(column))
            continue;
        columns.append(column);
        cells.append(tsvCell(model()->headerData(column, Qt::Horizontal)));
    }
    QStringList lines{cells.join(QLatin1Char('\t'))};
    const bool all = !selectedOnly || selectionModel() == nullptr || !selectionModel()->hasSelection();
    for (int row = 0; row < model()->rowCount(); ++row) {
        if (!all && !selectionModel()->isRowSelected(row))
            continue;
        cells.clear();
        for (const int column : columns)
            cells.append(tsvCell(model()->index(row, column).data()));
        lines.append(cells.join(QLatin1Char('\t')));
    }
    return lines.join(QLatin1Char('\n'));
}

void TableView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        QApplication::clipboard()->setText(asTsv(true));
        return;
    }
    const int row = currentIndex().row();
    if (row >= 0 && event->key() == Qt::Key_Space) {
        toggle(row);
        return;
    }
    if (row >= 0 && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        Q_EMIT activatedRow(row);
        return;
    }
    if (event->key() == Qt::Key_Delete) {
        Q_EMIT removeWanted();
        return;
    }
    QTableView::keyPressEvent(event);
}

/// Qt tells a screen reader of no tick: who is on the row would hear nothing of what the key has done.
void TableView::toggle(int row)
{
    const auto tick = [this, row] { return model()->index(row, currentIndex().column()).data(Qt::CheckStateRole); };
    const QVariant before = tick();
    Q_EMIT toggleWanted(row);
    if (!QAccessible::isActive() || tick() == before)
        return;
    QAccessible::State changed;
    changed.checked = true;
    QAccessibleTableInterface *table = QAccessible::queryAccessibleInterface(this)->tableInterface();
    QAccessibleStateChangeEvent event(table->cellAt(row, currentIndex().column()), changed);
    QAccessible::updateAccessibility(&event);
}

/// Rows are chosen as a whole: Home and End go to the first and the last one, not to the first and the last column.
QModelIndex TableView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    const bool toEnd = action == MoveHome || action == MoveEnd;
    return QTableView::moveCursor(action, toEnd ? modifiers | Qt::ControlModifier : modifiers);
}

void TableView::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    if (!currentIndex().isValid() && model() != nullptr && model()->rowCount() > 0 &&
        event->reason() != Qt::MouseFocusReason)
        setCurrentIndex(model()->index(0, 0));
    update(); // the frame shows the focus
}

void TableView::focusOutEvent(QFocusEvent *event)
{
    QTableView::focusOutEvent(event);
    update();
}

void TableView::showHeaderMenu(const QPoint &at)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (int column = 0; model() != nullptr && column < model()->columnCount(); ++column) {
        QString title = model()->headerData(column, Qt::Horizontal).toString();
        if (title.isEmpty() || column == m_stretchColumn)
            continue;
        QAction *action = menu->addAction(title.replace(QLatin1Char('&'), QStringLiteral("&&")));
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column));
        connect(action, &QAction::toggled, this, [this, column](bool shown) {
            showChosen(column, shown);
            applyMetrics();
            stretch();
        });
    }
    menu->addSeparator();
    QAction *reset = menu->addAction(tr("Columns as they were at first"), this, &TableView::resetColumns);
    reset->setEnabled(isArranged());
    menu->popup(horizontalHeader()->mapToGlobal(at));
}

void TableView::showChosen(int column, bool shown)
{
    m_chosen[column] = shown;
    m_leftOut.removeOne(column);
    setColumnHidden(column, !shown);
}

void TableView::setUsuallyHidden(int column, bool hidden)
{
    m_usuallyHidden.removeOne(column);
    if (hidden)
        m_usuallyHidden.append(column);
    if (!m_chosen.contains(column))
        setColumnHidden(column, hidden);
}

void TableView::setUsualOrder(const QList<int> &columns)
{
    m_usualOrder = columns;
    if (!m_userOrdered)
        putInOrder(columns);
}

void TableView::putInOrder(const QList<int> &columns)
{
    // A column that is moved may make the table fit its columns anew, within this.
    const QScopedValueRollback fitting(m_fitting, true);
    QHeaderView *header = horizontalHeader();
    for (int place = 0; place < columns.size(); ++place)
        header->moveSection(header->visualIndex(columns.at(place)), place);
}

bool TableView::isArranged() const
{
    return m_userSized || m_userOrdered || !m_chosen.isEmpty();
}

void TableView::resetColumns()
{
    m_userSized = false;
    m_userOrdered = false;
    m_chosen.clear();
    m_leftOut.clear();
    QList<int> order = m_usualOrder;
    for (int column = 0; column < model()->columnCount(); ++column) {
        setColumnHidden(column, m_usuallyHidden.contains(column));
        if (m_usualOrder.isEmpty())
            order.append(column);
    }
    putInOrder(order);
    applyMetrics();
}

QString TableView::key(const char *what) const
{
    return objectName() + QLatin1Char('/') + QLatin1String(what);
}

void TableView::addTo(Arrangement &arrangement) const
{
    const int character = std::max(fontMetrics().averageCharWidth(), 1);
    QList<int> widths;
    QList<int> order;
    for (int column = 0; column < model()->columnCount(); ++column) {
        widths.append(column == m_stretchColumn ? 0 : columnWidth(column) * widthUnits / character);
        order.append(horizontalHeader()->logicalIndex(column));
    }
    if (m_userSized)
        arrangement.insert(key("widths"), widths);
    if (m_userOrdered)
        arrangement.insert(key("order"), order);
    for (const bool shown : {true, false}) {
        if (const QList<int> columns = m_chosen.keys(shown); !columns.isEmpty())
            arrangement.insert(key(shown ? "shown" : "hidden"), columns);
    }
    if (m_userSorted)
        arrangement.insert(key("sorted"), {horizontalHeader()->sortIndicatorSection(),
                                           static_cast<int>(horizontalHeader()->sortIndicatorOrder())});
}

void TableView::take(const Arrangement &arrangement)
{
    const int columns = model()->columnCount();
    const auto isColumn = [columns](int column) { return column >= 0 && column < columns; };
    for (const bool shown : {true, false}) {
        for (const int column : arrangement.value(key(shown ? "shown" : "hidden"))) {
            if (isColumn(column) && column != m_stretchColumn)
                showChosen(column, shown);
        }
    }
    if (const QList<int> order = arrangement.value(key("order")); isOrderOf(order, columns)) {
        putInOrder(order);
        m_userOrdered = true;
    }
    const QList<int> widths = arrangement.value(key("widths"));
    if (widths.size() == columns &&
        std::ranges::all_of(widths, [](int width) { return width >= 0 && width <= widestColumn; }))
        takeWidths(widths);
    else
        applyMetrics();
    const QList<int> sorted = arrangement.value(key("sorted"));
    if (isSortingEnabled() && sorted.size() == 2 && isColumn(sorted.at(0)) &&
        (sorted.at(1) == Qt::AscendingOrder || sorted.at(1) == Qt::DescendingOrder)) {
        sortByColumn(sorted.at(0), static_cast<Qt::SortOrder>(sorted.at(1)));
        m_userSorted = true;
    }
}

/// Those that had given way when a person drew the others stay left out.
void TableView::takeWidths(const QList<int> &widths)
{
    const int character = std::max(fontMetrics().averageCharWidth(), 1);
    const QScopedValueRollback fitting(m_fitting, true);
    m_userSized = true;
    for (int column = 0; column < widths.size(); ++column) {
        const bool out = widths.at(column) == 0 && m_givingWay.contains(column) && !m_chosen.contains(column);
        if (out || m_leftOut.contains(column))
            setColumnHidden(column, out);
        m_leftOut.removeOne(column);
        if (out)
            m_leftOut.append(column);
        if (widths.at(column) > 0)
            setColumnWidth(
                column, std::max(widths.at(column) * character / widthUnits, horizontalHeader()->minimumSectionSize()));
    }
    stretch();
}

void CellDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->state &= ~QStyle::State_HasFocus;
}

void TickDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    CellDelegate::initStyleOption(option, index);
    if (option->features.testFlag(QStyleOptionViewItem::HasCheckIndicator) || option->widget == nullptr)
        return;
    const QStyle *style = option->widget->style();
    QPixmap nothing(style->pixelMetric(QStyle::PM_IndicatorWidth, option, option->widget), 1);
    nothing.fill(Qt::transparent);
    option->features |= QStyleOptionViewItem::HasDecoration;
    option->decorationSize = nothing.size();
    option->icon = QIcon(nothing);
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return QStyledItemDelegate::sizeHint(option, index) + QSize(2 * cellPadding, 0);
}

void makeRowList(QListView &list)
{
    list.setFrameShape(QFrame::NoFrame);
    list.setEditTriggers(QAbstractItemView::NoEditTriggers);
    list.setSelectionMode(QAbstractItemView::SingleSelection);
    list.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list.setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    list.setTabKeyNavigation(false);
    keepCurrentSelected(list);
}

void keepCurrentSelected(QAbstractItemView &view)
{
    const auto follow = [&view] {
        const QModelIndexList selected = view.selectionModel()->selectedIndexes();
        if (view.selectionMode() != QAbstractItemView::SingleSelection)
            return;
        if (selected.isEmpty() && view.currentIndex().isValid())
            view.setCurrentIndex(view.currentIndex());
        else if (!selected.isEmpty() && selected.front().row() != view.currentIndex().row())
            view.setCurrentIndex(selected.front());
    };
    // Later: with the keyboard and the mouse, one of the two is still to come.
    QObject::connect(view.selectionModel(), &QItemSelectionModel::selectionChanged, &view, follow,
                     Qt::QueuedConnection);
}

} // namespace onecopy::widgets
