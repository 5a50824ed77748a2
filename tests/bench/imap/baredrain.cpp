// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/imap/baredrain.h"

#include <algorithm>
#include <arpa/inet.h>
#include <chrono>
#include <ctime>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <openssl/ssl.h>
#include <string_view>
#include <sys/socket.h>
#include <unistd.h>
#include <vector>

namespace onecopy::bench {

namespace {

/// More than the longest tagged answer, which lists the capabilities.
constexpr std::size_t tailBytes = 2000;

class Line
{
public:
    explicit Line(std::uint16_t port)
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
        m_ok = ::connect(m_socket, reinterpret_cast<sockaddr *>(&address), sizeof(address)) == 0 &&
               SSL_connect(m_ssl) == 1;
    }
    ~Line()
    {
        SSL_free(m_ssl);
        SSL_CTX_free(m_context);
        ::close(m_socket);
    }
    Line(const Line &) = delete;
    Line &operator=(const Line &) = delete;

    [[nodiscard]] bool ok() const { return m_ok; }
    bool send(std::string_view bytes) { return SSL_write(m_ssl, bytes.data(), static_cast<int>(bytes.size())) > 0; }
    [[nodiscard]] std::string_view receive()
    {
        const int got = SSL_read(m_ssl, m_buffer.data(), static_cast<int>(m_buffer.size()));
        return {m_buffer.data(), got > 0 ? static_cast<std::size_t>(got) : 0U};
    }
    /// Reads until the stream ends in a line that begins so.
    bool drain(const std::string &command, const std::string &end, BareDrain &out, bool keep)
    {
        if (!command.empty() && !send(command))
            return false;
        std::string tail;
        while (true) {
            const std::string_view bytes = receive();
            if (bytes.empty())
                return false;
            out.bytes += bytes.size();
            if (keep)
                out.kept += bytes;
            tail += bytes.substr(bytes.size() - std::min(bytes.size(), tailBytes));
            if (tail.size() > 2 * tailBytes)
                tail.erase(0, tail.size() - tailBytes);
            if (!tail.ends_with("\r\n"))
                continue;
            const auto before = tail.size() >= 3 ? tail.rfind('\n', tail.size() - 3) : std::string::npos;
            const std::size_t lastLine = before == std::string::npos ? 0 : before + 1;
            if (tail.compare(lastLine, end.size(), end) == 0)
                return true;
        }
    }

private:
    int m_socket;
    SSL_CTX *m_context;
    SSL *m_ssl;
    bool m_ok = false;
    std::vector<char> m_buffer = std::vector<char>(256 * 1024);
};

} // namespace

double threadSeconds()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) / 1e9;
}

BareDrain runBare(std::uint16_t port, const std::string &user, const std::string &password, const std::string &select,
                  const std::vector<std::string> &commands)
{
    BareDrain out;
    Line line(port);
    BareDrain unused;
    if (!line.ok() || !line.drain({}, "* OK", unused, false) ||
        !line.drain("a LOGIN " + user + " \"" + password + "\"\r\n", "a OK", unused, false) ||
        !line.drain("b " + select + "\r\n", "b OK", unused, false))
        return out;
    const auto start = std::chrono::steady_clock::now();
    out.ok = true;
    for (const std::string &command : commands)
        out.ok = out.ok && line.drain("c " + command + "\r\n", "c OK", out, false);
    out.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    return out;
}

BareDrain drainBare(std::uint16_t port, const std::string &user, const std::string &password, const std::string &fetch,
                    bool keep)
{
    BareDrain out;
    Line line(port);
    BareDrain unused;
    if (!line.ok() || !line.drain({}, "* OK", unused, false) ||
        !line.drain("a LOGIN " + user + " \"" + password + "\"\r\n", "a OK", unused, false) ||
        !line.drain("b EXAMINE INBOX\r\n", "b OK", unused, false))
        return out;
    const double cpu = threadSeconds();
    const auto start = std::chrono::steady_clock::now();
    out.ok = line.drain("c " + fetch + "\r\n", "c OK", out, keep);
    out.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    out.cpuSeconds = threadSeconds() - cpu;
    return out;
}

} // namespace onecopy::bench
