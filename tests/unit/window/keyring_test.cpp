// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include <QAbstractItemModel>
#include <QDBusConnection>
#include <QDBusError>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusVariant>
#include <QDBusVirtualObject>
#include <QElapsedTimer>
#include <QLabel>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QThread>

#include "app/gui/mainwindow.h"
#include "app/gui/servers.h"
#include "core/account/keychainvault.h"
#include "core/store/store.h"
#include "widgets/servers/addserverdialog.h"
#include "widgets/servers/serverspage.h"
#include "widgets/words/words.h"

#include <algorithm>

using namespace onecopy;

namespace {

/// A keyring that waits for somebody to unlock it: it takes every question, and answers none.
class LockedKeyring : public QDBusVirtualObject
{
public:
    [[nodiscard]] QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &question, const QDBusConnection &bus) override
    {
        if (m_refuses)
            answer(question, bus);
        return true;
    }
    /// From now on it says that it has nothing, and takes nothing: nobody wants to choose a password for it.
    void refuse() { m_refuses = true; }

private:
    /// What the Secret Service API has to say until something is to be kept.
    static void answer(const QDBusMessage &question, const QDBusConnection &bus)
    {
        const QString asked = question.member();
        const auto path = [](const char *name) { return QVariant::fromValue(QDBusObjectPath(QLatin1String(name))); };
        const QVariant none = QVariant::fromValue(QList<QDBusObjectPath>());
        if (asked == QLatin1String("OpenSession") && question.arguments().value(0) == QLatin1String("plain"))
            bus.send(question.createReply({QVariant::fromValue(QDBusVariant(QString())), path("/session")}));
        else if (asked == QLatin1String("SearchItems"))
            bus.send(question.createReply({none, none}));
        else if (asked == QLatin1String("GetAll"))
            bus.send(question.createReply(QVariantMap()));
        else
            bus.send(question.createErrorReply(QDBusError::NotSupported, QStringLiteral("not here")));
    }

    bool m_refuses = false;
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
    void aKeyringThatTakesNothingIsTold();

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

/// The dialog has promised that the keyring will have it: that it has not is said where the person is.
void KeyringTest::aKeyringThatTakesNothingIsTold()
{
    m_keyring.refuse();
    const QTemporaryDir folder;
    gui::Workplace place;
    place.storePath = folder.filePath(QStringLiteral("onecopy.db")).toStdString();
    gui::MainWindow window(place);
    window.show();
    window.begin({}, false);
    auto *servers = window.findChild<gui::Servers *>();
    servers->add();
    auto *dialog = window.findChild<widgets::AddServerDialog *>();
    QVERIFY(dialog != nullptr);
    const auto said = [](const QWidget &where, const QString &text) {
        const auto labels = where.findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
                           [&](const QLabel *label) { return label->isVisible() && label->text().contains(text); });
    };
    QTRY_VERIFY_WITH_TIMEOUT(said(*dialog, QStringLiteral("It will be kept in")), 10'000);
    Account account;
    account.name = "Lab";
    account.imap = parseServerUrl(Protocol::Imap, "imaps://anna@localhost:993").value();
    Q_EMIT dialog->saveWanted(account, Secret("secret"), true);
    QTRY_VERIFY_WITH_TIMEOUT(said(window, QStringLiteral("The keyring has not taken the password.")), 10'000);
}

QTEST_MAIN(KeyringTest)
#include "keyring_test.moc"
