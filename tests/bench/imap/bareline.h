// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <openssl/ssl.h>
#include <string_view>
#include <vector>

namespace onecopy::bench {

/// A TLS connection to 127.0.0.1 on a plain socket, without any check of the certificate, and nothing of the product.
class BareLine
{
public:
    explicit BareLine(std::uint16_t port);
    ~BareLine();
    BareLine(const BareLine &) = delete;
    BareLine &operator=(const BareLine &) = delete;

    [[nodiscard]] bool ok() const { return m_ok; }
    [[nodiscard]] bool send(std::string_view bytes);
    /// What has come, at least a byte; empty at the end.
    [[nodiscard]] std::string_view receive();

private:
    int m_socket;
    SSL_CTX *m_context;
    SSL *m_ssl;
    bool m_ok = false;
    std::vector<char> m_buffer = std::vector<char>(256 * 1024);
};

} // namespace onecopy::bench
