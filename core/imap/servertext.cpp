// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imap/servertext.h"

#include "core/base/limits.h"
#include "core/base/text.h"

namespace onecopy::imap {

namespace {

std::string asQuoted(std::string_view value)
{
    std::string out;
    for (const char c : value) {
        if (c == '"' || c == '\\')
            out += '\\';
        out += c;
    }
    return out;
}

} // namespace

std::string keptServerText(std::string_view text, const Secret &secret)
{
    // Cut only afterwards: half a secret would not be recognised.
    std::string clean = redact(std::string(text.substr(0, limits::lineBytes)), secret);
    std::string escaped = asQuoted(secret.reveal());
    if (escaped != secret.reveal())
        clean = redact(std::move(clean), Secret(std::move(escaped)));
    clean = toValidUtf8(clean);
    if (clean.size() <= limits::serverTextBytes)
        return clean;
    std::size_t end = limits::serverTextBytes - std::string_view("…").size();
    while (end > 0 && (static_cast<unsigned char>(clean[end]) & 0xC0U) == 0x80)
        --end;
    return clean.substr(0, end) + "…";
}

} // namespace onecopy::imap
