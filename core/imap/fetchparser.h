// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/imap/lexer.h"
#include "core/imap/response.h"

namespace onecopy::imap {

/// msg-att of RFC 3501 9: "(item value …)" behind FETCH, into `response.fetch` and `response.quotedBody`. Items that we
/// do not know are skipped; one that we know and that comes twice is an error. With `beginningOnly`, a literal whose
/// bytes are still to come ends it well.
[[nodiscard]] bool parseFetch(Lexer &in, Response &response, bool beginningOnly);

} // namespace onecopy::imap
