// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/removal/plan.h"

#include <QDialog>

#include <memory>
#include <string>

class QLineEdit;
class QPushButton;

namespace onecopy::widgets {

class TableView;

/// The one confirmation before copies are moved. It owns the plan that it shows; what is carried out is that very plan,
/// named by its hash. The safe button is the default and the way out; the other one wakes after a second, and above 100
/// copies only when their number was typed. Show it with open(); accepted() means that the user confirmed.
class RemovalDialog : public QDialog
{
    Q_OBJECT

public:
    explicit RemovalDialog(removal::Plan plan, QWidget *parent = nullptr);

    [[nodiscard]] const removal::Plan &plan() const { return *m_plan; }
    /// Of the plan as it was shown; empty until the user has confirmed it.
    [[nodiscard]] std::string confirmedHash() const;

    [[nodiscard]] QPushButton *keepButton() const { return m_keep; }
    [[nodiscard]] QPushButton *moveButton() const { return m_move; }
    [[nodiscard]] QLineEdit *countField() const { return m_count; } ///< null up to 100 copies
    [[nodiscard]] TableView *copiesTable() const { return m_copies; }

    static constexpr std::size_t typeAbove = 100;

protected:
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QWidget *makeHead();
    [[nodiscard]] QWidget *makeLeftAlone();
    [[nodiscard]] QWidget *makeCountRow();
    [[nodiscard]] QString explanation() const;
    void refresh();

    std::shared_ptr<const removal::Plan> m_plan;
    std::string m_hash;
    bool m_awake = false;
    QPushButton *m_keep;
    QPushButton *m_move;
    QLineEdit *m_count = nullptr;
    TableView *m_copies;
};

} // namespace onecopy::widgets
