// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/parts/arrangement.h"

#include <QMap>
#include <QStyledItemDelegate>
#include <QTableView>

class QListView;

namespace onecopy::widgets {

/// The table of every page: 34-px rows (taller with larger fonts), no row numbers, alternate rows, whole rows selected,
/// one stretching column, Ctrl+C copies the selected rows as tab-separated text, Tab leaves the table. What a person
/// does with its columns is kept.
class TableView : public QTableView, public Arranged
{
    Q_OBJECT

public:
    /// `accessibleName` says what the rows are: "Duplicate messages".
    explicit TableView(const QString &accessibleName, QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    /// The column that takes what room is left, and the widths of the others for the current font, in characters
    /// (0: leave it; negative: may shrink to 60 % where the stretching column would become too narrow). Call after
    /// setModel.
    void setColumns(int stretchColumn, const QList<int> &widthsInCharacters);
    /// These are left out, the first of them first, as long as the stretching column would become too narrow. What a
    /// person shows or hides in the menu of the header stays so.
    void setGivingWay(const QList<int> &columns);
    /// Unless a person has shown or hidden it in the menu of the header.
    void setUsuallyHidden(int column, bool hidden);
    /// From the start of a row, unless a person has put them into another order. REQUIRES: each column once.
    void setUsualOrder(const QList<int> &columns);
    void addTo(Arrangement &arrangement) const override;
    void take(const Arrangement &arrangement) override;
    /// Selected rows, or all when none is selected, as tab-separated lines with a header; cells of foreign text have
    /// their tabs and line ends made visible and no isolates.
    [[nodiscard]] QString asTsv(bool selectedOnly) const;

Q_SIGNALS:
    void activatedRow(int row); ///< Enter or double click
    void toggleWanted(int row); ///< Space
    void removeWanted();        ///< Delete

protected:
    void keyPressEvent(QKeyEvent *event) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void toggle(int row);
    void applyMetrics();
    [[nodiscard]] QList<int> wantedWidths() const;
    [[nodiscard]] bool wanted(int column) const;
    void leaveOut(const QList<int> &widths);
    void showHeaderMenu(const QPoint &at);
    void showChosen(int column, bool shown);
    void stretch();
    void putInOrder(const QList<int> &columns);
    [[nodiscard]] QString key(const char *what) const;
    [[nodiscard]] bool isArranged() const;
    void takeWidths(const QList<int> &widths);
    void resetColumns();

    bool m_fitting = false; ///< it is not a person who does it
    bool m_userSized = false;
    bool m_userOrdered = false;
    bool m_userSorted = false;
    int m_stretchColumn = -1;
    QList<int> m_widths;
    QList<int> m_givingWay;
    QList<int> m_leftOut;
    QList<int> m_usuallyHidden;
    QList<int> m_usualOrder;  ///< empty: as the model has them
    QMap<int, bool> m_chosen; ///< by a person: column → it is shown
};

/// Draws cells with the table's padding, elided where Qt::TextElideMode of the view says, without a frame around the
/// one current cell: the row is selected as a whole. Qt::TextAlignmentRole of the model decides the side.
class CellDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

/// Of a column where some rows can be ticked: the texts of the others stand as far from the edge.
class TickDelegate : public CellDelegate
{
    Q_OBJECT

public:
    using CellDelegate::CellDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

/// Numbers stand at the end of their cell.
inline constexpr Qt::Alignment numberAlignment = Qt::AlignRight | Qt::AlignVCenter;
inline constexpr Qt::Alignment textAlignment = Qt::AlignLeft | Qt::AlignVCenter;

/// A list that stands in a card of its own: no frame, one row at a time, Tab leaves it.
void makeRowList(QListView &list);

/// A screen reader that presses a row selects it, or takes the selection from it, and no more. Where one row at a time
/// is selected and the rest of the page shows the current one, that would be another one than is marked. After
/// setModel.
void keepCurrentSelected(QAbstractItemView &view);

} // namespace onecopy::widgets
