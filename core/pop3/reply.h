// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/fault.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace onecopy::pop3 {

/// One status line (RFC 1939 3, RFC 2449 8). Text is the server's: raw bytes, hostile.
struct Status
{
    bool ok = false;
    std::string code; ///< response code in upper case, "IN-USE", "SYS/TEMP"; empty: none
    std::string text; ///< without "+OK " and the code
    bool operator==(const Status &) const = default;
};

/// None: neither +OK nor -ERR. Pure.
[[nodiscard]] std::optional<Status> parseStatus(std::string_view line);

/// What a refusal means for us: ServerUnavailable for IN-USE, LOGIN-DELAY and SYS/TEMP (RFC 2449 8.1, RFC 3206), and
/// for what old servers say in words alone, else ServerRefused.
[[nodiscard]] FaultKind refusalKind(const Status &status) noexcept;

/// The code itself, or one below it ("SYS/TEMP/…"). Pure.
[[nodiscard]] bool hasCode(const Status &status, std::string_view code) noexcept;
/// In words: POP3 has no code for it. Pure.
[[nodiscard]] bool tellsOfTooManyConnections(const Status &status);

/// "number rest" of a line of LIST or UIDL, the number from 1 to limits::popMessages. Pure.
struct Numbered
{
    std::uint32_t number = 0;
    std::string_view rest; ///< trimmed; views into the line
};
[[nodiscard]] std::optional<Numbered> parseNumbered(std::string_view line) noexcept;

/// The challenge of APOP in a greeting (RFC 1939 7): "<1896.697170952@dbc.mtview.ca.us>"; none when there is none, or
/// when it is not a message id of printable ASCII with one @ (CVE-2007-1558: others are chosen to find the password).
[[nodiscard]] std::optional<std::string> apopChallenge(std::string_view greeting);

} // namespace onecopy::pop3
