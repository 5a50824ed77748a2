// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imap/servertext.h"

#include "core/base/limits.h"
#include "core/base/text.h"
#include "core/net/servertext.h"

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
    // A quoted string shows the secret with backslashes.
    std::string escaped = asQuoted(secret.reveal());
    if (escaped == secret.reveal())
        return net::keptServerText(text, secret);
    return net::keptServerText(redact(std::string(text.substr(0, limits::lineBytes)), Secret(std::move(escaped))),
                               secret);
}

bool tellsOfTooManyConnections(const StatusText &status)
{
    return equalsIgnoreCase(status.code, "LIMIT") || net::speaksOfTooManyConnections(status.text);
}

} // namespace onecopy::imap
