// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/look/focusring.h"

#include <QAbstractScrollArea>
#include <QFocusEvent>

namespace onecopy::widgets {

namespace {

constexpr auto marksFocusProperty = "onecopyMarksFocus";

} // namespace

void FocusRing::follow(QWidget *widget)
{
    const auto *area = qobject_cast<const QAbstractScrollArea *>(widget);
    if (area != nullptr && area->frameShape() == QFrame::NoFrame && (area->focusPolicy() & Qt::TabFocus) != 0 &&
        !area->property(marksFocusProperty).toBool())
        widget->installEventFilter(this);
}

bool FocusRing::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn && static_cast<QFocusEvent *>(event)->reason() != Qt::MouseFocusReason) {
        if (m_frame == nullptr)
            m_frame = new QFocusFrame;
        m_frame->setWidget(static_cast<QWidget *>(watched));
    } else if (event->type() == QEvent::FocusOut && m_frame != nullptr && m_frame->widget() == watched) {
        m_frame->setWidget(nullptr);
    }
    return QObject::eventFilter(watched, event);
}

void setMarksFocus(QWidget *list)
{
    list->setProperty(marksFocusProperty, true);
}

} // namespace onecopy::widgets
