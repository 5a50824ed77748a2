// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QObject>
#include <QString>

class QDBusMessage;

namespace onecopy::gui {

/// Shows notifications of the desktop (org.freedesktop.Notifications), as plain text, and tells when a person chooses
/// one. Asks and does not wait; on a desktop without notifications nothing happens.
class Notifier : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    void notify(const QString &title, const QString &text);

Q_SIGNALS:
    void chosen(); ///< the window is wanted

private Q_SLOTS:
    void actionInvoked(uint id, const QString &action, const QDBusMessage &message);
    void activationToken(uint id, const QString &token, const QDBusMessage &message);

private:
    void send(const QString &title, const QString &text, const QStringList &abilities);
    void listen();
    [[nodiscard]] bool isOurs(uint id, const QDBusMessage &message) const;

    bool m_listening = false;
    QHash<uint, QString> m_shown; ///< by their numbers, who shows them: a unique name on the bus
};

} // namespace onecopy::gui
