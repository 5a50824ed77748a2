// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/imap/client.h"

#include <optional>

namespace onecopy::imap {

/// One mailbox of Client::visit(): opened with EXAMINE, and some of its messages read.
struct Visit
{
    MailboxName name;
    std::optional<KnownState> known; ///< resume from here (RFC 7162 QRESYNC). REQUIRES: both numbers are positive
    UidSet uids;                     ///< to be fetched; not empty; may name UIDs that are not there
};

/// Where the mailboxes of a Client::visit() come from, and where what is in them goes. For each mailbox, in the order
/// in which next() gave them: opened(), then what FetchSink takes, then ended(); or ended() alone. A fault that
/// opened() returns ends the session. A mailbox that next() gave and that has not ended when Client::visit() returns
/// was not read.
class VisitSink : public FetchSink
{
public:
    /// Asked for while others are on the way. None: there is nothing more.
    [[nodiscard]] virtual std::optional<Visit> next() = 0;
    /// `changes`: what happened since Visit::known, where the UIDVALIDITY is still the same.
    [[nodiscard]] virtual Result<void> opened(const SelectedMailbox &mailbox, const QuickSync *changes) = 0;
    /// A fault: the server refused, or the mailbox cannot be read in this way. What came of it is true, but may not be
    /// all.
    [[nodiscard]] virtual Result<void> ended(const Result<void> &how) = 0;
};

} // namespace onecopy::imap
