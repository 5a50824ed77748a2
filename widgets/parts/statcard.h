// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/parts/pageframe.h"

namespace onecopy::widgets {

/// One number that matters: what it is, the number, a line that puts it in proportion.
class StatCard : public Card
{
    Q_OBJECT

public:
    explicit StatCard(QWidget *parent = nullptr);
    void setContent(const QString &name, const QString &value, const QString &note);

private:
    TextLabel *m_name;
    TextLabel *m_value;
    TextLabel *m_note;
};

} // namespace onecopy::widgets
