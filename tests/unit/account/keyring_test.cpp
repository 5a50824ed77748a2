// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/account/keychainvault.h"
#include "tests/unit/net/faultnames.h"

#include <QtTest/QTest>
#include <thread>

using namespace onecopy;
using onecopy::testing::kindOf;

/// Against a real keyring on a private session bus; keyring_test.sh starts both.
class KeyringTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSecretIsStoredReadReplacedAndRemoved();
    void accountsDoNotSeeEachOther();
    void everyThreadMayAsk();

private:
    KeychainVault m_vault;
    std::stop_token m_never;
};

void KeyringTest::aSecretIsStoredReadReplacedAndRemoved()
{
    const std::string key = "me@mail.example.org:993";
    const std::string secret = "p\xC3\xA4ss w\xC3\xB6rd \"'\\";
    auto none = m_vault.read(key, m_never);
    QCOMPARE(kindOf(none), QByteArray("ok"));
    QVERIFY(!*none);
    QCOMPARE(kindOf(m_vault.write(key, Secret("first"), m_never)), QByteArray("ok"));
    QCOMPARE(kindOf(m_vault.write(key, Secret(secret), m_never)), QByteArray("ok"));
    auto stored = m_vault.read(key, m_never);
    QVERIFY(stored && *stored);
    QCOMPARE(std::string((*stored)->reveal()), secret);
    QCOMPARE(kindOf(m_vault.remove(key, m_never)), QByteArray("ok"));
    QCOMPARE(kindOf(m_vault.remove(key, m_never)), QByteArray("ok"));
    none = m_vault.read(key, m_never);
    QVERIFY(none && !*none);
}

void KeyringTest::accountsDoNotSeeEachOther()
{
    QVERIFY(m_vault.write("me@h:993", Secret("mine"), m_never));
    QVERIFY(m_vault.write("me@h:993#info", Secret("theirs"), m_never));
    auto mine = m_vault.read("me@h:993", m_never);
    QVERIFY(mine && *mine);
    QCOMPARE(std::string((*mine)->reveal()), std::string("mine"));
    auto other = m_vault.read("me@h:9933", m_never);
    QVERIFY(other && !*other);
}

void KeyringTest::everyThreadMayAsk()
{
    for (int i = 0; i < 5; ++i) {
        QByteArray outcome;
        std::jthread([&] {
            KeychainVault vault;
            const std::string key = "thread" + std::to_string(i);
            const bool written = vault.write(key, Secret(key), {}).has_value();
            auto read = vault.read(key, {});
            outcome = written && read && *read ? QByteArray("ok") : kindOf(read);
        }).join();
        QCOMPARE(outcome, QByteArray("ok"));
    }
}

QTEST_GUILESS_MAIN(KeyringTest)
#include "keyring_test.moc"
