// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/wire/smtp/dialogue.h"

#include "core/net/socketchannel.h"

using namespace onecopy;
using namespace onecopy::smtp;
using namespace onecopy::wire;
using namespace std::chrono_literals;

namespace {

// base64 of NUL me NUL hunter2!Secret
const QByteArray plain("AG1lAGh1bnRlcjIhU2VjcmV0");

} // namespace

/// STARTTLS and AUTH, and every way in which they are refused.
class SmtpWireLoginTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_certificate.isValid()); }

    void ways_data()
    {
        QTest::addColumn<QByteArray>("offered");
        QTest::addColumn<QByteArray>("mechanism");
        QTest::addColumn<QByteArray>("dialogue");
        QTest::newRow("plain") << QByteArray("AUTH PLAIN LOGIN") << QByteArray()
                               << "C: AUTH PLAIN " + plain + "\nS: 235 2.7.0 in\n";
        QTest::newRow("plain, asked again")
            << QByteArray("AUTH PLAIN") << QByteArray() << "C: AUTH PLAIN " + plain + "\nS: 235 2.7.0 in\n";
        QTest::newRow("login") << QByteArray("AUTH LOGIN") << QByteArray()
                               << QByteArray("C: AUTH LOGIN\nS: 334 VXNlcm5hbWU6\nC: bWU=\nS: 334 UGFzc3dvcmQ6\nC: "
                                             "aHVudGVyMiFTZWNyZXQ=\nS: 235 in\n");
        QTest::newRow("old form") << QByteArray("AUTH=PLAIN") << QByteArray()
                                  << "C: AUTH PLAIN " + plain + "\nS: 235 in\n";
        QTest::newRow("chosen") << QByteArray("AUTH PLAIN LOGIN") << QByteArray("LOGIN")
                                << QByteArray("C: AUTH LOGIN\nS: 334 VXNlcm5hbWU6\nC: bWU=\nS: 334 UGFzc3dvcmQ6\nC: "
                                              "aHVudGVyMiFTZWNyZXQ=\nS: 235 in\n");
    }
    void ways()
    {
        QFETCH(QByteArray, offered);
        QFETCH(QByteArray, mechanism);
        QFETCH(QByteArray, dialogue);
        ScriptedServer server(hello({offered.toStdString()}) + dialogue.toStdString());
        LoginSpec spec = loginFor(server);
        spec.mechanism = mechanism.toStdString();
        OpenReport report;
        {
            auto client = Client::open(spec, {}, &report);
            MUST(client);
        }
        QCOMPARE(server.finish(), std::string());
        QVERIFY(report.phases.auth.has_value());
        QVERIFY(report.transcript.find(plain.toStdString()) == std::string::npos);
        QVERIFY(report.transcript.find("hunter2") == std::string::npos);
        QVERIFY(report.transcript.find("aHVudGVyMi") == std::string::npos);
    }

    /// RFC 4954 4: a response that does not fit into the command's line follows the first challenge.
    void aLongInitialResponseWaits()
    {
        ScriptedServer server([](Peer &peer) {
            peer.sayLine("220 mx");
            (void)peer.hearLine();
            peer.sayLine("250-mx");
            peer.sayLine("250 AUTH XOAUTH2");
            if (peer.hearLine() != "AUTH XOAUTH2")
                return;
            peer.sayLine("334 ");
            const auto response = peer.hearLine();
            peer.sayLine(response && response->size() > 1000 ? "235 in" : "535 no");
            (void)peer.hearToEnd();
        });
        LoginSpec spec = loginFor(server);
        spec.secret = Secret(std::string(2000, 't'));
        spec.secretIsToken = true;
        auto client = Client::open(spec, {});
        MUST(client);
    }

    /// A login that the server has accepted before it was asked is none, and no challenge gets an answer.
    void replyBeforeTheLogin_data()
    {
        QTest::addColumn<QByteArray>("early");
        QTest::newRow("accepted") << QByteArray("235 in");
        QTest::newRow("a challenge") << QByteArray("334 ");
        QTest::newRow("refused") << QByteArray("535 no");
    }
    void replyBeforeTheLogin()
    {
        QFETCH(QByteArray, early);
        ScriptedServer server("S: 220 mx.example\nC: EHLO [127.0.0.1]\ns: 250-mx.example\\r\\n250 AUTH PLAIN\\r\\n" +
                              early.toStdString() + "\\r\\n\nN:\n");
        QCOMPARE(kindOf(Client::open(loginFor(server), {}, nullptr)), QByteArray("protocol"));
        QVERIFY(server.heard().find(plain.toStdString()) == std::string::npos);
    }

    void refusals_data()
    {
        QTest::addColumn<QByteArray>("dialogue");
        QTest::addColumn<QByteArray>("kind");
        const QByteArray auth = "C: AUTH PLAIN " + plain + "\n";
        QTest::newRow("535") << auth + "S: 535 5.7.8 no\n" << QByteArray("login-refused");
        QTest::newRow("534") << auth + "S: 534 5.7.9 too weak\n" << QByteArray("login-refused");
        QTest::newRow("530") << auth + "S: 530 5.7.0 first\n" << QByteArray("login-refused");
        QTest::newRow("454") << auth + "S: 454 4.7.0 later\n" << QByteArray("server-unavailable");
        QTest::newRow("421") << auth + "S: 421 bye\n" << QByteArray("server-unavailable");
        QTest::newRow("530 for TLS") << auth + "S: 530 5.7.0 Must issue a STARTTLS command first\n"
                                     << QByteArray("cleartext-refused");
        QTest::newRow("538") << auth + "S: 538 5.7.11 encrypt\n" << QByteArray("cleartext-refused");
        QTest::newRow("closed") << auth + "X:\n" << QByteArray("connection-lost");
        QTest::newRow("no code") << auth + "S: fine\n" << QByteArray("protocol");
        QTest::newRow("a challenge too many") << auth + "S: 334 \nC: *\nS: 501 cancelled\n" << QByteArray("protocol");
        QTest::newRow("a challenge that is not base64") << auth + "S: 334 {{\nC: *\nS: 501 cancelled\n"
                                                        << QByteArray("protocol");
    }
    void refusals()
    {
        QFETCH(QByteArray, dialogue);
        QFETCH(QByteArray, kind);
        ScriptedServer server(hello({"AUTH PLAIN"}) + dialogue.toStdString());
        {
            auto client = Client::open(loginFor(server), {});
            QCOMPARE(kindOf(client), kind);
        }
        QCOMPARE(server.finish(), std::string());
        QCOMPARE(server.connections(), 1);
    }

    void theSecretIsInNoTextOfOurs()
    {
        ScriptedServer server(hello({"AUTH PLAIN"}) + "C: AUTH PLAIN " + plain.toStdString() +
                              "\nS: 535 wrong: hunter2!Secret AG1lAGh1bnRlcjIhU2VjcmV0\n");
        OpenReport report;
        auto client = Client::open(loginFor(server), {}, &report);
        QVERIFY(!client);
        const std::string all = client.error().describe() + report.transcript;
        QVERIFY(all.find("hunter2") == std::string::npos);
        QVERIFY(all.find("AGh1bnRlcjIhU2VjcmV0") == std::string::npos);
    }

    void missingMechanism_data()
    {
        QTest::addColumn<QByteArray>("offered");
        QTest::newRow("no AUTH") << QByteArray("SIZE 1000");
        QTest::newRow("only unknown ones") << QByteArray("AUTH NTLM GSSAPI");
        QTest::newRow("only those for tokens") << QByteArray("AUTH XOAUTH2 OAUTHBEARER");
    }
    void missingMechanism()
    {
        QFETCH(QByteArray, offered);
        ScriptedServer server(hello({offered.toStdString()}));
        QCOMPARE(kindOf(Client::open(loginFor(server), {})), QByteArray("mechanism-missing"));
        QVERIFY(server.heard().find("AUTH") == std::string::npos);
    }

    void okWithoutProofIsNotBelieved()
    {
        ScriptedServer server([](Peer &peer) {
            peer.sayLine("220 mx");
            (void)peer.hearLine();
            peer.sayLine("250-mx");
            peer.sayLine("250 AUTH SCRAM-SHA-256");
            (void)peer.hearLine();
            peer.sayLine("235 in");
            (void)peer.hearToEnd();
        });
        QCOMPARE(kindOf(Client::open(loginFor(server), {})), QByteArray("protocol"));
    }

    void endlessChallengesEnd()
    {
        ScriptedServer server([](Peer &peer) {
            peer.sayLine("220 mx");
            (void)peer.hearLine();
            peer.sayLine("250-mx");
            peer.sayLine("250 AUTH LOGIN");
            while (peer.hearLine())
                peer.sayLine("334 VXNlcm5hbWU6");
        });
        auto client = Client::open(loginFor(server), {});
        QVERIFY(!client);
        QVERIFY(client.error().kind == FaultKind::Protocol || client.error().kind == FaultKind::Limit);
    }

    void startTls()
    {
        ScriptedServer server(
            hello({"STARTTLS", "AUTH LOGIN"}) +
                "C: STARTTLS\nS: 220 go\nT:\nC: EHLO [127.0.0.1]\nS: 250-mx\nS: 250 AUTH PLAIN\nC: AUTH PLAIN " +
                plain.toStdString() + "\nS: 235 in\n",
            Start::Clear, &m_certificate);
        OpenReport report;
        {
            auto client = Client::open(loginFor(server, net::Security::StartTls, &m_certificate), {}, &report);
            MUST(client);
            // Offered before the handshake by anybody, not by the server.
            QVERIFY(client->extensions().mechanisms() == std::vector<std::string>{"PLAIN"});
        }
        QCOMPARE(server.finish(), std::string());
        QVERIFY(report.phases.starttls.has_value());
        QVERIFY(!report.tls.protocol.empty());
        QVERIFY(report.transcript.find("mx.example") == std::string::npos);
    }

    void implicitTls()
    {
        ScriptedServer server(hello({"AUTH PLAIN"}) + "C: AUTH PLAIN " + plain.toStdString() + "\nS: 235 in\n",
                              Start::Tls, &m_certificate);
        {
            auto client = Client::open(loginFor(server, net::Security::ImplicitTls, &m_certificate), {});
            MUST(client);
        }
        QCOMPARE(server.finish(), std::string());
    }

    void startTlsRefused_data()
    {
        QTest::addColumn<QByteArray>("script");
        QTest::addColumn<QByteArray>("kind");
        const QByteArray offered = QByteArray::fromStdString(hello({"STARTTLS", "AUTH PLAIN"}));
        QTest::newRow("absent") << QByteArray::fromStdString(hello({"AUTH PLAIN"})) << QByteArray("tls-not-offered");
        QTest::newRow("hidden by a firewall")
            << QByteArray::fromStdString(hello({"XXXXXXXA", "AUTH PLAIN"})) << QByteArray("tls-not-offered");
        QTest::newRow("HELO only")
            << QByteArray("S: 220 mx\nC: EHLO [127.0.0.1]\nS: 500 what\nC: HELO [127.0.0.1]\nS: 250 mx\n")
            << QByteArray("tls-not-offered");
        QTest::newRow("454") << offered + "C: STARTTLS\nS: 454 not now\n" << QByteArray("tls-not-offered");
        QTest::newRow("502") << offered + "C: STARTTLS\nS: 502 what\n" << QByteArray("tls-not-offered");
        QTest::newRow("250") << offered + "C: STARTTLS\nS: 250 ok\n" << QByteArray("tls-not-offered");
        QTest::newRow("injected reply") << offered + "C: STARTTLS\ns: 220 go\\r\\n250 AUTH PLAIN\\r\\n\n"
                                        << QByteArray("injected-plaintext");
        QTest::newRow("injected, no line end") << offered + "C: STARTTLS\ns: 220 go\\r\\n2\n"
                                               << QByteArray("injected-plaintext");
        QTest::newRow("stays in clear") << offered + "C: STARTTLS\nS: 220 go\nS: 250 hello\n"
                                        << QByteArray("tls-failed");
        QTest::newRow("closes") << offered + "C: STARTTLS\nX:\n" << QByteArray("connection-lost");
        QTest::newRow("reply before the command")
            << QByteArray("S: 220 mx\nC: EHLO [127.0.0.1]\ns: 250-mx\\r\\n250 STARTTLS\\r\\n220 go\\r\\n\n")
            << QByteArray("protocol");
    }
    void startTlsRefused()
    {
        QFETCH(QByteArray, script);
        QFETCH(QByteArray, kind);
        ScriptedServer server(script.toStdString(), Start::Clear, &m_certificate);
        OpenReport report;
        auto client = Client::open(loginFor(server, net::Security::StartTls, &m_certificate), {}, &report);
        const QByteArray got = kindOf(client);
        // Both are right for a server that answers the handshake with clear text, depending on when it comes.
        if (kind == "tls-failed")
            QVERIFY2(got == kind || got == "injected-plaintext", got.constData());
        else
            QCOMPARE(got, kind);
        QVERIFY(client.error().serverText.empty());
        const std::string heard = server.heard();
        QVERIFY(heard.find("AUTH") == std::string::npos);
        QVERIFY(heard.find("MAIL") == std::string::npos);
    }

    void aWrongCertificateGetsNoPassword()
    {
        ScriptedServer server(hello({"STARTTLS", "AUTH PLAIN"}) + "C: STARTTLS\nS: 220 go\nT:\n", Start::Clear,
                              &m_certificate);
        LoginSpec spec = loginFor(server, net::Security::StartTls);
        QCOMPARE(kindOf(Client::open(spec, {})), QByteArray("certificate-rejected"));
        QVERIFY(server.heard().find("AUTH") == std::string::npos);
    }

    void clearTextIsRefusedFromAfar()
    {
        // Only the letters of the host decide; nothing is sent there.
        ScriptedServer server(hello({"AUTH PLAIN SCRAM-SHA-256"}));
        class Passing final : public net::Channel
        {
        public:
            explicit Passing(std::unique_ptr<net::SocketChannel> inner)
                : m_inner(std::move(inner))
            {
            }
            Result<std::size_t> readSome(std::span<char> into, Deadline deadline, const std::stop_token &stop) override
            {
                return m_inner->readSome(into, deadline, stop);
            }
            Result<bool> waitReadable(Deadline deadline, const std::stop_token &stop) override
            {
                return m_inner->waitReadable(deadline, stop);
            }
            Result<void> writeAll(std::string_view bytes, Deadline deadline, const std::stop_token &stop) override
            {
                return m_inner->writeAll(bytes, deadline, stop);
            }

        private:
            std::unique_ptr<net::SocketChannel> m_inner;
        };
        LoginSpec spec = loginFor(server);
        auto socket = net::SocketChannel::connect(spec.endpoint, spec.tls, Deadline::in(20s), {});
        MUST(socket);
        spec.endpoint.host = "mail.example.org";
        auto client = Client::greet(std::make_unique<Passing>(std::move(*socket)), spec, {});
        QCOMPARE(kindOf(client), QByteArray("cleartext-refused"));
        QVERIFY(server.heard().find("AUTH") == std::string::npos);
    }

private:
    Certificate m_certificate;
};

QTEST_GUILESS_MAIN(SmtpWireLoginTest)
#include "tst_smtp_wire_login.moc"
