// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mime/receivedtokens.h"

#include "core/base/text.h"
#include "core/mime/header.h"

#include <algorithm>
#include <array>

namespace onecopy::mime {

namespace {

constexpr std::size_t mostTokens = 400;
constexpr std::size_t dateTokens = 8; ///< a date has at most so many words

/// Where the comment that opens at `at` ends: behind its parenthesis, or at the end of the text.
std::size_t commentEnd(std::string_view text, std::size_t at) noexcept
{
    int depth = 0;
    while (at < text.size()) {
        const char c = text[at++];
        if (c == '\\' && at < text.size())
            ++at;
        else if (c == '(')
            ++depth;
        else if (c == ')' && --depth == 0)
            break;
    }
    return at;
}

std::size_t wordEnd(std::string_view text, std::size_t at) noexcept
{
    bool quoted = false;
    for (; at < text.size(); ++at) {
        const char c = text[at];
        if (c == '"')
            quoted = !quoted;
        else if (!quoted && (c == ' ' || c == '(' || c == ';'))
            break;
    }
    return at;
}

/// "2018-03-26 …" or "Mon, …": where a date begins that no semicolon announces.
bool beginsDate(std::string_view word) noexcept
{
    constexpr std::array<std::string_view, 7> days = {"mon", "tue", "wed", "thu", "fri", "sat", "sun"};
    if (word.size() >= 8 && word[4] == '-')
        return std::all_of(word.begin(), word.begin() + 4, isDigit);
    return word.size() >= 4 && word.back() == ',' &&
           std::any_of(days.begin(), days.end(),
                       [word](std::string_view day) { return equalsIgnoreCase(word.substr(0, 3), day); });
}

/// SendGrid writes no semicolon before the date.
void splitTrailingDate(std::string_view text, ReceivedParts &parts)
{
    const std::size_t count = parts.tokens.size();
    for (std::size_t i = count > dateTokens ? count - dateTokens : 0; i < count; ++i) {
        const ReceivedToken &token = parts.tokens[i];
        if (token.comment || !beginsDate(token.text))
            continue;
        const std::string_view rest = text.substr(static_cast<std::size_t>(token.text.data() - text.data()));
        if (!parseDate(rest))
            continue;
        parts.date = rest;
        parts.tokens.resize(i);
        return;
    }
}

/// Courier writes its id behind the date: "…; Wed, 19 Mar 2025 09:01:00 +0200\r\n  id 0000000000ABCDEF.67DA…". Those
/// words join the ones before the semicolon.
void splitIdBehindDate(std::string_view text, std::size_t tokensBefore, ReceivedParts &parts)
{
    const auto behind = parts.tokens.begin() + static_cast<std::ptrdiff_t>(tokensBefore);
    const auto id = std::find_if(behind, parts.tokens.end(), [](const ReceivedToken &token) {
        return !token.comment && equalsIgnoreCase(token.text, "id");
    });
    if (id == behind || id == parts.tokens.end()) {
        parts.tokens.resize(tokensBefore);
        return;
    }
    const auto begin = static_cast<std::size_t>(parts.date.data() - text.data());
    parts.date = text.substr(begin, static_cast<std::size_t>(id->text.data() - text.data()) - begin);
    parts.tokens.erase(behind, id);
}

bool isIpv4(std::string_view text) noexcept
{
    int groups = 0;
    while (groups < 4) {
        const std::string_view group = text.substr(0, text.find('.'));
        const auto value = parseNumber(group);
        if (!value || *value > 255 || group.size() > 3)
            return false;
        ++groups;
        if (group.size() == text.size())
            return groups == 4;
        text.remove_prefix(group.size() + 1);
    }
    return false;
}

/// "192.0.2.1:50387" of Momentum and XMail, "192.0.2.1.50387" of old Exims.
std::string_view withoutPort(std::string_view text) noexcept
{
    const std::size_t end = text.find_last_of(":.");
    return end != std::string_view::npos && parseNumber(text.substr(end + 1)) ? text.substr(0, end)
                                                                              : std::string_view();
}

bool isIpv6(std::string_view text) noexcept
{
    text = text.substr(0, text.find('%'));
    const bool shape = text.find("::") != std::string_view::npos || std::count(text.begin(), text.end(), ':') == 7;
    return shape && text.size() <= 45 &&
           std::all_of(text.begin(), text.end(), [](char c) { return isHexDigit(c) || c == ':' || c == '.'; });
}

} // namespace

ReceivedParts receivedParts(std::string_view text)
{
    ReceivedParts parts;
    std::size_t semicolon = std::string_view::npos; ///< the last one outside comments
    std::size_t tokensBefore = 0;                   ///< tokens in front of it
    for (std::size_t at = 0; at < text.size() && parts.tokens.size() < mostTokens;) {
        const std::size_t start = at;
        if (text[at] == ';') {
            semicolon = at++;
            tokensBefore = parts.tokens.size();
        } else if (text[at] == ' ') {
            ++at;
        } else if (text[at] == '(') {
            at = commentEnd(text, at);
            const bool closed = text[at - 1] == ')';
            parts.tokens.push_back({text.substr(start + 1, at - start - (closed && at - start > 1 ? 2 : 1)), true});
        } else {
            at = wordEnd(text, at);
            parts.tokens.push_back({text.substr(start, at - start), false});
        }
    }
    if (semicolon == std::string_view::npos) {
        // A parenthesis that never closes hides the semicolon.
        semicolon = text.rfind(';');
        if (semicolon == std::string_view::npos || !parseDate(text.substr(semicolon + 1))) {
            splitTrailingDate(text, parts);
            return parts;
        }
        tokensBefore = parts.tokens.size();
    }
    parts.date = text.substr(semicolon + 1);
    splitIdBehindDate(text, tokensBefore, parts);
    return parts;
}

std::string_view ipAddressIn(std::string_view text) noexcept
{
    constexpr std::size_t longestAddress = 64; // no IPv6 address with a zone is longer: the checks below stay cheap
    if (text.size() > longestAddress)
        return {};
    if (startsWithIgnoreCase(text, "ipv6:"))
        text.remove_prefix(5);
    text.remove_prefix(text.rfind('@') + 1);       // qmail: what the client calls its user
    constexpr std::string_view mapped = "::ffff:"; // RFC 4291 2.5.5.2
    if (startsWithIgnoreCase(text, mapped) && isIpv4(text.substr(mapped.size())))
        return text.substr(mapped.size());
    if (isIpv4(text) || isIpv6(text))
        return text;
    const std::string_view address = withoutPort(text);
    return isIpv4(address) ? address : std::string_view();
}

} // namespace onecopy::mime
