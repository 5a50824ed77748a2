// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/imap/client.h"

namespace onecopy::jobs {

/// What comes into the mailbox from now on has this UID or a higher one. REQUIRES: `opened` is open.
[[nodiscard]] Result<Uid> nextUid(imap::Client &client, const imap::SelectedMailbox &opened);

} // namespace onecopy::jobs
