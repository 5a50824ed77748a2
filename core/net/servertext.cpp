// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/servertext.h"

#include "core/base/limits.h"
#include "core/base/text.h"

#include <algorithm>
#include <array>

namespace onecopy::net {

std::string keptServerText(std::string_view text, const Secret &secret)
{
    // Cut only afterwards: half a secret would not be recognised.
    std::string clean = toValidUtf8(redact(std::string(text.substr(0, limits::lineBytes)), secret));
    if (clean.size() <= limits::serverTextBytes)
        return clean;
    std::size_t end = limits::serverTextBytes - std::string_view("…").size();
    while (end > 0 && (static_cast<unsigned char>(clean[end]) & 0xC0U) == 0x80)
        --end;
    return clean.substr(0, end) + "…";
}

std::string serverNamedIn(std::string_view text, std::span<const ServerSign> signs)
{
    const auto named = [text](const ServerSign &known) { return containsIgnoreCase(text, known.sign); };
    const auto found = std::ranges::find_if(signs, named);
    return found != signs.end() ? std::string(found->name) : std::string();
}

bool speaksOfTooManyConnections(std::string_view text)
{
    static constexpr std::array<std::string_view, 2> tooMany{"too many", "maximum number"};
    return containsIgnoreCase(text, "connections") && containsAnyIgnoreCase(text, tooMany);
}

} // namespace onecopy::net
