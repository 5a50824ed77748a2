// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/imap/lexer.h"
#include "core/imap/response.h"

namespace onecopy::imap {

/// What stands behind NAMESPACE (RFC 2342 6), into `response.namespaces`: three lists, each of which may be NIL.
[[nodiscard]] bool parseNamespaces(Lexer &in, Response &response);

} // namespace onecopy::imap
