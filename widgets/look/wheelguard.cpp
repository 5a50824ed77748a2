// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/look/wheelguard.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QEvent>

namespace onecopy::widgets {

void WheelGuard::follow(QWidget *widget)
{
    if (qobject_cast<QComboBox *>(widget) == nullptr && qobject_cast<QAbstractSpinBox *>(widget) == nullptr)
        return;
    if (widget->focusPolicy() == Qt::WheelFocus)
        widget->setFocusPolicy(Qt::StrongFocus);
    widget->installEventFilter(this);
}

bool WheelGuard::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::Wheel)
        return QObject::eventFilter(watched, event);
    event->ignore(); // goes to the parent
    return true;
}

} // namespace onecopy::widgets
