// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/wire/pop3/dialogue.h"

#include "core/base/faultdetail.h"
#include "core/base/limits.h"

using namespace onecopy;
using namespace onecopy::pop3;
using namespace onecopy::wire;
using namespace std::chrono_literals;

class Pop3WireTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_certificate.isValid()); }

    void readsAMailbox()
    {
        ScriptedServer server(opened() +
                              "C: STAT\nS: +OK 2 320\n"
                              "C: UIDL\nS: +OK\nS: 1 ../../x\nS: 2 whqtswO00WBw418f9t5JxYwZ\nS: .\n"
                              "C: LIST\nS: +OK 2 messages\nS: 1 120\nS: 2 200\nS: .\n"
                              "C: TOP 1 0\nS: +OK\nS: Subject: x\nS: \nS: .\n"
                              "C: RETR 2\nS: +OK 200 octets\nS: Subject: y\nS: \nS: ..dot\nS: ...\nS: end\nS: .\n"
                              "C: QUIT\nS: +OK bye\n");
        OpenReport report;
        auto client = Client::open(specFor(server), {}, &report);
        MUST(client);
        QCOMPARE(report.serverName, std::string("Dovecot"));
        QCOMPARE(report.mechanism, std::string("USER"));
        const auto size = client->stat();
        MUST(size);
        QCOMPARE(size->messages, 2U);
        QCOMPARE(size->bytes, 320U);
        const auto ids = client->uidl();
        MUST(ids);
        QVERIFY((*ids == std::vector<MessageId>{{1, "../../x"}, {2, "whqtswO00WBw418f9t5JxYwZ"}}));
        const auto sizes = client->list();
        MUST(sizes);
        QVERIFY((*sizes == std::vector<MessageSize>{{1, 120}, {2, 200}}));
        std::string text;
        const auto sink = [&](std::string_view piece) -> Result<void> {
            text += piece;
            return {};
        };
        MUST(client->top(1, 0, sink));
        QCOMPARE(text, std::string("Subject: x\r\n\r\n"));
        text.clear();
        MUST(client->retrieve(2, sink));
        QCOMPARE(text, std::string("Subject: y\r\n\r\n.dot\r\n..\r\nend\r\n"));
        MUST(client->quit());
        QCOMPARE(server.finish(), std::string());
        QVERIFY(client->transcript().find("hunter2") == std::string::npos);
        QVERIFY(client->transcript().find("Subject") == std::string::npos);
    }

    void logins_data()
    {
        QTest::addColumn<QByteArray>("words");
        QTest::addColumn<QByteArray>("mechanism");
        QTest::addColumn<QByteArray>("dialogue");
        const QByteArray plain("AG1lAGh1bnRlcjIhU2VjcmV0");
        const QByteArray both("C: USER me\nS: +OK\nC: PASS hunter2!Secret\nS: +OK in\n");
        QTest::newRow("USER") << QByteArray("USER") << QByteArray() << both;
        QTest::newRow("SASL first") << QByteArray("USER|SASL PLAIN") << QByteArray()
                                    << "C: AUTH PLAIN " + plain + "\nS: +OK in\n";
        QTest::newRow("USER wanted") << QByteArray("USER|SASL PLAIN") << QByteArray("LOGIN") << both;
        QTest::newRow("SASL LOGIN") << QByteArray("SASL LOGIN") << QByteArray()
                                    << QByteArray("C: AUTH LOGIN\nS: + VXNlcm5hbWU6\nC: bWU=\nS: + UGFzc3dvcmQ6\nC: "
                                                  "aHVudGVyMiFTZWNyZXQ=\nS: +OK in\n");
        // md5("<1@x>hunter2!Secret")
        QTest::newRow("APOP when nothing else")
            << QByteArray("UIDL") << QByteArray() << QByteArray("C: APOP me %1\nS: +OK in\n");
    }
    void logins()
    {
        QFETCH(QByteArray, words);
        QFETCH(QByteArray, mechanism);
        QFETCH(QByteArray, dialogue);
        std::string talk = dialogue.toStdString();
        const auto digest = talk.find("%1");
        if (digest != std::string::npos)
            talk.replace(
                digest, 2,
                QCryptographicHash::hash("<1@x>hunter2!Secret", QCryptographicHash::Md5).toHex().toStdString());
        ScriptedServer server("S: +OK ready <1@x>\n" + capa(words.toStdString()) + talk + capa(words.toStdString()));
        LoginSpec spec = specFor(server);
        spec.mechanism = mechanism.toStdString();
        OpenReport report;
        {
            auto client = Client::open(spec, {}, &report);
            MUST(client);
        }
        QCOMPARE(server.finish(), std::string());
        QVERIFY(report.transcript.find("hunter2") == std::string::npos);
        QVERIFY(report.transcript.find("AGh1bnRl") == std::string::npos);
    }

    /// From before RFC 2449: nothing but its greeting tells that it takes APOP, and nothing at all that it does not
    /// take USER.
    void anOldServerThatTakesApopOnly()
    {
        const std::string digest =
            QCryptographicHash::hash("<1@x>hunter2!Secret", QCryptographicHash::Md5).toHex().toStdString();
        ScriptedServer server("S: +OK ready <1@x>\nC: CAPA\nS: -ERR what\nC: USER me\nS: -ERR APOP only\nC: APOP me " +
                              digest + "\nS: +OK in\n");
        OpenReport report;
        {
            auto client = Client::open(specFor(server), {}, &report);
            MUST(client);
        }
        QCOMPARE(report.mechanism, std::string("APOP"));
        QCOMPARE(server.finish(), std::string());
        // Whoever chose a way is not taken another one.
        ScriptedServer chosen("S: +OK ready <1@x>\nC: CAPA\nS: -ERR what\nC: USER me\nS: -ERR APOP only\n");
        LoginSpec spec = specFor(chosen);
        spec.mechanism = "LOGIN";
        QCOMPARE(kindOf(Client::open(spec, {})), QByteArray("login-refused"));
        QCOMPARE(chosen.finish(), std::string());
    }

    void aServerWithoutCapabilities()
    {
        ScriptedServer server(
            "S: +OK ready\nC: CAPA\nS: -ERR what\nC: USER me\nS: +OK\nC: PASS hunter2!Secret\nS: +OK in\n");
        {
            auto client = Client::open(specFor(server), {});
            MUST(client);
            QVERIFY(!client->capabilities().known);
        }
        QCOMPARE(server.finish(), std::string());
    }

    void refusals_data()
    {
        QTest::addColumn<QByteArray>("script");
        QTest::addColumn<QByteArray>("kind");
        const QByteArray start = "S: +OK ready\n" + QByteArray::fromStdString(capa("USER"));
        QTest::newRow("not POP3") << QByteArray("S: * OK ready\n") << QByteArray("not-a-mail-server");
        QTest::newRow("refused") << QByteArray("S: -ERR no\n") << QByteArray("server-refused");
        QTest::newRow("later") << QByteArray("S: -ERR [SYS/TEMP] later\n") << QByteArray("server-unavailable");
        QTest::newRow("closed") << QByteArray("X:\n") << QByteArray("connection-lost");
        QTest::newRow("USER") << start + "C: USER me\nS: -ERR nobody\n" << QByteArray("login-refused");
        QTest::newRow("PASS") << start + "C: USER me\nS: +OK\nC: PASS hunter2!Secret\nS: -ERR [AUTH] no\n"
                              << QByteArray("login-refused");
        QTest::newRow("locked") << start + "C: USER me\nS: +OK\nC: PASS hunter2!Secret\nS: -ERR [IN-USE] locked\n"
                                << QByteArray("server-unavailable");
        QTest::newRow("locked, in words")
            << start + "C: USER me\nS: +OK\nC: PASS hunter2!Secret\nS: -ERR maildrop already locked\n"
            << QByteArray("server-unavailable");
        QTest::newRow("locked, in words of Qpopper")
            << start + "C: USER me\nS: +OK\nC: PASS hunter2!Secret\nS: -ERR .me.pop lock busy!  Is another session "
                       "active? (11)\n"
            << QByteArray("server-unavailable");
        QTest::newRow("Exchange, out of order")
            << start + "C: USER me\nS: +OK\nC: PASS hunter2!Secret\nS: -ERR Server Unavailable. 21\n"
            << QByteArray("server-unavailable");
        QTest::newRow("another session is no lock")
            << start + "C: USER me\nS: +OK\nC: PASS hunter2!Secret\nS: -ERR wrong, as in another session\n"
            << QByteArray("login-refused");
        QTest::newRow("an account that is locked")
            << start + "C: USER me\nS: +OK\nC: PASS hunter2!Secret\nS: -ERR account is locked\n"
            << QByteArray("login-refused");
        QTest::newRow("login delay") << start +
                                            "C: USER me\nS: +OK\nC: PASS hunter2!Secret\nS: -ERR [LOGIN-DELAY] wait\n"
                                     << QByteArray("server-unavailable");
        QTest::newRow("broken server") << start +
                                              "C: USER me\nS: +OK\nC: PASS hunter2!Secret\nS: -ERR [SYS/PERM] broken\n"
                                       << QByteArray("server-refused");
        QTest::newRow("neither") << start + "C: USER me\nS: fine\n" << QByteArray("protocol");
        QTest::newRow("an answer too early") << QByteArray("s: +OK ready\\r\\n+OK\\r\\n\n") << QByteArray("protocol");
        QTest::newRow("no way in") << "S: +OK ready\n" + QByteArray::fromStdString(capa("UIDL|SASL NTLM"))
                                   << QByteArray("mechanism-missing");
        QTest::newRow("an APOP challenge of another kind")
            << "S: +OK <\xE4@x>\n" + QByteArray::fromStdString(capa("UIDL|SASL NTLM"))
            << QByteArray("mechanism-missing");
    }
    void refusals()
    {
        QFETCH(QByteArray, script);
        QFETCH(QByteArray, kind);
        ScriptedServer server(script.toStdString());
        {
            auto client = Client::open(specFor(server), {});
            QCOMPARE(kindOf(client), kind);
        }
        QCOMPARE(server.finish(), std::string());
        QCOMPARE(server.connections(), 1);
    }

    void startTls()
    {
        ScriptedServer server("S: +OK ready <1@x>\n" + capa("STLS|SASL LOGIN") + "C: STLS\nS: +OK go\nT:\n" +
                                  capa("USER") + "C: USER me\nS: +OK\nC: PASS hunter2!Secret\nS: +OK in\n" +
                                  capa("USER"),
                              Start::Clear, &m_certificate);
        {
            auto client = Client::open(specFor(server, net::Security::StartTls, &m_certificate), {});
            MUST(client);
        }
        QCOMPARE(server.finish(), std::string());
    }

    void startTlsRefused_data()
    {
        QTest::addColumn<QByteArray>("script");
        QTest::addColumn<QByteArray>("kind");
        const QByteArray offered = "S: +OK ready <1@x>\n" + QByteArray::fromStdString(capa("STLS|USER"));
        QTest::newRow("absent") << "S: +OK ready <1@x>\n" + QByteArray::fromStdString(capa("USER"))
                                << QByteArray("tls-not-offered");
        QTest::newRow("no CAPA") << QByteArray("S: +OK ready <1@x>\nC: CAPA\nS: -ERR what\nC: STLS\nS: -ERR what\n")
                                 << QByteArray("tls-not-offered");
        QTest::newRow("refused") << offered + "C: STLS\nS: -ERR no\n" << QByteArray("tls-not-offered");
        QTest::newRow("injected") << offered + "C: STLS\ns: +OK go\\r\\n+OK\\r\\n\n"
                                  << QByteArray("injected-plaintext");
        QTest::newRow("closes") << offered + "C: STLS\nX:\n" << QByteArray("connection-lost");
    }
    void startTlsRefused()
    {
        QFETCH(QByteArray, script);
        QFETCH(QByteArray, kind);
        ScriptedServer server(script.toStdString(), Start::Clear, &m_certificate);
        {
            auto client = Client::open(specFor(server, net::Security::StartTls, &m_certificate), {});
            QCOMPARE(kindOf(client), kind);
            QVERIFY(client.error().serverText.empty());
        }
        const std::string heard = server.heard();
        QVERIFY(heard.find("USER") == std::string::npos && heard.find("APOP") == std::string::npos &&
                heard.find("AUTH") == std::string::npos);
    }

    void junk_data()
    {
        QTest::addColumn<QByteArray>("script");
        QTest::addColumn<QByteArray>("kind");
        QTest::newRow("STAT without numbers") << QByteArray("C: STAT\nS: +OK many\n") << QByteArray("protocol");
        QTest::newRow("STAT too large") << QByteArray("C: STAT\nS: +OK 4294967295 1\n") << QByteArray("limit");
        QTest::newRow("STAT refused") << QByteArray("C: STAT\nS: -ERR no\n") << QByteArray("server-refused");
    }
    void junk()
    {
        QFETCH(QByteArray, script);
        QFETCH(QByteArray, kind);
        ScriptedServer server(opened() + script.toStdString());
        auto client = Client::open(specFor(server), {});
        MUST(client);
        QCOMPARE(kindOf(client->stat()), kind);
    }

    void junkIds_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QByteArray>("kind");
        QTest::newRow("no id") << QByteArray("1") << QByteArray("success");
        QTest::newRow("no number") << QByteArray("x y") << QByteArray("protocol");
        QTest::newRow("zero") << QByteArray("0 y") << QByteArray("protocol");
        QTest::newRow("long") << "1 " + QByteArray(10'000, 'x') << QByteArray("limit");
        QTest::newRow("with blanks") << QByteArray("1 a b c") << QByteArray("success");
    }
    void junkIds()
    {
        QFETCH(QByteArray, line);
        QFETCH(QByteArray, kind);
        ScriptedServer server(opened() + "C: UIDL\nS: +OK\nS: " + line.toStdString() + "\nS: .\n");
        auto client = Client::open(specFor(server), {});
        MUST(client);
        QCOMPARE(kindOf(client->uidl()), kind);
    }

    /// RETR that ends early is no message (RFC 1939 3: only the dot ends it).
    void aCutMessageIsNone()
    {
        ScriptedServer server(opened() + "C: RETR 1\nS: +OK\nS: Subject: x\nX:\n");
        auto client = Client::open(specFor(server), {});
        MUST(client);
        QCOMPARE(kindOf(client->retrieve(1, [](std::string_view) -> Result<void> { return {}; })),
                 QByteArray("connection-lost"));
        QVERIFY(!client->alive());
    }

    void endlessLists()
    {
        ScriptedServer server([](Peer &peer) {
            peer.sayLine("+OK ready");
            (void)peer.hearLine();
            peer.sayLine("+OK");
            while (peer.sayLine("X-MORE-" + std::string(100, 'x'))) {
            }
        });
        QCOMPARE(kindOf(Client::open(specFor(server), {})), QByteArray("limit"));
    }

    /// A line now and then ends the silence, and never the answer.
    void slowListsEndAtTheDeadline()
    {
        ScriptedServer server([](Peer &peer) {
            peer.sayLine("+OK ready");
            (void)peer.hearLine();
            peer.sayLine("+OK");
            while (!peer.waitForInput(50) && peer.sayLine("X")) {
            }
        });
        pop3::LoginSpec spec = specFor(server);
        spec.silence = 300ms;
        const auto opened = Client::open(spec, {});
        QCOMPARE(kindOf(opened), QByteArray("timeout"));
        QCOMPARE(opened.error().detail, std::string(faultdetail::talksOn));

        ScriptedServer ids([](Peer &peer) {
            peer.sayLine("+OK ready");
            for (const char *answer : {"-ERR", "+OK", "+OK"}) {
                (void)peer.hearLine();
                peer.sayLine(answer);
            }
            (void)peer.hearLine();
            peer.sayLine("+OK");
            for (int i = 1; !peer.waitForInput(50) && peer.sayLine(std::to_string(i) + " id" + std::to_string(i));
                 ++i) {
            }
        });
        spec.endpoint.port = ids.port();
        auto client = Client::open(spec, {});
        MUST(client);
        QCOMPARE(kindOf(client->uidl()), QByteArray("timeout"));
    }

    /// Longer than a command may take, at a pace that mail can be read at.
    void aLongListAtASteadyPaceIsReadToItsEnd()
    {
        constexpr int lines = 400;
        ScriptedServer server([](Peer &peer) {
            peer.sayLine("+OK ready");
            for (const char *answer : {"-ERR", "+OK", "+OK"}) {
                (void)peer.hearLine();
                peer.sayLine(answer);
            }
            (void)peer.hearLine();
            peer.sayLine("+OK");
            for (int i = 1; i <= lines && !peer.waitForInput(10); ++i)
                peer.sayLine(std::to_string(i) + " " + std::string(400, 'a'));
            peer.sayLine(".");
            peer.hearToEnd();
        });
        pop3::LoginSpec spec = specFor(server);
        spec.silence = 500ms;
        auto client = Client::open(spec, {});
        MUST(client);
        const auto ids = client->uidl();
        MUST(ids);
        QCOMPARE(ids->size(), std::size_t{lines});
    }

    void halfALineOfSomethingElseIsNoMailServer()
    {
        ScriptedServer alert("s: \\x15\\x03\\x01\\x00\\x02\\x02\\x28\nX:\n");
        QCOMPARE(kindOf(Client::open(specFor(alert), {})), QByteArray("not-a-mail-server"));
        ScriptedServer cut("s: +O\nX:\n");
        QCOMPARE(kindOf(Client::open(specFor(cut), {})), QByteArray("connection-lost"));
    }

    /// Reading only: whatever is done, DELE is never said, and the library has not even the word.
    void nothingIsEverDeleted()
    {
        ScriptedServer server(opened() +
                              "C: RETR 1\nS: +OK\nS: x\nS: .\nC: QUIT\nS: -ERR some deleted messages not removed\n");
        auto client = Client::open(specFor(server), {});
        MUST(client);
        MUST(client->retrieve(1, [](std::string_view) -> Result<void> { return {}; }));
        MUST(client->quit());
        QCOMPARE(server.finish(), std::string());
        QVERIFY(server.heard().find("DELE") == std::string::npos);
        QFile self(QCoreApplication::applicationFilePath());
        QVERIFY(self.open(QIODevice::ReadOnly));
        const QByteArray word = QByteArray("DE") + "LE";
        QVERIFY(!self.readAll().contains(word + ' '));
    }

private:
    Certificate m_certificate;
};

QTEST_GUILESS_MAIN(Pop3WireTest)
#include "tst_pop3_wire.moc"
