// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/fault.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// The grammar of what a ManageSieve server says (RFC 5804 4). Pure; faults are Protocol and Limit.
namespace onecopy::managesieve {

struct Token
{
    enum class Kind { Atom, String, Open, Close };
    Kind kind = Kind::Atom;
    std::string text; ///< of an atom or a string: raw bytes, hostile
    bool operator==(const Token &) const = default;
};

/// One line of a response with its literals.
using Tokens = std::vector<Token>;

/// Adds what `line`, without its CR LF, holds. A value: the line ends with "{value}", so that so many bytes follow,
/// which are a string, and then the rest of the line. The size is what the server claims.
[[nodiscard]] Result<std::optional<std::uint64_t>> lex(std::string_view line, Tokens &tokens);

/// The end of a response: OK, NO or BYE, a response code, and words for people.
struct Status
{
    enum class Kind { Ok, No, Bye };
    Kind kind = Kind::Ok;
    std::string code;     ///< in upper case, "QUOTA/MAXSCRIPTS", "SASL"; empty: none
    std::string argument; ///< the first of the code
    std::string text;
    bool operator==(const Status &) const = default;
};

/// Begins with OK, NO or BYE as an atom: a script of that name is a string.
[[nodiscard]] bool isStatus(const Tokens &line) noexcept;
/// REQUIRES: isStatus().
[[nodiscard]] Result<Status> parseStatus(const Tokens &line);

/// What a refusal means for us: OverQuota (but for the number of scripts), ServerUnavailable (TRYLATER, BYE), NotFound
/// (NONEXISTENT), else ServerRefused.
[[nodiscard]] FaultKind refusalKind(const Status &status) noexcept;

/// `bytes` as a string of a command: quoted where the grammar allows it, else a literal that waits for nobody ({n+}).
[[nodiscard]] std::string toArgument(std::string_view bytes);

} // namespace onecopy::managesieve
