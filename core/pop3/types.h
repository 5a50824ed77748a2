// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/fault.h"
#include "core/login/spec.h"

#include <chrono>
#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace onecopy::pop3 {

/// Everything that opening a session needs.
struct LoginSpec : login::Spec
{
    bool asksCapabilities = true; ///< false: the server hangs up on CAPA
};

/// What CAPA offers (RFC 2449): keywords in upper case with their parameters as written. `known` is false for a server
/// that has no CAPA.
struct Capabilities
{
    bool known = false;
    std::map<std::string, std::string, std::less<>> words;
    [[nodiscard]] bool has(std::string_view word) const { return words.contains(word); }
};

/// How the session came up. Filled as far as it went, on failure too.
struct OpenReport
{
    std::string greeting;   ///< the server's words: hostile, redacted
    std::string serverName; ///< "Dovecot", when the greeting or IMPLEMENTATION tells; else empty
    std::string mechanism;  ///< that was used: a SASL name, "USER" or "APOP"
    net::TlsInfo tls;
    std::optional<net::CertificateInfo> certificate; ///< accepted or rejected
    std::int64_t connectMs = 0;                      ///< name, TCP and TLS
    std::int64_t loginMs = 0;
    std::string transcript; ///< redacted
};

struct MailboxSize
{
    std::uint32_t messages = 0;
    std::uint64_t bytes = 0;
};

/// A message of this session and its unique id. The id is the server's: any bytes, never part of a path.
struct MessageId
{
    std::uint32_t number = 0; ///< RFC 1939: holds inside one session only
    std::string id;           ///< empty: the server gives this one none
    bool operator==(const MessageId &) const = default;
};

struct MessageSize
{
    std::uint32_t number = 0;
    std::uint64_t bytes = 0;
    bool operator==(const MessageSize &) const = default;
};

/// Receives a message as it arrives, with CR LF at the end of each line. A fault ends the session.
using Sink = std::function<Result<void>(std::string_view)>;

} // namespace onecopy::pop3
