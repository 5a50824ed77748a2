// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/wire/peer.h"

#include "tests/wire/certificate.h"

#include <array>
#include <cerrno>
#include <chrono>
#include <openssl/ssl.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>
#include <utility>

namespace onecopy::wire {

namespace {

constexpr int longestWait = 60'000;

} // namespace

class Peer::Tls
{
public:
    Tls(int descriptor, const Certificate &certificate)
        : context(SSL_CTX_new(TLS_server_method()))
    {
        usable = context != nullptr &&
                 SSL_CTX_use_certificate_chain_file(context, certificate.certificateFile().c_str()) == 1 &&
                 SSL_CTX_use_PrivateKey_file(context, certificate.keyFile().c_str(), SSL_FILETYPE_PEM) == 1;
        if (usable) {
            ssl = SSL_new(context);
            SSL_set_fd(ssl, descriptor);
        }
    }
    ~Tls()
    {
        SSL_free(ssl);
        SSL_CTX_free(context);
    }
    Tls(const Tls &) = delete;
    Tls &operator=(const Tls &) = delete;

    SSL_CTX *context;
    SSL *ssl = nullptr;
    bool usable = false;
};

Peer::Peer(int descriptor, const Certificate *certificate, const std::atomic<bool> &ending)
    : m_descriptor(descriptor)
    , m_certificate(certificate)
    , m_ending(ending)
{
}

Peer::~Peer()
{
    close();
}

void Peer::close()
{
    if (m_tls && m_tls->ssl != nullptr)
        SSL_shutdown(m_tls->ssl);
    m_tls.reset();
    if (m_descriptor >= 0)
        ::close(std::exchange(m_descriptor, -1));
}

bool Peer::waitFor(short events, int milliseconds) const
{
    using Steady = std::chrono::steady_clock;
    const auto end = Steady::now() + std::chrono::milliseconds(milliseconds);
    while (!m_ending && Steady::now() < end) {
        pollfd waiting{m_descriptor, events, 0};
        if (::poll(&waiting, 1, 20) > 0)
            return true;
    }
    return false;
}

bool Peer::waitForInput(int milliseconds)
{
    if (!m_buffer.empty() || (m_tls && SSL_pending(m_tls->ssl) > 0))
        return true;
    return waitFor(POLLIN, milliseconds);
}

bool Peer::say(std::string_view bytes)
{
    while (!bytes.empty()) {
        if (m_descriptor < 0 || !waitFor(POLLOUT, longestWait))
            return false;
        const long sent =
            m_tls ? SSL_write(m_tls->ssl, bytes.data(), static_cast<int>(std::min<std::size_t>(bytes.size(), 16'384)))
                  : ::send(m_descriptor, bytes.data(), bytes.size(), MSG_NOSIGNAL | MSG_DONTWAIT);
        if (sent <= 0 && !(!m_tls && (errno == EAGAIN || errno == EINTR)))
            return false;
        if (sent > 0)
            bytes.remove_prefix(static_cast<std::size_t>(sent));
    }
    return true;
}

bool Peer::readSome()
{
    if (m_descriptor < 0 || !waitForInput(longestWait))
        return false;
    std::array<char, 16'384> bytes{};
    const long got = m_tls ? SSL_read(m_tls->ssl, bytes.data(), static_cast<int>(bytes.size()))
                           : ::recv(m_descriptor, bytes.data(), bytes.size(), 0);
    if (got <= 0)
        return false;
    m_buffer.append(bytes.data(), static_cast<std::size_t>(got));
    m_all.append(bytes.data(), static_cast<std::size_t>(got));
    return true;
}

std::optional<std::string> Peer::hearLine()
{
    while (true) {
        if (const auto end = m_buffer.find("\r\n"); end != std::string::npos) {
            std::string line = m_buffer.substr(0, end);
            m_buffer.erase(0, end + 2);
            return line;
        }
        if (!readSome())
            return std::nullopt;
    }
}

std::string Peer::hearBytes(std::size_t count)
{
    while (m_buffer.size() < count && readSome()) {
    }
    std::string bytes = m_buffer.substr(0, count);
    m_buffer.erase(0, bytes.size());
    return bytes;
}

std::string Peer::hearToEnd()
{
    while (readSome()) {
    }
    return std::exchange(m_buffer, {});
}

bool Peer::startTls()
{
    if (m_certificate == nullptr || m_descriptor < 0)
        return false;
    auto tls = std::make_unique<Tls>(m_descriptor, *m_certificate);
    if (!tls->usable || SSL_accept(tls->ssl) != 1)
        return false;
    m_tls = std::move(tls);
    return true;
}

} // namespace onecopy::wire
