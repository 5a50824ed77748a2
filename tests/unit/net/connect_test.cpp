// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/socketchannel.h"
#include "tests/unit/net/faultnames.h"
#include "tests/unit/net/scriptedserver.h"

#include <QtCore/QElapsedTimer>
#include <QtTest/QTest>
#include <arpa/inet.h>
#include <array>
#include <condition_variable>
#include <fcntl.h>
#include <mutex>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>
#include <vector>

using namespace onecopy;
using namespace onecopy::testing;
using namespace std::chrono_literals;
using net::Endpoint;
using net::Security;
using net::SocketChannel;

namespace {

using Channel = Result<std::unique_ptr<SocketChannel>>;

const std::string host = "mail.good.example";

Deadline patient()
{
    return Deadline::in(60s);
}

net::Resolver answering(std::vector<std::string> addresses)
{
    return [addresses](const std::string &) -> Result<std::vector<std::string>> { return addresses; };
}

Channel open(std::uint16_t port, Security security = Security::Cleartext, Deadline deadline = patient(),
             std::stop_token stop = {}, const net::Resolver &resolver = answering({"127.0.0.1"}))
{
    return SocketChannel::connect(Endpoint{host, port, security}, {}, deadline, stop, nullptr, resolver);
}

QByteArray readExactly(SocketChannel &channel, std::size_t size)
{
    QByteArray all;
    std::array<char, 4096> buffer{};
    while (static_cast<std::size_t>(all.size()) < size) {
        const auto got = channel.readSome(
            std::span(buffer).first(std::min(buffer.size(), size - static_cast<std::size_t>(all.size()))), patient(),
            {});
        if (!got)
            return all + " [" + kindOf(got) + "]";
        all.append(buffer.data(), static_cast<qsizetype>(*got));
    }
    return all;
}

/// A listener whose queue is full, so that further connections are neither accepted nor refused.
class DeadAddress
{
public:
    DeadAddress(const char *address, std::uint16_t port)
        : m_listener(socket(AF_INET, SOCK_STREAM, 0))
    {
        inet_pton(AF_INET, address, &m_address.sin_addr);
        m_address.sin_family = AF_INET;
        m_address.sin_port = htons(port);
        m_dead = bind(m_listener, reinterpret_cast<sockaddr *>(&m_address), sizeof m_address) == 0 &&
                 listen(m_listener, 0) == 0 && fill();
    }
    ~DeadAddress()
    {
        for (const int filler : m_fillers)
            close(filler);
        close(m_listener);
    }
    DeadAddress(const DeadAddress &) = delete;
    DeadAddress &operator=(const DeadAddress &) = delete;
    [[nodiscard]] bool isDead() const { return m_dead; }

private:
    bool fill()
    {
        for (int i = 0; i < 16; ++i) {
            const int filler = socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK, 0);
            m_fillers.push_back(filler);
            (void)connect(filler, reinterpret_cast<sockaddr *>(&m_address), sizeof m_address);
            pollfd polled{filler, POLLOUT, 0};
            if (poll(&polled, 1, 200) == 0)
                return true;
        }
        return false;
    }

    int m_listener;
    sockaddr_in m_address{};
    std::vector<int> m_fillers;
    bool m_dead = false;
};

/// A condition that one thread announces and others wait for.
class Gate
{
public:
    void open()
    {
        const std::lock_guard lock(m_mutex);
        m_open = true;
        m_changed.notify_all();
    }
    void wait()
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return m_open; });
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_changed;
    bool m_open = false;
};

} // namespace

class ConnectTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bytesTravelBothWays();
    void everythingIsReadBeforeTheEnd();
    void aRefusedPortIsNamed();
    void anUnknownNameIsNamed();
    void theSystemKnowsItsOwnName();
    void theNextAddressIsTried();
    void aDeadAddressDoesNotHoldUpALivingOne();
    void aDeadAddressEndsAtTheDeadline();
    void aSilentServerEndsAtTheDeadline();
    void aTricklingServerEndsAtTheDeadline();
    void aServerThatDoesNotReadEndsAtTheDeadline();
    void aResetIsALostConnection();
    void afterAFaultTheChannelIsDead();
    void waitReadableLeavesTheChannelInOrder();
    void aStopEndsEveryWaitAtOnce_data();
    void aStopEndsEveryWaitAtOnce();
    void clearTextOnATlsPortIsNotAMailServer_data();
    void clearTextOnATlsPortIsNotAMailServer();
    void injectedBytesEndStartTls_data();
    void injectedBytesEndStartTls();
    void aServerThatStaysInClearAfterStartTlsIsLeft();
    void aThreadWithoutAnEventLoopWorks();
};

void ConnectTest::bytesTravelBothWays()
{
    QByteArray heard;
    ScriptedServer server([&](const Peer &peer) {
        peer.say("* OK ready\r\n");
        heard = QByteArray::fromStdString(peer.hearUntil("NOOP\r\n"));
        peer.say("done\r\n");
    });
    Channel channel = open(server.port());
    QVERIFY2(channel, channel ? "" : channel.error().describe().c_str());
    QVERIFY(!(*channel)->encrypted());
    QVERIFY((*channel)->tlsInfo().protocol.empty());
    QVERIFY(!(*channel)->certificate());
    QCOMPARE(readExactly(**channel, 12), QByteArray("* OK ready\r\n"));
    QVERIFY((*channel)->writeAll("a NOOP\r\n", patient(), {}));
    QCOMPARE(readExactly(**channel, 6), QByteArray("done\r\n"));
    QCOMPARE(heard, QByteArray("a NOOP\r\n"));
}

void ConnectTest::everythingIsReadBeforeTheEnd()
{
    constexpr std::size_t size = 5'000'000;
    ScriptedServer server([](const Peer &peer) { peer.say(std::string(size, 'x')); });
    Channel channel = open(server.port());
    QVERIFY(channel);
    const QByteArray all = readExactly(**channel, size + 1);
    QCOMPARE(all.size(), qsizetype(size) + 18);
    QVERIFY(all.endsWith("x [connection-lost]"));
}

void ConnectTest::aRefusedPortIsNamed()
{
    const Channel channel = open(unusedPort());
    QCOMPARE(kindOf(channel), nameOf(FaultKind::ConnectionRefused));
    QVERIFY(channel.error().where.find(host) != std::string::npos);
}

void ConnectTest::anUnknownNameIsNamed()
{
    // RFC 6761 6.4: this name never exists.
    const Endpoint nowhere{"no-such-host.invalid", 993, Security::ImplicitTls};
    QCOMPARE(kindOf(SocketChannel::connect(nowhere, {}, patient(), {})), nameOf(FaultKind::NameNotFound));
    QCOMPARE(kindOf(open(993, Security::Cleartext, patient(), {}, answering({}))), nameOf(FaultKind::NameNotFound));
}

void ConnectTest::theSystemKnowsItsOwnName()
{
    const auto addresses = net::lookUp("localhost", net::systemResolver, patient(), {});
    QVERIFY(addresses);
    const auto known = [&](const char *address) {
        return std::find(addresses->begin(), addresses->end(), address) != addresses->end();
    };
    QVERIFY(known("127.0.0.1") || known("::1"));
    // A numeric address needs nobody.
    const auto numeric = net::lookUp("192.0.2.7", net::Resolver(), patient(), {});
    QVERIFY(numeric && *numeric == std::vector<std::string>{"192.0.2.7"});
}

void ConnectTest::theNextAddressIsTried()
{
    ScriptedServer server([](const Peer &peer) { peer.say("here"); });
    // Nobody listens on the first two.
    Channel channel =
        open(server.port(), Security::Cleartext, patient(), {}, answering({"::1", "127.0.0.2", "127.0.0.1"}));
    QVERIFY2(channel, channel ? "" : channel.error().describe().c_str());
    QCOMPARE(readExactly(**channel, 4), QByteArray("here"));
}

void ConnectTest::aDeadAddressDoesNotHoldUpALivingOne()
{
    ScriptedServer server([](const Peer &peer) { peer.say("here"); });
    const DeadAddress dead("127.0.0.3", server.port());
    QVERIFY(dead.isDead());
    QElapsedTimer timer;
    timer.start();
    Channel channel = open(server.port(), Security::Cleartext, patient(), {}, answering({"127.0.0.3", "127.0.0.1"}));
    QVERIFY(channel);
    QVERIFY(timer.elapsed() < 10'000);
    QCOMPARE(readExactly(**channel, 4), QByteArray("here"));
}

void ConnectTest::aDeadAddressEndsAtTheDeadline()
{
    const std::uint16_t port = unusedPort();
    const DeadAddress dead("127.0.0.3", port);
    QVERIFY(dead.isDead());
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(kindOf(open(port, Security::Cleartext, Deadline::in(300ms), {}, answering({"127.0.0.3"}))),
             nameOf(FaultKind::Timeout));
    QVERIFY(timer.elapsed() >= 300);
    QVERIFY(timer.elapsed() < 10'000);
}

void ConnectTest::aSilentServerEndsAtTheDeadline()
{
    ScriptedServer server([](const Peer &peer) { peer.waitForEnd(); });
    QCOMPARE(kindOf(open(server.port(), Security::ImplicitTls, Deadline::in(300ms))), nameOf(FaultKind::Timeout));
    Channel channel = open(server.port());
    QVERIFY(channel);
    std::array<char, 10> buffer{};
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(kindOf((*channel)->readSome(buffer, Deadline::in(300ms), {})), nameOf(FaultKind::Timeout));
    QVERIFY(timer.elapsed() >= 300);
    QVERIFY(timer.elapsed() < 10'000);
}

void ConnectTest::aTricklingServerEndsAtTheDeadline()
{
    // It always has another byte: only an overall deadline ends this.
    ScriptedServer server([](const Peer &peer) {
        pollfd gone{peer.descriptor(), POLLRDHUP, 0};
        while (poll(&gone, 1, 5) == 0)
            peer.say("x");
    });
    Channel channel = open(server.port());
    QVERIFY(channel);
    const Deadline deadline = Deadline::in(300ms);
    std::array<char, 1> buffer{};
    Result<std::size_t> got = 1;
    QElapsedTimer timer;
    timer.start();
    while (got && timer.elapsed() < 30'000)
        got = (*channel)->readSome(buffer, deadline, {});
    QCOMPARE(kindOf(got), nameOf(FaultKind::Timeout));
}

void ConnectTest::aServerThatDoesNotReadEndsAtTheDeadline()
{
    Gate end;
    ScriptedServer server([&](const Peer &) { end.wait(); });
    Channel channel = open(server.port());
    QVERIFY(channel);
    const auto written = (*channel)->writeAll(std::string(64 * 1024 * 1024, 'x'), Deadline::in(500ms), {});
    end.open();
    QCOMPARE(kindOf(written), nameOf(FaultKind::Timeout));
}

void ConnectTest::aResetIsALostConnection()
{
    ScriptedServer server([](const Peer &peer) {
        (void)peer.hearUntil("go");
        peer.reset();
    });
    Channel channel = open(server.port());
    QVERIFY(channel);
    QVERIFY((*channel)->writeAll("go", patient(), {}));
    std::array<char, 10> buffer{};
    QCOMPARE(kindOf((*channel)->readSome(buffer, patient(), {})), nameOf(FaultKind::ConnectionLost));
}

void ConnectTest::afterAFaultTheChannelIsDead()
{
    ScriptedServer server([](const Peer &peer) { peer.waitForEnd(); });
    Channel channel = open(server.port());
    QVERIFY(channel);
    std::stop_source stop;
    stop.request_stop();
    std::array<char, 10> buffer{};
    QCOMPARE(kindOf((*channel)->readSome(buffer, patient(), stop.get_token())), nameOf(FaultKind::Cancelled));
    QVERIFY(!(*channel)->readSome(buffer, patient(), {}));
    QVERIFY(!(*channel)->writeAll("x", patient(), {}));
    QVERIFY(!(*channel)->waitReadable(patient(), {}));
    QVERIFY(!(*channel)->startTls(patient(), {}));
}

void ConnectTest::waitReadableLeavesTheChannelInOrder()
{
    ScriptedServer server([](const Peer &peer) {
        (void)peer.hearUntil("go");
        peer.say("x");
        peer.waitForEnd();
    });
    Channel channel = open(server.port());
    QVERIFY(channel);
    std::stop_source stop;
    stop.request_stop();
    QCOMPARE((*channel)->waitReadable(Deadline::in(1ms), {}), Result<bool>(false));
    QCOMPARE((*channel)->waitReadable(patient(), stop.get_token()), Result<bool>(false));
    QVERIFY((*channel)->writeAll("go", patient(), {}));
    QCOMPARE((*channel)->waitReadable(patient(), {}), Result<bool>(true));
    QCOMPARE((*channel)->waitReadable(Deadline::in(0ms), {}), Result<bool>(true));
    QCOMPARE(readExactly(**channel, 1), QByteArray("x"));
}

void ConnectTest::aStopEndsEveryWaitAtOnce_data()
{
    QTest::addColumn<int>("phase");
    QTest::newRow("name lookup") << 0;
    QTest::newRow("TCP connection") << 1;
    QTest::newRow("TLS handshake") << 2;
    QTest::newRow("reading") << 3;
    QTest::newRow("writing") << 4;
}

void ConnectTest::aStopEndsEveryWaitAtOnce()
{
    QFETCH(int, phase);
    // What the detached lookup uses has to outlive this function, should the test fail half-way.
    const auto endOfLookup = std::make_shared<Gate>();
    const auto waiting = std::make_shared<Gate>();
    Gate end;
    ScriptedServer server([&](const Peer &) { end.wait(); });
    const std::uint16_t deadPort = unusedPort();
    const DeadAddress dead("127.0.0.3", deadPort);
    QVERIFY(dead.isDead());
    const net::Resolver hanging = [endOfLookup, waiting](const std::string &) -> Result<std::vector<std::string>> {
        waiting->open();
        endOfLookup->wait();
        return std::vector<std::string>{"127.0.0.1"};
    };

    std::stop_source stop;
    std::atomic<std::chrono::steady_clock::time_point> stopped;
    std::jthread stopper([&] {
        waiting->wait();
        stopped = std::chrono::steady_clock::now();
        stop.request_stop();
    });
    QByteArray outcome;
    std::array<char, 10> buffer{};
    if (phase == 0) {
        outcome = kindOf(open(server.port(), Security::Cleartext, patient(), stop.get_token(), hanging));
    } else if (phase == 1) {
        waiting->open();
        outcome = kindOf(open(deadPort, Security::Cleartext, patient(), stop.get_token(), answering({"127.0.0.3"})));
    } else if (phase == 2) {
        waiting->open();
        outcome = kindOf(open(server.port(), Security::ImplicitTls, patient(), stop.get_token()));
    } else {
        Channel channel = open(server.port());
        const std::string endless(64 * 1024 * 1024, 'x');
        if (channel) {
            waiting->open();
            outcome = phase == 3 ? kindOf((*channel)->readSome(buffer, patient(), stop.get_token()))
                                 : kindOf((*channel)->writeAll(endless, patient(), stop.get_token()));
        }
    }
    const auto ended = std::chrono::steady_clock::now();
    waiting->open();
    end.open();
    endOfLookup->open();
    stopper.join();
    QCOMPARE(outcome, nameOf(FaultKind::Cancelled));
    const auto took = std::chrono::duration_cast<std::chrono::milliseconds>(ended - stopped.load());
    QVERIFY2(took < 200ms, qPrintable(QString::number(took.count())));
}

void ConnectTest::clearTextOnATlsPortIsNotAMailServer_data()
{
    QTest::addColumn<bool>("first");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("IMAP greeting") << true << QByteArray("* OK IMAP4rev1 ready\r\n");
    QTest::newRow("SMTP greeting") << true << QByteArray("220 mail.good.example ESMTP\r\n");
    QTest::newRow("POP3 greeting") << true << QByteArray("+OK\r\n");
    QTest::newRow("HTTP answer") << false << QByteArray("HTTP/1.1 400 Bad Request\r\n\r\n");
    QTest::newRow("IMAP complaint") << false << QByteArray("* BAD what?\r\n");
}

void ConnectTest::clearTextOnATlsPortIsNotAMailServer()
{
    QFETCH(bool, first);
    QFETCH(QByteArray, text);
    ScriptedServer server([&](const Peer &peer) {
        if (!first)
            (void)peer.hear();
        peer.say(text.toStdString());
        peer.waitForEnd();
    });
    QCOMPARE(kindOf(open(server.port(), Security::ImplicitTls)), nameOf(FaultKind::NotAMailServer));
}

void ConnectTest::injectedBytesEndStartTls_data()
{
    QTest::addColumn<int>("readFirst");
    QTest::newRow("left in the socket's buffer") << 1;
    QTest::newRow("left in the operating system") << 0;
}

void ConnectTest::injectedBytesEndStartTls()
{
    QFETCH(int, readFirst);
    QByteArray afterwards;
    Gate heard;
    ScriptedServer server([&](const Peer &peer) {
        (void)peer.hearUntil("STARTTLS\r\n");
        peer.say("a OK begin\r\n* CAPABILITY IMAP4rev1 AUTH=PLAIN\r\n");
        afterwards = QByteArray::fromStdString(peer.hear());
        heard.open();
    });
    Channel channel = open(server.port(), Security::StartTls);
    QVERIFY(channel);
    QVERIFY((*channel)->writeAll("a STARTTLS\r\n", patient(), {}));
    if (readFirst != 0)
        QCOMPARE(readExactly(**channel, 12), QByteArray("a OK begin\r\n"));
    else
        QCOMPARE((*channel)->waitReadable(patient(), {}), Result<bool>(true));
    QCOMPARE(kindOf((*channel)->startTls(patient(), {})), nameOf(FaultKind::InjectedPlaintext));
    QVERIFY(!(*channel)->encrypted());
    heard.wait();
    QCOMPARE(afterwards, QByteArray());
}

void ConnectTest::aServerThatStaysInClearAfterStartTlsIsLeft()
{
    ScriptedServer server([](const Peer &peer) {
        (void)peer.hearUntil("STARTTLS\r\n");
        peer.say("a OK begin\r\n");
        (void)peer.hear(); // the client's hello
        peer.say("* CAPABILITY IMAP4rev1 AUTH=PLAIN\r\n");
        peer.waitForEnd();
    });
    Channel channel = open(server.port(), Security::StartTls);
    QVERIFY(channel);
    QVERIFY((*channel)->writeAll("a STARTTLS\r\n", patient(), {}));
    QCOMPARE(readExactly(**channel, 12), QByteArray("a OK begin\r\n"));
    QCOMPARE(kindOf((*channel)->startTls(patient(), {})), nameOf(FaultKind::TlsFailed));
    QVERIFY(!(*channel)->writeAll("a LOGIN me secret\r\n", patient(), {}));
}

void ConnectTest::aThreadWithoutAnEventLoopWorks()
{
    ScriptedServer server([](const Peer &peer) { peer.say(std::string(3'000'000, 'y') + peer.hearUntil("end")); });
    QByteArray all;
    std::jthread([&] {
        Channel channel = open(server.port());
        if (channel && (*channel)->writeAll("end", patient(), {}))
            all = readExactly(**channel, 3'000'003);
    }).join();
    QCOMPARE(all.size(), qsizetype(3'000'003));
    QVERIFY(all.endsWith("yend"));
}

QTEST_GUILESS_MAIN(ConnectTest)
#include "connect_test.moc"
