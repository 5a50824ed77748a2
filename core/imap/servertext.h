// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secret.h"
#include "core/imap/response.h"

#include <string>
#include <string_view>

namespace onecopy::imap {

/// A server's words as they may be kept: without our secret, in clear, quoted or base64, valid UTF-8, and at most
/// limits::serverTextBytes long. Still hostile: to be shown as plain text only.
[[nodiscard]] std::string keptServerText(std::string_view text, const Secret &secret);

/// A refusal of a session, or its end, because of the others: RFC 5530 3, [LIMIT]; Gmail and others say it in words
/// alone.
[[nodiscard]] bool tellsOfTooManyConnections(const StatusText &status);

} // namespace onecopy::imap
