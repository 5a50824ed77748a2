// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/wire/smtp/dialogue.h"

#include <atomic>
#include <future>

using namespace onecopy;
using namespace onecopy::smtp;
using namespace onecopy::wire;
using namespace std::chrono_literals;

namespace {

const std::string mailAndRcpt =
    "C: MAIL FROM:<a@a.example>\nS: 250 2.1.0 Ok\nC: RCPT TO:<b@b.example>\nS: 250 2.1.5 Ok\n";
const std::string goAhead = "C: DATA\nS: 354 go ahead\n";

Envelope envelope()
{
    Envelope envelope;
    envelope.from = "a@a.example";
    envelope.to = {"b@b.example"};
    return envelope;
}

} // namespace

/// Greeting, hello, and one message, as dialogues.
class SmtpWireTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneMessage()
    {
        ScriptedServer server(
            hello({"SIZE 1000", "8BITMIME"}) +
            "C: MAIL FROM:<a@a.example> SIZE=40\nS: 250 2.1.0 Ok\n"
            "C: RCPT TO:<b@b.example>\nS: 250 2.1.5 Ok\n" +
            goAhead +
            "c: Subject: x\\r\\n\\r\\n..dot\\r\\nend\\r\\n.\\r\\n\nS: 250-2.0.0 Ok\nS: 250 queued as 12\n"
            "C: QUIT\nS: 221 bye\n");
        OpenReport report;
        auto client = Client::open(specFor(server), {}, &report);
        MUST(client);
        Submission sent;
        Envelope mail = envelope();
        mail.size = 40;
        MUST(client->send(mail, contentOf({"Subject: x\n", "\n.d", "ot\r", "\nend"}), sent));
        MUST(client->quit());
        QCOMPARE(server.finish(), std::string());
        QVERIFY(sent.accepted());
        QVERIFY(!sent.manyLineGoAhead);
        QCOMPARE(sent.replyText, std::string("250 2.0.0 Ok / queued as 12"));
        QCOMPARE(report.serverName, std::string("Postfix"));
        for (const auto &phase : {report.phases.connect, report.phases.banner, report.phases.ehlo, sent.phases.mail,
                                  sent.phases.rcpt, sent.phases.data, sent.phases.body, sent.phases.ack})
            QVERIFY(phase && phase->count() >= 0);
        QVERIFY(!report.phases.starttls && !report.phases.auth);
        QVERIFY(client->transcript().find("end") == std::string::npos);
    }

    void theWaitForTheAckIsMeasured()
    {
        ScriptedServer server(hello() + mailAndRcpt + goAhead + "c: x\\r\\n.\\r\\n\nN:\nN:\nS: 250 Ok\n");
        auto client = Client::open(specFor(server), {});
        MUST(client);
        Submission sent;
        MUST(client->send(envelope(), contentOf({"x"}), sent));
        // Two quarters of a second on the server's clock.
        QVERIFY(sent.phases.ack.value_or(0us) > 450ms);
        QVERIFY(sent.phases.data.value_or(1h) < 450ms);
    }

    /// The silence that is allowed does not cut the wait for the ack, only `ackWait` does.
    void theAckMayTakeLongerThanAnySilence()
    {
        ScriptedServer server(hello() + mailAndRcpt + goAhead +
                              "c: x\\r\\n.\\r\\n\nN:\nN:\nN:\nN:\nN:\nN:\nS: 250 Ok\n");
        LoginSpec spec = specFor(server);
        spec.silence = 1s;
        auto client = Client::open(spec, {});
        MUST(client);
        Submission sent;
        MUST(client->send(envelope(), contentOf({"x"}), sent));
        QVERIFY(sent.phases.ack.value_or(0us) > 1300ms);
    }

    void noAckIsUnknownAndNeverSentAgain()
    {
        ScriptedServer server(hello() + mailAndRcpt + goAhead + "c: x\\r\\n.\\r\\n\n");
        auto client = Client::open(specFor(server), {});
        MUST(client);
        Submission sent;
        Envelope mail = envelope();
        mail.ackWait = 300ms;
        const auto result = client->send(mail, contentOf({"x"}), sent);
        QCOMPARE(kindOf(result), QByteArray("timeout"));
        QVERIFY(sent.unknown() && !sent.accepted());
        QVERIFY(!client->alive());
        QCOMPARE(kindOf(client->send(mail, contentOf({"x"}), sent)), QByteArray("connection-lost"));
        const std::string heard = server.heard();
        // The line was cut, without QUIT and without a second dot.
        QVERIFY(heard.ends_with("x\r\n.\r\n"));
    }

    void theConnectionDropsAfterTheDot()
    {
        ScriptedServer server(hello() + mailAndRcpt + goAhead + "c: x\\r\\n.\\r\\n\nX:\n");
        auto client = Client::open(specFor(server), {});
        MUST(client);
        Submission sent;
        QCOMPARE(kindOf(client->send(envelope(), contentOf({"x"}), sent)), QByteArray("connection-lost"));
        QVERIFY(sent.unknown());
    }

    void greetings_data()
    {
        QTest::addColumn<QByteArray>("script");
        QTest::addColumn<QByteArray>("kind");
        QTest::newRow("many lines") << QByteArray("S: 220-mx\nS: 220-rules\nS: 220 ok\nC: EHLO [127.0.0.1]\nS: 250 mx")
                                    << QByteArray("success");
        QTest::newRow("HELO only") << QByteArray(
                                          "S: 220 mx\nC: EHLO [127.0.0.1]\nS: 502 what\nC: HELO [127.0.0.1]\nS: 250 mx")
                                   << QByteArray("success");
        QTest::newRow("neither") << QByteArray(
                                        "S: 220 mx\nC: EHLO [127.0.0.1]\nS: 502 what\nC: HELO [127.0.0.1]\nS: 550 go")
                                 << QByteArray("server-refused");
        QTest::newRow("EHLO later") << QByteArray("S: 220 mx\nC: EHLO [127.0.0.1]\nS: 451 later")
                                    << QByteArray("server-unavailable");
        QTest::newRow("421") << QByteArray("S: 421 busy") << QByteArray("server-unavailable");
        QTest::newRow("554") << QByteArray("S: 554 no service here") << QByteArray("server-refused");
        QTest::newRow("postscreen")
            << QByteArray("S: 220-mx.example.org ESMTP\nS: 521 5.7.1 Service unavailable; client blocked")
            << QByteArray("server-refused");
        QTest::newRow("postscreen, for now")
            << QByteArray("S: 220-mx.example.org ESMTP\nS: 450-4.3.2 later\nS: 450 4.3.2 later")
            << QByteArray("server-unavailable");
        QTest::newRow("a refusal that turns into a welcome")
            << QByteArray("S: 521-no\nS: 220 yes") << QByteArray("not-a-mail-server");
        QTest::newRow("IMAP") << QByteArray("S: * OK ready") << QByteArray("not-a-mail-server");
        QTest::newRow("web server") << QByteArray("S: HTTP/1.1 400 Bad Request") << QByteArray("not-a-mail-server");
        QTest::newRow("250") << QByteArray("S: 250 hello") << QByteArray("not-a-mail-server");
        QTest::newRow("closed") << QByteArray("X:") << QByteArray("connection-lost");
        QTest::newRow("a second greeting") << QByteArray("s: 220 mx\\r\\n220 mx\\r\\n") << QByteArray("protocol");
        QTest::newRow("421 behind the greeting")
            << QByteArray("s: 220 mx\\r\\n421 bye\\r\\n") << QByteArray("server-unavailable");
        QTest::newRow("reply without code")
            << QByteArray("S: 220 mx\nC: EHLO [127.0.0.1]\nS: hello") << QByteArray("protocol");
        QTest::newRow("421 to EHLO") << QByteArray("S: 220 mx\nC: EHLO [127.0.0.1]\nS: 421 bye")
                                     << QByteArray("server-unavailable");
    }
    void greetings()
    {
        QFETCH(QByteArray, script);
        QFETCH(QByteArray, kind);
        ScriptedServer server(script.toStdString());
        {
            auto client = Client::open(specFor(server), {});
            QCOMPARE(kindOf(client), kind);
        }
        QCOMPARE(server.finish(), std::string());
    }

    void halfALineOfSomethingElseIsNoMailServer()
    {
        ScriptedServer alert("s: \\x15\\x03\\x01\\x00\\x02\\x02\\x28\nX:\n");
        QCOMPARE(kindOf(Client::open(specFor(alert), {})), QByteArray("not-a-mail-server"));
        ScriptedServer cut("s: 22\nX:\n");
        QCOMPARE(kindOf(Client::open(specFor(cut), {})), QByteArray("connection-lost"));
    }

    void endlessEhloIsALimit()
    {
        ScriptedServer server([](Peer &peer) {
            peer.sayLine("220 mx");
            (void)peer.hearLine();
            while (peer.sayLine("250-X-MORE")) {
            }
        });
        QCOMPARE(kindOf(Client::open(specFor(server), {})), QByteArray("limit"));
    }

    void aLineWithoutEndIsALimit()
    {
        ScriptedServer server([](Peer &peer) {
            while (peer.say(std::string(4096, '2'))) {
            }
        });
        QCOMPARE(kindOf(Client::open(specFor(server), {})), QByteArray("limit"));
    }

    /// A blocked thread cannot tell, and a server that says nothing after the final dot is what is looked for.
    void othersSeeThatItWaits()
    {
        ScriptedServer server(hello() + mailAndRcpt + goAhead + "c: x\\r\\n.\\r\\n\n");
        LoginSpec spec = specFor(server);
        spec.waits = std::make_shared<net::WaitSign>();
        Submission sent;
        Envelope mail = envelope();
        mail.ackWait = 500ms;
        std::atomic<bool> quiet = true;
        // A session belongs to the thread that opened it.
        auto sending = std::async(std::launch::async, [&]() -> Result<void> {
            auto client = Client::open(spec, {});
            if (!client)
                return passOn(client);
            quiet = spec.waits->silentSince().has_value();
            return client->send(mail, contentOf({"x"}), sent);
        });
        const auto silence = [&] {
            const auto since = spec.waits->silentSince();
            return since ? net::WaitSign::Moment::clock::now() - *since : 0ms;
        };
        QTRY_VERIFY(silence() > 200ms);
        QVERIFY2(!quiet, "it has answered so far");
        QCOMPARE(kindOf(sending.get()), QByteArray("timeout"));
        QVERIFY2(spec.waits->silentSince(), "whoever tries again goes on waiting");
    }

    void silenceEnds()
    {
        ScriptedServer server("S: 220 mx\nC: EHLO [127.0.0.1]\n");
        LoginSpec spec = specFor(server);
        spec.silence = 300ms;
        QCOMPARE(kindOf(Client::open(spec, {})), QByteArray("timeout"));
    }

    void firewallSigns()
    {
        ScriptedServer server("S: 220 ****************0**2******0*********\nC: EHLO [127.0.0.1]\nS: 250-mx\nS: "
                              "250-XXXXXXXA\nS: 250 SIZE 1000\n" +
                              mailAndRcpt + "C: DATA\nS: 354-go\nS: 354 ahead\nc: x\\r\\n.\\r\\n\nS: 250 Ok\n");
        OpenReport report;
        auto client = Client::open(specFor(server), {}, &report);
        MUST(client);
        QVERIFY(report.maskedBanner);
        QVERIFY((report.maskedKeywords == std::vector<std::string>{"XXXXXXXA"}));
        Submission sent;
        MUST(client->send(envelope(), contentOf({"x"}), sent));
        QVERIFY(sent.manyLineGoAhead);
    }

    void refusals_data()
    {
        QTest::addColumn<QByteArray>("script");
        QTest::addColumn<QByteArray>("kind");
        QTest::addColumn<QByteArray>("reply");
        const QByteArray both = QByteArray::fromStdString(mailAndRcpt);
        QTest::newRow("MAIL") << QByteArray("C: MAIL FROM:<a@a.example>\nS: 550 5.7.1 no\nC: RSET\nS: 250 ok\n")
                              << QByteArray("server-refused") << QByteArray("550 5.7.1 no");
        QTest::newRow("greylisting") << QByteArray("C: MAIL FROM:<a@a.example>\nS: 250 ok\nC: RCPT "
                                                   "TO:<b@b.example>\nS: 451 4.7.1 later\nC: RSET\nS: 250 ok\n")
                                     << QByteArray("server-unavailable") << QByteArray("451 4.7.1 later");
        QTest::newRow("421 to RCPT")
            << QByteArray("C: MAIL FROM:<a@a.example>\nS: 250 ok\nC: RCPT TO:<b@b.example>\nS: 421 bye\nX:\n")
            << QByteArray("server-unavailable") << QByteArray("421 bye");
        QTest::newRow("DATA") << both + "C: DATA\nS: 554 no valid recipients\nC: RSET\nS: 250 ok\n"
                              << QByteArray("server-refused") << QByteArray("554 no valid recipients");
        QTest::newRow("DATA answered 250") << both + "C: DATA\nS: 250 ok\n" << QByteArray("protocol") << QByteArray();
        QTest::newRow("too large, after the dot")
            << both + "C: DATA\nS: 354 go\nc: x\\r\\n.\\r\\n\nS: 552 5.3.4 too large\n"
            << QByteArray("server-refused") << QByteArray("552 5.3.4 too large");
        QTest::newRow("full, after the dot") << both + "C: DATA\nS: 354 go\nc: x\\r\\n.\\r\\n\nS: 452 4.2.2 full\n"
                                             << QByteArray("over-quota") << QByteArray("452 4.2.2 full");
        QTest::newRow("virus, after the dot") << both + "C: DATA\nS: 354 go\nc: x\\r\\n.\\r\\n\nS: 550 5.7.1 infected\n"
                                              << QByteArray("server-refused") << QByteArray("550 5.7.1 infected");
    }
    void refusals()
    {
        QFETCH(QByteArray, script);
        QFETCH(QByteArray, kind);
        QFETCH(QByteArray, reply);
        ScriptedServer server(hello() + script.toStdString());
        Submission sent;
        {
            auto client = Client::open(specFor(server), {});
            MUST(client);
            QCOMPARE(kindOf(client->send(envelope(), contentOf({"x"}), sent)), kind);
        }
        QCOMPARE(server.finish(), std::string());
        QCOMPARE(QByteArray::fromStdString(sent.replyText), reply);
        QVERIFY(!sent.accepted() && !sent.unknown());
    }

    void tooLargeForTheAnnouncedLimit()
    {
        ScriptedServer server(hello({"SIZE 1000"}) + "C: QUIT\nS: 221 bye\n");
        auto client = Client::open(specFor(server), {});
        MUST(client);
        Submission sent;
        Envelope mail = envelope();
        mail.size = 1001;
        const auto result = client->send(mail, contentOf({"x"}), sent);
        QCOMPARE(kindOf(result), QByteArray("server-refused"));
        QVERIFY(result.error().detail.find("1001") != std::string::npos);
        MUST(client->quit());
        QCOMPARE(server.finish(), std::string());
    }

    void badAddressesNeverReachTheLine()
    {
        ScriptedServer server(hello() + "C: QUIT\nS: 221 bye\n");
        auto client = Client::open(specFor(server), {});
        MUST(client);
        Submission sent;
        Envelope mail = envelope();
        mail.to = {"b@b.example>\r\nRCPT TO:<c@c.example"};
        QCOMPARE(kindOf(client->send(mail, contentOf({"x"}), sent)), QByteArray("usage"));
        MUST(client->quit());
        QCOMPARE(server.finish(), std::string());
    }

    void theNullSender()
    {
        ScriptedServer server(hello() + "C: MAIL FROM:<>\nS: 250 ok\nC: RCPT TO:<b@b.example>\nS: 250 ok\n" + goAhead +
                              "c: x\\r\\n.\\r\\n\nS: 250 Ok\nC: QUIT\nS: 221 bye\n");
        auto client = Client::open(specFor(server), {});
        MUST(client);
        Submission sent;
        Envelope mail = envelope();
        mail.from.clear();
        MUST(client->send(mail, contentOf({"x"}), sent));
        MUST(client->quit());
        QCOMPARE(server.finish(), std::string());
    }

    /// Nothing was sent when the server speaks before the dot: the outcome is known.
    void theServerSpeaksBeforeTheDot()
    {
        ScriptedServer server([](Peer &peer) {
            peer.sayLine("220 mx");
            for (const char *reply : {"250 mx", "250 ok", "250 ok", "354 go"}) {
                (void)peer.hearLine();
                peer.sayLine(reply);
            }
            (void)peer.hearBytes(1000);
            peer.sayLine("421 4.3.2 shutting down");
            (void)peer.hearToEnd();
        });
        auto client = Client::open(specFor(server), {});
        MUST(client);
        Submission sent;
        const std::string piece(1000, 'x');
        const auto endless = [&]() -> Result<std::string_view> { return std::string_view(piece); };
        QCOMPARE(kindOf(client->send(envelope(), endless, sent)), QByteArray("server-unavailable"));
        QVERIFY(!sent.dotSent && !sent.unknown());
        QCOMPARE(sent.reply ? sent.reply->code : 0, 421);
    }

    /// A source that fails must not end in a dot: half a message would be delivered.
    void aFailingSourceSendsNoDot()
    {
        ScriptedServer server(hello() + mailAndRcpt + goAhead);
        auto client = Client::open(specFor(server), {});
        MUST(client);
        Submission sent;
        int pieces = 0;
        const auto source = [&]() -> Result<std::string_view> {
            if (pieces++ == 0)
                return std::string_view("half\r\n");
            return fail(FaultKind::File, "test");
        };
        QCOMPARE(kindOf(client->send(envelope(), source, sent)), QByteArray("file"));
        QVERIFY(!sent.dotSent);
        QVERIFY(server.heard().ends_with("half\r\n"));
    }

    void aStopEndsTheWaitForTheAck()
    {
        std::stop_source stop;
        ScriptedServer server([&](Peer &peer) {
            peer.sayLine("220 mx");
            for (const char *reply : {"250 mx", "250 ok", "250 ok", "354 go"}) {
                (void)peer.hearLine();
                peer.sayLine(reply);
            }
            (void)peer.hearBytes(std::string_view("x\r\n.\r\n").size());
            stop.request_stop();
            (void)peer.hearToEnd();
        });
        auto client = Client::open(specFor(server), stop.get_token());
        MUST(client);
        Submission sent;
        QCOMPARE(kindOf(client->send(envelope(), contentOf({"x"}), sent)), QByteArray("cancelled"));
        QVERIFY(sent.unknown());
    }
};

QTEST_GUILESS_MAIN(SmtpWireTest)
#include "tst_smtp_wire.moc"
