// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/fault.h"
#include "widgets/look/icons.h"
#include "widgets/parts/pageframe.h"

class QPushButton;

namespace onecopy::widgets {

/// A verdict or a fault in one bold sentence with an icon, and a quieter one below. State is told by icon and words,
/// not by colour alone.
class Banner : public Card
{
    Q_OBJECT

public:
    enum class Kind { Good, Info, Warning, Bad };

    explicit Banner(QWidget *parent = nullptr);

    void setContent(Kind kind, const QString &headline, const QString &detail);
    /// What happened, what it means (may be empty), what to do, the server's words in their frame, and the code for
    /// support.
    void setFault(const Fault &fault, const QString &meaning = {});
    void setAction(const QString &verb); ///< empty hides the button
    [[nodiscard]] QString headline() const;

Q_SIGNALS:
    void actionClicked();

private:
    IconLabel *m_icon;
    TextLabel *m_headline;
    TextLabel *m_detail;
    QPushButton *m_action;
};

} // namespace onecopy::widgets
