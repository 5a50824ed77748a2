// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/imap/lexer.h"
#include "core/imap/response.h"

namespace onecopy::imap {

/// "name (MESSAGES 231 UIDNEXT 44292 …)" behind STATUS (RFC 3501 7.2.4), into `response.name` and `response.mailbox`.
/// Items that we do not know are skipped; a number above 32 bits counts as not told.
[[nodiscard]] bool parseMailboxStatus(Lexer &in, Response &response);

} // namespace onecopy::imap
