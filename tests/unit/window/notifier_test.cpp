// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/notifier.h"

#include <QDBusConnection>
#include <QObject>
#include <QTest>
#include <QVariantMap>

using namespace onecopy;

/// A notification service that writes down what it is told.
class Desktop : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    QStringList capabilities;
    QStringList titles;
    QStringList bodies;

public Q_SLOTS:
    QStringList GetCapabilities() { return capabilities; }
    uint Notify(const QString &, uint, const QString &, const QString &title, const QString &body, const QStringList &,
                const QVariantMap &, int)
    {
        titles.append(title);
        bodies.append(body);
        return 1;
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
};

namespace {

QDBusConnection desktopBus()
{
    return QDBusConnection::connectToBus(QDBusConnection::SessionBus, QStringLiteral("desktop"));
}

} // namespace

void NotifierTest::initTestCase()
{
    if (!desktopBus().isConnected())
        QSKIP("there is no session bus");
}

void NotifierTest::withoutADesktopNothingHappens()
{
    gui::notifyDesktop(QStringLiteral("Title"), QStringLiteral("Text"));
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
    Desktop desktop;
    desktop.capabilities = capabilities;
    QDBusConnection bus = desktopBus();
    QVERIFY(bus.registerObject(QStringLiteral("/org/freedesktop/Notifications"), &desktop,
                               QDBusConnection::ExportAllSlots));
    QVERIFY(bus.registerService(QStringLiteral("org.freedesktop.Notifications")));
    gui::notifyDesktop(QStringLiteral("Duplicates are arriving"), QStringLiteral("5 in <b>Smith & Sons"));
    QTRY_COMPARE(desktop.bodies.size(), 1);
    QCOMPARE(desktop.bodies.front(), body);
    QCOMPARE(desktop.titles.front(), QStringLiteral("Duplicates are arriving"));
    bus.unregisterObject(QStringLiteral("/org/freedesktop/Notifications"));
    QVERIFY(bus.unregisterService(QStringLiteral("org.freedesktop.Notifications")));
}

QTEST_GUILESS_MAIN(NotifierTest)
#include "notifier_test.moc"
