// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/lab/loopback.h"

#include "core/base/limits.h"

#include <arpa/inet.h>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <netinet/in.h>
#include <poll.h>
#include <random>
#include <sys/socket.h>
#include <sys/un.h>

namespace onecopy::lab {
namespace {

constexpr std::uint16_t firstPort = 12'000;
constexpr std::uint16_t lastPort = 32'000;

sockaddr_in addressOf(const char *address, std::uint16_t port)
{
    sockaddr_in result{};
    result.sin_family = AF_INET;
    result.sin_port = htons(port);
    inet_pton(AF_INET, address, &result.sin_addr);
    return result;
}

Fd boundTo(std::uint16_t port)
{
    Fd fd(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0));
    const sockaddr_in any = addressOf("0.0.0.0", port);
    if (::bind(fd.get(), reinterpret_cast<const sockaddr *>(&any), sizeof any) != 0)
        fd.reset();
    return fd;
}

Result<void> waitFor(int fd, short events, Deadline deadline)
{
    while (!deadline.passed()) {
        pollfd entry{fd, events, 0};
        if (::poll(&entry, 1, static_cast<int>(deadline.left(limits::waitSlice).count()) + 1) > 0)
            return {};
    }
    return fail(FaultKind::Timeout, "lab socket");
}

} // namespace

Result<std::vector<std::uint16_t>> freePorts(std::size_t count)
{
    std::random_device random;
    std::uniform_int_distribution<int> pick(firstPort, lastPort);
    std::vector<std::uint16_t> ports;
    std::vector<Fd> held;
    for (int tries = 0; tries < 10'000 && ports.size() < count; ++tries) {
        const auto port = static_cast<std::uint16_t>(pick(random));
        Fd fd = boundTo(port);
        if (!fd.valid())
            continue;
        held.push_back(std::move(fd));
        ports.push_back(port);
    }
    if (ports.size() < count)
        return fail(FaultKind::Internal, "lab ports", "no free port found");
    return ports;
}

bool somebodyListens(const std::string &path)
{
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    if (path.size() >= sizeof address.sun_path)
        return false;
    std::memcpy(address.sun_path, path.c_str(), path.size() + 1);
    const Fd socket(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0));
    return ::connect(socket.get(), reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0;
}

Result<LineSocket> LineSocket::connect(std::uint16_t port, Deadline deadline, const char *address)
{
    LineSocket result;
    result.m_fd = Fd(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0));
    const sockaddr_in to = addressOf(address, port);
    if (::connect(result.m_fd.get(), reinterpret_cast<const sockaddr *>(&to), sizeof to) != 0 && errno != EINPROGRESS)
        return fail(FaultKind::ConnectionRefused, "lab port " + std::to_string(port), std::strerror(errno));
    if (auto ready = waitFor(result.m_fd.get(), POLLOUT, deadline); !ready)
        return passOn(ready);
    int error = 0;
    socklen_t size = sizeof error;
    ::getsockopt(result.m_fd.get(), SOL_SOCKET, SO_ERROR, &error, &size);
    if (error != 0)
        return fail(FaultKind::ConnectionRefused, "lab port " + std::to_string(port), std::strerror(error));
    return result;
}

LineSocket LineSocket::over(Fd fd)
{
    LineSocket result;
    result.m_fd = std::move(fd);
    return result;
}

Result<std::string> LineSocket::readLine(Deadline deadline)
{
    while (true) {
        if (const std::size_t end = m_buffer.find('\n'); end != std::string::npos) {
            std::string line = m_buffer.substr(0, end);
            m_buffer.erase(0, end + 1);
            if (line.ends_with('\r'))
                line.pop_back();
            return line;
        }
        if (m_buffer.size() > limits::lineBytes)
            return fail(FaultKind::Limit, "lab socket", "line too long");
        if (auto ready = waitFor(m_fd.get(), POLLIN, deadline); !ready)
            return passOn(ready);
        char bytes[4096];
        const ssize_t got = ::read(m_fd.get(), bytes, sizeof bytes);
        if (got > 0)
            m_buffer.append(bytes, static_cast<std::size_t>(got));
        else if (got == 0 || (errno != EAGAIN && errno != EINTR))
            return fail(FaultKind::ConnectionLost, "lab socket");
    }
}

Result<void> LineSocket::write(std::string_view bytes, Deadline deadline)
{
    while (!bytes.empty()) {
        if (auto ready = waitFor(m_fd.get(), POLLOUT, deadline); !ready)
            return ready;
        const ssize_t sent = ::send(m_fd.get(), bytes.data(), bytes.size(), MSG_NOSIGNAL);
        if (sent > 0)
            bytes.remove_prefix(static_cast<std::size_t>(sent));
        else if (errno != EAGAIN && errno != EINTR)
            return fail(FaultKind::ConnectionLost, "lab socket", std::strerror(errno));
    }
    return {};
}

Result<std::string> greetingOf(std::uint16_t port, Deadline deadline)
{
    auto socket = LineSocket::connect(port, deadline);
    if (!socket)
        return passOn(socket);
    return socket->readLine(deadline);
}

} // namespace onecopy::lab
