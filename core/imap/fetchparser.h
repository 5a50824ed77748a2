// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/imap/lexer.h"
#include "core/imap/response.h"

namespace onecopy::imap {

/// Does this item, with its section, stand for all of a message? RFC 3501 6.4.5: RFC822 is BODY[] by another name, and
/// some servers answer with it what was asked for as BODY.PEEK[]; others repeat the .PEEK.
[[nodiscard]] bool isWholeMessage(std::string_view item) noexcept;

/// msg-att of RFC 3501 9: "(item value …)" behind FETCH, into `response.fetch` and `response.quotedBody`. Items that we
/// do not know are skipped; one that we know and that comes twice is an error. With `beginningOnly`, a literal whose
/// bytes are still to come ends it well.
[[nodiscard]] bool parseFetch(Lexer &in, Response &response, bool beginningOnly);

} // namespace onecopy::imap
