// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/faultdetail.h"
#include "core/net/socketchannel.h"
#include "core/net/tlssetup.h"
#include "tests/unit/net/faultnames.h"
#include "tests/unit/net/opensslserver.h"
#include "tests/unit/net/scriptedserver.h"
#include "tests/unit/net/tlshelpers.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QFile>
#include <QtCore/QRandomGenerator>
#include <QtTest/QTest>
#include <array>
#include <thread>

using namespace onecopy;
using namespace onecopy::testing;
using namespace std::chrono_literals;
using net::CertificateInfo;
using net::Endpoint;
using net::Security;
using net::SocketChannel;
using net::TlsPolicy;

namespace {

using Channel = Result<std::unique_ptr<SocketChannel>>;

Channel open(std::uint16_t port, const TlsPolicy &policy, std::optional<CertificateInfo> *rejected = nullptr,
             const std::string &host = "mail.good.example")
{
    return SocketChannel::connect(Endpoint{host, port, Security::ImplicitTls}, policy, patient(), {}, rejected,
                                  loopback);
}

} // namespace

class TlsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aGoodCertificateIsAccepted();
    void theCommonNameCountsOnlyAlone_data();
    void theCommonNameCountsOnlyAlone();
    void badCertificatesAreRefusedWithTheReason_data();
    void badCertificatesAreRefusedWithTheReason();
    void aCertificateFromNobodyWeKnowIsRefused();
    void onlyThePinnedCertificateIsAccepted_data();
    void onlyThePinnedCertificateIsAccepted();
    void aWeakKeyNeedsMoreThanAPin();
    void aCaFileIsTrustedBesideTheSystem();
    void aCaFileThatIsNoneIsAFileFault_data();
    void aCaFileThatIsNoneIsAFileFault();
    void oldTlsNeedsAChoice_data();
    void oldTlsNeedsAChoice();
    void aServerThatWantsACertificateOfOursIsNamed_data();
    void aServerThatWantsACertificateOfOursIsNamed();
    void startTlsProtectsWhatFollows();
    void startTlsRefusesABadCertificate();
    void aLargeFileArrivesWhole_data();
    void aLargeFileArrivesWhole();

private:
    [[nodiscard]] TlsPolicy trusting(const QString &authority = QStringLiteral("ca")) const;
    Authority m_authority;
};

TlsPolicy TlsTest::trusting(const QString &authority) const
{
    TlsPolicy policy;
    policy.caFile = m_authority.path(authority + QStringLiteral(".pem")).toStdString();
    return policy;
}

void TlsTest::initTestCase()
{
    QVERIFY(m_authority.isValid());
    QVERIFY(m_authority.makeAuthority(text("stranger")));
    QVERIFY(m_authority.make({.name = text("good")}));
    QVERIFY(m_authority.make({.name = text("address"), .hostNames = text("IP:127.0.0.1"), .commonName = text("box")}));
    QVERIFY(m_authority.make({.name = text("other"),
                              .hostNames = text("DNS:other.example,DNS:mail.good.example.evil.example"),
                              .commonName = text("other.example")}));
    QVERIFY(m_authority.make({.name = text("expired"), .end = text("20210203040506Z")}));
    QVERIFY(m_authority.make({.name = text("early"), .start = text("20480203040506Z")}));
    QVERIFY(m_authority.make({.name = text("client"), .usage = text("clientAuth")}));
    QVERIFY(m_authority.make({.name = text("rsa1024"), .keyType = text("rsa:1024")}));
    QVERIFY(m_authority.make({.name = text("ruled"), .more = text("1.2.3.4.5 = critical,ASN1:NULL")}));
    QVERIFY(m_authority.make({.name = text("rsa2048"), .keyType = text("rsa:2048")}));
    QVERIFY(m_authority.make({.name = text("self"), .issuer = {}}));
    QVERIFY(m_authority.make({.name = text("strange"), .issuer = text("stranger")}));
    QVERIFY(m_authority.make({.name = text("leafsigned"), .issuer = text("good")}));
}

void TlsTest::aGoodCertificateIsAccepted()
{
    const OpensslServer server(m_authority, text("good"));
    QVERIFY(server.port() != 0);
    std::optional<CertificateInfo> rejected;
    Channel channel = open(server.port(), trusting(), &rejected);
    QVERIFY2(channel, channel ? "" : channel.error().describe().c_str());
    QVERIFY(!rejected);
    QVERIFY((*channel)->encrypted());
    QCOMPARE((*channel)->tlsInfo().protocol, std::string("TLSv1.3"));
    QVERIFY((*channel)->tlsInfo().cipher.starts_with("TLS_"));
    QVERIFY(!(*channel)->tlsInfo().weak);
    const auto certificate = (*channel)->certificate();
    QVERIFY(certificate.has_value());
    QCOMPARE(certificate->subject, std::string("CN=mail.good.example"));
    QCOMPARE(certificate->issuer, std::string("CN=Test authority ca"));
    QCOMPARE(certificate->sha256, m_authority.sha256(text("good")));
    QCOMPARE(certificate->notBefore, std::string("2020-01-01T00:00:00Z"));
    QCOMPARE(certificate->notAfter, std::string("2049-12-31T00:00:00Z"));
    QCOMPARE(certificate->names, std::vector<std::string>{"mail.good.example"});
    QVERIFY(certificate->problems.empty());
    QVERIFY((*channel)->writeAll("hello\n", patient(), {}));
    QCOMPARE(readLine(**channel), QByteArray("olleh\n"));
    channel->reset(); // the server talks to one client at a time
    // The name in another spelling, and an address that the certificate names.
    QCOMPARE(kindOf(open(server.port(), trusting(), nullptr, "MAIL.Good.example.")), QByteArray("ok"));
    const OpensslServer byAddress(m_authority, text("address"));
    QCOMPARE(kindOf(open(byAddress.port(), trusting(), nullptr, "127.0.0.1")), QByteArray("ok"));
    QCOMPARE(kindOf(open(byAddress.port(), trusting())), nameOf(FaultKind::CertificateRejected));
}

void TlsTest::theCommonNameCountsOnlyAlone_data()
{
    QTest::addColumn<QString>("hostNames");
    QTest::addColumn<QString>("commonName");
    QTest::addColumn<QByteArray>("host");
    QTest::addColumn<bool>("accepted");
    const QString good = text("mail.good.example");
    QTest::newRow("alone") << QString() << good << QByteArray("mail.good.example") << true;
    QTest::newRow("beside another name") << text("DNS:other.example") << good << QByteArray("mail.good.example")
                                         << false;
    QTest::newRow("beside a longer name")
        << text("DNS:mail.good.example.evil.example") << good << QByteArray("mail.good.example") << false;
    QTest::newRow("beside an address") << text("IP:127.0.0.1") << good << QByteArray("mail.good.example") << false;
    QTest::newRow("beside a wildcard") << text("DNS:*.other.example") << good << QByteArray("mail.good.example")
                                       << false;
    QTest::newRow("beside a wildcard of everything")
        << text("DNS:*") << good << QByteArray("mail.good.example") << false;
    QTest::newRow("beside itself") << text("DNS:x.example,DNS:MAIL.Good.example") << good
                                   << QByteArray("mail.good.example") << true;
    QTest::newRow("beside a wildcard of ours")
        << text("DNS:*.good.example") << text("x") << QByteArray("mail.good.example") << true;
    QTest::newRow("wildcard of two labels")
        << text("DNS:*.example") << good << QByteArray("mail.good.example") << false;
    QTest::newRow("address alone") << QString() << text("127.0.0.1") << QByteArray("127.0.0.1") << true;
    QTest::newRow("address beside a name")
        << text("DNS:x.example") << text("127.0.0.1") << QByteArray("127.0.0.1") << false;
    QTest::newRow("address as a name") << text("DNS:127.0.0.1") << text("x") << QByteArray("127.0.0.1") << false;
}

/// RFC 6125 6.4.4.
void TlsTest::theCommonNameCountsOnlyAlone()
{
    QFETCH(QString, hostNames);
    QFETCH(QString, commonName);
    QFETCH(QByteArray, host);
    QFETCH(bool, accepted);
    QVERIFY(m_authority.make({.name = text("named"), .hostNames = hostNames, .commonName = commonName}));
    const OpensslServer server(m_authority, text("named"));
    QVERIFY(server.port() != 0);
    std::optional<CertificateInfo> rejected;
    const Channel channel = open(server.port(), trusting(), &rejected, host.toStdString());
    QCOMPARE(kindOf(channel), accepted ? QByteArray("ok") : nameOf(FaultKind::CertificateRejected));
    QCOMPARE(rejected.has_value(), !accepted);
    if (rejected)
        QVERIFY2(channel.error().detail.find(", not for " + host.toStdString()) != std::string::npos,
                 channel.error().detail.c_str());
}

void TlsTest::badCertificatesAreRefusedWithTheReason_data()
{
    QTest::addColumn<QString>("certificate");
    QTest::addColumn<QByteArray>("reason");
    QTest::newRow("other name") << text("other")
                                << QByteArray("is for another name. It is for other.example, "
                                              "mail.good.example.evil.example, not for mail.good.example");
    QTest::newRow("expired") << text("expired") << QByteArray("certificate has expired. It expired on 2021-02-03");
    QTest::newRow("not yet valid") << text("early") << QByteArray("is not valid before 2048-02-03");
    QTest::newRow("not for servers") << text("client") << QByteArray("is not meant for servers");
    QTest::newRow("RSA of 1024 bits") << text("rsa1024") << QByteArray("has a weak key of only 1024 bits");
    QTest::newRow("a rule that nobody knows") << text("ruled") << QByteArray("a rule that is broken or not known here");
    QTest::newRow("self-signed") << text("self") << QByteArray("is self-signed");
    QTest::newRow("unknown issuer")
        << text("strange") << QByteArray("was issued by someone unknown to this computer: CN=Test authority stranger");
}

void TlsTest::badCertificatesAreRefusedWithTheReason()
{
    QFETCH(QString, certificate);
    QFETCH(QByteArray, reason);
    const OpensslServer server(m_authority, certificate, {text("-cipher"), text("DEFAULT@SECLEVEL=0")});
    QVERIFY(server.port() != 0);
    std::optional<CertificateInfo> rejected;
    const Channel channel = open(server.port(), trusting(), &rejected);
    QCOMPARE(kindOf(channel), nameOf(FaultKind::CertificateRejected));
    QVERIFY2(QByteArray::fromStdString(channel.error().detail).contains(reason), channel.error().detail.c_str());
    QVERIFY(rejected.has_value());
    QCOMPARE(rejected->sha256, m_authority.sha256(certificate));
    QVERIFY(!rejected->problems.empty());
}

void TlsTest::aCertificateFromNobodyWeKnowIsRefused()
{
    // Nothing but the system's authorities, and an ordinary certificate that signed another one.
    const OpensslServer good(m_authority, text("good"));
    QCOMPARE(kindOf(open(good.port(), TlsPolicy{})), nameOf(FaultKind::CertificateRejected));
    QCOMPARE(kindOf(open(good.port(), trusting(text("stranger")))), nameOf(FaultKind::CertificateRejected));
    const OpensslServer leafSigned(m_authority, text("leafsigned"),
                                   {text("-cert_chain"), m_authority.path(text("good.pem"))});
    QVERIFY(leafSigned.port() != 0);
    QCOMPARE(kindOf(open(leafSigned.port(), trusting())), nameOf(FaultKind::CertificateRejected));
}

void TlsTest::onlyThePinnedCertificateIsAccepted_data()
{
    QTest::addColumn<QString>("certificate");
    QTest::addColumn<QString>("pinned");
    QTest::addColumn<bool>("trusted");
    for (const char *name : {"good", "self", "expired", "early", "other", "strange", "client", "rsa2048"}) {
        QTest::addRow("%s, pinned", name) << text(name) << text(name) << false;
        QTest::addRow("%s, pinned and trusted", name) << text(name) << text(name) << true;
    }
    QTest::newRow("a valid one that is not pinned") << text("good") << text("rsa2048") << true;
    QTest::newRow("a self-signed one that is not pinned") << text("self") << text("good") << true;
    QTest::newRow("the issuer is pinned") << text("good") << text("ca") << true;
}

void TlsTest::onlyThePinnedCertificateIsAccepted()
{
    QFETCH(QString, certificate);
    QFETCH(QString, pinned);
    QFETCH(bool, trusted);
    const OpensslServer server(m_authority, certificate);
    QVERIFY(server.port() != 0);
    TlsPolicy policy = trusted ? trusting() : TlsPolicy{};
    policy.pinSha256 = m_authority.sha256(pinned);
    std::optional<CertificateInfo> rejected;
    Channel channel = open(server.port(), policy, &rejected);
    if (certificate == pinned) {
        QVERIFY2(channel, channel ? "" : channel.error().describe().c_str());
        QVERIFY((*channel)->writeAll("hello\n", patient(), {}));
        QCOMPARE(readLine(**channel), QByteArray("olleh\n"));
        return;
    }
    QCOMPARE(kindOf(channel), nameOf(FaultKind::CertificateRejected));
    QVERIFY(rejected.has_value());
    // Both fingerprints are shown.
    QVERIFY(channel.error().detail.find(policy.pinSha256) != std::string::npos);
    QVERIFY(channel.error().detail.find(m_authority.sha256(certificate)) != std::string::npos);
}

void TlsTest::aWeakKeyNeedsMoreThanAPin()
{
    const OpensslServer server(m_authority, text("rsa1024"), {text("-cipher"), text("DEFAULT@SECLEVEL=0")});
    QVERIFY(server.port() != 0);
    TlsPolicy policy;
    policy.pinSha256 = m_authority.sha256(text("rsa1024"));
    const Channel channel = open(server.port(), policy);
    QCOMPARE(kindOf(channel), nameOf(FaultKind::CertificateRejected));
    QVERIFY(channel.error().detail.find("weak key") != std::string::npos);
    policy.allowLegacy = true;
    QCOMPARE(kindOf(open(server.port(), policy)), QByteArray("ok"));
}

void TlsTest::aCaFileIsTrustedBesideTheSystem()
{
    const auto configuration = net::tlsConfiguration(trusting());
    QVERIFY(configuration);
    const QList<QSslCertificate> trusted = configuration->caCertificates();
    const QList<QSslCertificate> system = QSslConfiguration::systemCaCertificates();
    QCOMPARE(trusted.size(), system.size() + 1);
    for (const QSslCertificate &authority : system)
        QVERIFY(trusted.contains(authority));
    QVERIFY(trusted.contains(QSslCertificate::fromPath(m_authority.path(text("ca.pem"))).constFirst()));
}

void TlsTest::aCaFileThatIsNoneIsAFileFault_data()
{
    QTest::addColumn<QString>("file");
    QTest::newRow("absent") << text("absent.pem");
    QTest::newRow("empty") << text("index.txt.attr.empty");
    QTest::newRow("no certificate in it") << text("good.key");
    QTest::newRow("a folder") << QString();
}

void TlsTest::aCaFileThatIsNoneIsAFileFault()
{
    QFETCH(QString, file);
    if (file.endsWith(text("empty"))) {
        QFile empty(m_authority.path(file));
        QVERIFY(empty.open(QIODevice::WriteOnly));
    }
    const OpensslServer server(m_authority, text("good"));
    TlsPolicy policy;
    policy.caFile = m_authority.path(file).toStdString();
    QCOMPARE(kindOf(open(server.port(), policy)), nameOf(FaultKind::File));
}

void TlsTest::oldTlsNeedsAChoice_data()
{
    QTest::addColumn<QString>("option");
    QTest::addColumn<QByteArray>("protocol");
    QTest::newRow("TLS 1.0") << text("-tls1") << QByteArray("TLSv1.0");
    QTest::newRow("TLS 1.1") << text("-tls1_1") << QByteArray("TLSv1.1");
}

void TlsTest::oldTlsNeedsAChoice()
{
    QFETCH(QString, option);
    QFETCH(QByteArray, protocol);
    const OpensslServer server(m_authority, text("rsa2048"), {option, text("-cipher"), text("DEFAULT@SECLEVEL=0")});
    QVERIFY(server.port() != 0);
    TlsPolicy policy = trusting();
    const Channel refused = open(server.port(), policy);
    QCOMPARE(kindOf(refused), nameOf(FaultKind::TlsFailed));
    QVERIFY2(refused.error().detail.find("no TLS version that is allowed") != std::string::npos,
             refused.error().detail.c_str());
    policy.allowLegacy = true;
    Channel channel = open(server.port(), policy);
    QVERIFY2(channel, channel ? "" : channel.error().describe().c_str());
    QCOMPARE(QByteArray::fromStdString((*channel)->tlsInfo().protocol), protocol);
    QVERIFY((*channel)->tlsInfo().weak);
    QVERIFY((*channel)->writeAll("hello\n", patient(), {}));
    QCOMPARE(readLine(**channel), QByteArray("olleh\n"));
    channel->reset(); // the server talks to one client at a time
    // Old does not mean unverified.
    QCOMPARE(kindOf(open(server.port(), policy, nullptr, "other.example")), nameOf(FaultKind::CertificateRejected));
}

void TlsTest::aServerThatWantsACertificateOfOursIsNamed_data()
{
    QTest::addColumn<QString>("version");
    QTest::addColumn<QString>("reason");
    const std::string_view wanted = faultdetail::clientCertificateWanted;
    QTest::newRow("TLS 1.3") << text("-tls1_3")
                             << QString::fromUtf8(wanted.data(), static_cast<qsizetype>(wanted.size()));
    // Here the alert is the one that tells of ciphers, too.
    QTest::newRow("TLS 1.2") << text("-tls1_2") << text("or want a certificate of the client");
}

/// To allow older versions of TLS, as is said of other handshakes that fail, would weaken the account for nothing.
void TlsTest::aServerThatWantsACertificateOfOursIsNamed()
{
    QFETCH(QString, version);
    QFETCH(QString, reason);
    const OpensslServer server(m_authority, text("good"), {version, text("-Verify"), text("1")});
    QVERIFY(server.port() != 0);
    Channel channel = open(server.port(), trusting());
    Fault fault;
    if (!channel) {
        fault = channel.error();
    } else {
        // In TLS 1.3 the server says so only after our side of the handshake is over.
        std::array<char, 16> unused{};
        auto got = (*channel)->readSome(unused, patient(), {});
        QVERIFY(!got);
        fault = got.error();
    }
    QCOMPARE(nameOf(fault.kind), nameOf(FaultKind::TlsFailed));
    QVERIFY2(fault.detail.find(reason.toStdString()) != std::string::npos, fault.detail.c_str());
}

void TlsTest::startTlsProtectsWhatFollows()
{
    const OpensslServer tls(m_authority, text("good"));
    ScriptedServer clear([&](const Peer &peer) {
        peer.say("* OK\r\n");
        (void)peer.hearUntil("STARTTLS\r\n");
        peer.say("a OK\r\n");
        peer.relayTo(tls.port());
    });
    Channel channel = SocketChannel::connect(Endpoint{"mail.good.example", clear.port(), Security::StartTls},
                                             trusting(), patient(), {}, nullptr, loopback);
    QVERIFY(channel);
    QCOMPARE(readLine(**channel), QByteArray("* OK\r\n"));
    QVERIFY((*channel)->writeAll("a STARTTLS\r\n", patient(), {}));
    QCOMPARE(readLine(**channel), QByteArray("a OK\r\n"));
    QVERIFY(!(*channel)->encrypted());
    const auto started = (*channel)->startTls(patient(), {});
    QVERIFY2(started, started ? "" : started.error().describe().c_str());
    QVERIFY((*channel)->encrypted());
    QVERIFY((*channel)->writeAll("hello\n", patient(), {}));
    QCOMPARE(readLine(**channel), QByteArray("olleh\n"));
}

void TlsTest::startTlsRefusesABadCertificate()
{
    const OpensslServer tls(m_authority, text("other"));
    ScriptedServer clear([&](const Peer &peer) { peer.relayTo(tls.port()); });
    Channel channel = SocketChannel::connect(Endpoint{"mail.good.example", clear.port(), Security::StartTls},
                                             trusting(), patient(), {}, nullptr, loopback);
    QVERIFY(channel);
    std::optional<CertificateInfo> rejected;
    QCOMPARE(kindOf((*channel)->startTls(patient(), {}, &rejected)), nameOf(FaultKind::CertificateRejected));
    QVERIFY(rejected.has_value());
    QVERIFY(!(*channel)->writeAll("secret", patient(), {}));
}

void TlsTest::aLargeFileArrivesWhole_data()
{
    QTest::addColumn<int>("chunk");
    QTest::addColumn<bool>("ownThread");
    // Chunks that empty the buffer exactly are the ones for which QSslSocket forgets to decrypt more.
    QTest::newRow("small chunks") << 1000 << false;
    QTest::newRow("chunks that divide the buffer") << 65536 << false;
    QTest::newRow("on a thread without an event loop") << 65536 << true;
    QTest::newRow("one chunk takes all") << 8 * 1024 * 1024 << true;
}

void TlsTest::aLargeFileArrivesWhole()
{
    QFETCH(int, chunk);
    QFETCH(bool, ownThread);
    QByteArray content(24 * 1024 * 1024, Qt::Uninitialized);
    QRandomGenerator(1).fillRange(reinterpret_cast<quint32 *>(content.data()), content.size() / 4);
    QFile file(m_authority.path(text("large")));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
    file.close();
    const OpensslServer server(m_authority, text("good"), {text("-http_server_binmode")}, text("-WWW"));
    QVERIFY(server.port() != 0);

    QByteArray received;
    QByteArray outcome;
    const auto download = [&] {
        Channel channel = open(server.port(), trusting());
        if (!channel || !(*channel)->writeAll("GET /large HTTP/1.0\r\n\r\n", patient(), {}))
            return;
        std::vector<char> buffer(static_cast<std::size_t>(chunk));
        Result<std::size_t> got = 0;
        while (got) {
            got = (*channel)->readSome(buffer, patient(), {});
            received.append(buffer.data(), static_cast<qsizetype>(got.value_or(0)));
        }
        outcome = kindOf(got);
    };
    if (ownThread)
        std::jthread(download).join();
    else
        download();
    QCOMPARE(outcome, nameOf(FaultKind::ConnectionLost));
    const qsizetype body = received.indexOf("\r\n\r\n") + 4;
    QCOMPARE(received.size() - body, content.size());
    QVERIFY(received.mid(body) == content);
}

QTEST_GUILESS_MAIN(TlsTest)
#include "tls_test.moc"
