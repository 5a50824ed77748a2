// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

namespace onecopy::widgets {

/// The button beside a chart that shows its numbers as a table, and back. It says what comes next.
class TableToggle : public QPushButton
{
    Q_OBJECT

public:
    /// Ctrl+T presses the only one of a page; where there are several, no key can tell which one is meant.
    enum class Key { None, CtrlT };
    TableToggle(Key key, QWidget *parent);

    [[nodiscard]] bool tableShown() const { return m_tableShown; }
    void setTableShown(bool shown);

Q_SIGNALS:
    void tableWanted(bool shown); ///< a person has pressed it; nothing has changed yet

private:
    Key m_key;
    bool m_tableShown = false;
};

} // namespace onecopy::widgets
