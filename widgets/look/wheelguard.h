// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QWidget;

namespace onecopy::widgets {

/// Keeps the wheel from changing boxes for choices and numbers: who scrolls a form does not see that the pointer has
/// come over one of them. What lies below scrolls instead.
class WheelGuard : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    /// Watches `widget` if it is such a box.
    void follow(QWidget *widget);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace onecopy::widgets
