// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/watch/watching.h"

#include "core/base/limits.h"
#include "tests/wire/watch/oddserver.h"

using namespace onecopy;
using namespace onecopy::e2e;
using namespace onecopy::wire;
using Kind = jobs::WatchEvent::Kind;

namespace {

jobs::Login oddLogin(const OddServer &server)
{
    jobs::Login login;
    login.account.imap = ServerAddress{{"127.0.0.1", server.port(), net::Security::Cleartext}, "me"};
    login.secret = Secret("secret");
    login.silence = std::chrono::seconds(20);
    return login;
}

OddServer::Habits idling()
{
    return {};
}

OddServer::Habits notifying()
{
    OddServer::Habits habits;
    habits.capabilities = "IMAP4rev1 NOTIFY UNSELECT IDLE";
    return habits;
}

} // namespace

class TestWatchWire : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void arrivalsAreToldOnceByServersOfAnyHabit_data()
    {
        QTest::addColumn<int>("way");
        QTest::addColumn<bool>("tellsUidNext");
        QTest::addColumn<bool>("noise");
        for (const int way : {0, 1, 2}) {
            const std::string name = way == 0 ? "IDLE" : way == 1 ? "NOTIFY" : "NOTIFY refused";
            QTest::newRow(name.c_str()) << way << true << false;
            QTest::newRow((name + ", no UIDNEXT").c_str()) << way << false << false;
            QTest::newRow((name + ", noise, backwards").c_str()) << way << true << true;
        }
    }
    void arrivalsAreToldOnceByServersOfAnyHabit()
    {
        QFETCH(int, way);
        QFETCH(bool, tellsUidNext);
        QFETCH(bool, noise);
        OddServer::Habits habits = way == 0 ? idling() : notifying();
        habits.tellsUidNext = tellsUidNext;
        habits.noise = noise;
        habits.backwards = noise;
        if (way == 2)
            habits.notifyAnswer = "NO [BADEVENT (MessageNew)] not here";
        OddServer server(habits);
        for (const char *id : {"old1", "old2", "old3"})
            server.arrive(id);
        Watching watching(oddLogin(server), {{"INBOX"}});
        QVERIFY(watching.waitForReady());
        server.arrive("new1");
        server.arrive("new2");
        QVERIFY(watching.waitForArrivals(2));
        server.cut();
        QVERIFY(watching.waitFor(Kind::Error, 1));
        server.arrive("new3");
        QVERIFY(watching.waitForArrivals(3));
        QCOMPARE(watching.timesTold(), (std::map<std::string, int>{{"new1", 1}, {"new2", 1}, {"new3", 1}}));
    }

    /// Other numbers for the same messages are no arrivals; what comes behind them is.
    void arrivalsOfAMailboxThatStaysAsItWasOpenedAreToldOnce_data()
    {
        QTest::addColumn<bool>("silent");
        QTest::newRow("the server tells nothing of it") << true;
        QTest::newRow("the server tells") << false;
    }
    /// It is opened again and again, with or without need.
    void arrivalsOfAMailboxThatStaysAsItWasOpenedAreToldOnce()
    {
        QFETCH(bool, silent);
        OddServer::Habits habits = idling();
        habits.silent = silent;
        OddServer server(habits);
        server.arrive("old");
        Watching watching(oddLogin(server), {{"INBOX"}}, std::chrono::milliseconds(150));
        QVERIFY(watching.waitForReady());
        const int connections = server.connections();
        server.arrive("new1");
        QVERIFY(watching.waitForArrivals(1));
        server.arrive("new2");
        QVERIFY(watching.waitForArrivals(2));
        QCOMPARE(watching.timesTold(), (std::map<std::string, int>{{"new1", 1}, {"new2", 1}}));
        QCOMPARE(server.connections(), connections);
    }

    void aMailboxThatIsMadeAnew_data()
    {
        QTest::addColumn<bool>("tellsUidNext");
        QTest::newRow("UIDNEXT") << true;
        QTest::newRow("no UIDNEXT") << false;
    }
    void aMailboxThatIsMadeAnew()
    {
        QFETCH(bool, tellsUidNext);
        OddServer::Habits habits = idling();
        habits.tellsUidNext = tellsUidNext;
        OddServer server(habits);
        server.arrive("old1");
        server.arrive("old2");
        Watching watching(oddLogin(server), {{"INBOX"}});
        QVERIFY(watching.waitForReady());
        server.renumber();
        server.cut();
        QVERIFY(watching.waitFor(Kind::Reconnected, 1));
        server.arrive("new");
        QVERIFY(watching.waitForArrivals(1));
        QCOMPARE(watching.timesTold(), (std::map<std::string, int>{{"new", 1}}));
    }

    /// RFC 5530: that a mailbox is in use, or out of reach, passes.
    void aMailboxThatIsRefusedForAWhile()
    {
        OddServer::Habits habits;
        habits.capabilities = "IMAP4rev1";
        OddServer server(habits);
        server.arrive("old");
        Watching watching(oddLogin(server), {{"INBOX"}});
        QVERIFY(watching.waitForReady());
        server.setHabits([](OddServer::Habits &now) { now.openAnswer = "NO [INUSE] mailbox is locked"; });
        server.arrive("new");
        QVERIFY(watching.waitFor(Kind::Error, 1));
        server.setHabits([](OddServer::Habits &now) { now.openAnswer.clear(); });
        QVERIFY(watching.waitForArrivals(1));
        QCOMPARE(watching.timesTold(), (std::map<std::string, int>{{"new", 1}}));
        QCOMPARE(watching.count(Kind::Error), 1);
        QVERIFY(watching.waitFor(Kind::Reconnected, 1)); // told behind what arrived
        QCOMPARE(server.connections(), 2);               // of the scan, and of the watch
    }

    /// Exchange refuses a whole FETCH for one damaged message in it.
    void aMessageThatCannotBeReadHoldsUpNoOther_data()
    {
        QTest::addColumn<bool>("idles");
        QTest::newRow("IDLE") << true;
        QTest::newRow("NOTIFY") << false;
    }
    void aMessageThatCannotBeReadHoldsUpNoOther()
    {
        QFETCH(bool, idles);
        OddServer::Habits habits = idles ? idling() : notifying();
        habits.unreadable = "damaged";
        OddServer server(habits);
        server.arrive("old");
        Watching watching(oddLogin(server), {{"INBOX"}});
        QVERIFY(watching.waitForReady());
        server.arrive("damaged");
        server.arrive("one");
        QVERIFY(watching.waitForArrivals(1));
        server.arrive("two");
        QVERIFY(watching.waitForArrivals(2));
        QCOMPARE(watching.timesTold(), (std::map<std::string, int>{{"one", 1}, {"two", 1}}));
        QCOMPARE(watching.count(Kind::Error), 0);
    }

    /// A server with troubles of its own refuses everything for a while.
    void mailThatCannotBeReadForNowIsToldLater_data() { aMessageThatCannotBeReadHoldsUpNoOther_data(); }
    void mailThatCannotBeReadForNowIsToldLater()
    {
        QFETCH(bool, idles);
        OddServer::Habits habits = idles ? idling() : notifying();
        habits.unreadable = "new";
        habits.refusal = "NO [SERVERBUG] Internal error occurred. Refer to server log for more information.";
        OddServer server(habits);
        server.arrive("old");
        Watching watching(oddLogin(server), {{"INBOX"}});
        QVERIFY(watching.waitForReady());
        server.arrive("new");
        QVERIFY(watching.waitFor(Kind::Error, 1));
        server.setHabits([](OddServer::Habits &now) { now.unreadable.clear(); });
        QVERIFY(watching.waitForArrivals(1));
        QCOMPARE(watching.timesTold(), (std::map<std::string, int>{{"new", 1}}));
        QVERIFY(watching.waitFor(Kind::Reconnected, 1));
    }

    /// The one over which copies are looked at: what stands before a server may greet no second one.
    void aSecondConnectionThatIsLetWaitHoldsNothingUp()
    {
        OddServer server(idling()); // serves one at a time
        server.arrive("old");
        Watching watching(oddLogin(server), {{"INBOX"}});
        QVERIFY(watching.waitForReady());
        QElapsedTimer timer;
        timer.start();
        for (const char *id : {"new", "new", "other", "other", "new"})
            server.arrive(id);
        QVERIFY(watching.waitForArrivals(5));
        server.arrive("other");
        QVERIFY(watching.waitForArrivals(6));
        QVERIFY2(timer.elapsed() < 15'000, QByteArray::number(timer.elapsed()).constData());
        QCOMPARE(watching.count(Kind::Error), 0);
    }

    /// Dovecot with INDEX=MEMORY.
    void aServerThatSaysYesToNotifyAndTellsNothing()
    {
        OddServer::Habits habits = notifying();
        habits.mute = true;
        OddServer server(habits);
        server.arrive("old");
        Watching watching(oddLogin(server), {{"INBOX"}});
        QVERIFY(watching.waitForReady());
        std::size_t told = 0;
        for (const char *id : {"one", "two", "three"}) {
            server.arrive(id);
            QVERIFY2(watching.waitForArrivals(++told), id);
        }
        QCOMPARE(watching.count(Kind::Error), 0);
    }

    /// NOTIFY is offered, and LIST-STATUS is not: mailboxes are asked about one by one.
    void noMailboxIsLeftOutForEver()
    {
        OddServer::Habits habits = notifying();
        habits.mute = true;
        habits.others = 12;
        habits.home = "zzz";
        OddServer server(habits);
        server.arrive("old");
        Watching watching(oddLogin(server), {});
        QVERIFY(watching.waitForReady());
        server.arrive("new");
        QVERIFY(watching.waitForArrivals(1));
        QCOMPARE(watching.count(Kind::Error), 0);
    }

    void byeAtAnyMoment_data()
    {
        QTest::addColumn<int>("commands");
        for (int commands = 0; commands < 7; ++commands)
            QTest::newRow(("after " + std::to_string(commands)).c_str()) << commands;
    }
    void byeAtAnyMoment()
    {
        QFETCH(int, commands);
        OddServer server(notifying());
        server.arrive("old");
        Watching watching(oddLogin(server), {{"INBOX"}});
        QVERIFY(watching.waitForReady());
        server.setHabits([&](OddServer::Habits &habits) { habits.byeAfter = commands; });
        server.cut();
        QVERIFY(watching.waitFor(Kind::Error, 1));
        server.arrive("new");
        // Connections come to the same end again and again, until the server is better.
        while (server.connections() < 4)
            QTest::qWait(10);
        server.setHabits([](OddServer::Habits &habits) { habits.byeAfter = -1; });
        // What a session heard of before its end, and could not read, is not forgotten by the next one.
        QVERIFY(watching.waitForArrivals(1));
        server.cut();
        server.arrive("last");
        QVERIFY(watching.waitForArrivals(2));
        QCOMPARE(watching.timesTold(), (std::map<std::string, int>{{"new", 1}, {"last", 1}}));
    }

    /// A server that has no room is left alone for longer and longer.
    void aServerThatIsBusyIsNotPressed_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::newRow("unavailable") << QByteArray("NO [UNAVAILABLE] try later");
        QTest::newRow("in use") << QByteArray("NO [INUSE] mailbox is locked");
        QTest::newRow("throttled") << QByteArray("NO [LIMIT] too many connections");
    }
    void aServerThatIsBusyIsNotPressed()
    {
        QFETCH(QByteArray, answer);
        OddServer server(notifying());
        Watching watching(oddLogin(server), {{"INBOX"}});
        QVERIFY(watching.waitForReady());
        const int before = server.connections();
        server.setHabits([&](OddServer::Habits &habits) {
            habits.loginAnswer = answer.toStdString();
            habits.refuseFrom = before + 1;
        });
        server.cut();
        while (server.connections() < before + 4)
            QTest::qWait(10);
        const auto began = server.beginnings();
        const auto at = static_cast<std::size_t>(before);
        QVERIFY(began[at + 1] - began[at] >= std::chrono::milliseconds(900));
        QVERIFY(began[at + 2] - began[at + 1] >= std::chrono::milliseconds(1900));
        server.setHabits([](OddServer::Habits &habits) { habits.loginAnswer.clear(); });
        server.arrive("new");
        QVERIFY(watching.waitForArrivals(1));
    }

    /// A login that was good may be refused once more, not again and again: that locks accounts.
    void aLoginThatIsRefusedEndsTheWatch()
    {
        OddServer server(notifying());
        Watching watching(oddLogin(server), {{"INBOX"}});
        QVERIFY(watching.waitForReady());
        const int before = server.connections();
        server.setHabits([&](OddServer::Habits &habits) {
            habits.loginAnswer = "NO [AUTHENTICATIONFAILED] no";
            habits.refuseFrom = before + 1;
        });
        server.cut();
        QVERIFY(!watching.waitForArrivals(1));
        QCOMPARE(server.connections(), before + limits::loginTries);
        QVERIFY(watching.stop().error().kind == FaultKind::LoginRefused);
    }

    void newsThatOverflowAreAskedForAgain()
    {
        OddServer server(notifying());
        Watching watching(oddLogin(server), {{"INBOX"}});
        QVERIFY(watching.waitForReady());
        // A second NOTIFY is needed; the arrival before it is told by the state that comes with it.
        server.setHabits([](OddServer::Habits &habits) { habits.notifyAnswer = "OK [NOTIFICATIONOVERFLOW] no more"; });
        server.cut();
        QVERIFY(watching.waitFor(Kind::Error, 1));
        server.arrive("new");
        QVERIFY(watching.waitForArrivals(1));
        QCOMPARE(watching.timesTold(), (std::map<std::string, int>{{"new", 1}}));
    }
};

QTEST_GUILESS_MAIN(TestWatchWire)
#include "tst_watch_wire.moc"
