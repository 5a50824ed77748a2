// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pop3/reply.h"

#include "core/base/limits.h"
#include "core/base/text.h"

#include <algorithm>

namespace onecopy::pop3 {

namespace {

/// After "+OK" or "-ERR" comes a blank or the end.
std::optional<std::string_view> behind(std::string_view line, std::string_view word)
{
    if (!equalsIgnoreCase(line.substr(0, word.size()), word))
        return std::nullopt;
    line.remove_prefix(word.size());
    if (!line.empty() && line.front() != ' ')
        return std::nullopt;
    return trimmed(line);
}

/// RFC 2449 8: "[CODE] text".
void takeCode(std::string_view text, Status &status)
{
    const auto end = text.find(']');
    if (!text.starts_with('[') || end == std::string_view::npos) {
        status.text = text;
        return;
    }
    for (const char c : text.substr(1, end - 1))
        status.code += c >= 'a' && c <= 'z' ? static_cast<char>(c - 32) : c;
    status.text = trimmed(text.substr(end + 1));
}

} // namespace

std::optional<Status> parseStatus(std::string_view line)
{
    Status status;
    auto text = behind(line, "+OK");
    status.ok = text.has_value();
    if (!text)
        text = behind(line, "-ERR");
    if (!text)
        return std::nullopt;
    takeCode(*text, status);
    return status;
}

FaultKind refusalKind(const Status &status) noexcept
{
    // Exchange and Office 365 say it in words alone: "Server Unavailable. 21".
    const bool inWords =
        status.code.empty() && toLowerAscii(status.text).find("server unavailable") != std::string::npos;
    const bool later = inWords || status.code == "IN-USE" || status.code == "LOGIN-DELAY" || status.code == "SYS/TEMP";
    return later ? FaultKind::ServerUnavailable : FaultKind::ServerRefused;
}

std::optional<Numbered> parseNumbered(std::string_view line) noexcept
{
    line = trimmed(line);
    const auto blank = line.find(' ');
    const auto number = parseNumber(line.substr(0, blank));
    if (!number || *number == 0 || *number > limits::popMessages)
        return std::nullopt;
    const std::string_view rest = blank == std::string_view::npos ? std::string_view{} : trimmed(line.substr(blank));
    return Numbered{static_cast<std::uint32_t>(*number), rest};
}

std::optional<std::string> apopChallenge(std::string_view greeting)
{
    const auto begin = greeting.find('<');
    const auto end = greeting.find('>', begin == std::string_view::npos ? 0 : begin);
    if (begin == std::string_view::npos || end == std::string_view::npos)
        return std::nullopt;
    const std::string_view id = greeting.substr(begin, end - begin + 1);
    const std::string_view inside = id.substr(1, id.size() - 2);
    const bool printable =
        std::all_of(inside.begin(), inside.end(), [](char c) { return c > 0x20 && c < 0x7F && c != '<'; });
    const auto at = inside.find('@');
    if (!printable || inside.size() > 500 || at == 0 || at == std::string_view::npos || at + 1 == inside.size() ||
        inside.find('@', at + 1) != std::string_view::npos)
        return std::nullopt;
    return std::string(id);
}

} // namespace onecopy::pop3
