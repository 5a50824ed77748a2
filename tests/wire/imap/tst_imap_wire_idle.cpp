// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/wire/imap/dialogue.h"

#include <QtCore/QElapsedTimer>
#include <thread>

using namespace onecopy;
using namespace onecopy::imap;
using namespace onecopy::wire;
using namespace std::chrono_literals;

class WireIdleTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void eventsEndTheWaitInOrder();
    void nothingHappensUntilTheEnd();
    void keepAlivesAreNoEvents();
    void stopEndsTheWaitAndTheSessionGoesOn();
    void earlierEventsAreToldAtOnce();
    void idleRefused();
    void idleThatIsNotUnderstood();
    void idleEndedByTheServerAtOnceIsAFault();
    void idleEndedByTheServerAfterAWhileIsBegunAgain();
    void idleWithoutAgreementIsAFault();
    void byeInIdle();
    void connectionLostInIdle();
    void withoutIdleItPolls();
    void aFloodIsBounded();
    void newsThatCameWithTheAgreement();
};

void WireIdleTest::eventsEndTheWaitInOrder()
{
    ScriptedServer server(opened(9, "EXAMINE", "IDLE") +
                          "C: %3 IDLE\nS: + idling\n"
                          "s: * 10 EXISTS\\r\\n* 2 EXPUNGE\\r\\n* 3 FETCH (UID 8 FLAGS (\\\\Seen))\\r\\n\n"
                          "C: DONE\nS: * VANISHED 5:6\nS: %3 OK done\n"
                          "C: %4 NOOP\nS: %4 OK\n");
    {
        auto client = open(server);
        MUST(client);
        MUST(client->examine({"INBOX"}));
        MUST(client->waitForEvents(60s, {}));
        MUST(client->noop());
        using Kind = MailboxEvent::Kind;
        const auto events = client->takeEvents();
        QCOMPARE(events.size(), std::size_t{4});
        QVERIFY(events[0].kind == Kind::Exists && events[0].number == 10);
        QVERIFY(events[1].kind == Kind::Expunged && events[1].number == 2);
        QVERIFY(events[2].kind == Kind::Flags && events[2].uid == Uid{8});
        QVERIFY(events[3].kind == Kind::Vanished && events[3].vanished.toString() == "5:6");
    }
    QCOMPARE(server.finish(), std::string());
}

void WireIdleTest::nothingHappensUntilTheEnd()
{
    ScriptedServer server(opened(9, "EXAMINE", "IDLE") +
                          "C: %3 IDLE\nS: + idling\nC: DONE\nS: %3 OK done\nC: %4 NOOP\nS: %4 OK\n");
    {
        auto client = open(server);
        MUST(client);
        MUST(client->examine({"INBOX"}));
        QElapsedTimer timer;
        timer.start();
        MUST(client->waitForEvents(300ms, {}));
        QVERIFY(timer.elapsed() >= 300);
        QVERIFY(client->takeEvents().empty());
        MUST(client->noop());
    }
    QCOMPARE(server.finish(), std::string());
}

void WireIdleTest::keepAlivesAreNoEvents()
{
    ScriptedServer server(
        opened(9, "EXAMINE", "IDLE") +
        "C: %3 IDLE\nS: + idling\nS: * OK Still here\nN:\nS: * OK Still here\nN:\nS: * 10 EXISTS\nC: DONE\n"
        "S: %3 OK done\n");
    {
        auto client = open(server);
        MUST(client);
        MUST(client->examine({"INBOX"}));
        MUST(client->waitForEvents(60s, {}));
        QCOMPARE(client->takeEvents().size(), std::size_t{1});
    }
    QCOMPARE(server.finish(), std::string());
}

void WireIdleTest::stopEndsTheWaitAndTheSessionGoesOn()
{
    std::stop_source stop;
    std::string tag;
    ScriptedServer server([&](Peer &peer) {
        peer.sayLine("* PREAUTH [CAPABILITY IMAP4rev1 IDLE] hi");
        while (const auto line = peer.hearLine()) {
            if (*line != "DONE")
                tag = line->substr(0, line->find(' '));
            if (line->ends_with("IDLE")) {
                peer.sayLine("+ idling");
                stop.request_stop();
                continue;
            }
            if (line->find("EXAMINE") != std::string::npos)
                peer.say("* 9 EXISTS\r\n* OK [UIDVALIDITY 7] x\r\n");
            peer.sayLine(tag + " OK done");
        }
    });
    auto client = Client::open(specFor(server), {});
    MUST(client);
    MUST(client->examine({"INBOX"}));
    QElapsedTimer timer;
    timer.start();
    MUST(client->waitForEvents(600s, stop.get_token()));
    QVERIFY(timer.elapsed() < 60'000);
    MUST(client->noop());
}

void WireIdleTest::earlierEventsAreToldAtOnce()
{
    ScriptedServer server(opened(9, "EXAMINE", "IDLE") + "C: %3 NOOP\nS: * 10 EXISTS\nS: %3 OK\n");
    {
        auto client = open(server);
        MUST(client);
        MUST(client->examine({"INBOX"}));
        MUST(client->noop());
        MUST(client->waitForEvents(600s, {}));
        QCOMPARE(client->takeEvents().size(), std::size_t{1});
    }
    QCOMPARE(server.finish(), std::string());
}

void WireIdleTest::idleRefused()
{
    ScriptedServer server(opened(9, "EXAMINE", "IDLE") +
                          "C: %3 IDLE\nS: %3 NO not for you\nC: %4 NOOP\nS: * 10 EXISTS\nS: %4 OK\n");
    {
        auto client = open(server);
        MUST(client);
        MUST(client->examine({"INBOX"}));
        MUST(client->waitForEvents(200ms, {}));
        QCOMPARE(client->takeEvents().size(), std::size_t{1});
    }
    QCOMPARE(server.finish(), std::string());
    // Where it was agreed to before, something has happened to the mailbox.
    ScriptedServer gone(opened(9, "EXAMINE", "IDLE") +
                        "C: %3 IDLE\nS: + idling\nS: * 10 EXISTS\nC: DONE\nS: %3 OK\nC: %4 IDLE\nS: %4 NO not now\n");
    auto client = open(gone);
    MUST(client);
    MUST(client->examine({"INBOX"}));
    MUST(client->waitForEvents(60s, {}));
    [[maybe_unused]] const auto seen = client->takeEvents();
    QCOMPARE(kindOf(client->waitForEvents(60s, {})), std::string("server-refused"));
}

/// The server is asked instead, and never again to IDLE.
void WireIdleTest::idleThatIsNotUnderstood()
{
    ScriptedServer server(opened(9, "EXAMINE", "IDLE") +
                          "C: %3 IDLE\nS: %3 BAD unknown command\nC: %4 NOOP\nS: * 10 EXISTS\nS: %4 OK\n"
                          "C: %5 NOOP\nS: * 11 EXISTS\nS: %5 OK\n");
    {
        auto client = open(server);
        MUST(client);
        MUST(client->examine({"INBOX"}));
        for (int round = 0; round < 2; ++round) {
            MUST(client->waitForEvents(200ms, {}));
            QCOMPARE(client->takeEvents().size(), std::size_t{1});
        }
    }
    QCOMPARE(server.finish(), std::string());
    ScriptedServer tired(opened(9, "EXAMINE", "IDLE") +
                         "C: %3 IDLE\nS: %3 BAD User is authenticated but not connected.\n");
    auto client = open(tired);
    MUST(client);
    MUST(client->examine({"INBOX"}));
    QCOMPARE(kindOf(client->waitForEvents(60s, {})), std::string("server-unavailable"));
}

/// As some do after minutes.
void WireIdleTest::idleEndedByTheServerAfterAWhileIsBegunAgain()
{
    ScriptedServer server(opened(9, "EXAMINE", "IDLE") +
                          "C: %3 IDLE\nS: + idling\nN:\nN:\nN:\nN:\nN:\nS: %3 OK IDLE timed out\n"
                          "C: %4 IDLE\nS: + idling\nS: * 10 EXISTS\nC: DONE\nS: %4 OK done\n");
    auto client = open(server);
    MUST(client);
    MUST(client->examine({"INBOX"}));
    MUST(client->waitForEvents(60s, {}));
    const auto events = client->takeEvents();
    QCOMPARE(events.size(), std::size_t{1});
    QCOMPARE(events[0].number, std::uint32_t{10});
}

void WireIdleTest::idleEndedByTheServerAtOnceIsAFault()
{
    ScriptedServer server(opened(9, "EXAMINE", "IDLE") + "C: %3 IDLE\nS: + idling\nS: %3 OK done\n");
    auto client = open(server);
    MUST(client);
    MUST(client->examine({"INBOX"}));
    QCOMPARE(kindOf(client->waitForEvents(60s, {})), std::string("protocol"));
}

void WireIdleTest::idleWithoutAgreementIsAFault()
{
    ScriptedServer server(opened(9, "EXAMINE", "IDLE") + "C: %3 IDLE\nS: + idling\nS: + idling\n");
    auto client = open(server);
    MUST(client);
    MUST(client->examine({"INBOX"}));
    QCOMPARE(kindOf(client->waitForEvents(60s, {})), std::string("protocol"));
}

void WireIdleTest::byeInIdle()
{
    ScriptedServer server(opened(9, "EXAMINE", "IDLE") + "C: %3 IDLE\nS: + idling\nS: * BYE idle for too long\nX:\n");
    auto client = open(server);
    MUST(client);
    MUST(client->examine({"INBOX"}));
    QCOMPARE(kindOf(client->waitForEvents(60s, {})), std::string("server-unavailable"));
    const auto events = client->takeEvents();
    QCOMPARE(events.size(), std::size_t{1});
    QVERIFY(events[0].kind == MailboxEvent::Kind::Bye);
}

void WireIdleTest::connectionLostInIdle()
{
    ScriptedServer server(opened(9, "EXAMINE", "IDLE") + "C: %3 IDLE\nS: + idling\nX:\n");
    auto client = open(server);
    MUST(client);
    MUST(client->examine({"INBOX"}));
    QCOMPARE(kindOf(client->waitForEvents(60s, {})), std::string("connection-lost"));
    QVERIFY(!client->alive());
}

void WireIdleTest::withoutIdleItPolls()
{
    ScriptedServer server(opened(9) + "N:\nC: %3 NOOP\nS: * 10 EXISTS\nS: %3 OK\n");
    {
        auto client = open(server);
        MUST(client);
        MUST(client->examine({"INBOX"}));
        MUST(client->waitForEvents(700ms, {}));
        QCOMPARE(client->takeEvents().size(), std::size_t{1});
    }
    QCOMPARE(server.finish(), std::string());
}

void WireIdleTest::aFloodIsBounded()
{
    std::string flood;
    for (int i = 0; i < 50'000; ++i)
        flood += "* " + std::to_string(1 + i % 9) + " FETCH (FLAGS (\\\\Seen))\\r\\n";
    ScriptedServer server(opened(9) + "C: %3 NOOP\ns: " + flood + "\nS: %3 OK\n");
    auto client = open(server);
    MUST(client);
    MUST(client->examine({"INBOX"}));
    MUST(client->noop());
    const auto events = client->takeEvents();
    QVERIFY(events.size() > 1000 && events.size() <= 10'000);
}

void WireIdleTest::newsThatCameWithTheAgreement()
{
    ScriptedServer server(opened(9, "EXAMINE", "IDLE") +
                          "C: %3 IDLE\ns: * 10 EXISTS\\r\\n+ idling\\r\\n\nC: DONE\nS: %3 OK\n");
    {
        auto client = open(server);
        MUST(client);
        MUST(client->examine({"INBOX"}));
        MUST(client->waitForEvents(60s, {}));
        QCOMPARE(client->takeEvents().size(), std::size_t{1});
    }
    QCOMPARE(server.finish(), std::string());
}

QTEST_GUILESS_MAIN(WireIdleTest)
#include "tst_imap_wire_idle.moc"
