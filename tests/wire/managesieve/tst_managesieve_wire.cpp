// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/base/limits.h"
#include "core/managesieve/client.h"
#include "tests/must.h"
#include "tests/wire/scriptedserver.h"

using namespace onecopy;
using namespace onecopy::managesieve;
using namespace onecopy::wire;
using namespace std::chrono_literals;

namespace {

constexpr const char *plain = "AG1lAGh1bnRlcjIhU2VjcmV0"; // "\0me\0hunter2!Secret"

LoginSpec specFor(const ScriptedServer &server, net::Security security = net::Security::Cleartext,
                  const Certificate *certificate = nullptr)
{
    LoginSpec spec;
    spec.endpoint = {"127.0.0.1", server.port(), security};
    if (certificate != nullptr)
        spec.tls.caFile = certificate->certificateFile();
    spec.user = "me";
    spec.secret = Secret("hunter2!Secret");
    spec.silence = 20s;
    return spec;
}

std::string capabilities(const std::string &mechanisms, bool startTls = false,
                         const std::string &extensions = "fileinto duplicate include mailbox")
{
    return "S: \"IMPLEMENTATION\" \"Example 1.0\"\nS: \"SIEVE\" \"" + extensions + "\"\nS: \"SASL\" \"" + mechanisms +
           "\"\n" + (startTls ? "S: \"STARTTLS\"\n" : "") + "S: \"VERSION\" \"1.0\"\nS: OK\n";
}

std::string login()
{
    return std::string("C: AUTHENTICATE \"PLAIN\" \"") + plain + "\"\nS: OK\nC: CAPABILITY\n" + capabilities("PLAIN");
}

std::string opened()
{
    return capabilities("PLAIN") + login();
}

template <class T> QByteArray kindOf(const Result<T> &result)
{
    const std::string_view kind = result ? std::string_view("success") : onecopy::toString(result.error().kind);
    return QByteArray(kind.data(), static_cast<qsizetype>(kind.size()));
}

} // namespace

class ManageSieveWireTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_certificate.isValid()); }

    void everyCommand()
    {
        ScriptedServer server(opened() +
                              "C: LISTSCRIPTS\nS: \"main\" ACTIVE\nS: {5}\ns: a\"b\\\\c\\r\\n\nS: OK\n"
                              "C: GETSCRIPT \"main\"\nS: {9}\ns: keep;\\r\\n\\r\\n\\r\\n\nS: OK\n"
                              "c: CHECKSCRIPT {7+}\\r\\nkeep;\\r\\n\\r\\n\nS: OK (WARNINGS) \"line 1: odd\"\n"
                              "C: HAVESPACE \"onecopy\" 7\nS: OK\n"
                              "c: PUTSCRIPT \"onecopy\" {7+}\\r\\nkeep;\\r\\n\\r\\n\nS: OK\n"
                              "C: SETACTIVE \"onecopy\"\nS: OK\n"
                              "C: SETACTIVE \"\"\nS: OK\n"
                              "C: DELETESCRIPT \"onecopy\"\nS: OK\n"
                              "C: LOGOUT\nS: OK \"bye\"\n");
        OpenReport report;
        auto client = Client::open(specFor(server), {}, &report);
        MUST(client);
        QCOMPARE(report.serverName, std::string("Example 1.0"));
        QCOMPARE(report.mechanism, std::string("PLAIN"));
        QVERIFY(client->capabilities().extension("duplicate"));
        const auto scripts = client->listScripts();
        MUST(scripts);
        QVERIFY((*scripts == std::vector<Script>{{"main", true}, {"a\"b\\c", false}}));
        const auto script = client->getScript("main");
        MUST(script);
        QCOMPARE(*script, std::string("keep;\r\n\r\n"));
        const auto warnings = client->checkScript("keep;\r\n");
        MUST(warnings);
        QCOMPARE(*warnings, std::string("line 1: odd"));
        MUST(client->haveSpace("onecopy", 7));
        MUST(client->putScript("onecopy", "keep;\r\n"));
        MUST(client->setActive("onecopy"));
        MUST(client->setActive({}));
        MUST(client->deleteScript("onecopy"));
        MUST(client->logout());
        QVERIFY(!client->alive());
        QCOMPARE(server.finish(), std::string());
        QVERIFY(client->transcript().find("hunter2") == std::string::npos);
        QVERIFY(client->transcript().find(plain) == std::string::npos);
    }

    /// The strongest that both know, with the server's proof in its OK (RFC 5804 2.1).
    void challengesGoBothWays()
    {
        ScriptedServer server(capabilities("LOGIN") +
                              "C: AUTHENTICATE \"LOGIN\"\nS: \"VXNlcm5hbWU6\"\nC: \"bWU=\"\nS: {12}\nS: UGFzc3dvcmQ6\n"
                              "C: \"aHVudGVyMiFTZWNyZXQ=\"\nS: OK\nC: CAPABILITY\n" +
                              capabilities("LOGIN"));
        {
            auto client = Client::open(specFor(server), {});
            MUST(client);
        }
        QCOMPARE(server.finish(), std::string());
    }

    void aServerWithoutProofIsNotBelieved()
    {
        ScriptedServer server(capabilities("PLAIN SCRAM-SHA-256") + "C: AUTHENTICATE \"SCRAM-SHA-256\" %1\nS: OK\n");
        QCOMPARE(kindOf(Client::open(specFor(server), {})), QByteArray("protocol"));
        QVERIFY(server.heard().find(plain) == std::string::npos);
    }

    void refusals_data()
    {
        QTest::addColumn<QByteArray>("script");
        QTest::addColumn<QByteArray>("kind");
        const QByteArray start = QByteArray::fromStdString(capabilities("PLAIN"));
        const QByteArray sent = start + "C: AUTHENTICATE \"PLAIN\" \"" + plain + "\"\n";
        QTest::newRow("not ManageSieve") << QByteArray("S: * OK IMAP ready\n") << QByteArray("not-a-mail-server");
        QTest::newRow("OK alone") << QByteArray("S: OK\n") << QByteArray("not-a-mail-server");
        QTest::newRow("an HTTP server") << QByteArray("S: HTTP/1.1 400 Bad Request\n")
                                        << QByteArray("not-a-mail-server");
        QTest::newRow("busy") << QByteArray("S: BYE (TRYLATER) \"busy\"\n") << QByteArray("server-unavailable");
        QTest::newRow("elsewhere") << QByteArray("S: BYE (REFERRAL \"sieve://other.example\") \"there\"\n")
                                   << QByteArray("server-refused");
        QTest::newRow("closed") << QByteArray("X:\n") << QByteArray("connection-lost");
        QTest::newRow("cut greeting") << QByteArray("S: \"IMPLEMENTATION\" \"x\"\nX:\n")
                                      << QByteArray("connection-lost");
        QTest::newRow("no such login") << sent + "S: NO \"wrong\"\n" << QByteArray("login-refused");
        QTest::newRow("login later") << sent + "S: NO (TRYLATER) \"later\"\n" << QByteArray("server-unavailable");
        QTest::newRow("too weak") << sent + "S: NO (AUTH-TOO-WEAK) \"no\"\n" << QByteArray("mechanism-missing");
        QTest::newRow("bye at the login") << sent + "S: BYE \"too many\"\n" << QByteArray("server-unavailable");
        QTest::newRow("referred at the login") << sent + "S: BYE (REFERRAL \"sieve://other.example\") \"there\"\n"
                                               << QByteArray("server-refused");
        QTest::newRow("an atom as a challenge") << sent + "S: abc\n" << QByteArray("protocol");
        QTest::newRow("no way in") << QByteArray::fromStdString(capabilities("GSSAPI"))
                                   << QByteArray("mechanism-missing");
        QTest::newRow("no mechanism at all")
            << QByteArray::fromStdString(capabilities("")) << QByteArray("mechanism-missing");
        QTest::newRow("an answer too early") << start.chopped(6) + "s: OK\\r\\nOK\\r\\n\n" << QByteArray("protocol");
    }
    void refusals()
    {
        QFETCH(QByteArray, script);
        QFETCH(QByteArray, kind);
        ScriptedServer server(script.toStdString());
        {
            auto client = Client::open(specFor(server), {});
            QCOMPARE(kindOf(client), kind);
            QVERIFY(client.error().describe().find("hunter2") == std::string::npos);
        }
        QCOMPARE(server.connections(), 1);
    }

    /// Another server is named, and never asked.
    void aReferralIsNotFollowed()
    {
        ScriptedServer other(opened());
        const std::string address = "sieve://127.0.0.1:" + std::to_string(other.port());
        ScriptedServer server(opened() + "C: LISTSCRIPTS\nS: BYE (REFERRAL \"" + address + "\") \"go there\"\n");
        auto client = Client::open(specFor(server), {});
        MUST(client);
        const auto scripts = client->listScripts();
        QCOMPARE(kindOf(scripts), QByteArray("server-refused"));
        QVERIFY(scripts.error().detail.find(address) != std::string::npos);
        QVERIFY(!client->alive());
        QCOMPARE(other.connections(), 0);
    }

    void startTls()
    {
        ScriptedServer server(capabilities("", true) + "C: STARTTLS\nS: OK \"go\"\nT:\n" + opened(), Start::Clear,
                              &m_certificate);
        OpenReport report;
        {
            auto client = Client::open(specFor(server, net::Security::StartTls, &m_certificate), {}, &report);
            MUST(client);
        }
        QCOMPARE(server.finish(), std::string());
        QVERIFY(!report.tls.protocol.empty());
    }

    /// What was offered in clear counts no more: a mechanism that is only there before TLS is not used.
    void offersInClearAreForgotten()
    {
        ScriptedServer server(capabilities("PLAIN", true) + "C: STARTTLS\nS: OK\nT:\n" + capabilities("GSSAPI"),
                              Start::Clear, &m_certificate);
        QCOMPARE(kindOf(Client::open(specFor(server, net::Security::StartTls, &m_certificate), {})),
                 QByteArray("mechanism-missing"));
        QVERIFY(server.heard().find("AUTHENTICATE") == std::string::npos);
    }

    void startTlsRefused_data()
    {
        QTest::addColumn<QByteArray>("script");
        QTest::addColumn<QByteArray>("kind");
        const QByteArray offered = QByteArray::fromStdString(capabilities("PLAIN", true));
        QTest::newRow("absent") << QByteArray::fromStdString(capabilities("PLAIN")) << QByteArray("tls-not-offered");
        QTest::newRow("refused") << offered + "C: STARTTLS\nS: NO \"no\"\n" << QByteArray("tls-not-offered");
        QTest::newRow("injected") << offered + "C: STARTTLS\ns: OK\\r\\n\"SASL\" \"PLAIN\"\\r\\nOK\\r\\n\n"
                                  << QByteArray("injected-plaintext");
        QTest::newRow("half a line injected") << offered + "C: STARTTLS\ns: OK\\r\\n\"SA\n"
                                              << QByteArray("injected-plaintext");
        QTest::newRow("closes") << offered + "C: STARTTLS\nX:\n" << QByteArray("connection-lost");
        QTest::newRow("cut behind TLS") << offered + "C: STARTTLS\nS: OK\nT:\nX:\n" << QByteArray("connection-lost");
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
        QVERIFY(server.heard().find("AUTHENTICATE") == std::string::npos);
    }

    void aWrongCertificateIsRefused()
    {
        ScriptedServer server(capabilities("", true) + "C: STARTTLS\nS: OK\nT:\n" + opened(), Start::Clear,
                              &m_certificate);
        QCOMPARE(kindOf(Client::open(specFor(server, net::Security::StartTls), {})),
                 QByteArray("certificate-rejected"));
        QVERIFY(server.heard().find("AUTHENTICATE") == std::string::npos);
    }

    /// Not even a mechanism that hides the password is used where anybody can read and change what follows.
    void noLoginInClear()
    {
        ScriptedServer server(capabilities("PLAIN SCRAM-SHA-256"));
        LoginSpec spec = specFor(server);
        // By its letters this is no loopback address, though it leads to one.
        spec.endpoint.host = "0.0.0.0";
        QCOMPARE(kindOf(Client::open(spec, {})), QByteArray("cleartext-refused"));
        QVERIFY(server.heard().empty());
    }

    void junk_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<QByteArray>("kind");
        QTest::newRow("no") << QByteArray("S: NO \"no\"\n") << QByteArray("server-refused");
        QTest::newRow("bye") << QByteArray("S: BYE \"shutting down\"\n") << QByteArray("server-unavailable");
        QTest::newRow("an atom for a name") << QByteArray("S: main ACTIVE\nS: OK\n") << QByteArray("protocol");
        QTest::newRow("another word") << QByteArray("S: \"main\" PASSIVE\nS: OK\n") << QByteArray("protocol");
        QTest::newRow("two active") << QByteArray("S: \"a\" ACTIVE\nS: \"b\" ACTIVE\nS: OK\n")
                                    << QByteArray("protocol");
        QTest::newRow("garbage") << QByteArray("s: \\x00\\xff\\x01\\r\\n\n") << QByteArray("protocol");
        QTest::newRow("an open string") << QByteArray("S: \"main\nS: OK\n") << QByteArray("protocol");
        QTest::newRow("a literal too large") << QByteArray("S: {4194305}\n") << QByteArray("limit");
        QTest::newRow("a literal of 20 digits") << QByteArray("S: {18446744073709551615}\n") << QByteArray("limit");
        QTest::newRow("a cut literal") << QByteArray("S: {10}\ns: abc\nX:\n") << QByteArray("connection-lost");
        QTest::newRow("cut") << QByteArray("S: \"main\" ACTIVE\nX:\n") << QByteArray("connection-lost");
        QTest::newRow("no scripts") << QByteArray("S: OK\n") << QByteArray("success");
    }
    void junk()
    {
        QFETCH(QByteArray, answer);
        QFETCH(QByteArray, kind);
        ScriptedServer server(opened() + "C: LISTSCRIPTS\n" + answer.toStdString());
        auto client = Client::open(specFor(server), {});
        MUST(client);
        QCOMPARE(kindOf(client->listScripts()), kind);
        QCOMPARE(client->alive(), kind == "success" || kind == "server-refused");
    }

    void refusedCommands_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<QByteArray>("kind");
        QTest::newRow("does not compile")
            << QByteArray("NO \"line 1: unknown command\"") << QByteArray("server-refused");
        QTest::newRow("quota") << QByteArray("NO (QUOTA/MAXSIZE) \"too long\"") << QByteArray("over-quota");
        QTest::newRow("a script in place of an answer") << QByteArray("\"main\" ACTIVE") << QByteArray("protocol");
        QTest::newRow("fine") << QByteArray("OK") << QByteArray("success");
    }
    void refusedCommands()
    {
        QFETCH(QByteArray, answer);
        QFETCH(QByteArray, kind);
        ScriptedServer server(opened() + "C: PUTSCRIPT \"onecopy\" \"keep;\"\nS: " + answer.toStdString() + "\n");
        auto client = Client::open(specFor(server), {});
        MUST(client);
        QCOMPARE(kindOf(client->putScript("onecopy", "keep;")), kind);
    }

    /// A server may end the session at any time, and says why (RFC 5804 1.2).
    void anEarlyByeIsUnderstood()
    {
        ScriptedServer server([](Peer &peer) {
            peer.sayLine("\"IMPLEMENTATION\" \"x\"");
            peer.sayLine("\"SASL\" \"PLAIN\"");
            peer.sayLine("OK");
            (void)peer.hearLine();
            peer.sayLine("OK");
            (void)peer.hearLine();
            peer.sayLine("\"IMPLEMENTATION\" \"x\"");
            peer.sayLine("OK");
            peer.sayLine("BYE \"idle for too long\"");
        });
        auto client = Client::open(specFor(server), {});
        MUST(client);
        Result<std::vector<Script>> scripts = client->listScripts();
        QCOMPARE(kindOf(scripts), QByteArray("server-unavailable"));
        QCOMPARE(scripts.error().serverText, std::string("idle for too long"));
    }

    void endlessAnswersEnd()
    {
        ScriptedServer greeting([](Peer &peer) {
            for (int i = 0; peer.sayLine("\"X-" + std::to_string(i) + "\" \"" + std::string(100, 'x') + "\""); ++i) {
            }
        });
        QCOMPARE(kindOf(Client::open(specFor(greeting), {})), QByteArray("limit"));
        ScriptedServer challenges([](Peer &peer) {
            peer.sayLine("\"IMPLEMENTATION\" \"x\"");
            peer.sayLine("\"SASL\" \"PLAIN\"");
            peer.sayLine("OK");
            (void)peer.hearLine();
            while (peer.sayLine("\"\"") && peer.hearLine()) {
            }
        });
        QVERIFY(!Client::open(specFor(challenges), {}));
    }

    void aSilentServerEndsAtTheDeadline()
    {
        ScriptedServer server([](Peer &peer) { (void)peer.hearLine(); });
        LoginSpec spec = specFor(server);
        spec.silence = 300ms;
        QCOMPARE(kindOf(Client::open(spec, {})), QByteArray("timeout"));
    }

private:
    Certificate m_certificate;
};

QTEST_GUILESS_MAIN(ManageSieveWireTest)
#include "tst_managesieve_wire.moc"
