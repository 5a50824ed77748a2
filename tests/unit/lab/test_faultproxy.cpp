// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/lab/faultproxy.h"
#include "tests/lab/loopback.h"

#include <QTest>
#include <cerrno>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <thread>

using namespace onecopy;
using namespace onecopy::lab;
using namespace std::chrono_literals;

namespace {

constexpr auto patience = 30s;

/// A server on a thread that sends back what it gets, and ends a connection when its client has ended.
class EchoServer
{
public:
    EchoServer()
        : m_listener(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
    {
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t size = sizeof address;
        ::bind(m_listener.get(), reinterpret_cast<sockaddr *>(&address), size);
        ::listen(m_listener.get(), 8);
        ::getsockname(m_listener.get(), reinterpret_cast<sockaddr *>(&address), &size);
        m_port = ntohs(address.sin_port);
        m_thread = std::thread([this] { run(); });
    }
    ~EchoServer()
    {
        ::shutdown(m_listener.get(), SHUT_RDWR);
        m_thread.join();
    }
    [[nodiscard]] std::uint16_t port() const { return m_port; }

private:
    void run()
    {
        while (true) {
            const Fd client(::accept4(m_listener.get(), nullptr, nullptr, SOCK_CLOEXEC));
            if (!client.valid())
                return;
            char bytes[4096];
            ssize_t got = 0;
            while ((got = ::read(client.get(), bytes, sizeof bytes)) > 0)
                (void)::send(client.get(), bytes, static_cast<std::size_t>(got), MSG_NOSIGNAL);
        }
    }

    Fd m_listener;
    std::uint16_t m_port = 0;
    std::thread m_thread;
};

struct Ending
{
    std::string bytes;
    bool reset = false;
    bool ended = false;
};

/// Reads until the end, a reset, or `wait` of silence.
Ending readToEnd(int fd, std::chrono::milliseconds wait)
{
    Ending result;
    while (true) {
        pollfd entry{fd, POLLIN, 0};
        if (::poll(&entry, 1, static_cast<int>(wait.count())) == 0)
            return result;
        char bytes[4096];
        const ssize_t got = ::read(fd, bytes, sizeof bytes);
        if (got > 0) {
            result.bytes.append(bytes, static_cast<std::size_t>(got));
            continue;
        }
        if (got < 0 && errno == EAGAIN)
            continue;
        result.ended = got == 0;
        result.reset = got < 0 && errno == ECONNRESET;
        return result;
    }
}

const std::string letters = "abcdefghijklmnopqrstuvwxyz";

} // namespace

class TestFaultProxy : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void passesBytesBothWays();
    void cutsAtExactlyTheByte_data();
    void cutsAtExactlyTheByte();
    void blackHoleKeepsTheConnectionOpen();
    void halfCloseLetsTheOtherDirectionGoOn();
    void aRuleForOneConnectionSparesTheNext();
    void delaysBytes();
    void aThinLineTakesItsTime();
    void oneByteAtATimeLosesNothing();
    void refusesNewConnections();
    void resetsOpenConnections();
};

void TestFaultProxy::passesBytesBothWays()
{
    EchoServer server;
    auto proxy = FaultProxy::start(server.port());
    QVERIFY(proxy.has_value());
    auto client = LineSocket::connect((*proxy)->port(), Deadline::in(patience));
    QVERIFY(client.has_value());
    const std::string big(3'000'000, 'x');
    std::thread writer([&] { QVERIFY(client->write(big + "\n", Deadline::in(patience)).has_value()); });
    std::size_t got = 0;
    while (got < big.size() + 1) {
        char bytes[65536];
        pollfd entry{client->fd(), POLLIN, 0};
        QVERIFY(::poll(&entry, 1, 30'000) > 0);
        const ssize_t some = ::read(client->fd(), bytes, sizeof bytes);
        QVERIFY(some > 0);
        got += static_cast<std::size_t>(some);
    }
    writer.join();
    QVERIFY((*proxy)->waitForBytes(ProxyDirection::ToClient, big.size() + 1, patience));
    QCOMPARE((*proxy)->bytes(ProxyDirection::ToServer), big.size() + 1);
    QCOMPARE((*proxy)->bytes(ProxyDirection::ToClient), big.size() + 1);
    QCOMPARE((*proxy)->connections(), 1);
    QCOMPARE((*proxy)->faults(), 0);
}

void TestFaultProxy::cutsAtExactlyTheByte_data()
{
    QTest::addColumn<ProxyAction>("action");
    QTest::addColumn<ProxyDirection>("direction");
    QTest::addColumn<int>("after");
    for (const int after : {0, 1, 10, 25}) {
        QTest::addRow("close to the client after %d", after) << ProxyAction::Close << ProxyDirection::ToClient << after;
        QTest::addRow("close to the server after %d", after) << ProxyAction::Close << ProxyDirection::ToServer << after;
        QTest::addRow("reset to the client after %d", after) << ProxyAction::Reset << ProxyDirection::ToClient << after;
    }
}

void TestFaultProxy::cutsAtExactlyTheByte()
{
    QFETCH(ProxyAction, action);
    QFETCH(ProxyDirection, direction);
    QFETCH(int, after);
    EchoServer server;
    auto proxy = FaultProxy::start(server.port());
    QVERIFY(proxy.has_value());
    (*proxy)->setRule({action, direction, static_cast<std::uint64_t>(after)});
    auto client = LineSocket::connect((*proxy)->port(), Deadline::in(patience));
    QVERIFY(client.has_value());
    QVERIFY(client->write(letters, Deadline::in(patience)).has_value());
    const Ending ending = readToEnd(client->fd(), patience);
    QCOMPARE(ending.reset, action == ProxyAction::Reset);
    QCOMPARE(ending.ended, action == ProxyAction::Close);
    QVERIFY((*proxy)->waitForFaults(1, patience));
    QCOMPARE((*proxy)->bytes(direction), static_cast<std::uint64_t>(after));
    // A reset may overtake bytes that are on their way.
    if (action == ProxyAction::Close && direction == ProxyDirection::ToClient)
        QCOMPARE(ending.bytes, letters.substr(0, static_cast<std::size_t>(after)));
    QVERIFY(ending.bytes.size() <= static_cast<std::size_t>(after));
}

void TestFaultProxy::blackHoleKeepsTheConnectionOpen()
{
    EchoServer server;
    auto proxy = FaultProxy::start(server.port());
    QVERIFY(proxy.has_value());
    (*proxy)->setRule({ProxyAction::BlackHole, ProxyDirection::ToClient, 5, 1});
    auto client = LineSocket::connect((*proxy)->port(), Deadline::in(patience));
    QVERIFY(client->write(letters, Deadline::in(patience)).has_value());
    QVERIFY((*proxy)->waitForFaults(1, patience));
    QVERIFY(client->write(letters, Deadline::in(patience)).has_value());
    const Ending ending = readToEnd(client->fd(), 300ms);
    QCOMPARE(ending.bytes, letters.substr(0, 5));
    QVERIFY(!ending.ended);
    QVERIFY(!ending.reset);
    QCOMPARE((*proxy)->bytes(ProxyDirection::ToServer), letters.size());
}

void TestFaultProxy::halfCloseLetsTheOtherDirectionGoOn()
{
    EchoServer server;
    auto proxy = FaultProxy::start(server.port());
    QVERIFY(proxy.has_value());
    (*proxy)->setRule({ProxyAction::HalfClose, ProxyDirection::ToClient, 3, 1});
    auto client = LineSocket::connect((*proxy)->port(), Deadline::in(patience));
    QVERIFY(client->write(letters, Deadline::in(patience)).has_value());
    const Ending ending = readToEnd(client->fd(), patience);
    QCOMPARE(ending.bytes, letters.substr(0, 3));
    QVERIFY(ending.ended);
    QVERIFY(client->write(letters, Deadline::in(patience)).has_value());
    QVERIFY((*proxy)->waitForBytes(ProxyDirection::ToServer, 2 * letters.size(), patience));
}

void TestFaultProxy::aRuleForOneConnectionSparesTheNext()
{
    EchoServer server;
    auto proxy = FaultProxy::start(server.port());
    QVERIFY(proxy.has_value());
    (*proxy)->setRule({ProxyAction::Close, ProxyDirection::ToClient, 2, 1});
    for (const std::size_t expected : {std::size_t{2}, letters.size()}) {
        auto client = LineSocket::connect((*proxy)->port(), Deadline::in(patience));
        QVERIFY(client->write(letters, Deadline::in(patience)).has_value());
        ::shutdown(client->fd(), SHUT_WR);
        QCOMPARE(readToEnd(client->fd(), patience).bytes.size(), expected);
    }
    QCOMPARE((*proxy)->faults(), 1);
    QCOMPARE((*proxy)->connections(), 2);
}

void TestFaultProxy::delaysBytes()
{
    EchoServer server;
    auto proxy = FaultProxy::start(server.port());
    QVERIFY(proxy.has_value());
    (*proxy)->setDelay(ProxyDirection::ToClient, 250ms);
    auto client = LineSocket::connect((*proxy)->port(), Deadline::in(patience));
    const auto start = std::chrono::steady_clock::now();
    QVERIFY(client->write("hello\n", Deadline::in(patience)).has_value());
    auto line = client->readLine(Deadline::in(patience));
    QVERIFY(line.has_value());
    QCOMPARE(*line, std::string("hello"));
    QVERIFY(std::chrono::steady_clock::now() - start >= 250ms);
}

void TestFaultProxy::aThinLineTakesItsTime()
{
    EchoServer server;
    auto proxy = FaultProxy::start(server.port());
    QVERIFY(proxy.has_value());
    (*proxy)->setRate(ProxyDirection::ToServer, 100'000);
    auto client = LineSocket::connect((*proxy)->port(), Deadline::in(patience));
    const auto start = std::chrono::steady_clock::now();
    QVERIFY(client->write(std::string(40'000, 'x') + "\n", Deadline::in(patience)).has_value());
    QVERIFY(client->readLine(Deadline::in(patience)).has_value());
    QVERIFY(std::chrono::steady_clock::now() - start >= 400ms);
    // What is small passes quickly.
    const auto again = std::chrono::steady_clock::now();
    QVERIFY(client->write("hello\n", Deadline::in(patience)).has_value());
    QVERIFY(client->readLine(Deadline::in(patience)).has_value());
    QVERIFY(std::chrono::steady_clock::now() - again < 400ms);
}

void TestFaultProxy::oneByteAtATimeLosesNothing()
{
    EchoServer server;
    auto proxy = FaultProxy::start(server.port());
    QVERIFY(proxy.has_value());
    (*proxy)->setOneByteAtATime(true);
    auto client = LineSocket::connect((*proxy)->port(), Deadline::in(patience));
    QVERIFY(client->write(letters + letters + "\n", Deadline::in(patience)).has_value());
    auto line = client->readLine(Deadline::in(patience));
    QVERIFY(line.has_value());
    QCOMPARE(*line, letters + letters);
}

void TestFaultProxy::refusesNewConnections()
{
    EchoServer server;
    auto proxy = FaultProxy::start(server.port());
    QVERIFY(proxy.has_value());
    (*proxy)->setRefusing(true);
    auto client = LineSocket::connect((*proxy)->port(), Deadline::in(patience));
    QVERIFY(client.has_value());
    const Ending ending = readToEnd(client->fd(), patience);
    QVERIFY(ending.ended || ending.reset);
    (*proxy)->setRefusing(false);
    client = LineSocket::connect((*proxy)->port(), Deadline::in(patience));
    QVERIFY(client->write("again\n", Deadline::in(patience)).has_value());
    QVERIFY(client->readLine(Deadline::in(patience)).has_value());
}

void TestFaultProxy::resetsOpenConnections()
{
    EchoServer server;
    auto proxy = FaultProxy::start(server.port());
    QVERIFY(proxy.has_value());
    auto client = LineSocket::connect((*proxy)->port(), Deadline::in(patience));
    QVERIFY(client->write("hello\n", Deadline::in(patience)).has_value());
    QVERIFY(client->readLine(Deadline::in(patience)).has_value());
    (*proxy)->resetConnections();
    QVERIFY(readToEnd(client->fd(), patience).reset);
}

QTEST_GUILESS_MAIN(TestFaultProxy)
#include "test_faultproxy.moc"
