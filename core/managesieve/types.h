// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/fault.h"
#include "core/login/spec.h"

#include <chrono>
#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace onecopy::managesieve {

using LoginSpec = login::Spec;

/// What CAPABILITY tells (RFC 5804 1.7): names in upper case with their values as written.
struct Capabilities
{
    std::map<std::string, std::string, std::less<>> words;

    [[nodiscard]] bool has(std::string_view word) const { return words.contains(word); }
    [[nodiscard]] std::string_view value(std::string_view word) const;
    /// The value of `word` is a list, and `name` is in it, in any case.
    [[nodiscard]] bool lists(std::string_view word, std::string_view name) const;
    /// The Sieve extension may be used in scripts.
    [[nodiscard]] bool extension(std::string_view name) const { return lists("SIEVE", name); }
    /// RFC 5804 1.7: VERSION is there when CHECKSCRIPT, NOOP and RENAMESCRIPT are.
    [[nodiscard]] bool canCheck() const { return has("VERSION"); }
};

/// How the session came up. Filled as far as it went, on failure too.
struct OpenReport
{
    std::string serverName; ///< IMPLEMENTATION: hostile, redacted
    std::string mechanism;  ///< that was used
    net::TlsInfo tls;
    std::optional<net::CertificateInfo> certificate; ///< accepted or rejected
    std::int64_t connectMs = 0;                      ///< name, TCP and TLS
    std::int64_t loginMs = 0;
    std::string transcript; ///< redacted
};

/// One line of LISTSCRIPTS. The name is the server's: any bytes but CR, LF and NUL.
struct Script
{
    std::string name;
    bool active = false;
    bool operator==(const Script &) const = default;
};

} // namespace onecopy::managesieve
