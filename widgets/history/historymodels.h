// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/store.h"

#include <QAbstractTableModel>

#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace onecopy::widgets {

/// Runs in the order in which they are given.
class RunsModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Started, What, Moved, Restored, State, ForGood, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setRuns(std::vector<store::Run> runs);
    [[nodiscard]] bool shows(const std::vector<store::Run> &runs) const; ///< just these
    [[nodiscard]] const store::Run *at(int row) const;                   ///< null beyond the end
    [[nodiscard]] int rowOf(const std::string &id) const;
    [[nodiscard]] const std::vector<store::Run> &runs() const { return m_runs; }
    [[nodiscard]] bool hasForGood() const { return !m_forGood.empty(); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    [[nodiscard]] QString text(const store::Run &run, int column) const;

    std::vector<store::Run> m_runs;
    std::map<std::string, std::uint64_t> m_forGood; ///< by removal: its copies that were removed for good
};

/// Journal lines of one run, oldest first.
class JournalModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { At, Step, Mailbox, UidColumn, Size, MessageId, Detail, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setEntries(std::vector<store::JournalEntry> entries);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    [[nodiscard]] QString text(const store::JournalEntry &entry, int column) const;
    [[nodiscard]] QString detail(const store::JournalEntry &entry) const;

    std::vector<store::JournalEntry> m_entries;
};

} // namespace onecopy::widgets
