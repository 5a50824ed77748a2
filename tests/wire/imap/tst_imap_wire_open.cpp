// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/faultdetail.h"
#include "tests/wire/imap/dialogue.h"

#include <QtCore/QElapsedTimer>

using namespace onecopy;
using namespace onecopy::imap;
using namespace onecopy::wire;

class WireOpenTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void notAMailServer_data();
    void notAMailServer();
    void halfALineOfSomethingElseIsNoMailServer();
    void greetingByeEndsBeforeLogin();
    void greetingWithoutEndIsALimit();
    void greetingAByteAtATimeEndsAtTheDeadline();
    void silenceEndsAtTheDeadline();
    void connectionThatClosesAtOnceIsLost();
    void aReplyToACommandNotYetSentIsAFault();
    void continuationWithoutNeedIsAFault();
    void foreignTagIsAFault();
    void wrongTagForEverEndsAtTheDeadline();
    void untaggedLinesForEverEndAtTheDeadline();
    void whoFallsSilentIsNotSaidToGoOnSending();
    void stopRequestEndsTheWait();
    void aDeadSessionStaysDead();
    void byeInMidCommandIsTold();
    void serverNameFromIdOrGreeting_data();
    void serverNameFromIdOrGreeting();
    void logoutIsOrderly();
    void alertIsAnEvent();
};

void WireOpenTest::notAMailServer_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("http") << QByteArray("HTTP/1.1 400 Bad Request\\r\\nServer: x\\r\\n\\r\\n");
    QTest::newRow("smtp") << QByteArray("220 mail.example ESMTP\\r\\n");
    QTest::newRow("pop3") << QByteArray("+OK ready\\r\\n");
    QTest::newRow("ssh") << QByteArray("SSH-2.0-OpenSSH_9.2\\r\\n");
    QTest::newRow("bare LF") << QByteArray("* OK hello\\n");
    QTest::newRow("empty line") << QByteArray("\\r\\n* OK hello\\r\\n");
    QTest::newRow("untagged data") << QByteArray("* 5 EXISTS\\r\\n");
    QTest::newRow("untagged no") << QByteArray("* NO\\r\\n");
    QTest::newRow("nul") << QByteArray("* OK a\\x00b\\r\\n");
}

void WireOpenTest::notAMailServer()
{
    QFETCH(QByteArray, bytes);
    ScriptedServer server("s: " + bytes.toStdString());
    QCOMPARE(kindOf(open(server)), std::string("not-a-mail-server"));
    QCOMPARE(server.finish(), std::string());
    QCOMPARE(server.heard(), std::string());
}

/// A TLS alert, or a prompt, in the place of a greeting has no end of line.
void WireOpenTest::halfALineOfSomethingElseIsNoMailServer()
{
    for (const char *half : {"s: \\x15\\x03\\x01\\x00\\x02\\x02\\x28\n", "s: login: \n"}) {
        for (const char *end : {"X:\n", ""}) {
            ScriptedServer server(std::string(half) + end);
            LoginSpec spec = specFor(server);
            spec.silence = std::chrono::milliseconds(300);
            QCOMPARE(kindOf(Client::open(spec, {})), std::string("not-a-mail-server"));
        }
    }
    // Half a greeting is what it is.
    ScriptedServer cut("s: * OK rea\nX:\n");
    QCOMPARE(kindOf(open(cut)), std::string("connection-lost"));
}

void WireOpenTest::greetingByeEndsBeforeLogin()
{
    ScriptedServer server("S: * BYE too many, hunter2!Secret");
    const auto client = open(server);
    QCOMPARE(kindOf(client), std::string("server-unavailable"));
    QCOMPARE(client.error().serverText, std::string("too many, [secret]"));
    QCOMPARE(server.heard(), std::string());
}

void WireOpenTest::greetingWithoutEndIsALimit()
{
    ScriptedServer server([](Peer &peer) {
        const std::string flood(100'000, 'x');
        for (int i = 0; i < 5000 && peer.say(flood); ++i) {
        }
    });
    QCOMPARE(kindOf(open(server)), std::string("limit"));
}

void WireOpenTest::greetingAByteAtATimeEndsAtTheDeadline()
{
    ScriptedServer server([](Peer &peer) {
        peer.say("* OK ");
        while (!peer.waitForInput(100) && peer.say("x")) {
        }
    });
    // No silence is too long; the greeting as a whole is.
    LoginSpec spec = specFor(server);
    spec.silence = std::chrono::milliseconds(700);
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(kindOf(Client::open(spec, {})), std::string("timeout"));
    QVERIFY(timer.elapsed() < std::chrono::milliseconds(limits::connectTime).count());
}

void WireOpenTest::silenceEndsAtTheDeadline()
{
    ScriptedServer server("N:");
    LoginSpec spec = specFor(server);
    spec.silence = std::chrono::milliseconds(300);
    QCOMPARE(kindOf(Client::open(spec, {})), std::string("timeout"));
}

void WireOpenTest::connectionThatClosesAtOnceIsLost()
{
    ScriptedServer server("X:");
    QCOMPARE(kindOf(open(server)), std::string("connection-lost"));
}

void WireOpenTest::aReplyToACommandNotYetSentIsAFault()
{
    ScriptedServer server("S: * OK [CAPABILITY IMAP4rev1] ready\n"
                          "S: A1 OK [CAPABILITY IMAP4rev1] logged in\n");
    QCOMPARE(kindOf(open(server)), std::string("protocol"));
}

void WireOpenTest::continuationWithoutNeedIsAFault()
{
    ScriptedServer server("S: * OK [CAPABILITY IMAP4rev1] ready\n"
                          "C: %1 LOGIN \"me\" \"hunter2!Secret\"\n"
                          "S: + more\n");
    QCOMPARE(kindOf(open(server)), std::string("protocol"));
    QCOMPARE(server.finish(), std::string());
    QCOMPARE(server.heard().substr(server.heard().find(' ')), std::string(" LOGIN \"me\" \"hunter2!Secret\"\r\n"));
}

void WireOpenTest::foreignTagIsAFault()
{
    ScriptedServer server(loggedIn() + "C: %2 NOOP\nS: X%2 OK\n");
    auto client = open(server);
    MUST(client);
    QCOMPARE(kindOf(client->noop()), std::string("protocol"));
    QVERIFY(!client->alive());
}

void WireOpenTest::wrongTagForEverEndsAtTheDeadline()
{
    ScriptedServer server(loggedIn() + "C: %2 NOOP\nS: %1 OK again\n");
    auto client = open(server);
    MUST(client);
    QCOMPARE(kindOf(client->noop()), std::string("protocol"));
}

void WireOpenTest::untaggedLinesForEverEndAtTheDeadline()
{
    ScriptedServer server([](Peer &peer) {
        peer.sayLine("* PREAUTH [CAPABILITY IMAP4rev1] hi");
        (void)peer.hearLine();
        while (!peer.waitForInput(20) && peer.sayLine("* OK still here")) {
        }
    });
    LoginSpec spec = specFor(server);
    spec.silence = std::chrono::milliseconds(300);
    auto client = Client::open(spec, {});
    MUST(client);
    const auto done = client->noop();
    QCOMPARE(kindOf(done), std::string("timeout"));
    QCOMPARE(done.error().detail, std::string(faultdetail::talksOn));
}

/// What came before the question, or long before the end, is no sign of life.
void WireOpenTest::whoFallsSilentIsNotSaidToGoOnSending()
{
    ScriptedServer server([](Peer &peer) {
        peer.sayLine("* PREAUTH [CAPABILITY IMAP4rev1] hi");
        (void)peer.hearLine();
        peer.sayLine("* OK a moment");
        (void)peer.hearLine();
    });
    LoginSpec spec = specFor(server);
    spec.silence = std::chrono::milliseconds(300);
    auto client = Client::open(spec, {});
    MUST(client);
    const auto done = client->noop();
    QCOMPARE(kindOf(done), std::string("timeout"));
    QVERIFY2(done.error().detail != faultdetail::talksOn, done.error().detail.c_str());
}

void WireOpenTest::stopRequestEndsTheWait()
{
    std::stop_source stop;
    ScriptedServer server([&stop](Peer &peer) {
        peer.sayLine("* PREAUTH [CAPABILITY IMAP4rev1] hi");
        (void)peer.hearLine();
        stop.request_stop();
    });
    auto client = Client::open(specFor(server), {});
    MUST(client);
    client->setStop(stop.get_token());
    QCOMPARE(kindOf(client->noop()), std::string("cancelled"));
}

void WireOpenTest::aDeadSessionStaysDead()
{
    ScriptedServer server(loggedIn() + "C: %2 NOOP\nS: garbage\n");
    {
        auto client = open(server);
        MUST(client);
        QCOMPARE(kindOf(client->noop()), std::string("protocol"));
        QVERIFY(!client->alive());
        QCOMPARE(kindOf(client->noop()), std::string("connection-lost"));
        QCOMPARE(kindOf(client->list()), std::string("connection-lost"));
        QCOMPARE(kindOf(client->search("ALL")), std::string("connection-lost"));
        QCOMPARE(kindOf(client->waitForEvents(std::chrono::seconds(1), {})), std::string("connection-lost"));
    }
    QCOMPARE(server.heard().find("LIST"), std::string::npos);
}

void WireOpenTest::byeInMidCommandIsTold()
{
    ScriptedServer server(loggedIn() + "C: %2 NOOP\nS: * BYE [UNAVAILABLE] restarting\nX:\n");
    auto client = open(server);
    MUST(client);
    const auto done = client->noop();
    QCOMPARE(kindOf(done), std::string("server-unavailable"));
    QCOMPARE(done.error().serverText, std::string("restarting"));
    const auto events = client->takeEvents();
    QCOMPARE(events.size(), std::size_t{1});
    QVERIFY(events[0].kind == MailboxEvent::Kind::Bye);
    QCOMPARE(events[0].text, std::string("restarting"));
}

void WireOpenTest::serverNameFromIdOrGreeting_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::addColumn<QByteArray>("name");
    QTest::newRow("greeting")
        << QByteArray("S: * PREAUTH [CAPABILITY IMAP4rev1] The Microsoft Exchange IMAP4 service is ready\n")
        << QByteArray("Microsoft Exchange");
    QTest::newRow("id")
        << QByteArray(
               "S: * PREAUTH [CAPABILITY IMAP4rev1 ID] Dovecot ready\n"
               "C: %1 ID (\"name\" \"Onecopy\")\nS: * ID (\"version\" \"1\" \"name\" \"Cyrus IMAPD\")\nS: %1 OK\n")
        << QByteArray("Cyrus IMAPD");
    QTest::newRow("id nil") << QByteArray("S: * PREAUTH [CAPABILITY IMAP4rev1 ID] Dovecot ready\n"
                                          "C: %1 ID (\"name\" \"Onecopy\")\nS: * ID NIL\nS: %1 OK\n")
                            << QByteArray("Dovecot");
    QTest::newRow("id refused") << QByteArray("S: * PREAUTH [CAPABILITY IMAP4rev1 ID] hi\n"
                                              "C: %1 ID (\"name\" \"Onecopy\")\nS: %1 BAD what\n")
                                << QByteArray("");
}

void WireOpenTest::serverNameFromIdOrGreeting()
{
    QFETCH(QByteArray, script);
    QFETCH(QByteArray, name);
    ScriptedServer server(script.toStdString());
    OpenReport report;
    {
        auto client = Client::open(specFor(server), {}, &report);
        MUST(client);
    }
    QCOMPARE(server.finish(), std::string());
    QCOMPARE(report.serverName, name.toStdString());
}

void WireOpenTest::logoutIsOrderly()
{
    ScriptedServer server(loggedIn() + "C: %2 LOGOUT\nS: * BYE bye\nS: %2 OK done\nX:\n");
    auto client = open(server);
    MUST(client);
    MUST(client->logout());
    QVERIFY(!client->alive());
    QCOMPARE(server.finish(), std::string());
    QVERIFY(client->takeEvents().empty());
}

void WireOpenTest::alertIsAnEvent()
{
    ScriptedServer server(loggedIn() + "C: %2 NOOP\nS: * OK [ALERT] disk <b>full</b>\nS: %2 OK done\n");
    auto client = open(server);
    MUST(client);
    MUST(client->noop());
    const auto events = client->takeEvents();
    QCOMPARE(events.size(), std::size_t{1});
    QVERIFY(events[0].kind == MailboxEvent::Kind::Alert);
    QCOMPARE(events[0].text, std::string("disk <b>full</b>"));
}

QTEST_GUILESS_MAIN(WireOpenTest)
#include "tst_imap_wire_open.moc"
