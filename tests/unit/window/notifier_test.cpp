// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/notifier.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QObject>
#include <QSignalSpy>
#include <QTest>
#include <QVariantMap>

using namespace onecopy;

/// A notification service that writes down what it is told.
class Desktop : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    static constexpr uint number = 7;
    QStringList capabilities;
    QStringList titles;
    QStringList bodies;
    QStringList actions;

Q_SIGNALS:
    void ActionInvoked(uint id, const QString &action);

public Q_SLOTS:
    QStringList GetCapabilities() { return capabilities; }
    uint Notify(const QString &, uint, const QString &, const QString &title, const QString &body,
                const QStringList &offered, const QVariantMap &, int)
    {
        actions = offered;
        titles.append(title);
        bodies.append(body);
        return number;
    }
};

class NotifierTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void withoutADesktopNothingHappens();
    void textIsNeverMarkup_data();
    void textIsNeverMarkup();
    void aPersonCanAskForTheWindow();
    void othersCannotAskForTheWindow();
    void nothingToClickWhereTheDesktopHasNoActions();

private:
    Desktop m_desktop;
};

namespace {

QDBusConnection desktopBus()
{
    return QDBusConnection::connectToBus(QDBusConnection::SessionBus, QStringLiteral("desktop"));
}

const QString desktopPath = QStringLiteral("/org/freedesktop/Notifications");

/// The desktop has notifications as long as this lives.
class Service
{
public:
    Service(Desktop &desktop, const QStringList &capabilities)
    {
        desktop.capabilities = capabilities;
        desktop.titles.clear();
        desktop.bodies.clear();
        QDBusConnection bus = desktopBus();
        if (!bus.registerObject(desktopPath, &desktop,
                                QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals) ||
            !bus.registerService(QStringLiteral("org.freedesktop.Notifications")))
            qFatal("the bus takes no service");
    }
    ~Service()
    {
        QDBusConnection bus = desktopBus();
        bus.unregisterObject(desktopPath);
        bus.unregisterService(QStringLiteral("org.freedesktop.Notifications"));
    }
    Q_DISABLE_COPY_MOVE(Service)
};

} // namespace

void NotifierTest::initTestCase()
{
    if (!desktopBus().isConnected())
        QSKIP("there is no session bus");
}

void NotifierTest::withoutADesktopNothingHappens()
{
    gui::Notifier notifier;
    notifier.notify(QStringLiteral("Title"), QStringLiteral("Text"));
    QTest::qWait(0);
}

void NotifierTest::textIsNeverMarkup_data()
{
    QTest::addColumn<QStringList>("capabilities");
    QTest::addColumn<QString>("body");
    QTest::newRow("a desktop that reads markup") << QStringList{QStringLiteral("body"), QStringLiteral("body-markup")}
                                                 << QStringLiteral("5 in &lt;b&gt;Smith &amp; Sons");
    QTest::newRow("a desktop that shows letters")
        << QStringList{QStringLiteral("body")} << QStringLiteral("5 in <b>Smith & Sons");
}

void NotifierTest::textIsNeverMarkup()
{
    QFETCH(QStringList, capabilities);
    QFETCH(QString, body);
    Service service(m_desktop, capabilities);
    gui::Notifier notifier;
    notifier.notify(QStringLiteral("Duplicates are arriving"), QStringLiteral("5 in <b>Smith & Sons"));
    QTRY_COMPARE(m_desktop.bodies.size(), 1);
    QCOMPARE(m_desktop.bodies.front(), body);
    QCOMPARE(m_desktop.titles.front(), QStringLiteral("Duplicates are arriving"));
}

void NotifierTest::aPersonCanAskForTheWindow()
{
    Service service(m_desktop, {QStringLiteral("body"), QStringLiteral("actions")});
    gui::Notifier notifier;
    QSignalSpy chosen(&notifier, &gui::Notifier::chosen);
    notifier.notify(QStringLiteral("Title"), QStringLiteral("Text"));
    QTRY_COMPARE(m_desktop.bodies.size(), 1);
    QCOMPARE(m_desktop.actions, QStringList({QStringLiteral("default"), QStringLiteral("Show"), QStringLiteral("show"),
                                             QStringLiteral("Show")}));
    // As long as the number of the notification is on its way, nobody can click on it.
    QTRY_VERIFY((Q_EMIT m_desktop.ActionInvoked(Desktop::number, QStringLiteral("default")), !chosen.isEmpty()));
    chosen.clear();
    Q_EMIT m_desktop.ActionInvoked(Desktop::number, QStringLiteral("show"));
    QVERIFY(chosen.wait());
}

void NotifierTest::othersCannotAskForTheWindow()
{
    Service service(m_desktop, {QStringLiteral("actions")});
    gui::Notifier notifier;
    QSignalSpy chosen(&notifier, &gui::Notifier::chosen);
    notifier.notify(QStringLiteral("Title"), QStringLiteral("Text"));
    QTRY_VERIFY((Q_EMIT m_desktop.ActionInvoked(Desktop::number, QStringLiteral("show")), !chosen.isEmpty()));
    QTest::qWait(100); // what was sent until then
    chosen.clear();
    // A notification of another program, and another program that speaks of ours.
    Q_EMIT m_desktop.ActionInvoked(Desktop::number + 1, QStringLiteral("show"));
    QDBusMessage forged = QDBusMessage::createSignal(desktopPath, QStringLiteral("org.freedesktop.Notifications"),
                                                     QStringLiteral("ActionInvoked"));
    forged.setArguments({Desktop::number, QStringLiteral("show")});
    QVERIFY(QDBusConnection::connectToBus(QDBusConnection::SessionBus, QStringLiteral("stranger")).send(forged));
    QVERIFY(!chosen.wait(300));
}

void NotifierTest::nothingToClickWhereTheDesktopHasNoActions()
{
    Service service(m_desktop, {QStringLiteral("body")});
    gui::Notifier notifier;
    notifier.notify(QStringLiteral("Title"), QStringLiteral("Text"));
    QTRY_COMPARE(m_desktop.bodies.size(), 1);
    QCOMPARE(m_desktop.actions, QStringList());
}

QTEST_GUILESS_MAIN(NotifierTest)
#include "notifier_test.moc"
