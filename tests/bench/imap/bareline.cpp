// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/imap/bareline.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <unistd.h>

namespace onecopy::bench {

BareLine::BareLine(std::uint16_t port)
    : m_socket(::socket(AF_INET, SOCK_STREAM, 0))
    , m_context(SSL_CTX_new(TLS_client_method()))
    , m_ssl(SSL_new(m_context))
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    const int on = 1;
    ::setsockopt(m_socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof(on));
    // A record a call is what every reader gets at least; reading ahead saves the second system call.
    SSL_CTX_set_read_ahead(m_context, 1);
    SSL_set_read_ahead(m_ssl, 1);
    SSL_set_fd(m_ssl, m_socket);
    m_ok = ::connect(m_socket, reinterpret_cast<sockaddr *>(&address), sizeof(address)) == 0 && SSL_connect(m_ssl) == 1;
}

BareLine::~BareLine()
{
    SSL_free(m_ssl);
    SSL_CTX_free(m_context);
    ::close(m_socket);
}

bool BareLine::send(std::string_view bytes)
{
    return SSL_write(m_ssl, bytes.data(), static_cast<int>(bytes.size())) > 0;
}

std::string_view BareLine::receive()
{
    const int got = SSL_read(m_ssl, m_buffer.data(), static_cast<int>(m_buffer.size()));
    return {m_buffer.data(), got > 0 ? static_cast<std::size_t>(got) : 0U};
}

} // namespace onecopy::bench
