// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What SMTP servers and gateways in use do although no RFC allows it, and what they say in words alone; who did it
// stands beside each.
#include "tests/wire/smtp/dialogue.h"

#include "core/base/faultdetail.h"

using namespace onecopy;
using namespace onecopy::smtp;
using namespace onecopy::wire;
using namespace std::chrono_literals;

namespace {

// base64 of NUL me NUL hunter2!Secret
const QByteArray plainResponse("AG1lAGh1bnRlcjIhU2VjcmV0");

Envelope oneRecipient()
{
    Envelope envelope;
    envelope.from = "a@a.example";
    envelope.to = {"b@b.example"};
    return envelope;
}

} // namespace

class SmtpWireQuirksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// What AUTH is refused for without a word about the password.
    void refusedLogins_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<QByteArray>("kind");
        QTest::newRow("Postfix, port 25")
            << QByteArray("503 5.5.1 Error: authentication not enabled") << QByteArray("mechanism-missing");
        QTest::newRow("Exim") << QByteArray("503 AUTH command used when not advertised")
                              << QByteArray("mechanism-missing");
        QTest::newRow("Exchange") << QByteArray("504 5.7.4 Unrecognized authentication type")
                                  << QByteArray("mechanism-missing");
        QTest::newRow("PIX") << QByteArray("500 unrecognized command") << QByteArray("mechanism-missing");
        QTest::newRow("sendmail") << QByteArray("502 5.5.1 command not implemented") << QByteArray("mechanism-missing");
        QTest::newRow("Office 365, switched off")
            << QByteArray("535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled for the "
                          "Tenant. Visit "
                          "https://aka.ms/smtp_auth_disabled for more information.")
            << QByteArray("server-refused");
        QTest::newRow("Office 365, basic")
            << QByteArray("535 5.7.139 Authentication unsuccessful, basic authentication is disabled.")
            << QByteArray("server-refused");
        QTest::newRow("Office 365, wrong")
            << QByteArray("535 5.7.139 Authentication unsuccessful, the user credentials were incorrect.")
            << QByteArray("login-refused");
        QTest::newRow("Office 365") << QByteArray("535 5.7.3 Authentication unsuccessful")
                                    << QByteArray("login-refused");
        QTest::newRow("Office 365, busy")
            << QByteArray("432 4.3.2 Concurrent connections limit exceeded") << QByteArray("server-unavailable");
        QTest::newRow("another mechanism first")
            << QByteArray("432 4.7.12 A password transition is needed") << QByteArray("login-refused");
        QTest::newRow("Gmail") << QByteArray("534 5.7.9 Application-specific password required")
                               << QByteArray("login-refused");
        QTest::newRow("Gmail, too often") << QByteArray("454 4.7.0 Too many login attempts, please try again later.")
                                          << QByteArray("server-unavailable");
        QTest::newRow("Yahoo") << QByteArray("535 5.7.0 (#AUTH005) Too many bad auth attempts.")
                               << QByteArray("login-refused");
        QTest::newRow("hMailServer") << QByteArray("530 A SSL/TLS-connection is required for authentication.")
                                     << QByteArray("cleartext-refused");
        QTest::newRow("Exchange, TLS") << QByteArray("530 5.7.0 Must issue a STARTTLS command first")
                                       << QByteArray("cleartext-refused");
        QTest::newRow("Exim, TLS") << QByteArray(
                                          "535 5.7.11 Encryption required for requested authentication mechanism")
                                   << QByteArray("cleartext-refused");
    }
    void refusedLogins()
    {
        QFETCH(QByteArray, answer);
        QFETCH(QByteArray, kind);
        ScriptedServer server(hello({"AUTH PLAIN"}) +
                              ("C: AUTH PLAIN " + plainResponse + "\nS: " + answer + "\n").toStdString());
        QCOMPARE(kindOf(Client::open(loginFor(server), {})), kind);
        QCOMPARE(server.finish(), std::string());
        QCOMPARE(server.connections(), 1);
    }

    /// LOGIN was never written down: its questions are words for people, in any form.
    void questionsOfLogin_data()
    {
        QTest::addColumn<QByteArray>("first");
        QTest::addColumn<QByteArray>("second");
        QTest::newRow("Exchange") << QByteArray("334 VXNlcm5hbWU6") << QByteArray("334 UGFzc3dvcmQ6");
        QTest::newRow("Domino, no padding") << QByteArray("334 VXNlcm5hbWU") << QByteArray("334 UGFzc3dvcmQ");
        QTest::newRow("in clear") << QByteArray("334 Username:") << QByteArray("334 Password:");
        QTest::newRow("empty") << QByteArray("334 ") << QByteArray("334");
    }
    void questionsOfLogin()
    {
        QFETCH(QByteArray, first);
        QFETCH(QByteArray, second);
        ScriptedServer server(hello({"AUTH=LOGIN"}) + "C: AUTH LOGIN\nS: " + first.toStdString() +
                              "\nC: bWU=\nS: " + second.toStdString() + "\nC: aHVudGVyMiFTZWNyZXQ=\nS: 235 in\n");
        {
            auto client = Client::open(loginFor(server), {});
            MUST(client);
        }
        QCOMPARE(server.finish(), std::string());
    }

    /// sendmail's greet_pause, a reverse lookup, a tarpit: RFC 5321 4.5.3.2.1 and 4.5.3.2.2 allow five minutes each.
    void aGreetingThatComesLate()
    {
        constexpr int late = 31'000;
        ScriptedServer server([](Peer &peer) {
            (void)peer.waitForInput(late);
            peer.sayLine("220 mx ESMTP Sendmail");
            (void)peer.hearLine();
            (void)peer.waitForInput(500);
            peer.sayLine("250 mx");
            (void)peer.hearToEnd();
        });
        LoginSpec spec = specFor(server);
        spec.silence = 50s;
        OpenReport report;
        {
            auto client = Client::open(spec, {}, &report);
            MUST(client);
        }
        QVERIFY(report.phases.banner.value_or(0us) > 30s);
        QVERIFY(report.phases.ehlo.value_or(0us) > 450ms);
    }

    /// PIX "fixup protocol smtp": stars, and EHLO becomes what the server does not know.
    void aFirewallThatAllowsNoEhlo()
    {
        for (const char *unknown :
             {"500 5.3.3 Unrecognized command", "502 5.3.3 XXXX", "501 Syntax error", "554 Command not allowed"}) {
            ScriptedServer server("S: 220 **************************2******200**0*****\nC: EHLO [127.0.0.1]\nS: " +
                                  std::string(unknown) + "\nC: HELO [127.0.0.1]\nS: 250 mx\n");
            OpenReport report;
            {
                auto client = Client::open(specFor(server), {}, &report);
                MUST(client);
            }
            QVERIFY(report.maskedBanner && report.heloOnly);
            QCOMPARE(server.finish(), std::string());
        }
    }

    /// PIX and ASA: what is missing may be there, behind the X.
    void aFirewallThatHidesExtensions_data()
    {
        QTest::addColumn<bool>("upgrade");
        QTest::addColumn<QByteArray>("hello");
        QTest::addColumn<QByteArray>("kind");
        QTest::addColumn<bool>("told");
        const QByteArray noEhlo("500 what\nC: HELO [127.0.0.1]\nS: 250 mx");
        QTest::newRow("STARTTLS") << true << QByteArray("250-mx\nS: 250 XXXXXXXA") << QByteArray("tls-not-offered")
                                  << true;
        QTest::newRow("AUTH") << false << QByteArray("250-mx\nS: 250 XXXX PLAIN LOGIN")
                              << QByteArray("mechanism-missing") << true;
        QTest::newRow("EHLO, for STARTTLS") << true << noEhlo << QByteArray("tls-not-offered") << true;
        QTest::newRow("EHLO, for AUTH") << false << noEhlo << QByteArray("mechanism-missing") << true;
        QTest::newRow("the banner alone")
            << true << QByteArray("250-mx\nS: 250 SIZE 9") << QByteArray("tls-not-offered") << false;
    }
    void aFirewallThatHidesExtensions()
    {
        QFETCH(bool, upgrade);
        QFETCH(QByteArray, hello);
        QFETCH(QByteArray, kind);
        QFETCH(bool, told);
        ScriptedServer server("S: 220 **************************2******200**0*****\nC: EHLO [127.0.0.1]\nS: " +
                              hello.toStdString() + "\n");
        const auto client =
            Client::open(loginFor(server, upgrade ? net::Security::StartTls : net::Security::Cleartext), {});
        QCOMPARE(kindOf(client), kind);
        QCOMPARE(client.error().detail == faultdetail::maskedByFirewall, told);
        QVERIFY(server.heard().find("AUTH") == std::string::npos);
    }

    /// Exchange: what it said before is the reason, and not the line that is gone.
    void aServerThatHangsUpAfterItsRefusalOfEhlo()
    {
        ScriptedServer server("S: 220 mx\nC: EHLO [127.0.0.1]\nS: 501-5.5.4 HELO/EHLO argument invalid,\nS: 501 5.5.4 "
                              "closing connection.\nX:\n");
        const auto client = Client::open(specFor(server), {});
        QCOMPARE(kindOf(client), QByteArray("server-refused"));
        QVERIFY(client.error().serverText.starts_with("501 5.5.4"));
    }

    /// Gateways that hang up behind a refusal, without 421: RSET finds nobody, and the refusal is what counts.
    void aServerThatHangsUpAfterItsRefusalOfMail()
    {
        ScriptedServer server(hello() + "C: MAIL FROM:<a@a.example>\nS: 550 5.7.1 blocked\nX:\n");
        auto client = Client::open(specFor(server), {});
        MUST(client);
        Submission sent;
        QCOMPARE(kindOf(client->send(oneRecipient(), contentOf({"x"}), sent)), QByteArray("server-refused"));
        QCOMPARE(sent.replyText, std::string("550 5.7.1 blocked"));
    }

    /// No room, and what only looks like it.
    void refusedMessages_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<QByteArray>("kind");
        QTest::newRow("Office 365, anonymous")
            << QByteArray("530 5.7.57 Client not authenticated to send mail.") << QByteArray("server-refused");
        QTest::newRow("Office 365, busy")
            << QByteArray("451 4.7.500 Server busy. Please try again later") << QByteArray("server-unavailable");
        QTest::newRow("Exchange") << QByteArray("452 4.3.1 Insufficient system resources") << QByteArray("over-quota");
        QTest::newRow("sendmail") << QByteArray("452 4.5.3 Too many recipients") << QByteArray("server-unavailable");
        QTest::newRow("rate, in words") << QByteArray("452 Too many emails sent in this session")
                                        << QByteArray("server-unavailable");
        QTest::newRow("full, in words") << QByteArray("552 Mailbox full") << QByteArray("over-quota");
        QTest::newRow("full, by RFC 821")
            << QByteArray("552 Requested mail action aborted: exceeded storage allocation") << QByteArray("over-quota");
        QTest::newRow("too large") << QByteArray("552 Message size exceeds fixed maximum message size")
                                   << QByteArray("server-refused");
        QTest::newRow("Postfix, a stranger")
            << QByteArray("554 5.7.1 <b@b.example>: Relay access denied") << QByteArray("server-refused");
    }
    /// Where the reply tells what is missing the details name the way on, and nowhere else.
    void whatIsMissingIsSaid_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<QByteArray>("said");
        const QByteArray login("give the user name with the SMTP server");
        QTest::newRow("a login") << QByteArray("530 5.7.0 Authentication required") << login;
        QTest::newRow("STARTTLS") << QByteArray("530 5.7.0 Must issue a STARTTLS command first") << QByteArray();
        QTest::newRow("Postfix") << QByteArray("554 5.7.1 <b@b.example>: Relay access denied") << login;
        QTest::newRow("Exchange") << QByteArray("550 5.7.54 SMTP; Unable to relay recipient in non-accepted domain")
                                  << login;
        QTest::newRow("the server's disk")
            << QByteArray("452 4.3.1 Insufficient system storage") << QByteArray("whatever the mailbox holds");
        QTest::newRow("the mailbox") << QByteArray("452 4.2.2 full") << QByteArray();
        QTest::newRow("nobody") << QByteArray("550 5.1.1 unknown") << QByteArray();
    }
    void whatIsMissingIsSaid()
    {
        QFETCH(QByteArray, answer);
        QFETCH(QByteArray, said);
        ScriptedServer server(hello() + "C: MAIL FROM:<a@a.example>\nS: 250 ok\nC: RCPT TO:<b@b.example>\nS: " +
                              answer.toStdString() + "\nC: RSET\nS: 250 ok\n");
        {
            auto client = Client::open(specFor(server), {});
            MUST(client);
            Submission sent;
            const auto refused = client->send(oneRecipient(), contentOf({"x"}), sent);
            QVERIFY(!refused);
            const QByteArray detail = QByteArray::fromStdString(refused.error().detail);
            QVERIFY2(said.isEmpty() ? detail.isEmpty() : detail.contains(said), detail.constData());
        }
        QCOMPARE(server.finish(), std::string());
    }

    void refusedMessages()
    {
        QFETCH(QByteArray, answer);
        QFETCH(QByteArray, kind);
        ScriptedServer server(hello() + "C: MAIL FROM:<a@a.example>\nS: 250 ok\nC: RCPT TO:<b@b.example>\nS: " +
                              answer.toStdString() + "\nC: RSET\nS: 250 ok\n");
        Submission sent;
        {
            auto client = Client::open(specFor(server), {});
            MUST(client);
            QCOMPARE(kindOf(client->send(oneRecipient(), contentOf({"x"}), sent)), kind);
        }
        QCOMPARE(server.finish(), std::string());
        QVERIFY(!sent.dotSent);
    }
};

QTEST_GUILESS_MAIN(SmtpWireQuirksTest)
#include "tst_smtp_wire_quirks.moc"
