// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/wire/imap/dialogue.h"

using namespace onecopy;
using namespace onecopy::imap;
using namespace onecopy::wire;

/// Every way in which the begin of TLS has been attacked (NO STARTTLS, USENIX Security 2021): the password never
/// travels.
class WireTlsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void startTlsAttacks_data();
    void startTlsAttacks();
    void startTlsLogsInAfterwards();
    void capabilitiesFromBeforeTlsAreForgotten();
    void wordsFromBeforeTlsAreKeptNowhere();
    void byeBeforeTlsIsNotTheServersWord();
    void implicitTlsWorks();
    void preauthOverTlsIsAccepted();
    void untrustedCertificateGetsNoPassword();
    void clearTextWhereTlsIsExpected();

private:
    Certificate m_certificate;
};

void WireTlsTest::initTestCase()
{
    QVERIFY(m_certificate.isValid());
}

void WireTlsTest::startTlsAttacks_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::addColumn<QByteArray>("kind");
    const QByteArray greeting("S: * OK [CAPABILITY IMAP4rev1 STARTTLS] ready\nC: %1 STARTTLS\n");
    QTest::newRow("absent from the greeting")
        << QByteArray("S: * OK [CAPABILITY IMAP4rev1 AUTH=PLAIN] ready\n") << QByteArray("tls-not-offered");
    QTest::newRow("absent when asked") << QByteArray(
                                              "S: * OK ready\nC: %1 CAPABILITY\nS: * CAPABILITY IMAP4rev1\nS: %1 OK\n")
                                       << QByteArray("tls-not-offered");
    QTest::newRow("answered NO") << greeting + "S: %1 NO not today\n" << QByteArray("tls-not-offered");
    QTest::newRow("answered BAD") << greeting + "S: %1 BAD what\n" << QByteArray("tls-not-offered");
    QTest::newRow("answered OK but goes on in clear") << greeting + "S: %1 OK go\ns: * OK clear\\r\\n\n"
                                                      << QByteArray("");
    QTest::newRow("preauth") << QByteArray("S: * PREAUTH [CAPABILITY IMAP4rev1] in\n") << QByteArray("tls-not-offered");
    QTest::newRow("preauth that offers STARTTLS")
        << QByteArray("S: * PREAUTH [CAPABILITY IMAP4rev1 STARTTLS] in\n") << QByteArray("tls-not-offered");
    QTest::newRow("injected reply in the same segment")
        << greeting + "s: %1 OK go\\r\\n* CAPABILITY IMAP4rev1 AUTH=PLAIN\\r\\nA2 OK in\\r\\n\nT:\n"
        << QByteArray("injected-plaintext");
    QTest::newRow("half a line injected") << greeting + "s: %1 OK go\\r\\n* CAP\nT:\n"
                                          << QByteArray("injected-plaintext");
    QTest::newRow("reply before the command")
        << QByteArray("s: * OK [CAPABILITY IMAP4rev1 STARTTLS] ready\\r\\nA1 OK begin TLS\\r\\n\n")
        << QByteArray("protocol");
    QTest::newRow("bye") << QByteArray("S: * BYE go away\n") << QByteArray("server-unavailable");
    QTest::newRow("continuation instead of OK") << greeting + "S: + go\n" << QByteArray("protocol");
}

void WireTlsTest::startTlsAttacks()
{
    QFETCH(QByteArray, script);
    QFETCH(QByteArray, kind);
    ScriptedServer server(script.toStdString(), Start::Clear, &m_certificate);
    const auto client = Client::open(specFor(server, net::Security::StartTls, &m_certificate), {});
    QVERIFY(!client.has_value());
    if (!kind.isEmpty())
        QCOMPARE(kindOf(client), kind.toStdString());
    for (const char *never : {"LOGIN", "AUTHENTICATE", "SELECT", "LIST", "hunter2"})
        QCOMPARE(server.heard().find(never), std::string::npos);
}

void WireTlsTest::startTlsLogsInAfterwards()
{
    ScriptedServer server("S: * OK ready\n"
                          "C: %1 CAPABILITY\n"
                          "S: * LIST () \"/\" forged\n"
                          "S: * 5 EXISTS\n"
                          "S: * OK [ALERT] forged alert\n"
                          "S: * CAPABILITY IMAP4rev1 STARTTLS LOGINDISABLED\n"
                          "S: %1 OK\n"
                          "C: %2 STARTTLS\n"
                          "S: %2 OK go\n"
                          "T:\n"
                          "C: %3 CAPABILITY\n"
                          "S: * CAPABILITY IMAP4rev1\n"
                          "S: %3 OK\n"
                          "C: %4 LOGIN \"me\" \"hunter2!Secret\"\n"
                          "S: %4 OK [CAPABILITY IMAP4rev1 IDLE] in\n",
                          Start::Clear, &m_certificate);
    OpenReport report;
    {
        auto client = Client::open(specFor(server, net::Security::StartTls, &m_certificate), {}, &report);
        MUST(client);
        QVERIFY(client->capabilities().has("IDLE"));
        QVERIFY(client->takeEvents().empty());
    }
    QCOMPARE(server.finish(), std::string());
    QVERIFY(report.tls.protocol.starts_with("TLS"));
    QVERIFY(report.certificate.has_value());
    QCOMPARE(report.mechanism, std::string("LOGIN"));
}

void WireTlsTest::capabilitiesFromBeforeTlsAreForgotten()
{
    // LITERAL+, SASL-IR and AUTH=PLAIN were promised by nobody in particular.
    ScriptedServer server("S: * OK [CAPABILITY IMAP4rev1 STARTTLS AUTH=PLAIN SASL-IR LITERAL+] ready\n"
                          "C: %1 STARTTLS\n"
                          "S: %1 OK [CAPABILITY IMAP4rev1 AUTH=PLAIN] go\n"
                          "T:\n"
                          "C: %2 CAPABILITY\n"
                          "S: * CAPABILITY IMAP4rev1 AUTH=SCRAM-SHA-256\n"
                          "S: %2 OK\n"
                          "C: %3 AUTHENTICATE SCRAM-SHA-256\n"
                          "S: %3 NO [UNAVAILABLE] later\n",
                          Start::Clear, &m_certificate);
    QCOMPARE(kindOf(Client::open(specFor(server, net::Security::StartTls, &m_certificate), {})),
             std::string("server-unavailable"));
    QCOMPARE(server.finish(), std::string());
}

void WireTlsTest::wordsFromBeforeTlsAreKeptNowhere()
{
    ScriptedServer server("S: * OK [CAPABILITY IMAP4rev1 STARTTLS] call +1-555-FORGED\n"
                          "C: %1 STARTTLS\n"
                          "S: * OK [ALERT] call +1-555-FORGED\n"
                          "S: %1 NO call +1-555-FORGED\n",
                          Start::Clear, &m_certificate);
    OpenReport report;
    const auto client = Client::open(specFor(server, net::Security::StartTls, &m_certificate), {}, &report);
    QVERIFY(!client.has_value());
    QCOMPARE(described(client).find("FORGED"), std::string::npos);
    QCOMPARE(report.greeting.find("FORGED"), std::string::npos);
    QCOMPARE(report.transcript.find("FORGED"), std::string::npos);
    QVERIFY(report.transcript.find("STARTTLS") != std::string::npos);
}

void WireTlsTest::byeBeforeTlsIsNotTheServersWord()
{
    ScriptedServer server("S: * BYE call +1-555-FORGED\n", Start::Clear, &m_certificate);
    const auto client = Client::open(specFor(server, net::Security::StartTls, &m_certificate), {});
    QCOMPARE(kindOf(client), std::string("server-unavailable"));
    QCOMPARE(client.error().serverText, std::string());
}

void WireTlsTest::implicitTlsWorks()
{
    ScriptedServer server(loggedIn("IDLE"), Start::Tls, &m_certificate);
    OpenReport report;
    {
        auto client = Client::open(specFor(server, net::Security::ImplicitTls, &m_certificate), {}, &report);
        MUST(client);
    }
    QCOMPARE(server.finish(), std::string());
    QCOMPARE(report.greeting, std::string("ready"));
    QVERIFY(!report.tls.weak);
}

void WireTlsTest::preauthOverTlsIsAccepted()
{
    ScriptedServer server("S: * PREAUTH [CAPABILITY IMAP4rev1 IDLE] known by certificate\nC: %1 NOOP\nS: %1 OK\n",
                          Start::Tls, &m_certificate);
    {
        auto client = Client::open(specFor(server, net::Security::ImplicitTls, &m_certificate), {});
        MUST(client);
        QVERIFY(client->capabilities().has("IDLE"));
        MUST(client->noop());
    }
    QCOMPARE(server.finish(), std::string());
}

void WireTlsTest::untrustedCertificateGetsNoPassword()
{
    ScriptedServer server(loggedIn(), Start::Tls, &m_certificate);
    OpenReport report;
    const auto client = Client::open(specFor(server, net::Security::ImplicitTls), {}, &report);
    QCOMPARE(kindOf(client), std::string("certificate-rejected"));
    QVERIFY(report.certificate.has_value());
    QVERIFY(!report.certificate->problems.empty());
    QCOMPARE(server.heard(), std::string());
}

void WireTlsTest::clearTextWhereTlsIsExpected()
{
    ScriptedServer server(loggedIn());
    QCOMPARE(kindOf(Client::open(specFor(server, net::Security::ImplicitTls), {})), std::string("not-a-mail-server"));
    QCOMPARE(server.heard().find("LOGIN"), std::string::npos);
}

QTEST_GUILESS_MAIN(WireTlsTest)
#include "tst_imap_wire_tls.moc"
