// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/imap/client.h"
#include "core/jobs/mailboxowners.h"

#include <set>
#include <span>
#include <string_view>
#include <vector>

namespace onecopy::jobs {

/// Which of them are views of others (RFC 6154, RFC 8457), such as Gmail's "All Mail": what is in it lies elsewhere
/// too. Some servers list the flags of messages as attributes (Twisted: \Flagged); INBOX, which mail is delivered into,
/// is no view, so where it has such an attribute none is believed. And where a server keeps what was expunged: removing
/// copies would make copies there.
[[nodiscard]] std::set<MailboxName> viewsIn(std::span<const imap::ListedMailbox> mailboxes);

/// Of a server that numbers its messages (Gmail) all mailboxes count: it shows by itself what is one message, and some
/// of its mail lies in a view alone.
[[nodiscard]] inline bool viewsCount(const imap::Capabilities &capabilities)
{
    return capabilities.has("X-GM-EXT-1");
}

/// Whether virtualAmong() is worth asking: a Dovecot, and mailboxes below a name that does not exist, as those of
/// another namespace are (RFC 5258 3.4; without LIST-EXTENDED: that cannot be opened).
[[nodiscard]] bool mayHaveVirtual(const imap::Client &client, std::string_view serverName,
                                  std::span<const imap::ListedMailbox> mailboxes);

/// Which of `mailboxes` are views without saying so: those of Dovecot's virtual plugin, which lie in a namespace of
/// their own. Of each namespace but that of INBOX one message is asked for the place where it really lies; nothing is
/// asked of other servers. `serverName` as in imap::OpenReport.
[[nodiscard]] Result<std::set<MailboxName>> virtualAmong(imap::Client &client, std::string_view serverName,
                                                         const MailboxOwners &owners,
                                                         std::span<const imap::ListedMailbox> mailboxes);

} // namespace onecopy::jobs
