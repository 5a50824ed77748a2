// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/notifier.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QVariantMap>

namespace onecopy::gui {

void notifyDesktop(const QString &title, const QString &text)
{
    auto call = QDBusMessage::createMethodCall(
        QStringLiteral("org.freedesktop.Notifications"), QStringLiteral("/org/freedesktop/Notifications"),
        QStringLiteral("org.freedesktop.Notifications"), QStringLiteral("Notify"));
    // Servers may read markup in the body (Desktop Notifications Specification, "Body Text").
    call.setArguments({QStringLiteral("Onecopy"), 0U, QStringLiteral("org.onecopy.Onecopy"), title,
                       text.toHtmlEscaped(), QStringList(),
                       QVariantMap{{QStringLiteral("desktop-entry"), QStringLiteral("org.onecopy.Onecopy")}}, -1});
    QDBusConnection::sessionBus().send(call);
}

} // namespace onecopy::gui
