// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/removal/plan.h"
#include "widgets/parts/confirmdialog.h"

#include <memory>
#include <vector>

namespace onecopy::widgets {

class TableView;

/// The one confirmation before copies leave the server for good. It shows what every plan together removes; the number
/// has to be typed, however small it is, because nothing brings these copies back.
class ExpungeDialog : public ConfirmDialog
{
    Q_OBJECT

public:
    /// One plan for each removal that has moved them.
    explicit ExpungeDialog(const std::vector<removal::Plan> &plans, QWidget *parent = nullptr);

    [[nodiscard]] TableView *copiesTable() const { return m_copies; }

private:
    std::shared_ptr<const removal::Plan> m_all;
    TableView *m_copies;
};

} // namespace onecopy::widgets
