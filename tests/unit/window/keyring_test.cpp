// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include <QAbstractItemModel>
#include <QDBusConnection>
#include <QDBusVirtualObject>
#include <QElapsedTimer>
#include <QLabel>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QThread>

#include "app/gui/mainwindow.h"
#include "core/account/keychainvault.h"
#include "core/store/store.h"
#include "widgets/servers/serverspage.h"
#include "widgets/words/words.h"

using namespace onecopy;

namespace {

/// A keyring that waits for somebody to unlock it: it takes every question, and answers none.
class LockedKeyring : public QDBusVirtualObject
{
public:
    [[nodiscard]] QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &, const QDBusConnection &) override { return true; }
};

} // namespace

/// On a session bus of its own.
class KeyringTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aLockedKeyringHoldsNothingUp();
    void whatALockedKeyringKeepsIsNotSaidToBeMissing();

private:
    LockedKeyring m_keyring;
};

void KeyringTest::initTestCase()
{
    auto bus = QDBusConnection::sessionBus();
    if (!bus.isConnected() || !bus.registerService(QStringLiteral("org.freedesktop.secrets")))
        QSKIP("no session bus");
    QVERIFY(bus.registerVirtualObject(QStringLiteral("/"), &m_keyring, QDBusConnection::SubPath));
}

void KeyringTest::aLockedKeyringHoldsNothingUp()
{
    const QTemporaryDir folder;
    gui::Workplace place;
    place.storePath = folder.filePath(QStringLiteral("onecopy.db")).toStdString();
    Account account;
    account.name = "Lab";
    account.imap = parseServerUrl(Protocol::Imap, "imaps://anna@localhost:993").value();
    {
        auto store = store::Store::open(place.storePath);
        QVERIFY(store.has_value());
        QVERIFY(store->accounts().save(account).has_value());
    }
    gui::MainWindow window(place);
    window.show();
    QSignalSpy shown(&window, &gui::MainWindow::viewShown);
    QElapsedTimer since;
    since.start();
    window.begin("Lab", false);
    QTRY_VERIFY_WITH_TIMEOUT(!shown.isEmpty(), 30'000);
    QVERIFY2(since.elapsed() < 5'000, QByteArray::number(since.elapsed()).constData());
    const auto *rows = window.findChild<widgets::ServersPage *>()->findChild<QTableView *>()->model();
    QCOMPARE(rows->rowCount(), 1);
    QStringList texts;
    for (int column = 0; column < rows->columnCount(); ++column)
        texts += rows->index(0, column).data().toString();
    QVERIFY2(texts.contains(QStringLiteral("the keyring has not said yet")), qPrintable(texts.join(u'|')));
}

void KeyringTest::whatALockedKeyringKeepsIsNotSaidToBeMissing()
{
    KeychainVault vault(std::chrono::milliseconds(300));
    const auto read = vault.read("anna@localhost:993", {});
    QVERIFY(!read.has_value());
    QVERIFY(read.error().kind == FaultKind::SecretMissing);
    QCOMPARE(QString::fromStdString(read.error().where), QString::fromLatin1(KeychainVault::lockedPlace));
    const QString headline = widgets::words::fault(read.error()).headline;
    QCOMPARE(headline, QStringLiteral("The keyring did not hand out the password."));
}

QTEST_MAIN(KeyringTest)
#include "keyring_test.moc"
