// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/tcpconnect.h"

#include "core/base/limits.h"
#include "core/net/addresslist.h"

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <memory>
#include <optional>
#include <poll.h>
#include <sys/socket.h>
#include <system_error>
#include <unistd.h>

namespace onecopy::net {

namespace {

using namespace std::chrono_literals;

/// RFC 8305 section 8: the recommended Connection Attempt Delay.
constexpr std::chrono::milliseconds attemptDelay = 250ms;

bool makeNonBlocking(int descriptor)
{
    const int flags = fcntl(descriptor, F_GETFL);
    return flags != -1 && fcntl(descriptor, F_SETFL, flags | O_NONBLOCK) != -1 &&
           fcntl(descriptor, F_SETFD, FD_CLOEXEC) != -1;
}

/// RFC 8305 section 4: the families take turns, in the order that the resolver prefers.
std::vector<std::string> inTurns(const std::vector<std::string> &addresses)
{
    std::vector<std::string> first;
    std::vector<std::string> second;
    const auto isV6 = [](const std::string &address) { return address.find(':') != std::string::npos; };
    for (const std::string &address : addresses)
        (isV6(address) == isV6(addresses.front()) ? first : second).push_back(address);
    std::vector<std::string> order;
    for (std::size_t i = 0; i < std::max(first.size(), second.size()); ++i) {
        if (i < first.size())
            order.push_back(first[i]);
        if (i < second.size())
            order.push_back(second[i]);
    }
    return order;
}

/// The connection attempts of one call, some of them under way at once.
class Attempts
{
public:
    Attempts(std::vector<std::string> addresses, std::uint16_t port)
        : m_addresses(std::move(addresses))
        , m_port(std::to_string(port))
    {
    }

    [[nodiscard]] bool exhausted() const { return m_next == m_addresses.size() && m_pending.empty(); }
    [[nodiscard]] int lastError() const { return m_error; }
    void startNextWhenDue();
    [[nodiscard]] std::optional<TcpHandle> wait(std::chrono::milliseconds slice);

private:
    void start(const std::string &address);
    std::vector<std::string> m_addresses;
    std::string m_port;
    std::size_t m_next = 0;
    std::vector<TcpHandle> m_pending;
    Deadline m_nextDue = Deadline::in(0ms);
    int m_error = 0;
};

void Attempts::startNextWhenDue()
{
    while (m_next < m_addresses.size() && (m_pending.empty() || m_nextDue.passed())) {
        start(m_addresses[m_next++]);
        m_nextDue = Deadline::in(attemptDelay);
    }
}

void Attempts::start(const std::string &address)
{
    addrinfo hints{};
    hints.ai_socktype = SOCK_STREAM;
    hints.ai_flags = AI_NUMERICHOST | AI_NUMERICSERV;
    addrinfo *list = nullptr;
    if (getaddrinfo(address.c_str(), m_port.c_str(), &hints, &list) != 0) {
        m_error = EADDRNOTAVAIL;
        return;
    }
    const AddressList owner(list);
    TcpHandle handle(::socket(list->ai_family, list->ai_socktype, list->ai_protocol));
    if (handle.get() < 0 || !makeNonBlocking(handle.get())) {
        m_error = errno;
        return;
    }
    if (::connect(handle.get(), list->ai_addr, list->ai_addrlen) == 0 || errno == EINPROGRESS)
        m_pending.push_back(std::move(handle));
    else
        m_error = errno;
}

std::optional<TcpHandle> Attempts::wait(std::chrono::milliseconds slice)
{
    std::vector<pollfd> polled;
    polled.reserve(m_pending.size());
    for (const TcpHandle &handle : m_pending)
        polled.push_back({handle.get(), POLLOUT, 0});
    if (::poll(polled.data(), polled.size(), static_cast<int>(slice.count())) <= 0)
        return std::nullopt;
    for (std::size_t i = polled.size(); i-- > 0;) {
        if (polled[i].revents == 0)
            continue;
        int error = 0;
        socklen_t size = sizeof error;
        if (getsockopt(polled[i].fd, SOL_SOCKET, SO_ERROR, &error, &size) == 0 && error == 0)
            return std::move(m_pending[i]);
        m_error = error;
        m_pending.erase(m_pending.begin() + static_cast<std::ptrdiff_t>(i));
    }
    return std::nullopt;
}

} // namespace

TcpHandle &TcpHandle::operator=(TcpHandle &&other) noexcept
{
    if (this != &other) {
        close();
        m_descriptor = std::exchange(other.m_descriptor, -1);
    }
    return *this;
}

void TcpHandle::close() noexcept
{
    if (m_descriptor >= 0)
        ::close(std::exchange(m_descriptor, -1));
}

Result<TcpHandle> connectTcp(const std::vector<std::string> &addresses, std::uint16_t port, Deadline deadline,
                             const std::stop_token &stop, const std::string &where)
{
    if (addresses.empty())
        return fail(FaultKind::NameNotFound, where, "the name has no address");
    Attempts attempts(inTurns(addresses), port);
    while (!attempts.exhausted()) {
        if (stop.stop_requested())
            return fail(FaultKind::Cancelled, where);
        if (deadline.passed())
            return fail(FaultKind::Timeout, where, "the computer did not answer in time");
        attempts.startNextWhenDue();
        if (std::optional<TcpHandle> connected = attempts.wait(deadline.left(limits::waitSlice)))
            return std::move(*connected);
    }
    const int error = attempts.lastError();
    return fail(error == ETIMEDOUT ? FaultKind::Timeout : FaultKind::ConnectionRefused, where,
                std::generic_category().message(error));
}

} // namespace onecopy::net
