// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/discovery/dnsserver.h"

#include <arpa/inet.h>
#include <array>
#include <netinet/in.h>
#include <poll.h>
#include <sstream>
#include <sys/socket.h>
#include <unistd.h>

namespace onecopy::testing {

namespace {

std::string two(unsigned value)
{
    return {static_cast<char>(value >> 8U), static_cast<char>(value & 255U)};
}

std::string wireName(const std::string &name)
{
    std::string wire;
    std::istringstream labels(name);
    for (std::string label; std::getline(labels, label, '.');)
        wire += static_cast<char>(label.size()) + label;
    return wire + '\0';
}

} // namespace

DnsServer::DnsServer(std::map<std::string, std::vector<Srv>> table)
    : m_table(std::move(table))
{
    const int fd = ::socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0);
    sockaddr_in here{};
    here.sin_family = AF_INET;
    here.sin_port = htons(53);
    inet_pton(AF_INET, address().c_str(), &here.sin_addr);
    if (::bind(fd, reinterpret_cast<const sockaddr *>(&here), sizeof here) != 0) {
        ::close(fd);
        return;
    }
    m_socket = fd;
    m_thread = std::jthread([this](const std::stop_token &stop) { serve(stop); });
}

DnsServer::~DnsServer()
{
    m_thread = {};
    if (m_socket >= 0)
        ::close(m_socket);
}

void DnsServer::serve(const std::stop_token &stop) const
{
    std::array<char, 4096> buffer{};
    while (!stop.stop_requested()) {
        pollfd entry{m_socket, POLLIN, 0};
        if (::poll(&entry, 1, 50) <= 0)
            continue;
        sockaddr_in from{};
        socklen_t length = sizeof from;
        const ssize_t got =
            ::recvfrom(m_socket, buffer.data(), buffer.size(), 0, reinterpret_cast<sockaddr *>(&from), &length);
        if (got < 17)
            continue;
        const std::string reply = answer(std::string(buffer.data(), static_cast<std::size_t>(got)));
        (void)::sendto(m_socket, reply.data(), reply.size(), 0, reinterpret_cast<const sockaddr *>(&from), length);
    }
}

std::string DnsServer::answer(const std::string &question) const
{
    std::string name;
    std::size_t at = 12;
    while (at < question.size() && question[at] != '\0') {
        const auto size = static_cast<std::size_t>(question[at]);
        name += (name.empty() ? "" : ".") + question.substr(at + 1, size);
        at += size + 1;
    }
    const std::string asked = question.substr(12, at + 5 - 12);
    const auto known = m_table.find(name);
    const unsigned code = known == m_table.end() ? 3U : known->second.empty() ? 2U : 0U;
    const std::size_t count = code == 0 ? known->second.size() : 0;
    std::string reply =
        question.substr(0, 2) + two(0x8180U | code) + two(1) + two(static_cast<unsigned>(count)) + two(0) + two(0);
    reply += asked;
    for (std::size_t i = 0; i < count; ++i) {
        const Srv &srv = known->second[i];
        const std::string data = two(srv.priority) + two(0) + two(srv.port) + wireName(srv.target);
        // The name by a pointer to the question, type SRV, class IN, a minute.
        reply += two(0xC00CU) + two(33) + two(1) + two(0) + two(60) + two(static_cast<unsigned>(data.size())) + data;
    }
    return reply;
}

} // namespace onecopy::testing
