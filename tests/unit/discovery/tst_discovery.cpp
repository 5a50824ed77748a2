// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QElapsedTimer>
#include <QProcess>
#include <QTest>
#include <QUdpSocket>

#include "core/base/faultdetail.h"
#include "core/jobs/connect/autoconfig.h"
#include "core/jobs/connect/discovery.h"
#include "core/jobs/connect/httpsrequest.h"
#include "tests/unit/discovery/dnsserver.h"
#include "tests/wire/scriptedserver.h"

#include <algorithm>

using namespace onecopy;
using namespace onecopy::jobs;
using namespace std::chrono_literals;

namespace {

const MailAddress anna{"anna", "example.test"};

std::string line(const ServerCandidate &c)
{
    return std::string(toString(c.service)) + " " + c.endpoint.hostPort() + " " +
           (c.endpoint.security == net::Security::ImplicitTls ? "tls"
            : c.endpoint.security == net::Security::StartTls  ? "starttls"
                                                              : "none") +
           " " + c.user + " " + std::string(toString(c.source)) + " " + std::string(toString(c.safety)) +
           (c.answers ? " answers" : "") + (c.untrusted ? " untrusted" : "");
}

QByteArray lines(const std::vector<ServerCandidate> &all)
{
    QByteArray text;
    for (const ServerCandidate &c : all)
        text += QByteArray::fromStdString(line(c)) + "\n";
    return text;
}

std::string config(const std::string &servers)
{
    return "<?xml version=\"1.0\"?>\n<clientConfig version=\"1.1\"><emailProvider id=\"example.test\">"
           "<domain>example.test</domain>" +
           servers + "</emailProvider></clientConfig>\n";
}

std::string serverElement(const std::string &kind, const std::string &type, const std::string &host,
                          const std::string &port, const std::string &socket)
{
    return "<" + kind + "Server type=\"" + type + "\"><hostname>" + host + "</hostname><port>" + port +
           "</port><socketType>" + socket +
           "</socketType><username>%EMAILLOCALPART%</username><authentication>password-cleartext</authentication></" +
           kind + "Server>";
}

/// Every name is this machine.
Result<std::vector<std::string>> everywhereHere(const std::string &)
{
    return std::vector<std::string>{"127.0.0.1"};
}

Result<std::vector<SrvRecord>> noSrv(const std::string &, Deadline, const std::stop_token &)
{
    return std::vector<SrvRecord>{};
}

wire::ScriptedServer::Talk webServer(const std::string &answer)
{
    return [answer](wire::Peer &peer) {
        while (const auto heard = peer.hearLine()) {
            if (heard->empty())
                break;
        }
        peer.say(answer);
        peer.close();
    };
}

DiscoverySettings settingsFor(const wire::Certificate &certificate)
{
    DiscoverySettings settings;
    settings.srv = noSrv;
    settings.names = everywhereHere;
    settings.tls.caFile = certificate.certificateFile();
    settings.httpsPort = 1;
    settings.portOffset = 0;
    settings.time = 20s;
    return settings;
}

} // namespace

class TestDiscovery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addresses_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("whole");
        QTest::newRow("plain") << QByteArray("Anna@Example.TEST") << QByteArray("Anna@example.test");
        QTest::newRow("international") << QByteArray("a@b\xC3\xBC"
                                                     "cher.example")
                                       << QByteArray("a@xn--bcher-kva.example");
        for (const char *bad :
             {"", "anna", "@example.test", "anna@", "anna@localhost", "a b@example.test", "a@exa/mple.test",
              "a@example.test\r\nHost: x", "a@-x.test", "a@x..test", "a@127.0.0.1:80"})
            QTest::newRow(bad) << QByteArray(bad) << QByteArray();
    }
    void addresses()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, whole);
        const auto parsed = parseMailAddress(text.toStdString());
        QCOMPARE(parsed ? QByteArray::fromStdString(parsed->whole()) : QByteArray(), whole);
    }

    void autoconfigNamesServers()
    {
        const auto found =
            parseAutoconfig(config(serverElement("incoming", "imap", "imap.example.test", "993", "SSL") +
                                   serverElement("incoming", "pop3", "pop.example.test", "110", "STARTTLS") +
                                   serverElement("incoming", "exchange", "x.example.test", "443", "SSL") +
                                   serverElement("outgoing", "smtp", "smtp.example.test", "587", "plain") +
                                   serverElement("incoming", "imap", "bad/host", "993", "SSL") +
                                   "<incomingServer type=\"imap\"><hostname>imap.example.test</hostname>"
                                   "<port>993</port><socketType>SSL</socketType>"
                                   "<username>anna&#13;&#10;x</username></incomingServer>" +
                                   serverElement("incoming", "imap", "a.example.test", "99999", "SSL")),
                            anna);
        QVERIFY(found);
        QCOMPARE(lines(*found), QByteArray("imap imap.example.test:993 tls anna autoconfig confirm\n"
                                           "pop3 pop.example.test:110 starttls anna autoconfig confirm\n"
                                           "submission smtp.example.test:587 none anna autoconfig confirm\n"));
    }

    void autoconfigMayPutTheAddressIntoNames()
    {
        const MailAddress odd{"%EMAILDOMAIN%", "example.test"};
        const auto found =
            parseAutoconfig(config(serverElement("incoming", "imap", "imap.%EMAILDOMAIN%", "993", "SSL") +
                                   serverElement("incoming", "imap", "%EMAILLOCALPART%.example.test", "993", "SSL") +
                                   serverElement("incoming", "imap",
                                                 "b\xC3\xBC"
                                                 "cher.example",
                                                 "993", "SSL")),
                            odd);
        QVERIFY(found);
        // A part of the address is not read as a word of the format, and a host name stays one.
        QCOMPARE(lines(*found), QByteArray("imap imap.example.test:993 tls %EMAILDOMAIN% autoconfig confirm\n"
                                           "imap xn--bcher-kva.example:993 tls %EMAILDOMAIN% autoconfig confirm\n"));
    }

    void hostileAutoconfigIsRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("html") << QByteArray("<html><body>hello</body></html>");
        QTest::newRow("cut") << QByteArray::fromStdString(config("")).chopped(20);
        QTest::newRow("entity bomb") << QByteArray(
            "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]><clientConfig>&b;</clientConfig>");
        QTest::newRow("external entity") << QByteArray(
            "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><clientConfig>&a;</clientConfig>");
        QTest::newRow("deep") << QByteArray("<clientConfig>") + QByteArray("<a>").repeated(50'000);
    }
    void hostileAutoconfigIsRefused()
    {
        QFETCH(QByteArray, bytes);
        const auto found = parseAutoconfig(bytes.toStdString(), anna);
        QVERIFY(!found);
        QVERIFY(found.error().kind == FaultKind::Protocol);
    }

    void manyServersAreBounded()
    {
        std::string many;
        for (int i = 0; i < 2'000; ++i)
            many += serverElement("incoming", "imap", "h" + std::to_string(i) + ".example.test", "993", "SSL");
        const auto found = parseAutoconfig(config(many), anna);
        QVERIFY(found);
        QVERIFY(found->size() <= 50);
    }

    void theDomainsOwnFileIsBelieved()
    {
        const wire::Certificate certificate("DNS:autoconfig.example.test,DNS:example.test");
        wire::ScriptedServer web(
            webServer("HTTP/1.1 200 OK\r\nContent-Type: text/xml\r\n\r\n" +
                      config(serverElement("incoming", "imap", "mx.hoster.example", "1", "SSL") +
                             serverElement("outgoing", "smtp", "smtp.example.test", "1", "plain"))),
            wire::Start::Tls, &certificate);
        DiscoverySettings settings = settingsFor(certificate);
        settings.httpsPort = web.port();
        settings.portOffset = 50'000;
        const auto found = discoverServers("anna@example.test", settings, {});
        QVERIFY(found);
        QCOMPARE(lines(*found), QByteArray("imap mx.hoster.example:1 tls anna autoconfig verified\n"
                                           "submission smtp.example.test:1 none anna autoconfig weak\n"));
    }

    void aWebServerThatIsNotTheDomainIsNot_data()
    {
        QTest::addColumn<QByteArray>("names");
        QTest::addColumn<QByteArray>("head");
        QTest::newRow("other name") << QByteArray("DNS:other.example") << QByteArray("HTTP/1.1 200 OK\r\n\r\n");
        const QByteArray good("DNS:autoconfig.example.test,DNS:example.test");
        QTest::newRow("not found") << good << QByteArray("HTTP/1.1 404 Not Found\r\n\r\n");
        QTest::newRow("moved") << good << QByteArray("HTTP/1.1 302 Found\r\nLocation: https://evil.example/\r\n\r\n");
        QTest::newRow("too long") << good << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 99999999\r\n\r\n");
        QTest::newRow("shorter than announced")
            << good << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 9999\r\n\r\n");
        QTest::newRow("no web server") << good << QByteArray("* OK IMAP ready\r\n\r\n");
    }
    void aWebServerThatIsNotTheDomainIsNot()
    {
        QFETCH(QByteArray, names);
        QFETCH(QByteArray, head);
        const wire::Certificate certificate(names.toStdString());
        wire::ScriptedServer web(
            webServer(head.toStdString() + config(serverElement("incoming", "imap", "mx.hoster.example", "1", "SSL"))),
            wire::Start::Tls, &certificate);
        DiscoverySettings settings = settingsFor(certificate);
        settings.httpsPort = web.port();
        settings.portOffset = 50'000;
        const auto found = discoverServers("anna@example.test", settings, {});
        QVERIFY(found);
        QCOMPARE(lines(*found), QByteArray());
    }

    void recordsAreConfirmedOrChecked()
    {
        const wire::Certificate certificate("DNS:box.example.test,DNS:mx.hoster.example");
        wire::ScriptedServer imap("S: * OK ready\n", wire::Start::Tls, &certificate);
        DiscoverySettings settings = settingsFor(certificate);
        settings.portOffset = 50'000;
        settings.srv = [&](const std::string &name, Deadline,
                           const std::stop_token &) -> Result<std::vector<SrvRecord>> {
            if (name == "_imaps._tcp.example.test")
                return std::vector<SrvRecord>{{"box.example.test", imap.port()}, {"mx.hoster.example", imap.port()}};
            if (name == "_imap._tcp.example.test")
                return std::vector<SrvRecord>{{"", 0}, {"evil/host", 143}};
            if (name == "_submission._tcp.example.test")
                return std::vector<SrvRecord>{{"smtp.hoster.example", 1}};
            return fail(FaultKind::Timeout, "dns");
        };
        const auto found = discoverServers("anna@example.test", settings, {});
        QVERIFY(found);
        const QByteArray port = QByteArray::number(imap.port());
        QCOMPARE(lines(*found), "imap box.example.test:" + port +
                                    " tls anna@example.test srv verified answers\n"
                                    "imap mx.hoster.example:" +
                                    port +
                                    " tls anna@example.test srv confirm answers\n"
                                    "submission smtp.hoster.example:1 starttls anna@example.test srv confirm\n");
    }

    /// RFC 2782: a client must try the one with the lowest priority first.
    void whatTheDomainPrefersComesFirst()
    {
        const wire::Certificate certificate("DNS:example.test");
        wire::ScriptedServer web(webServer("HTTP/1.1 200 OK\r\n\r\n" +
                                           config(serverElement("incoming", "pop3", "z.example.test", "1", "SSL") +
                                                  serverElement("incoming", "pop3", "a.example.test", "1", "SSL"))),
                                 wire::Start::Tls, &certificate);
        DiscoverySettings settings = settingsFor(certificate);
        settings.httpsPort = web.port();
        settings.portOffset = 50'000;
        settings.srv = [&](const std::string &name, Deadline,
                           const std::stop_token &) -> Result<std::vector<SrvRecord>> {
            if (name == "_imaps._tcp.example.test")
                return std::vector<SrvRecord>{{"z.example.test", 1}, {"a.example.test", 1}};
            return std::vector<SrvRecord>{};
        };
        const auto found = discoverServers("anna@example.test", settings, {});
        QVERIFY(found);
        QCOMPARE(lines(*found), QByteArray("pop3 z.example.test:1 tls anna autoconfig verified\n"
                                           "pop3 a.example.test:1 tls anna autoconfig verified\n"
                                           "imap z.example.test:1 tls anna@example.test srv confirm\n"
                                           "imap a.example.test:1 tls anna@example.test srv confirm\n"));
    }

    /// That is not silence; and what the domain says counts for less where another may sit in its place.
    void aCertificateThatIsNotTrustedIsTold()
    {
        const wire::Certificate own("DNS:example.test");
        const wire::Certificate other("DNS:mx.example.test");
        wire::ScriptedServer imap("S: * OK ready\n", wire::Start::Tls, &other);
        const std::string port = std::to_string(imap.port());
        wire::ScriptedServer web(webServer("HTTP/1.1 200 OK\r\n\r\n" +
                                           config(serverElement("incoming", "imap", "mx.example.test", port, "SSL"))),
                                 wire::Start::Tls, &own);
        DiscoverySettings settings = settingsFor(own);
        settings.httpsPort = web.port();
        settings.portOffset = 50'000;
        const auto found = discoverServers("anna@example.test", settings, {});
        QVERIFY(found);
        QCOMPARE(lines(*found), "imap mx.example.test:" + QByteArray::fromStdString(port) +
                                    " tls anna autoconfig confirm untrusted\n");
    }

    void whatTheDomainDoesNotOfferIsNotGuessed()
    {
        const wire::Certificate certificate("DNS:mail.example.test");
        wire::ScriptedServer imap("S: * OK ready\n", wire::Start::Tls, &certificate);
        DiscoverySettings settings = settingsFor(certificate);
        settings.portOffset = static_cast<std::uint16_t>(imap.port() - 993);
        settings.srv = [&](const std::string &name, Deadline,
                           const std::stop_token &) -> Result<std::vector<SrvRecord>> {
            return name == "_imaps._tcp.example.test" ? std::vector<SrvRecord>{{"", 0}} : std::vector<SrvRecord>{};
        };
        const auto found = discoverServers("anna@example.test", settings, {});
        QVERIFY(found);
        QCOMPARE(lines(*found), QByteArray());
    }

    /// What is silent before it takes no time from it, in the file or among the records.
    void oneThatIsSilentHidesNoOther()
    {
        const wire::Certificate certificate("DNS:example.test");
        wire::ScriptedServer dead([](wire::Peer &peer) { (void)peer.hearLine(); });
        wire::ScriptedServer imap("S: * OK ready\n", wire::Start::Tls, &certificate);
        const std::string deadPort = std::to_string(dead.port());
        const std::string port = std::to_string(imap.port());
        wire::ScriptedServer web(
            webServer("HTTP/1.1 200 OK\r\n\r\n" +
                      config(serverElement("incoming", "pop3", "example.test", deadPort, "STARTTLS") +
                             serverElement("incoming", "imap", "example.test", port, "SSL"))),
            wire::Start::Tls, &certificate);
        DiscoverySettings settings = settingsFor(certificate);
        settings.httpsPort = web.port();
        settings.portOffset = 50'000;
        settings.time = 4s;
        const auto inFile = discoverServers("anna@example.test", settings, {});
        QVERIFY(inFile);
        QCOMPARE(lines(*inFile),
                 QByteArray::fromStdString("imap example.test:" + port + " tls anna autoconfig verified answers\n" +
                                           "pop3 example.test:" + deadPort + " starttls anna autoconfig verified\n"));
        settings.httpsPort = 1;
        settings.srv = [&](const std::string &name, Deadline,
                           const std::stop_token &) -> Result<std::vector<SrvRecord>> {
            if (name == "_imaps._tcp.example.test")
                return std::vector<SrvRecord>{{"example.test", dead.port()}, {"example.test", imap.port()}};
            return std::vector<SrvRecord>{};
        };
        const auto inRecords = discoverServers("anna@example.test", settings, {});
        QVERIFY(inRecords);
        QCOMPARE(lines(*inRecords), QByteArray::fromStdString(
                                        "imap example.test:" + port + " tls anna@example.test srv verified answers\n" +
                                        "imap example.test:" + deadPort + " tls anna@example.test srv confirm\n"));
    }

    /// That a domain offers nothing is known only where a name server has said something.
    void noNameServerIsNoAnswer()
    {
        DiscoverySettings settings;
        settings.srv = [](const std::string &name, Deadline,
                          const std::stop_token &) -> Result<std::vector<SrvRecord>> {
            return fail(FaultKind::NameNotFound, name, "no answer");
        };
        settings.time = 1s;
        for (const FaultKind kind : {FaultKind::NameNotFound, FaultKind::Timeout}) {
            settings.names = [kind](const std::string &host) -> Result<std::vector<std::string>> {
                return fail(kind, host, std::string(faultdetail::nameServerSilent));
            };
            const auto found = discoverServers("anna@example.test", settings, {});
            QVERIFY(!found);
            QCOMPARE(found.error().detail, std::string(faultdetail::nameServerSilent));
        }
        settings.names = [](const std::string &host) -> Result<std::vector<std::string>> {
            return fail(FaultKind::NameNotFound, host, "unknown");
        };
        const auto found = discoverServers("anna@example.test", settings, {});
        QVERIFY(found);
        QVERIFY(found->empty());
    }

    void aFileOfAuthoritiesThatCannotBeReadIsTold()
    {
        const wire::Certificate certificate("DNS:example.test");
        wire::ScriptedServer web(webServer("HTTP/1.1 404 Not Found\r\n\r\n"), wire::Start::Tls, &certificate);
        DiscoverySettings settings = settingsFor(certificate);
        settings.httpsPort = web.port();
        settings.portOffset = 50'000;
        settings.tls.caFile = "/nowhere/ca.pem";
        const auto found = discoverServers("anna@example.test", settings, {});
        QVERIFY(!found);
        QVERIFY(found.error().kind == FaultKind::File);
    }

    void usualNamesAreTried()
    {
        const wire::Certificate certificate("DNS:mail.example.test");
        wire::ScriptedServer imap("S: * OK ready\n", wire::Start::Tls, &certificate);
        DiscoverySettings settings = settingsFor(certificate);
        settings.portOffset = static_cast<std::uint16_t>(imap.port() - 993);
        const auto found = discoverServers("anna@example.test", settings, {});
        QVERIFY(found);
        QCOMPARE(lines(*found), "imap mail.example.test:" + QByteArray::number(imap.port()) +
                                    " tls anna@example.test guess verified answers\n");
    }

    /// A hoster's server under the names of a customer, with the certificate for its own: it is there all the same, and
    /// whoever looks for it has to learn why it was not taken. Beside one that is trusted it is of no use.
    void usualNamesWithAnothersCertificateAreTold()
    {
        const wire::Certificate own("DNS:mail.example.test");
        const wire::Certificate other("DNS:mx.hoster.test");
        wire::ScriptedServer imap("S: * OK ready\n", wire::Start::Tls, &other);
        DiscoverySettings settings = settingsFor(own);
        settings.portOffset = static_cast<std::uint16_t>(imap.port() - 993);
        const auto alone = discoverServers("anna@example.test", settings, {});
        QVERIFY(alone);
        const QByteArray state =
            ":" + QByteArray::number(imap.port()) + " tls anna@example.test guess confirm untrusted\n";
        QCOMPARE(lines(*alone),
                 "imap example.test" + state + "imap imap.example.test" + state + "imap mail.example.test" + state);

        wire::ScriptedServer good("S: * OK ready\n", wire::Start::Tls, &own);
        settings.srv = [&](const std::string &name, Deadline,
                           const std::stop_token &) -> Result<std::vector<SrvRecord>> {
            if (name == "_imaps._tcp.example.test")
                return std::vector<SrvRecord>{{"mail.example.test", good.port()}};
            return std::vector<SrvRecord>{};
        };
        const auto beside = discoverServers("anna@example.test", settings, {});
        QVERIFY(beside);
        QCOMPARE(lines(*beside), "imap mail.example.test:" + QByteArray::number(good.port()) +
                                     " tls anna@example.test srv verified answers\n");
    }

    void realQuestionsToANameServer()
    {
        testing::DnsServer dns(
            {{"_imaps._tcp.example.test", {{20, "second.example.test", 994}, {10, "first.example.test", 993}}},
             {"_imap._tcp.example.test", {{0, "", 0}}},
             {"_pop3s._tcp.example.test", {}}});
        if (!dns.listens())
            QSKIP("this account may not listen on port 53");
        const SrvResolver ask = systemSrvResolver(testing::DnsServer::address());
        const Deadline deadline = Deadline::in(60s);
        const auto imaps = ask("_imaps._tcp.example.test", deadline, {});
        QVERIFY2(imaps, imaps ? "" : imaps.error().describe().c_str());
        QCOMPARE(imaps->size(), std::size_t(2));
        QCOMPARE((*imaps)[0].target, std::string("first.example.test"));
        QCOMPARE((*imaps)[0].port, std::uint16_t(993));
        QCOMPARE((*imaps)[1].target, std::string("second.example.test"));
        const auto none = ask("_submission._tcp.example.test", deadline, {});
        QVERIFY(none && none->empty());
        const auto refused = ask("_imap._tcp.example.test", deadline, {});
        QVERIFY(refused && refused->size() == 1 && refused->front().target.empty());
        QVERIFY(!ask("_pop3s._tcp.example.test", deadline, {}));
    }

    /// Neither the search nor the end of the program waits for it: this program asks in a second one, and looks at when
    /// that is gone. A resolver alone waits for ten seconds and more.
    void aSilentNameServerHoldsNothingUp()
    {
        const char *const inner = "ONECOPY_TEST_ASKS_A_SILENT_NAME_SERVER";
        const std::string silent = "127.53.53.54";
        if (qEnvironmentVariableIsSet(inner)) {
            const auto answer = systemSrvResolver(silent)("_imaps._tcp.example.test", Deadline::in(300ms), {});
            QVERIFY(!answer && answer.error().kind == FaultKind::Timeout);
            return;
        }
        QUdpSocket socket;
        if (!socket.bind(QHostAddress(QString::fromStdString(silent)), 53))
            QSKIP("this account may not listen on port 53");
        QProcess program;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QString::fromLatin1(inner), QStringLiteral("1"));
        program.setProcessEnvironment(environment);
        program.start(QCoreApplication::applicationFilePath(), {QStringLiteral("aSilentNameServerHoldsNothingUp")});
        QElapsedTimer time;
        time.start();
        QVERIFY(program.waitForFinished(60'000));
        QCOMPARE(program.exitCode(), 0);
        QVERIFY(socket.hasPendingDatagrams());
        QVERIFY2(time.elapsed() < 4'500, qPrintable(QString::number(time.elapsed())));
    }

    void aStopEndsIt()
    {
        const wire::Certificate certificate("DNS:example.test");
        DiscoverySettings settings = settingsFor(certificate);
        std::stop_source stop;
        settings.time = 600s;
        settings.srv = [&](const std::string &, Deadline,
                           const std::stop_token &token) -> Result<std::vector<SrvRecord>> {
            stop.request_stop();
            while (!token.stop_requested())
                std::this_thread::yield();
            return fail(FaultKind::Cancelled, "dns");
        };
        const auto found = discoverServers("anna@example.test", settings, stop.get_token());
        QVERIFY(!found && found.error().kind == FaultKind::Cancelled);
    }
};

QTEST_GUILESS_MAIN(TestDiscovery)
#include "tst_discovery.moc"
