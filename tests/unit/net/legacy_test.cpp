// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/gnutlschannel.h"
#include "tests/unit/net/faultnames.h"
#include "tests/unit/net/opensslserver.h"
#include "tests/unit/net/scriptedserver.h"
#include "tests/unit/net/tlshelpers.h"

#include <QtCore/QFile>
#include <QtCore/QRandomGenerator>
#include <QtCore/QStandardPaths>
#include <QtTest/QTest>
#include <array>
#include <atomic>
#include <thread>
#include <vector>

using namespace onecopy;
using namespace onecopy::testing;
using namespace std::chrono_literals;
using net::CertificateInfo;
using net::Endpoint;
using net::Security;
using net::ServerChannel;
using net::TlsPolicy;

namespace {

using Channel = Result<std::unique_ptr<ServerChannel>>;

Channel open(std::uint16_t port, const TlsPolicy &policy, std::optional<CertificateInfo> *rejected = nullptr,
             const std::string &host = "mail.good.example", Security security = Security::ImplicitTls)
{
    return net::connectTo(Endpoint{host, port, security}, policy, patient(), {}, rejected, loopback);
}

/// `gnutls-serv --echo`: sends back what it hears. It cannot listen on loopback alone.
class OldServer
{
public:
    OldServer(const Authority &authority, const QString &certificate, const QString &priority)
        : m_port(unusedPort())
    {
        m_process.setProcessChannelMode(QProcess::MergedChannels);
        m_process.start(text("gnutls-serv"),
                        {text("--echo"), text("--port"), QString::number(m_port), text("--priority"), priority,
                         text("--x509certfile"), authority.path(certificate + text(".pem")), text("--x509keyfile"),
                         authority.path(certificate + text(".key"))});
        QByteArray printed;
        // It says where it will listen, and "done" when it does.
        while (!printed.contains("...done") && m_process.waitForReadyRead(60'000))
            printed += m_process.readAll();
        if (!printed.contains("...done"))
            qWarning() << "gnutls-serv did not start:" << printed;
    }
    ~OldServer()
    {
        m_process.kill();
        m_process.waitForFinished(60'000);
    }
    OldServer(const OldServer &) = delete;
    OldServer &operator=(const OldServer &) = delete;
    [[nodiscard]] std::uint16_t port() const { return m_port; }

private:
    QProcess m_process;
    std::uint16_t m_port;
};

} // namespace

/// Servers of twenty years ago, through the transport that still speaks to them.
class LegacyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void oldCiphersNeedTheirOwnChoice_data();
    void oldCiphersNeedTheirOwnChoice();
    void certificatesAreJudgedAsEverywhere_data();
    void certificatesAreJudgedAsEverywhere();
    void onlyThePinnedCertificateIsAccepted();
    void aCaFileThatIsNoneIsAFileFault();
    void aModernServerGetsAModernCipher();
    void theOfferIsShort();
    void startTlsProtectsWhatFollows();
    void bytesBeforeTheHandshakeEndIt();
    void clearTextIsNoTls_data();
    void clearTextIsNoTls();
    void aCutInsideTheStreamIsNoEnd();
    void everyWaitHasAnEnd();
    void aLargeFileArrivesWhole();

private:
    [[nodiscard]] TlsPolicy trusting() const;
    Authority m_authority;
};

TlsPolicy LegacyTest::trusting() const
{
    TlsPolicy policy;
    policy.caFile = m_authority.path(text("ca.pem")).toStdString();
    policy.allowOldCiphers = true;
    return policy;
}

void LegacyTest::initTestCase()
{
    QVERIFY(m_authority.isValid());
    QVERIFY(m_authority.makeAuthority(text("stranger")));
    QVERIFY(m_authority.make({.name = text("good"), .keyType = text("rsa:2048")}));
    QVERIFY(m_authority.make({.name = text("address"), .hostNames = text("IP:127.0.0.1"), .commonName = text("box")}));
    QVERIFY(m_authority.make({.name = text("other"), .hostNames = text("DNS:mail.good.example.evil.example")}));
    QVERIFY(m_authority.make({.name = text("expired"), .end = text("20210203040506Z")}));
    QVERIFY(m_authority.make({.name = text("early"), .start = text("20480203040506Z")}));
    QVERIFY(m_authority.make({.name = text("client"), .usage = text("clientAuth")}));
    QVERIFY(m_authority.make({.name = text("self"), .issuer = {}}));
    QVERIFY(m_authority.make({.name = text("strange"), .issuer = text("stranger")}));
}

void LegacyTest::oldCiphersNeedTheirOwnChoice_data()
{
    QTest::addColumn<QString>("priority");
    QTest::addColumn<QByteArray>("cipher");
    const QString old = text("NONE:+VERS-TLS1.0:+RSA:+SIGN-ALL:+COMP-NULL:+CTYPE-X509:");
    QTest::newRow("RC4 with MD5") << old + text("+ARCFOUR-128:+MD5") << QByteArray("RC4");
    QTest::newRow("RC4 with SHA-1") << old + text("+ARCFOUR-128:+SHA1") << QByteArray("RC4");
    QTest::newRow("3DES") << old + text("+3DES-CBC:+SHA1") << QByteArray("3DES");
}

void LegacyTest::oldCiphersNeedTheirOwnChoice()
{
    QFETCH(QString, priority);
    QFETCH(QByteArray, cipher);
    if (QStandardPaths::findExecutable(text("gnutls-serv")).isEmpty())
        QSKIP("gnutls-serv (gnutls-bin) is not installed");
    const OldServer server(m_authority, text("good"), priority);
    TlsPolicy policy = trusting();
    policy.allowOldCiphers = false;
    QCOMPARE(kindOf(open(server.port(), policy)), nameOf(FaultKind::TlsFailed));
    policy.allowLegacy = true;
    const Channel refused = open(server.port(), policy);
    QCOMPARE(kindOf(refused), nameOf(FaultKind::TlsFailed));
    QVERIFY2(refused.error().detail.find("RC4 and 3DES") != std::string::npos, refused.error().detail.c_str());

    Channel channel = open(server.port(), trusting());
    QVERIFY2(channel, channel ? "" : channel.error().describe().c_str());
    const net::TlsInfo info = (*channel)->tlsInfo();
    QCOMPARE(QByteArray::fromStdString(info.protocol), QByteArray("TLSv1.0"));
    QVERIFY2(QByteArray::fromStdString(info.cipher).contains(cipher), info.cipher.c_str());
    QVERIFY(info.weak);
    QVERIFY((*channel)->writeAll("hello\n", patient(), {}));
    QCOMPARE(readLine(**channel), QByteArray("hello\n"));
    QCOMPARE((*channel)->certificate()->sha256, m_authority.sha256(text("good")));
    // Old does not mean unverified.
    QCOMPARE(kindOf(open(server.port(), trusting(), nullptr, "other.example")), nameOf(FaultKind::CertificateRejected));
}

void LegacyTest::certificatesAreJudgedAsEverywhere_data()
{
    QTest::addColumn<QString>("certificate");
    QTest::addColumn<QByteArray>("reason");
    QTest::newRow("other name") << text("other")
                                << QByteArray("is for mail.good.example.evil.example, not for mail.good.example");
    QTest::newRow("expired") << text("expired") << QByteArray("certificate has expired. It expired on 2021-02-03");
    QTest::newRow("not yet valid") << text("early") << QByteArray("is not valid before 2048-02-03");
    QTest::newRow("not for servers") << text("client") << QByteArray("is not meant for servers");
    QTest::newRow("self-signed") << text("self") << QByteArray("is self-signed");
    QTest::newRow("unknown issuer") << text("strange") << QByteArray("was issued by someone unknown to this computer");
    QTest::newRow("an address") << text("address") << QByteArray("is for 127.0.0.1, not for mail.good.example");
}

void LegacyTest::certificatesAreJudgedAsEverywhere()
{
    QFETCH(QString, certificate);
    QFETCH(QByteArray, reason);
    const OpensslServer server(m_authority, certificate, {text("-no_tls1_3")});
    QVERIFY(server.port() != 0);
    std::optional<CertificateInfo> rejected;
    const Channel channel = open(server.port(), trusting(), &rejected);
    QCOMPARE(kindOf(channel), nameOf(FaultKind::CertificateRejected));
    QVERIFY2(QByteArray::fromStdString(channel.error().detail).contains(reason), channel.error().detail.c_str());
    QVERIFY(rejected.has_value());
    QCOMPARE(rejected->sha256, m_authority.sha256(certificate));
    if (certificate == text("address"))
        QCOMPARE(kindOf(open(server.port(), trusting(), nullptr, "127.0.0.1")), QByteArray("ok"));
}

void LegacyTest::onlyThePinnedCertificateIsAccepted()
{
    TlsPolicy policy;
    policy.allowOldCiphers = true;
    policy.pinSha256 = m_authority.sha256(text("expired"));
    const OpensslServer pinned(m_authority, text("expired"), {text("-no_tls1_3")});
    Channel channel = open(pinned.port(), policy);
    QVERIFY2(channel, channel ? "" : channel.error().describe().c_str());
    QVERIFY(!(*channel)->certificate()->problems.empty());
    // Any other is refused, in order or not, and both fingerprints are told.
    policy.caFile = trusting().caFile;
    const OpensslServer other(m_authority, text("good"), {text("-no_tls1_3")});
    const Channel refused = open(other.port(), policy);
    QCOMPARE(kindOf(refused), nameOf(FaultKind::CertificateRejected));
    QVERIFY(refused.error().detail.find(policy.pinSha256) != std::string::npos);
    QVERIFY(refused.error().detail.find(m_authority.sha256(text("good"))) != std::string::npos);
}

void LegacyTest::aCaFileThatIsNoneIsAFileFault()
{
    const OpensslServer server(m_authority, text("good"), {text("-no_tls1_3")});
    TlsPolicy policy = trusting();
    policy.caFile = m_authority.path(text("good.key")).toStdString();
    QCOMPARE(kindOf(open(server.port(), policy)), nameOf(FaultKind::File));
}

void LegacyTest::aModernServerGetsAModernCipher()
{
    const OpensslServer server(m_authority, text("good"));
    Channel channel = open(server.port(), trusting());
    QVERIFY2(channel, channel ? "" : channel.error().describe().c_str());
    QCOMPARE((*channel)->tlsInfo().protocol, std::string("TLSv1.2"));
    QVERIFY2((*channel)->tlsInfo().cipher.find("GCM") != std::string::npos, (*channel)->tlsInfo().cipher.c_str());
    QVERIFY(!(*channel)->tlsInfo().weak);
}

/// Windows Server 2003 reads the first 64 suites of an offer, and no more.
void LegacyTest::theOfferIsShort()
{
    std::atomic<int> suites = -1;
    ScriptedServer server([&](const Peer &peer) {
        std::string hello;
        // RFC 5246 7.4.1.2: record header 5, handshake header 4, version 2, random 32, then the session id.
        while (hello.size() < 46) {
            const std::string more = peer.hear();
            if (more.empty())
                return;
            hello += more;
        }
        const std::size_t idEnd = 44 + static_cast<unsigned char>(hello[43]);
        while (hello.size() < idEnd + 2) {
            const std::string more = peer.hear();
            if (more.empty())
                return;
            hello += more;
        }
        const auto byte = [&](std::size_t at) { return static_cast<int>(static_cast<unsigned char>(hello[at])); };
        suites = (byte(idEnd) * 256 + byte(idEnd + 1)) / 2;
    });
    QVERIFY(!open(server.port(), trusting()));
    QTRY_VERIFY(suites > 0);
    QVERIFY2(suites <= 64, QByteArray::number(suites.load()).constData());
}

void LegacyTest::startTlsProtectsWhatFollows()
{
    const OpensslServer tls(m_authority, text("good"), {text("-tls1"), text("-cipher"), text("DEFAULT@SECLEVEL=0")});
    ScriptedServer clear([&](const Peer &peer) {
        peer.say("* OK\r\n");
        (void)peer.hearUntil("STARTTLS\r\n");
        peer.say("a OK\r\n");
        peer.relayTo(tls.port());
    });
    Channel channel = open(clear.port(), trusting(), nullptr, "mail.good.example", Security::StartTls);
    QVERIFY(channel);
    QCOMPARE(readLine(**channel), QByteArray("* OK\r\n"));
    QVERIFY((*channel)->writeAll("a STARTTLS\r\n", patient(), {}));
    QCOMPARE(readLine(**channel), QByteArray("a OK\r\n"));
    QVERIFY(!(*channel)->encrypted());
    QVERIFY((*channel)->tlsInfo().protocol.empty());
    const auto started = (*channel)->startTls(patient(), {});
    QVERIFY2(started, started ? "" : started.error().describe().c_str());
    QVERIFY((*channel)->encrypted());
    QCOMPARE((*channel)->tlsInfo().protocol, std::string("TLSv1.0"));
    QVERIFY((*channel)->tlsInfo().weak);
    QVERIFY((*channel)->writeAll("hello\n", patient(), {}));
    QCOMPARE(readLine(**channel), QByteArray("olleh\n"));
    QCOMPARE(kindOf((*channel)->startTls(patient(), {})), nameOf(FaultKind::Internal));
}

void LegacyTest::bytesBeforeTheHandshakeEndIt()
{
    ScriptedServer clear([&](const Peer &peer) {
        peer.say("a OK\r\n* CAPABILITY AUTH=PLAIN\r\n");
        peer.waitForEnd();
    });
    Channel channel = open(clear.port(), trusting(), nullptr, "mail.good.example", Security::StartTls);
    QVERIFY(channel);
    QCOMPARE(readLine(**channel), QByteArray("a OK\r\n"));
    QCOMPARE(kindOf((*channel)->startTls(patient(), {})), nameOf(FaultKind::InjectedPlaintext));
    QVERIFY(!(*channel)->writeAll("secret", patient(), {}));
}

void LegacyTest::clearTextIsNoTls_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("implicit");
    QTest::addColumn<QByteArray>("kind");
    QTest::newRow("an IMAP greeting") << QByteArray("* OK ready\r\n") << true << nameOf(FaultKind::NotAMailServer);
    QTest::newRow("HTTP") << QByteArray("HTTP/1.1 400 Bad Request\r\n\r\n") << true
                          << nameOf(FaultKind::NotAMailServer);
    QTest::newRow("after STARTTLS") << QByteArray("* CAPABILITY AUTH=PLAIN\r\n") << false
                                    << nameOf(FaultKind::TlsFailed);
    QTest::newRow("a close after STARTTLS") << QByteArray() << false << nameOf(FaultKind::TlsFailed);
}

void LegacyTest::clearTextIsNoTls()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, implicit);
    QFETCH(QByteArray, kind);
    ScriptedServer server([&](const Peer &peer) {
        (void)peer.hear();
        peer.say({bytes.constData(), static_cast<std::size_t>(bytes.size())});
        if (!bytes.isEmpty())
            peer.waitForEnd();
    });
    Channel channel = open(server.port(), trusting(), nullptr, "mail.good.example",
                           implicit ? Security::ImplicitTls : Security::StartTls);
    const QByteArray got = implicit || !channel ? kindOf(channel) : kindOf((*channel)->startTls(patient(), {}));
    QCOMPARE(got, kind);
}

/// Without close_notify anybody may have cut the line: what came is not the whole.
void LegacyTest::aCutInsideTheStreamIsNoEnd()
{
    auto server = std::make_unique<OpensslServer>(m_authority, text("good"), QStringList{text("-no_tls1_3")});
    Channel channel = open(server->port(), trusting());
    QVERIFY(channel);
    QVERIFY((*channel)->writeAll("hello\n", patient(), {}));
    QCOMPARE(readLine(**channel), QByteArray("olleh\n"));
    server.reset();
    std::array<char, 16> rest{};
    const auto got = (*channel)->readSome(rest, patient(), {});
    QCOMPARE(kindOf(got), nameOf(FaultKind::ConnectionLost));
    QVERIFY2(got.error().detail.find("cut") != std::string::npos, got.error().detail.c_str());
    QCOMPARE(kindOf((*channel)->readSome(rest, patient(), {})), nameOf(FaultKind::ConnectionLost));
}

void LegacyTest::everyWaitHasAnEnd()
{
    const OpensslServer tls(m_authority, text("good"), {text("-no_tls1_3")});
    Channel channel = open(tls.port(), trusting());
    QVERIFY(channel);
    const auto nothing = (*channel)->waitReadable(Deadline::in(100ms), {});
    QVERIFY(nothing && !*nothing);
    std::array<char, 16> rest{};
    QCOMPARE(kindOf((*channel)->readSome(rest, Deadline::in(100ms), {})), nameOf(FaultKind::Timeout));

    ScriptedServer silent([&](const Peer &peer) { peer.waitForEnd(); });
    const Endpoint endpoint{"mail.good.example", silent.port(), Security::ImplicitTls};
    QCOMPARE(kindOf(net::connectTo(endpoint, trusting(), Deadline::in(200ms), {}, nullptr, loopback)),
             nameOf(FaultKind::Timeout));
    std::stop_source stop;
    std::jthread stopping([&] {
        while (silent.connections() < 2)
            std::this_thread::yield();
        stop.request_stop();
    });
    QCOMPARE(kindOf(net::connectTo(endpoint, trusting(), patient(), stop.get_token(), nullptr, loopback)),
             nameOf(FaultKind::Cancelled));
}

void LegacyTest::aLargeFileArrivesWhole()
{
    QByteArray content(8 * 1024 * 1024, Qt::Uninitialized);
    QRandomGenerator(1).fillRange(reinterpret_cast<quint32 *>(content.data()), content.size() / 4);
    QFile file(m_authority.path(text("large")));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
    file.close();
    const OpensslServer server(m_authority, text("good"), {text("-http_server_binmode"), text("-no_tls1_3")},
                               text("-WWW"));
    Channel channel = open(server.port(), trusting());
    QVERIFY2(channel, channel ? "" : channel.error().describe().c_str());
    QVERIFY((*channel)->writeAll("GET /large HTTP/1.0\r\n\r\n", patient(), {}));
    QByteArray received;
    std::vector<char> buffer(65536);
    Result<std::size_t> got = 0;
    while (got) {
        got = (*channel)->readSome(buffer, patient(), {});
        received.append(buffer.data(), static_cast<qsizetype>(got.value_or(0)));
    }
    QCOMPARE(kindOf(got), nameOf(FaultKind::ConnectionLost));
    QVERIFY(received.mid(received.indexOf("\r\n\r\n") + 4) == content);
}

QTEST_GUILESS_MAIN(LegacyTest)
#include "legacy_test.moc"
