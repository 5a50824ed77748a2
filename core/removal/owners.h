// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/removal/plan.h"

#include <functional>
#include <string>
#include <vector>

namespace onecopy::removal {

/// Empty: the account itself.
using OwnerOf = std::function<std::string(const MailboxName &)>;

/// Copies count against each other only where one and the same has them: what lies in a mailbox of somebody else may go
/// at any time without us, and what lies in one of ours is no reason to take theirs. Of each group that may be removed
/// the copies of one owner are left: the account's own where it has several, else those of whoever has the most. The
/// others are told as LeftReason::OtherOwner.
[[nodiscard]] std::vector<LeftAlone> keepOneOwner(std::vector<duplicates::Group> &groups, const OwnerOf &ownerOf);

} // namespace onecopy::removal
