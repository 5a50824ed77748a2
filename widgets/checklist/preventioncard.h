// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checklist/ledger.h"
#include "widgets/parts/pageframe.h"

#include <vector>

class QPushButton;

namespace onecopy::widgets {

/// "While the cause is being fixed": whether a server puts extra copies aside, and the way to the dialog that has it
/// done.
class PreventionCard : public Card
{
    Q_OBJECT

public:
    explicit PreventionCard(QWidget *parent = nullptr);

    /// What the ledger has, on any server.
    void setInstalled(const std::vector<checklist::OpenChange> &installed);
    [[nodiscard]] QPushButton *button() const { return m_button; }

Q_SIGNALS:
    void wanted();

private:
    TextLabel *m_state;
    QPushButton *m_button;
};

} // namespace onecopy::widgets
