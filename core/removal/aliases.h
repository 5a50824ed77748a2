// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/removal/plan.h"

#include <set>
#include <vector>

namespace onecopy::removal {

/// Copies that are shown a second time under another name of their mailbox (a namespace listed twice, a label, a link):
/// same UIDVALIDITY, UID, INTERNALDATE and size in one group. Removing "one of them" would remove the message. Two
/// mailboxes are known to be different when one UID names different messages in them. A mirror whose UIDs all happen to
/// be equal looks like a second name, and is left alone too. The name that was chosen is kept, then INBOX, then by
/// name.
[[nodiscard]] std::set<CopyRef> shownTwice(const std::vector<duplicates::Group> &groups, const Request &request);

} // namespace onecopy::removal
