// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/imap/client.h"

namespace onecopy::jobs {

/// What comes into the mailbox from now on has this UID or a higher one. REQUIRES: `opened` is open.
[[nodiscard]] Result<Uid> nextUid(imap::Client &client, const imap::SelectedMailbox &opened);

/// What lies there from this UID on; 0: all. Costs nothing where UIDNEXT tells it. REQUIRES: `opened` is open.
[[nodiscard]] Result<imap::UidSet> uidsFrom(imap::Client &client, const imap::SelectedMailbox &opened, Uid from);

} // namespace onecopy::jobs
