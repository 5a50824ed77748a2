// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"

#include <string>
#include <string_view>

namespace onecopy::imap {

/// For people: the wire name with modified UTF-7 (RFC 3501 5.1.3) decoded. A name that is not valid modified UTF-7 is
/// shown as its UTF-8 or, failing that, with U+FFFD. Never used to name a mailbox towards the server.
[[nodiscard]] std::string displayName(const MailboxName &name);
/// From what a user typed. `utf8` after ENABLE UTF8=ACCEPT (RFC 6855), else modified UTF-7. INBOX in any case is
/// "INBOX".
[[nodiscard]] MailboxName mailboxNameFrom(std::string_view utf8Text, bool utf8 = false);

} // namespace onecopy::imap
