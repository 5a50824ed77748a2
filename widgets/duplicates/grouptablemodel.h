// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/duplicates/grouprows.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QStringList>

#include <memory>
#include <vector>

namespace onecopy::widgets {

/// Groups as rows, filtered and sorted through an index vector of its own. Only groups that may go in bulk can be
/// ticked.
class GroupTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Subject, Sender, Size, Copies, FirstArrival, ClassColumn, LikelyCause, ColumnCount };

    explicit GroupTableModel(QObject *parent = nullptr);

    /// Replaces everything; ticks of groups that are still there stay.
    void setRows(std::shared_ptr<const GroupRows> rows);
    void setFilter(const GroupFilter &filter);
    [[nodiscard]] const GroupFilter &filter() const { return m_filter; }
    /// Group id → cause in words.
    void setCauses(const QHash<QString, QString> &causes);

    [[nodiscard]] const duplicates::Group *group(int row) const;
    [[nodiscard]] const GroupRows::Row *row(int row) const;
    [[nodiscard]] int rowOf(const QString &groupId) const; ///< -1: not shown
    [[nodiscard]] const GroupRows &rows() const { return *m_rows; }
    [[nodiscard]] int total() const { return static_cast<int>(m_rows->rows().size()); }

    void toggle(int row);
    void setAllShownChecked(bool checked);

    /// What would go: the ticked groups, or without ticks every shown group that may go in bulk.
    struct Scope
    {
        bool ticked = false;
        std::uint64_t groups = 0;
        std::uint64_t extraCopies = 0;
        std::uint64_t extraBytes = 0;
        bool operator==(const Scope &) const = default;
    };
    [[nodiscard]] Scope scope() const;
    /// Ids of the scope; empty means all that may go in bulk (nothing ticked, nothing filtered away).
    [[nodiscard]] QStringList scopeIds() const;
    /// Nothing, some or all of the shown groups that can be ticked are.
    [[nodiscard]] Qt::CheckState shownState() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

Q_SIGNALS:
    void scopeChanged();

private:
    [[nodiscard]] bool passes(const GroupRows::Row &row) const;
    [[nodiscard]] QString text(const GroupRows::Row &row, int column) const;
    void refill();
    void sortOrder();

    std::shared_ptr<const GroupRows> m_rows;
    std::vector<std::uint32_t> m_shown; ///< indexes into m_rows
    std::vector<bool> m_ticked;         ///< by index into m_rows
    GroupFilter m_filter;
    QString m_folded; ///< m_filter.text, ready to be searched for
    QHash<QString, QString> m_causes;
    int m_sortColumn = Copies;
    Qt::SortOrder m_sortOrder = Qt::DescendingOrder;
};

} // namespace onecopy::widgets
