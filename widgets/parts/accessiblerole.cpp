// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/parts/accessiblerole.h"

#include "widgets/words/words.h"

#include <QAccessibleWidget>
#include <QLabel>
#include <QVariant>
#include <QWidget>

namespace onecopy::widgets {

namespace {

constexpr const char *roleProperty = "onecopyAccessibleRole";

QAccessibleInterface *withRole(const QString &, QObject *object)
{
    auto *widget = qobject_cast<QWidget *>(object);
    const QVariant role = widget != nullptr ? widget->property(roleProperty) : QVariant();
    return role.isValid() ? new QAccessibleWidget(widget, static_cast<QAccessible::Role>(role.toInt())) : nullptr;
}

} // namespace

void setAccessibleRole(QWidget *widget, QAccessible::Role role)
{
    QAccessible::installFactory(withRole); // a second time it is only moved to the front
    widget->setProperty(roleProperty, static_cast<int>(role));
}

void tell(QLabel *label, const QString &text)
{
    const bool news = text != label->text();
    label->setText(text);
    label->setAccessibleName(words::withoutIsolates(text)); // with another role, its text is no name by itself
    if (news && !text.isEmpty())
        announce(label);
}

void announce(QWidget *widget)
{
    if (!widget->isVisible())
        return;
    // The bridge to AT-SPI passes no alerts on; there, an alert that shows is what is read.
    for (const QAccessible::Event kind : {QAccessible::Alert, QAccessible::ObjectShow}) {
        QAccessibleEvent event(widget, kind);
        QAccessible::updateAccessibility(&event);
    }
}

} // namespace onecopy::widgets
