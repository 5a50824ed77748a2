// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/wire/scriptedserver.h"

#include "tests/wire/script.h"

#include <arpa/inet.h>
#include <csignal>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace onecopy::wire {

ScriptedServer::ScriptedServer(std::string script, Start start, const Certificate *certificate)
    : ScriptedServer(Talk([this, script = std::move(script)](Peer &peer) {
                         play(script, peer, [this](const std::string &reason) { note(reason); });
                     }),
                     start, certificate)
{
}

ScriptedServer::ScriptedServer(Talk talk, Start start, const Certificate *certificate)
    : m_talk(std::move(talk))
    , m_start(start)
    , m_certificate(certificate)
    , m_listener(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
{
    // OpenSSL writes without MSG_NOSIGNAL.
    std::signal(SIGPIPE, SIG_IGN);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof(address);
    auto *generic = reinterpret_cast<sockaddr *>(&address);
    if (::bind(m_listener, generic, size) == 0 && ::listen(m_listener, 8) == 0 &&
        ::getsockname(m_listener, generic, &size) == 0)
        m_port = ntohs(address.sin_port);
    m_thread = std::thread([this] { serve(); });
}

ScriptedServer::~ScriptedServer()
{
    m_ending = true;
    m_last = true;
    if (m_thread.joinable())
        m_thread.join();
    ::close(m_listener);
}

void ScriptedServer::serve()
{
    while (!m_last) {
        pollfd waiting{m_listener, POLLIN, 0};
        if (::poll(&waiting, 1, 20) <= 0)
            continue;
        const int descriptor = ::accept4(m_listener, nullptr, nullptr, SOCK_CLOEXEC);
        if (descriptor < 0)
            continue;
        const int on = 1;
        ::setsockopt(descriptor, IPPROTO_TCP, TCP_NODELAY, &on, sizeof(on));
        ++m_connections;
        converse(descriptor);
    }
}

void ScriptedServer::converse(int descriptor)
{
    Peer peer(descriptor, m_certificate, m_ending);
    if (m_start == Start::Clear || peer.startTls()) {
        m_talk(peer);
        (void)peer.hearToEnd();
    }
    const std::lock_guard lock(m_mutex);
    m_heard += peer.heard();
}

void ScriptedServer::note(const std::string &deviation)
{
    const std::lock_guard lock(m_mutex);
    if (m_deviation.empty())
        m_deviation = deviation;
}

void ScriptedServer::endConversation()
{
    m_last = true;
    if (m_thread.joinable())
        m_thread.join();
}

std::string ScriptedServer::finish()
{
    endConversation();
    const std::lock_guard lock(m_mutex);
    return m_deviation;
}

std::string ScriptedServer::heard()
{
    endConversation();
    const std::lock_guard lock(m_mutex);
    return m_heard;
}

} // namespace onecopy::wire
