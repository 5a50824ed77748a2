// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/net/scriptedserver.h"

#include <arpa/inet.h>
#include <array>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace onecopy::testing {

namespace {

sockaddr_in loopback(std::uint16_t port)
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    address.sin_port = htons(port);
    return address;
}

std::uint16_t bindToFreePort(int descriptor)
{
    sockaddr_in address = loopback(0);
    socklen_t size = sizeof address;
    if (bind(descriptor, reinterpret_cast<sockaddr *>(&address), size) != 0 ||
        getsockname(descriptor, reinterpret_cast<sockaddr *>(&address), &size) != 0)
        return 0;
    return ntohs(address.sin_port);
}

/// False at the end of the stream.
bool pass(int from, int to)
{
    std::array<char, 16384> buffer{};
    const ssize_t got = recv(from, buffer.data(), buffer.size(), 0);
    if (got <= 0)
        return false;
    Peer(to).say({buffer.data(), static_cast<std::size_t>(got)});
    return true;
}

} // namespace

void Peer::say(std::string_view bytes) const
{
    while (!bytes.empty()) {
        const ssize_t sent = send(m_descriptor, bytes.data(), bytes.size(), MSG_NOSIGNAL);
        if (sent <= 0)
            return;
        bytes.remove_prefix(static_cast<std::size_t>(sent));
    }
}

std::string Peer::hear() const
{
    std::array<char, 65536> buffer{};
    const ssize_t got = recv(m_descriptor, buffer.data(), buffer.size(), 0);
    return got > 0 ? std::string(buffer.data(), static_cast<std::size_t>(got)) : std::string();
}

std::string Peer::hearUntil(std::string_view mark) const
{
    std::string heard;
    while (heard.find(mark) == std::string::npos) {
        const std::string more = hear();
        if (more.empty())
            break;
        heard += more;
    }
    return heard;
}

void Peer::waitForEnd() const
{
    while (!hear().empty()) {
    }
}

void Peer::reset() const
{
    const linger hard{1, 0};
    setsockopt(m_descriptor, SOL_SOCKET, SO_LINGER, &hard, sizeof hard);
}

void Peer::relayTo(std::uint16_t port) const
{
    const int other = socket(AF_INET, SOCK_STREAM, 0);
    const sockaddr_in address = loopback(port);
    if (connect(other, reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0) {
        std::array<pollfd, 2> ends{pollfd{m_descriptor, POLLIN, 0}, pollfd{other, POLLIN, 0}};
        bool open = true;
        while (open && poll(ends.data(), ends.size(), -1) > 0) {
            if (ends[0].revents != 0)
                open = pass(m_descriptor, other);
            if (open && ends[1].revents != 0)
                open = pass(other, m_descriptor);
        }
    }
    close(other);
}

ScriptedServer::ScriptedServer(std::function<void(const Peer &)> talk)
    : m_listener(socket(AF_INET, SOCK_STREAM, 0))
    , m_port(bindToFreePort(m_listener))
{
    listen(m_listener, 16);
    m_thread = std::thread([this, talk = std::move(talk)] { run(talk); });
}

ScriptedServer::~ScriptedServer()
{
    m_ending = true;
    shutdown(m_listener, SHUT_RDWR);
    if (const int current = m_current; current >= 0)
        shutdown(current, SHUT_RDWR);
    m_thread.join();
    close(m_listener);
}

void ScriptedServer::run(const std::function<void(const Peer &)> &talk)
{
    while (!m_ending) {
        const int descriptor = accept(m_listener, nullptr, nullptr);
        if (descriptor < 0)
            return;
        m_current = descriptor;
        ++m_connections;
        if (!m_ending)
            talk(Peer(descriptor));
        m_current = -1;
        close(descriptor);
    }
}

std::uint16_t unusedPort()
{
    const int descriptor = socket(AF_INET, SOCK_STREAM, 0);
    const std::uint16_t port = bindToFreePort(descriptor);
    close(descriptor);
    return port;
}

} // namespace onecopy::testing
