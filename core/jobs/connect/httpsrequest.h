// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/fault.h"
#include "core/base/secret.h"
#include "core/net/namelookup.h"
#include "core/net/tlspolicy.h"

#include <cstdint>
#include <stop_token>
#include <string>

namespace onecopy::jobs {

/// One small question to a web server (HTTP/1.1, one connection; there are proxies that refuse HTTP/1.0).
struct HttpsRequest
{
    std::string host;
    std::uint16_t port = 443;
    std::string target = "/"; ///< path and query, percent-encoded
    std::string form{};       ///< application/x-www-form-urlencoded; not empty: POST
    Secret basic{};           ///< "user:password" for RFC 7617; empty: none
};

struct HttpsAnswer
{
    int status = 0;
    std::string location; ///< of a redirection, as it stands there
    std::string body;     ///< at most httpsBodyBytes: else Limit
};

inline constexpr std::size_t httpsBodyBytes = 256 * 1024;

/// Asks over TLS with a verified certificate, never in clear, and follows nothing. Faults: those of
/// net::SocketChannel::connect, Protocol, Limit, Usage for what cannot stand in a request.
[[nodiscard]] Result<HttpsAnswer> httpsRequest(const HttpsRequest &request, const net::TlsPolicy &tls,
                                               Deadline deadline, const std::stop_token &stop,
                                               const net::Resolver &resolver = net::systemResolver);

/// For queries and forms: everything but letters, digits and "-._~" as %XX.
[[nodiscard]] std::string percentEncoded(std::string_view text);

} // namespace onecopy::jobs
