// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/imap/client.h"

namespace onecopy::jobs {

/// Opens a mailbox for reading (EXAMINE), so that the UIDs of its messages stay. Courier writes none down while it is
/// open by EXAMINE: what comes later may take the number of what was there, and a mailbox that no client has opened yet
/// has another UIDVALIDITY each second. There, and nowhere else, it is opened by SELECT, as any mail program does:
/// \Recent, which RFC 9051 has given up, is taken from the new messages, and nothing else changes. Where that is
/// refused, EXAMINE has to do.
[[nodiscard]] Result<imap::SelectedMailbox> openNumbered(imap::Client &client, const MailboxName &mailbox);

/// What comes into the mailbox from now on has this UID or a higher one. REQUIRES: `opened` is open.
[[nodiscard]] Result<Uid> nextUid(imap::Client &client, const imap::SelectedMailbox &opened);

/// What lies there from this UID on; 0: all. Costs nothing where UIDNEXT tells it. REQUIRES: `opened` is open.
[[nodiscard]] Result<imap::UidSet> uidsFrom(imap::Client &client, const imap::SelectedMailbox &opened, Uid from);

} // namespace onecopy::jobs
