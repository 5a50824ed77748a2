// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/imap/client.h"
#include "core/store/store.h"

namespace onecopy::jobs {

/// "Onecopy removed" and what lies below it, known without a store, so that a scan from another computer leaves it out
/// too.
[[nodiscard]] bool isQuarantineName(const MailboxName &name);

/// Is it fit to be a quarantine, by what the store knows? Scans leave a quarantine out, so it must be for nothing else.
/// Fault Usage.
[[nodiscard]] Result<void> checkQuarantine(const MailboxName &name, const std::vector<store::MailboxState> &mailboxes);

/// Finds or makes the quarantine mailbox, subscribes to it and marks it in the store. Servers that keep everything
/// below INBOX get it there. Faults: ServerRefused (with what the server said), OverQuota; Usage for a mailbox that
/// holds mail and was never a quarantine of this store.
[[nodiscard]] Result<MailboxName> ensureQuarantine(imap::Client &client, store::Store &store, const AccountId &account,
                                                   const MailboxName &wanted);

/// Where a mailbox is now that somebody has renamed: it keeps its UIDVALIDITY, which a new one under its old name has
/// not (RFC 3501 2.3.1.1, 6.3.5). None: it is where it was, or no one has this UIDVALIDITY, or several have. What lies
/// there has still to be looked at.
[[nodiscard]] Result<std::optional<MailboxName>> renamedTo(imap::Client &client, const MailboxName &was,
                                                           UidValidity validity);

/// A quarantine that somebody has renamed is left out of scans under its new name. `listed` with what LIST-STATUS
/// tells; without it, mailboxes that the store does not know are asked one by one, up to a bound.
[[nodiscard]] Result<void> followRenamedQuarantines(imap::Client &client, store::Store &store, const AccountId &account,
                                                    const std::vector<imap::ListedMailbox> &listed);

} // namespace onecopy::jobs
