// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/removal/plan.h"
#include "widgets/parts/confirmdialog.h"

#include <memory>
#include <string>

namespace onecopy::widgets {

class TableView;

/// The one confirmation before copies are moved. It owns the plan that it shows; what is carried out is that very plan,
/// named by its hash. The safe button is the default and the way out; the other one wakes after a second, and above 100
/// copies only when their number was typed. Show it with open(); accepted() means that the user confirmed.
class RemovalDialog : public ConfirmDialog
{
    Q_OBJECT

public:
    explicit RemovalDialog(removal::Plan plan, QWidget *parent = nullptr);

    [[nodiscard]] const removal::Plan &plan() const { return *m_plan; }
    /// Of the plan as it was shown; empty until the user has confirmed it.
    [[nodiscard]] std::string confirmedHash() const;

    [[nodiscard]] QPushButton *moveButton() const { return goButton(); }
    [[nodiscard]] TableView *copiesTable() const { return m_copies; }

    static constexpr std::size_t typeAbove = 100;

private:
    [[nodiscard]] QWidget *makeLeftAlone();
    [[nodiscard]] QString explanation() const;

    std::shared_ptr<const removal::Plan> m_plan;
    std::string m_hash;
    TableView *m_copies;
};

} // namespace onecopy::widgets
