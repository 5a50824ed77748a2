// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/account/fallbackvault.h"
#include "core/account/keychainvault.h"
#include "core/account/sessionvault.h"
#include "tests/unit/net/faultnames.h"

#include <QtCore/QDirIterator>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

using namespace onecopy;
using onecopy::testing::kindOf;
using onecopy::testing::nameOf;

namespace {

constexpr auto needle = "correct horse battery staple";

/// The text of every file below a folder.
QByteArray everythingBelow(const QString &folder)
{
    QByteArray all;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly))
            all += file.readAll();
    }
    return all;
}

/// A keychain with one answer to everything but what it has.
class OddKeychain final : public Vault
{
public:
    explicit OddKeychain(const char *place)
        : m_place(place)
    {
    }
    Result<std::optional<Secret>> read(const std::string &key, const std::stop_token &stop) override
    {
        return refuses ? fail(FaultKind::SecretMissing, m_place) : m_has.read(key, stop);
    }
    Result<void> write(const std::string &key, const Secret &secret, const std::stop_token &stop) override
    {
        return refuses ? fail(FaultKind::SecretMissing, m_place) : m_has.write(key, secret, stop);
    }
    Result<void> remove(const std::string &key, const std::stop_token &stop) override
    {
        return refuses ? fail(FaultKind::SecretMissing, m_place) : m_has.remove(key, stop);
    }
    std::string placeName() const override { return "keychain"; }

    bool refuses = false;

private:
    const char *m_place;
    SessionVault m_has;
};

} // namespace

class VaultTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theSessionVaultKeepsWhatItWasGiven();
    void withoutAKeychainNothingIsStoredAnywhere();
    void aStopRequestIsObeyed();
    void whatTheKeychainDoesNotTakeIsOfTheSession();
    void aLockedKeychainMayHoldWhatWasAgreedTo();

private:
    QTemporaryDir m_home;
    std::stop_token m_never;
};

void VaultTest::initTestCase()
{
    // No test may reach the keychain of whoever runs it, and a file that held a secret would have to lie in here.
    QVERIFY(m_home.isValid());
    for (const char *name : {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR"})
        qputenv(name, m_home.path().toUtf8());
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=" + m_home.path().toUtf8() + "/no-bus");
    qunsetenv("DISPLAY");
}

void VaultTest::theSessionVaultKeepsWhatItWasGiven()
{
    SessionVault vault;
    auto none = vault.read("me@h:993", m_never);
    QVERIFY(none && !*none);
    QVERIFY(vault.write("me@h:993", Secret("first"), m_never));
    QVERIFY(vault.write("me@h:993", Secret("second"), m_never));
    QVERIFY(vault.write("you@h:993", Secret("third"), m_never));
    auto mine = vault.read("me@h:993", m_never);
    QVERIFY(mine && *mine);
    QCOMPARE(std::string((*mine)->reveal()), std::string("second"));
    QVERIFY(vault.remove("me@h:993", m_never));
    QVERIFY(vault.remove("me@h:993", m_never));
    none = vault.read("me@h:993", m_never);
    QVERIFY(none && !*none);
    auto yours = vault.read("you@h:993", m_never);
    QVERIFY(yours && *yours);
    QCOMPARE(vault.placeName(), std::string("this session only"));
}

void VaultTest::withoutAKeychainNothingIsStoredAnywhere()
{
    KeychainVault vault;
    const auto written = vault.write("me@h:993", Secret(needle), m_never);
    QCOMPARE(kindOf(written), nameOf(FaultKind::SecretMissing));
    QVERIFY(written.error().describe().find(needle) == std::string::npos);
    QCOMPARE(kindOf(vault.read("me@h:993", m_never)), nameOf(FaultKind::SecretMissing));
    QCOMPARE(kindOf(vault.remove("me@h:993", m_never)), nameOf(FaultKind::SecretMissing));
    // Again, since one answer must not block the next.
    QCOMPARE(kindOf(vault.read("me@h:993", m_never)), nameOf(FaultKind::SecretMissing));
    QVERIFY(!everythingBelow(m_home.path()).contains(needle));
    QVERIFY(!vault.placeName().empty());
}

void VaultTest::aStopRequestIsObeyed()
{
    std::stop_source stop;
    stop.request_stop();
    KeychainVault vault;
    QCOMPARE(kindOf(vault.read("me@h:993", stop.get_token())), nameOf(FaultKind::Cancelled));
}

/// What a provider has renewed is newer than what the keychain still has: that one is worth nothing any more.
void VaultTest::whatTheKeychainDoesNotTakeIsOfTheSession()
{
    const auto keychain = std::make_shared<OddKeychain>(KeychainVault::unusablePlace);
    const auto session = std::make_shared<SessionVault>();
    FallbackVault vault(keychain, session, "agreed");
    QVERIFY(vault.write("agreed", Secret("old"), m_never).has_value());
    QVERIFY(!*session->read("agreed", m_never));
    keychain->refuses = true;
    QVERIFY(vault.write("agreed", Secret("new"), m_never).has_value());
    keychain->refuses = false;
    QCOMPARE((*vault.read("agreed", m_never))->reveal(), std::string_view("new"));
    QVERIFY(vault.write("agreed", Secret("newest"), m_never).has_value());
    QVERIFY(!*session->read("agreed", m_never));
    QCOMPARE((*vault.read("agreed", m_never))->reveal(), std::string_view("newest"));
}

/// Nobody is sent to the browser for it; where there is no keychain, nothing is kept.
void VaultTest::aLockedKeychainMayHoldWhatWasAgreedTo()
{
    const auto locked = std::make_shared<OddKeychain>(KeychainVault::lockedPlace);
    locked->refuses = true;
    FallbackVault vault(locked, std::make_shared<SessionVault>(), "agreed");
    QVERIFY(!vault.read("agreed", m_never).has_value());
    QVERIFY(vault.read("a client's secret", m_never).has_value());
    const auto none = std::make_shared<OddKeychain>(KeychainVault::unusablePlace);
    none->refuses = true;
    FallbackVault without(none, std::make_shared<SessionVault>(), "agreed");
    const auto read = without.read("agreed", m_never);
    QVERIFY(read.has_value() && !read->has_value());
}

QTEST_GUILESS_MAIN(VaultTest)
#include "vault_test.moc"
