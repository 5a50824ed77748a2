// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/servertext.h"

#include "core/base/limits.h"
#include "core/base/text.h"

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

bool speaksOfTooManyConnections(std::string_view text)
{
    const std::string lower = toLowerAscii(text);
    const auto says = [&](std::string_view word) { return lower.find(word) != std::string::npos; };
    return says("connections") && (says("too many") || says("maximum number"));
}

} // namespace onecopy::net
