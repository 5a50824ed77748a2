// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/watching.h"
#include "widgets/live/livepage.h"
#include "widgets/parts/banner.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

using namespace onecopy;
using namespace onecopy::gui;

class WatchingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Who leaves a watch on and looks at another account has to know that nothing warns any more.
    void anotherAccountEndsAWatchAloud()
    {
        const QTemporaryDir folder;
        QTcpServer silent; // takes connections and never says a word
        QVERIFY(silent.listen(QHostAddress::LocalHost));
        Workplace place;
        place.storePath = folder.filePath(QStringLiteral("onecopy.db")).toStdString();
        Account first;
        first.name = "First";
        first.imap = ServerAddress{{"127.0.0.1", silent.serverPort(), net::Security::ImplicitTls}, "anna"};
        Account second = first;
        second.name = "Second";
        second.imap->user = "bernd";
        place.secrets.keepForSession(first, Secret("correct horse"));
        widgets::LivePage page(place.clock);
        Watching watching(place, page, nullptr);
        QSignalSpy ended(&watching, &Watching::ended);
        watching.setAccount(first);
        watching.setAccount(second); // nothing was watched
        QCOMPARE(ended.size(), 0);
        watching.setAccount(first);
        watching.start();
        first.name = "Renamed";
        watching.setAccount(first);
        QVERIFY(watching.running());
        QCOMPARE(ended.size(), 0);
        watching.setAccount(second);
        QCOMPARE(ended.size(), 1);
        QVERIFY(ended.front().front().toString().contains(QStringLiteral("Renamed")));
        QTRY_VERIFY(!watching.running());
        watching.setAccount({});
        QCOMPARE(ended.size(), 1);
    }

    /// "There is no password for this server" stood there after it had been entered.
    void whatWasSetRightIsNotToldAnyMore()
    {
        const QTemporaryDir folder;
        Workplace place;
        place.storePath = folder.filePath(QStringLiteral("onecopy.db")).toStdString();
        Account account;
        account.name = "First";
        account.imap = ServerAddress{{"127.0.0.1", 9, net::Security::ImplicitTls}, "anna"};
        widgets::LivePage page(place.clock);
        page.show();
        Watching watching(place, page, nullptr);
        watching.setAccount(account);
        watching.start();
        auto *banner = page.findChild<widgets::Banner *>();
        QTRY_VERIFY(banner->isVisible()); // no password is kept
        watching.setAccount(account);     // as after it was edited
        QVERIFY(!banner->isVisible());
    }
};

QTEST_MAIN(WatchingTest)
#include "watching_test.moc"
