// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/removal/plan.h"

#include <QAbstractTableModel>

#include <cstdint>
#include <memory>
#include <utility>
#include <vector>

namespace onecopy::widgets {

/// Every copy that a plan moves, one row each, with the copy that stays. Texts are made when they are shown.
class PlannedCopiesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Mailbox, UidColumn, Sender, Subject, Date, Size, Stays, ColumnCount };

    explicit PlannedCopiesModel(std::shared_ptr<const removal::Plan> plan, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QString text(int row, int column) const;

    std::shared_ptr<const removal::Plan> m_plan;
    std::vector<std::pair<std::uint32_t, std::uint32_t>> m_rows; ///< group, extra in it
};

/// Every copy that a plan leaves where it is, with the reason.
class LeftAloneModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Mailbox, UidColumn, Reason, ColumnCount };

    explicit LeftAloneModel(std::shared_ptr<const removal::Plan> plan, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    std::shared_ptr<const removal::Plan> m_plan;
};

} // namespace onecopy::widgets
