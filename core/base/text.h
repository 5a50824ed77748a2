// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

/// Small helpers for bytes of protocols and headers. ASCII only: no locale takes part.
namespace onecopy {

[[nodiscard]] constexpr char lowerAscii(char c) noexcept
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
}
[[nodiscard]] constexpr bool isDigit(char c) noexcept
{
    return c >= '0' && c <= '9';
}
[[nodiscard]] constexpr bool isHexDigit(char c) noexcept
{
    return isDigit(c) || (lowerAscii(c) >= 'a' && lowerAscii(c) <= 'f');
}
/// Blank, tab, CR or LF.
[[nodiscard]] constexpr bool isBlank(char c) noexcept
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}
[[nodiscard]] bool equalsIgnoreCase(std::string_view a, std::string_view b) noexcept;
[[nodiscard]] bool startsWithIgnoreCase(std::string_view text, std::string_view beginning) noexcept;
/// Does it hold the words anywhere? REQUIRES: they are in small letters.
[[nodiscard]] bool containsIgnoreCase(std::string_view text, std::string_view lowerWords) noexcept;
[[nodiscard]] bool containsAnyIgnoreCase(std::string_view text, std::span<const std::string_view> lowerWords) noexcept;
[[nodiscard]] std::string toLowerAscii(std::string_view text);
/// Without leading and trailing blanks, tabs, CR and LF.
[[nodiscard]] std::string_view trimmed(std::string_view text) noexcept;
/// Hexadecimal digits in either case, one at least.
[[nodiscard]] bool isHex(std::string_view text) noexcept;
/// Digits only, no sign, no blanks, no overflow.
[[nodiscard]] std::optional<std::uint64_t> parseNumber(std::string_view digits) noexcept;
/// For terminals and logs: C0, C1 and DEL become \xHH (tab and newline too), invalid UTF-8 becomes U+FFFD, bidi and
/// zero-width characters become [U+202E], save joiners where a script needs them; at most `maxBytes`, "…" after a cut.
[[nodiscard]] std::string printable(std::string_view text, std::size_t maxBytes = 500);
/// For files: as printable(), but controls stay, and nothing is cut.
[[nodiscard]] std::string withVisibleMarks(std::string_view text);
/// `text` if it is valid UTF-8, else with each offending byte replaced by U+FFFD.
[[nodiscard]] std::string toValidUtf8(std::string_view text);
/// "2026-11-23T10:00:00Z".
[[nodiscard]] std::string isoUtc(std::int64_t epochSeconds);
[[nodiscard]] std::string toHex(std::string_view bytes);

} // namespace onecopy
