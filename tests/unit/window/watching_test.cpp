// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/watching.h"
#include "widgets/live/livepage.h"

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
};

QTEST_MAIN(WatchingTest)
#include "watching_test.moc"
