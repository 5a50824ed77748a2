// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/duplicates/groupdetails.h"

#include <QAbstractTableModel>
#include <QDialog>

class QCheckBox;
class QComboBox;

namespace onecopy::widgets {

class TableView;
class TextLabel;

/// The fields of one comparison, one row each. Texts of mail are made harmless when they are shown.
class ComparisonModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Field, Verdict, First, Other, ColumnCount };

    explicit ComparisonModel(QObject *parent = nullptr)
        : QAbstractTableModel(parent)
    {
    }
    void setLines(std::vector<duplicates::Comparison::Line> lines, bool onlyUnequal);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    std::vector<duplicates::Comparison::Line> m_lines;
};

/// Why copies are, or are not, one message: each copy beside the oldest one, field by field, and then what only looks
/// alike. It changes nothing and asks nothing.
class WhyDialog : public QDialog
{
    Q_OBJECT

public:
    /// REQUIRES: details.comparisons is not empty.
    explicit WhyDialog(GroupDetails details, const QString &subject, QWidget *parent = nullptr);

    [[nodiscard]] QComboBox *pairs() const { return m_pairs; }
    [[nodiscard]] QCheckBox *onlyUnequal() const { return m_onlyUnequal; }
    [[nodiscard]] TableView *table() const { return m_table; }
    [[nodiscard]] TextLabel *verdict() const { return m_verdict; }

private:
    void showPair();

    GroupDetails m_details;
    QComboBox *m_pairs;
    QCheckBox *m_onlyUnequal;
    TextLabel *m_verdict;
    ComparisonModel *m_model;
    TableView *m_table;
};

} // namespace onecopy::widgets
