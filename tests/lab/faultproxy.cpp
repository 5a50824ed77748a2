// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/lab/faultproxy.h"

#include "tests/lab/proxyrelay.h"

#include <cerrno>
#include <cstring>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/eventfd.h>
#include <sys/socket.h>
#include <utility>
#include <vector>

namespace onecopy::lab {
namespace {

using Steady = std::chrono::steady_clock;

sockaddr_in loopback(std::uint16_t port)
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    return address;
}

void sendAtOnce(int fd)
{
    const int on = 1;
    ::setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
}

/// Connecting on loopback does not wait: it is refused or done.
Fd connectTo(std::uint16_t port)
{
    Fd fd(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0));
    const sockaddr_in address = loopback(port);
    if (::connect(fd.get(), reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0 && errno != EINPROGRESS)
        fd.reset();
    else
        sendAtOnce(fd.get());
    return fd;
}

int waitMs(std::optional<Steady::time_point> due)
{
    if (!due)
        return -1;
    const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(*due - Steady::now()).count();
    return left > 0 ? static_cast<int>(left) + 1 : 0;
}

} // namespace

/// Runs on the proxy's thread.
class FaultProxy::Loop
{
public:
    explicit Loop(FaultProxy &proxy)
        : m_proxy(proxy)
    {
    }
    void run();

private:
    void wait();
    void acceptNew();
    [[nodiscard]] Shared current();
    [[nodiscard]] bool takeReset();
    void record(const ProxyRelay::Outcome &outcome);

    FaultProxy &m_proxy;
    std::vector<ProxyRelay> m_relays;
};

void FaultProxy::Loop::run()
{
    while (true) {
        wait();
        if (current().ending)
            return;
        // Before new connections are taken in: they are not meant.
        if (takeReset()) {
            for (ProxyRelay &relay : m_relays)
                relay.reset();
        }
        acceptNew();
        // Asked again for each connection: the rule may be used up by the one before.
        for (ProxyRelay &relay : m_relays) {
            record(relay.step([this] {
                const Shared now = current();
                return ProxyRelay::Conditions{now.rule, now.delay, now.rate, now.oneByte};
            }));
        }
        std::erase_if(m_relays, [](const ProxyRelay &relay) { return relay.finished(); });
    }
}

void FaultProxy::Loop::wait()
{
    std::vector<pollfd> entries = {{m_proxy.m_listener.get(), POLLIN, 0}, {m_proxy.m_wake.get(), POLLIN, 0}};
    std::optional<Steady::time_point> due;
    const auto now = Steady::now();
    for (const ProxyRelay &relay : m_relays) {
        for (const ProxyDirection from : {ProxyDirection::ToServer, ProxyDirection::ToClient}) {
            if (const short events = relay.events(from, now); events != 0)
                entries.push_back({relay.fd(from), events, 0});
        }
        // What is due already waits for POLLOUT.
        if (const auto next = relay.nextDue(); next && *next > now && (!due || *next < *due))
            due = next;
    }
    (void)::poll(entries.data(), entries.size(), waitMs(due));
    std::uint64_t ignored = 0;
    (void)!::read(m_proxy.m_wake.get(), &ignored, sizeof ignored);
}

void FaultProxy::Loop::acceptNew()
{
    while (true) {
        Fd client(::accept4(m_proxy.m_listener.get(), nullptr, nullptr, SOCK_CLOEXEC | SOCK_NONBLOCK));
        if (!client.valid())
            return;
        m_proxy.change([](Shared &shared) { ++shared.connections; });
        sendAtOnce(client.get());
        const Shared now = current();
        const bool refused = now.refusing || m_relays.size() >= now.mostConnections;
        Fd server = refused ? Fd() : connectTo(m_proxy.m_serverPort);
        if (server.valid())
            m_relays.emplace_back(std::move(client), std::move(server));
    }
}

FaultProxy::Shared FaultProxy::Loop::current()
{
    const std::lock_guard lock(m_proxy.m_mutex);
    Shared copy = m_proxy.m_shared;
    if (copy.rule && copy.rule->times == 0)
        copy.rule.reset();
    return copy;
}

bool FaultProxy::Loop::takeReset()
{
    const std::lock_guard lock(m_proxy.m_mutex);
    return std::exchange(m_proxy.m_shared.resetAll, false);
}

void FaultProxy::Loop::record(const ProxyRelay::Outcome &outcome)
{
    if (outcome.bytes[0] + outcome.bytes[1] == 0 && !outcome.fault)
        return;
    const std::lock_guard lock(m_proxy.m_mutex);
    m_proxy.m_shared.bytes[0] += outcome.bytes[0];
    m_proxy.m_shared.bytes[1] += outcome.bytes[1];
    if (outcome.fault) {
        ++m_proxy.m_shared.faults;
        if (m_proxy.m_shared.rule && m_proxy.m_shared.rule->times > 0)
            --m_proxy.m_shared.rule->times;
    }
    m_proxy.m_changed.notify_all();
}

Result<std::unique_ptr<FaultProxy>> FaultProxy::start(std::uint16_t serverPort)
{
    std::unique_ptr<FaultProxy> proxy(new FaultProxy);
    proxy->m_serverPort = serverPort;
    proxy->m_wake = Fd(eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK));
    proxy->m_listener = Fd(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0));
    sockaddr_in address = loopback(0);
    socklen_t size = sizeof address;
    if (::bind(proxy->m_listener.get(), reinterpret_cast<const sockaddr *>(&address), size) != 0 ||
        ::listen(proxy->m_listener.get(), 64) != 0 ||
        ::getsockname(proxy->m_listener.get(), reinterpret_cast<sockaddr *>(&address), &size) != 0)
        return fail(FaultKind::Internal, "lab proxy", std::strerror(errno));
    proxy->m_port = ntohs(address.sin_port);
    proxy->m_thread = std::thread([raw = proxy.get()] { Loop(*raw).run(); });
    return proxy;
}

FaultProxy::~FaultProxy()
{
    change([](Shared &shared) { shared.ending = true; });
    if (m_thread.joinable())
        m_thread.join();
}

void FaultProxy::change(const std::function<void(Shared &)> &how)
{
    {
        const std::lock_guard lock(m_mutex);
        how(m_shared);
    }
    m_changed.notify_all();
    const std::uint64_t one = 1;
    (void)!::write(m_wake.get(), &one, sizeof one);
}

bool FaultProxy::waitUntil(const std::function<bool(const Shared &)> &condition, std::chrono::milliseconds wait) const
{
    std::unique_lock lock(m_mutex);
    return m_changed.wait_for(lock, wait, [&] { return condition(m_shared); });
}

void FaultProxy::setRule(const ProxyRule &rule)
{
    change([&rule](Shared &shared) { shared.rule = rule; });
}

void FaultProxy::clearRule()
{
    change([](Shared &shared) { shared.rule.reset(); });
}

void FaultProxy::setDelay(ProxyDirection direction, std::chrono::milliseconds delay)
{
    change([=](Shared &shared) { shared.delay[static_cast<std::size_t>(direction)] = delay; });
}

void FaultProxy::setRate(ProxyDirection direction, std::uint64_t bytesPerSecond)
{
    change([=](Shared &shared) { shared.rate[static_cast<std::size_t>(direction)] = bytesPerSecond; });
}

void FaultProxy::setOneByteAtATime(bool on)
{
    change([on](Shared &shared) { shared.oneByte = on; });
}

void FaultProxy::setRefusing(bool on)
{
    change([on](Shared &shared) { shared.refusing = on; });
}

void FaultProxy::setMostConnections(std::size_t count)
{
    change([count](Shared &shared) { shared.mostConnections = count; });
}

void FaultProxy::resetConnections()
{
    change([](Shared &shared) { shared.resetAll = true; });
}

std::uint64_t FaultProxy::bytes(ProxyDirection direction) const
{
    const std::lock_guard lock(m_mutex);
    return m_shared.bytes[static_cast<std::size_t>(direction)];
}

int FaultProxy::connections() const
{
    const std::lock_guard lock(m_mutex);
    return m_shared.connections;
}

int FaultProxy::faults() const
{
    const std::lock_guard lock(m_mutex);
    return m_shared.faults;
}

bool FaultProxy::waitForBytes(ProxyDirection direction, std::uint64_t count, std::chrono::milliseconds wait) const
{
    return waitUntil([=](const Shared &shared) { return shared.bytes[static_cast<std::size_t>(direction)] >= count; },
                     wait);
}

bool FaultProxy::waitForConnections(int count, std::chrono::milliseconds wait) const
{
    return waitUntil([=](const Shared &shared) { return shared.connections >= count; }, wait);
}

bool FaultProxy::waitForFaults(int count, std::chrono::milliseconds wait) const
{
    return waitUntil([=](const Shared &shared) { return shared.faults >= count; }, wait);
}

} // namespace onecopy::lab
