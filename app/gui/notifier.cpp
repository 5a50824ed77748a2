// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/notifier.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusError>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QVariantMap>

namespace onecopy::gui {

namespace {

QDBusMessage callOf(const QString &method)
{
    const QString service = QStringLiteral("org.freedesktop.Notifications");
    return QDBusMessage::createMethodCall(service, QStringLiteral("/org/freedesktop/Notifications"), service, method);
}

} // namespace

void notifyDesktop(const QString &title, const QString &text)
{
    // Some desktops read markup in the body and some show it letter by letter (Desktop Notifications Specification,
    // "Body Text"): which one this is has to be asked for.
    auto *asked = new QDBusPendingCallWatcher(
        QDBusConnection::sessionBus().asyncCall(callOf(QStringLiteral("GetCapabilities"))), qApp);
    QObject::connect(asked, &QDBusPendingCallWatcher::finished, asked, [asked, title, text] {
        asked->deleteLater();
        const QDBusPendingReply<QStringList> can = *asked;
        // One that cannot say is taken for one that reads markup.
        if (can.isError() && can.error().type() != QDBusError::UnknownMethod)
            return;
        const bool markup = can.isError() || can.value().contains(QStringLiteral("body-markup"));
        QDBusMessage call = callOf(QStringLiteral("Notify"));
        call.setArguments({QStringLiteral("Onecopy"), 0U, QStringLiteral("org.onecopy.Onecopy"), title,
                           markup ? text.toHtmlEscaped() : text, QStringList(),
                           QVariantMap{{QStringLiteral("desktop-entry"), QStringLiteral("org.onecopy.Onecopy")}}, -1});
        QDBusConnection::sessionBus().send(call);
    });
}

} // namespace onecopy::gui
