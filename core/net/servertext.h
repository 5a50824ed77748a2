// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secret.h"

#include <span>
#include <string>
#include <string_view>

namespace onecopy::net {

/// A server's words as they may be kept: without our secret in clear or base64, valid UTF-8, and at most
/// limits::serverTextBytes long. Still hostile: to be shown as plain text only.
[[nodiscard]] std::string keptServerText(std::string_view text, const Secret &secret);

/// A sign by which a server can be told, in small letters, and the name that is shown for it.
struct ServerSign
{
    std::string_view sign;
    std::string_view name;
};
/// Who made the server, by its own words; empty: they hold none of the signs. The first sign counts.
[[nodiscard]] std::string serverNamedIn(std::string_view text, std::span<const ServerSign> signs);

/// Where no code says so: a server that lets in no more sessions of this user.
[[nodiscard]] bool speaksOfTooManyConnections(std::string_view text);

} // namespace onecopy::net
