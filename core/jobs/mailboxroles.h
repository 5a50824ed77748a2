// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/duplicates/mailboxrole.h"
#include "core/imap/client.h"

#include <vector>

namespace onecopy::jobs {

/// What the server says that it is for (RFC 6154), else what its name tells. Pure.
[[nodiscard]] duplicates::MailboxRole roleOf(const imap::ListedMailbox &mailbox);
/// What the server says its mailboxes are for (RFC 6154); what lies below a trash or junk mailbox goes with it. Pure.
[[nodiscard]] duplicates::MailboxRoles rolesFrom(const std::vector<imap::ListedMailbox> &listed);
/// Asks the server. One that refuses to list its mailboxes says nothing.
[[nodiscard]] Result<duplicates::MailboxRoles> rolesOf(imap::Client &client);

} // namespace onecopy::jobs
