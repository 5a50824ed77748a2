// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/removals.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace onecopy;
using namespace onecopy::gui;

class RemovalsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFailureSaysWhetherMailWasChanged()
    {
        const QTemporaryDir folder;
        Workplace place;
        place.storePath = folder.filePath(QStringLiteral("onecopy.db")).toStdString();
        Account account;
        account.name = "Gone";
        account.imap = ServerAddress{{"127.0.0.1", 1, net::Security::ImplicitTls}, "anna"};
        place.secrets.keepForSession(account, Secret("correct horse"));
        QWidget window;
        Removals removals(place, window, nullptr);
        removals.setAccount(account);
        QSignalSpy failed(&removals, &Removals::failed);
        removals.plan({QStringLiteral("0123456789abcdef")});
        QVERIFY(failed.wait(30'000));
        QCOMPARE(removals.meaningOfFailure(), QStringLiteral("Nothing was changed on the server."));
        QTRY_VERIFY(!removals.running());
        // Nothing was removed yet: that is no fault.
        QSignalSpy said(&removals, &Removals::said);
        removals.undo({});
        QVERIFY(said.wait(30'000));
        QVERIFY(said.at(0).at(0).toString().startsWith(QStringLiteral("There is no removal")));
        QTRY_VERIFY(!removals.running());
        removals.undo(QStringLiteral("2026-01-01T00-00-00-00000000"));
        QVERIFY(failed.wait(30'000));
        QVERIFY(removals.meaningOfFailure().contains(QStringLiteral("History")));
    }
};

QTEST_MAIN(RemovalsTest)
#include "removals_test.moc"
