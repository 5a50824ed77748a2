// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/live/livetally.h"

#include <QAbstractTableModel>

namespace onecopy::widgets {

/// The newest duplicates in words, newest first.
class DuplicatesSeenModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { At, What, Sender, Mailbox, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setDuplicates(const std::deque<LiveDuplicate> &duplicates);
    [[nodiscard]] QString messageId(int row) const;
    /// "Copy 3 of “Drawings rev. F” arrived 10 min after the first."
    [[nodiscard]] static QString sentence(const LiveDuplicate &duplicate);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    std::vector<LiveDuplicate> m_duplicates;
};

/// The bars of the chart as numbers.
class LiveBarsModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Time, First, Extra, Watched, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setBars(const std::vector<LiveBar> &bars);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    std::vector<LiveBar> m_bars;
};

} // namespace onecopy::widgets
