// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/faultdetail.h"
#include "core/net/socketchannel.h"
#include "tests/wire/imap/dialogue.h"

using namespace onecopy;
using namespace onecopy::imap;
using namespace onecopy::wire;

class WireLoginTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void ways_data();
    void ways();
    void refusals_data();
    void refusals();
    void clearTextIsRefusedFromAfar();
    void loginDisabledIsObeyed_data();
    void loginDisabledIsObeyed();
    void missingMechanism_data();
    void missingMechanism();
    void capabilitiesFromBeforeTheLoginAreForgotten();
    void credentialsCannotBreakTheLine_data();
    void credentialsCannotBreakTheLine();
    void theSecretIsInNoTextOfOurs();
    void aTokenErrorIsAcknowledgedOnce();
    void endlessChallengesEnd();
    void hugeChallengeIsALimit();
    void brokenChallengeIsCancelled();
    void okWithoutProofIsNotBelieved();
    void oneTryOnly();
};

void WireLoginTest::ways_data()
{
    QTest::addColumn<QByteArray>("offered");
    QTest::addColumn<QByteArray>("mechanism");
    QTest::addColumn<bool>("token");
    QTest::addColumn<QByteArray>("dialogue");
    // base64 of NUL me NUL hunter2!Secret
    const QByteArray plain("AG1lAGh1bnRlcjIhU2VjcmV0");
    QTest::newRow("login command") << QByteArray() << QByteArray() << false
                                   << QByteArray("C: %1 LOGIN \"me\" \"hunter2!Secret\"\n");
    QTest::newRow("plain at once") << QByteArray("AUTH=PLAIN SASL-IR") << QByteArray() << false
                                   << QByteArray("C: %1 AUTHENTICATE PLAIN " + plain + "\n");
    QTest::newRow("plain when asked") << QByteArray("AUTH=PLAIN") << QByteArray() << false
                                      << QByteArray("C: %1 AUTHENTICATE PLAIN\nS: + \nC: " + plain + "\n");
    QTest::newRow("plain, bare plus") << QByteArray("auth=plain") << QByteArray() << false
                                      << QByteArray("C: %1 AUTHENTICATE PLAIN\nS: +\nC: " + plain + "\n");
    QTest::newRow("sasl login") << QByteArray("AUTH=LOGIN") << QByteArray("LOGIN") << false
                                << QByteArray(
                                       "C: %1 AUTHENTICATE LOGIN\nS: + VXNlcm5hbWU6\nC: bWU=\nS: + UGFzc3dvcmQ6\n"
                                       "C: aHVudGVyMiFTZWNyZXQ=\n");
    QTest::newRow("login wanted, not offered by sasl") << QByteArray("AUTH=PLAIN") << QByteArray("LOGIN") << false
                                                       << QByteArray("C: %1 LOGIN \"me\" \"hunter2!Secret\"\n");
    QTest::newRow("untagged lines in between")
        << QByteArray("AUTH=PLAIN") << QByteArray() << false
        << QByteArray("C: %1 AUTHENTICATE PLAIN\nS: * OK wait\nS: +\nC: " + plain + "\n");
    QTest::newRow("xoauth2") << QByteArray("AUTH=XOAUTH2 SASL-IR") << QByteArray() << true
                             << QByteArray("C: %1 AUTHENTICATE XOAUTH2 dXNlcj1tZQFhdXRoPUJlYXJlciB0b2suZW4xMjMBAQ==\n");
}

void WireLoginTest::ways()
{
    QFETCH(QByteArray, offered);
    QFETCH(QByteArray, mechanism);
    QFETCH(bool, token);
    QFETCH(QByteArray, dialogue);
    ScriptedServer server("S: * OK [CAPABILITY IMAP4rev1 " + offered.toStdString() + "] ready\n" +
                          dialogue.toStdString() + "S: %1 OK [CAPABILITY IMAP4rev1 MOVE] in\n");
    LoginSpec spec = specFor(server);
    spec.mechanism = mechanism.toStdString();
    spec.secretIsToken = token;
    if (token)
        spec.secret = Secret("tok.en123");
    {
        auto client = Client::open(spec, {});
        MUST(client);
        QVERIFY(client->capabilities().has("MOVE"));
    }
    QCOMPARE(server.finish(), std::string());
}

void WireLoginTest::refusals_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QByteArray>("kind");
    QTest::newRow("plain NO") << QByteArray("S: %1 NO wrong") << QByteArray("login-refused");
    QTest::newRow("authentication failed")
        << QByteArray("S: %1 NO [AUTHENTICATIONFAILED] wrong") << QByteArray("login-refused");
    QTest::newRow("authorization failed")
        << QByteArray("S: %1 NO [AUTHORIZATIONFAILED] wrong") << QByteArray("login-refused");
    QTest::newRow("bad") << QByteArray("S: %1 BAD wrong") << QByteArray("login-refused");
    QTest::newRow("unavailable") << QByteArray("S: %1 NO [UNAVAILABLE] later") << QByteArray("server-unavailable");
    QTest::newRow("in use") << QByteArray("S: %1 NO [INUSE] later") << QByteArray("server-unavailable");
    QTest::newRow("privacy required") << QByteArray("S: %1 NO [PRIVACYREQUIRED] tls")
                                      << QByteArray("cleartext-refused");
    QTest::newRow("limit") << QByteArray("S: %1 NO [LIMIT] Maximum number of connections from user+IP exceeded")
                           << QByteArray("server-unavailable");
    QTest::newRow("limit in words") << QByteArray("S: %1 NO [ALERT] Too many simultaneous connections. (Failure)")
                                    << QByteArray("server-unavailable");
    QTest::newRow("bye") << QByteArray("S: * BYE enough") << QByteArray("server-unavailable");
    QTest::newRow("referral") << QByteArray("S: %1 NO [REFERRAL imap://me@other.example/] there")
                              << QByteArray("login-refused");
}

void WireLoginTest::refusals()
{
    QFETCH(QByteArray, answer);
    QFETCH(QByteArray, kind);
    ScriptedServer server("S: * OK [CAPABILITY IMAP4rev1] ready\nC: %1 LOGIN \"me\" \"hunter2!Secret\"\n" +
                          answer.toStdString() + "\n");
    const auto client = open(server);
    QCOMPARE(kindOf(client), kind.toStdString());
    if (answer.contains("connections"))
        QCOMPARE(client.error().detail, std::string(faultdetail::tooManyConnections));
    if (answer.contains("REFERRAL"))
        QVERIFY(client.error().detail.find("imap://me@other.example/") != std::string::npos);
    QCOMPARE(server.finish(), std::string());
    QCOMPARE(server.connections(), 1);
}

void WireLoginTest::clearTextIsRefusedFromAfar()
{
    // A name that is not the loopback by its letters; the transport is given, so that nothing is looked up.
    ScriptedServer server("S: * OK [CAPABILITY IMAP4rev1 AUTH=SCRAM-SHA-256 AUTH=CRAM-MD5 AUTH=PLAIN] ready\n");
    LoginSpec spec = specFor(server);
    auto channel = net::SocketChannel::connect(spec.endpoint, spec.tls, Deadline::in(std::chrono::seconds(20)), {});
    MUST(channel);
    spec.endpoint.host = "mail.far.example";
    QCOMPARE(kindOf(Client::greet(std::move(*channel), spec, {})), std::string("cleartext-refused"));
    QCOMPARE(server.heard(), std::string());
}

void WireLoginTest::loginDisabledIsObeyed_data()
{
    QTest::addColumn<QByteArray>("offered");
    QTest::newRow("alone") << QByteArray("");
    QTest::newRow("with mechanisms that show the secret") << QByteArray("AUTH=PLAIN AUTH=LOGIN");
}

void WireLoginTest::loginDisabledIsObeyed()
{
    QFETCH(QByteArray, offered);
    ScriptedServer server("S: * OK [CAPABILITY IMAP4rev1 LOGINDISABLED " + offered.toStdString() + "] ready\n");
    LoginSpec spec = specFor(server);
    spec.allowCleartext = true;
    QCOMPARE(kindOf(Client::open(spec, {})), std::string("mechanism-missing"));
    QCOMPARE(server.heard(), std::string());
}

void WireLoginTest::missingMechanism_data()
{
    QTest::addColumn<QByteArray>("wanted");
    QTest::newRow("not offered") << QByteArray("SCRAM-SHA-256");
    QTest::newRow("unknown") << QByteArray("NTLM");
}

void WireLoginTest::missingMechanism()
{
    QFETCH(QByteArray, wanted);
    ScriptedServer server("S: * OK [CAPABILITY IMAP4rev1 AUTH=PLAIN AUTH=NTLM] ready\n");
    LoginSpec spec = specFor(server);
    spec.mechanism = wanted.toStdString();
    QCOMPARE(kindOf(Client::open(spec, {})), std::string("mechanism-missing"));
    QCOMPARE(server.heard(), std::string());
}

void WireLoginTest::capabilitiesFromBeforeTheLoginAreForgotten()
{
    ScriptedServer server("S: * OK [CAPABILITY IMAP4rev1 MOVE UIDPLUS] ready\n"
                          "C: %1 LOGIN \"me\" \"hunter2!Secret\"\n"
                          "S: %1 OK in\n"
                          "C: %2 CAPABILITY\n"
                          "S: * CAPABILITY IMAP4rev1 IDLE\n"
                          "S: %2 OK\n");
    {
        auto client = open(server);
        MUST(client);
        QVERIFY(client->capabilities().has("IDLE"));
        QVERIFY(!client->capabilities().has("MOVE"));
    }
    QCOMPARE(server.finish(), std::string());
}

void WireLoginTest::credentialsCannotBreakTheLine_data()
{
    QTest::addColumn<QByteArray>("offered");
    QTest::addColumn<QByteArray>("user");
    QTest::addColumn<QByteArray>("secret");
    QTest::addColumn<QByteArray>("dialogue");
    QTest::newRow("quotes") << QByteArray() << QByteArray("m\"e\\") << QByteArray("p\"w\\")
                            << QByteArray("C: %1 LOGIN \"m\\\"e\\\\\" \"p\\\"w\\\\\"\n");
    QTest::newRow("line break") << QByteArray() << QByteArray("me") << QByteArray("x\r\nA9 DELETE y")
                                << QByteArray("C: %1 LOGIN \"me\" {14}\nN:\nS: + go\nc: x\\r\\nA9 DELETE y\\r\\n\n");
    QTest::newRow("line break, LITERAL+") << QByteArray("LITERAL+") << QByteArray("me") << QByteArray("x\r\ny")
                                          << QByteArray("C: %1 LOGIN \"me\" {4+}\nc: x\\r\\ny\\r\\n\n");
    QTest::newRow("8 bit") << QByteArray() << QByteArray("m\xC3\xBC") << QByteArray("p\xC3\xA4ss")
                           << QByteArray("C: %1 LOGIN {3}\nS: +\nc: m\xC3\xBC {5}\\r\\n\nS: +\nc: p\xC3\xA4ss\\r\\n\n");
    QTest::newRow("4 kB") << QByteArray("LITERAL-") << QByteArray("me") << QByteArray(4000, 'x')
                          << QByteArray("C: %1 LOGIN \"me\" {4000+}\nc: " + QByteArray(4000, 'x') + "\\r\\n\n");
}

void WireLoginTest::credentialsCannotBreakTheLine()
{
    QFETCH(QByteArray, offered);
    QFETCH(QByteArray, user);
    QFETCH(QByteArray, secret);
    QFETCH(QByteArray, dialogue);
    ScriptedServer server("S: * OK [CAPABILITY IMAP4rev1 " + offered.toStdString() + "] ready\n" +
                          dialogue.toStdString() + "S: %1 OK [CAPABILITY IMAP4rev1] in\n");
    LoginSpec spec = specFor(server);
    spec.user = user.toStdString();
    spec.secret = Secret(secret.toStdString());
    {
        auto client = Client::open(spec, {});
        MUST(client);
    }
    QCOMPARE(server.finish(), std::string());
}

void WireLoginTest::theSecretIsInNoTextOfOurs()
{
    ScriptedServer server("S: * OK [CAPABILITY IMAP4rev1 AUTH=PLAIN] hunter2!Secret ready\n"
                          "C: %1 AUTHENTICATE PLAIN\n"
                          "S: +\n"
                          "C: AG1lAGh1bnRlcjIhU2VjcmV0\n"
                          "S: %1 NO [AUTHENTICATIONFAILED] hunter2!Secret or AG1lAGh1bnRlcjIhU2VjcmV0 is wrong\n");
    OpenReport report;
    const auto client = Client::open(specFor(server), {}, &report);
    QCOMPARE(kindOf(client), std::string("login-refused"));
    for (const std::string &text : {described(client), report.greeting, report.transcript}) {
        QCOMPARE(text.find("hunter2"), std::string::npos);
        QCOMPARE(text.find("h1bnRlcjIhU2VjcmV0"), std::string::npos);
    }
    QVERIFY(report.transcript.find("AUTHENTICATE PLAIN") != std::string::npos);
}

void WireLoginTest::aTokenErrorIsAcknowledgedOnce()
{
    ScriptedServer server("S: * OK [CAPABILITY IMAP4rev1 AUTH=XOAUTH2 SASL-IR] ready\n"
                          "C: %1 AUTHENTICATE XOAUTH2 %2\n"
                          "S: + eyJzdGF0dXMiOiI0MDEiLCJzY2hlbWVzIjoiYmVhcmVyIiwic2NvcGUiOiJ0b2suZW4xMjMifQ==\n"
                          "c: \\r\\n\n"
                          "S: %1 NO [AUTHENTICATIONFAILED] invalid\n");
    LoginSpec spec = specFor(server);
    spec.secret = Secret("tok.en123");
    spec.secretIsToken = true;
    const auto client = Client::open(spec, {});
    QCOMPARE(kindOf(client), std::string("login-refused"));
    QVERIFY(client.error().detail.find("401") != std::string::npos);
    QCOMPARE(described(client).find("tok.en123"), std::string::npos);
    QCOMPARE(server.finish(), std::string());
}

void WireLoginTest::endlessChallengesEnd()
{
    ScriptedServer server([](Peer &peer) {
        peer.sayLine("* OK [CAPABILITY IMAP4rev1 AUTH=LOGIN] ready");
        while (peer.hearLine() && peer.sayLine("+ VXNlcm5hbWU6")) {
        }
    });
    LoginSpec spec = specFor(server);
    spec.silence = std::chrono::seconds(2);
    const auto client = Client::open(spec, {});
    QVERIFY(!client.has_value());
    const std::string heard = server.heard();
    QVERIFY(std::count(heard.begin(), heard.end(), '\n') <= limits::challenges + 3);
}

void WireLoginTest::hugeChallengeIsALimit()
{
    ScriptedServer server("S: * OK [CAPABILITY IMAP4rev1 AUTH=LOGIN] ready\nC: %1 AUTHENTICATE LOGIN\nS: + " +
                          std::string(60'000, 'A') + "\nC: *\nS: %1 BAD cancelled\n");
    QCOMPARE(kindOf(open(server)), std::string("limit"));
    QCOMPARE(server.finish(), std::string());
}

void WireLoginTest::brokenChallengeIsCancelled()
{
    ScriptedServer server("S: * OK [CAPABILITY IMAP4rev1 AUTH=SCRAM-SHA-256 SASL-IR] ready\n"
                          "C: %1 AUTHENTICATE SCRAM-SHA-256 %2\nS: + ???\nC: *\nS: %1 BAD cancelled\n");
    QCOMPARE(kindOf(open(server)), std::string("protocol"));
    QCOMPARE(server.finish(), std::string());
}

void WireLoginTest::okWithoutProofIsNotBelieved()
{
    ScriptedServer server("S: * OK [CAPABILITY IMAP4rev1 AUTH=SCRAM-SHA-256 SASL-IR] ready\n"
                          "C: %1 AUTHENTICATE SCRAM-SHA-256 %2\nS: %1 OK come in\n");
    QCOMPARE(kindOf(open(server)), std::string("protocol"));
}

void WireLoginTest::oneTryOnly()
{
    ScriptedServer server("S: * OK [CAPABILITY IMAP4rev1 AUTH=PLAIN AUTH=LOGIN SASL-IR] ready\n"
                          "C: %1 AUTHENTICATE PLAIN %2\nS: %1 NO wrong\n");
    QCOMPARE(kindOf(open(server)), std::string("login-refused"));
    QCOMPARE(server.finish(), std::string());
    const std::string heard = server.heard();
    QCOMPARE(std::count(heard.begin(), heard.end(), '\n'), std::ptrdiff_t{1});
}

QTEST_GUILESS_MAIN(WireLoginTest)
#include "tst_imap_wire_login.moc"
