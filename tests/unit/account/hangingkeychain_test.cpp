// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/account/keychainvault.h"
#include "tests/unit/net/faultnames.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QTemporaryDir>
#include <QtNetwork/QLocalServer>
#include <QtTest/QTest>
#include <thread>

using namespace onecopy;
using namespace std::chrono_literals;
using onecopy::testing::kindOf;
using onecopy::testing::nameOf;

/// A session bus that accepts connections and never says a word. In a program of its own, because a process connects to
/// its session bus once.
class HangingKeychainTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void patienceHasAnEnd();
    void aStopRequestEndsTheWait();
    void cleanupTestCase() { m_bus.close(); }

private:
    QTemporaryDir m_home;
    QLocalServer m_bus;
};

void HangingKeychainTest::initTestCase()
{
    QVERIFY(m_home.isValid());
    const QString path = m_home.filePath(QStringLiteral("bus"));
    QVERIFY(m_bus.listen(path));
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=" + path.toUtf8());
    qputenv("HOME", m_home.path().toUtf8());
}

void HangingKeychainTest::patienceHasAnEnd()
{
    KeychainVault vault(300ms);
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(kindOf(vault.write("me@h:993", Secret("hunter2"), {})), nameOf(FaultKind::SecretMissing));
    QVERIFY(timer.elapsed() >= 290);
    QVERIFY(timer.elapsed() < 5000);
}

void HangingKeychainTest::aStopRequestEndsTheWait()
{
    KeychainVault vault(60s);
    std::stop_source stop;
    QElapsedTimer timer;
    timer.start();
    // The wait has begun, or begins after the request; both have to end at once.
    std::jthread stopper([&] { stop.request_stop(); });
    QCOMPARE(kindOf(vault.read("me@h:993", stop.get_token())), nameOf(FaultKind::Cancelled));
    QVERIFY(timer.elapsed() < 5000);
}

QTEST_GUILESS_MAIN(HangingKeychainTest)
#include "hangingkeychain_test.moc"
