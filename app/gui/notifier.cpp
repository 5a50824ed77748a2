// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/notifier.h"

#include <QDBusConnection>
#include <QDBusError>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QVariantMap>

#include <utility>

namespace onecopy::gui {

namespace {

QString desktopService()
{
    return QStringLiteral("org.freedesktop.Notifications");
}

QString desktopPath()
{
    return QStringLiteral("/org/freedesktop/Notifications");
}

QDBusPendingCall asked(const QString &method, const QVariantList &arguments = {})
{
    QDBusMessage call = QDBusMessage::createMethodCall(desktopService(), desktopPath(), desktopService(), method);
    call.setArguments(arguments);
    return QDBusConnection::sessionBus().asyncCall(call);
}

} // namespace

void Notifier::notify(const QString &title, const QString &text)
{
    // Some desktops read markup in the body and some show it letter by letter (Desktop Notifications Specification,
    // "Body Text"), and some make a dialog of what has actions although they have none: which one this is has to be
    // asked for.
    auto *answer = new QDBusPendingCallWatcher(asked(QStringLiteral("GetCapabilities")), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer, title, text] {
        answer->deleteLater();
        const QDBusPendingReply<QStringList> can = *answer;
        // One that cannot say is taken for one that reads markup.
        if (!can.isError())
            send(title, text, can.value());
        else if (can.error().type() == QDBusError::UnknownMethod)
            send(title, text, {QStringLiteral("body-markup")});
    });
}

void Notifier::send(const QString &title, const QString &text, const QStringList &abilities)
{
    const QString shown = abilities.contains(QStringLiteral("body-markup")) ? text.toHtmlEscaped() : text;
    QStringList actions;
    if (abilities.contains(QStringLiteral("actions"))) {
        listen();
        // "default" is a click on the notification itself, which few people know of.
        const QString show = tr("Show", "button of a notification: raises the window");
        actions = {QStringLiteral("default"), show, QStringLiteral("show"), show};
    }
    const QVariantMap hints{{QStringLiteral("desktop-entry"), QStringLiteral("org.onecopy.Onecopy")}};
    auto *answer = new QDBusPendingCallWatcher(
        asked(QStringLiteral("Notify"),
              {QStringLiteral("Onecopy"), 0U, QStringLiteral("org.onecopy.Onecopy"), title, shown, actions, hints, -1}),
        this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
        answer->deleteLater();
        const QDBusPendingReply<uint> number = *answer;
        if (!number.isError())
            m_shown.insert(number.value(), number.reply().service());
    });
}

/// To a sender by its well-known name would be a question to the bus that is waited for.
void Notifier::listen()
{
    if (std::exchange(m_listening, true))
        return;
    QDBusConnection bus = QDBusConnection::sessionBus();
    bus.connect({}, desktopPath(), desktopService(), QStringLiteral("ActionInvoked"), this,
                SLOT(actionInvoked(uint, QString, QDBusMessage)));
    bus.connect({}, desktopPath(), desktopService(), QStringLiteral("ActivationToken"), this,
                SLOT(activationToken(uint, QString, QDBusMessage)));
}

/// Other programs' notifications are told of as well, and any program can tell.
bool Notifier::isOurs(uint id, const QDBusMessage &message) const
{
    return m_shown.contains(id) && m_shown.value(id) == message.service();
}

void Notifier::actionInvoked(uint id, const QString &, const QDBusMessage &message)
{
    if (isOurs(id, message))
        Q_EMIT chosen();
}

/// It comes before the action. Wayland raises no window without it; Qt takes it from there.
void Notifier::activationToken(uint id, const QString &token, const QDBusMessage &message)
{
    if (isOurs(id, message))
        qputenv("XDG_ACTIVATION_TOKEN", token.toUtf8());
}

} // namespace onecopy::gui
