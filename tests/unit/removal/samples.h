// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/removal/plan.h"

#include <initializer_list>
#include <string>

namespace onecopy::test {

/// A copy by its place; UIDVALIDITY is told by the mailbox, so that two mailboxes never look like one.
[[nodiscard]] duplicates::Copy copyAt(std::string mailbox, std::uint32_t uid, std::optional<EpochSeconds> date,
                                      std::uint64_t size = 1000, std::string flags = {});
[[nodiscard]] duplicates::Group groupOf(std::string id, duplicates::Class cls,
                                        std::initializer_list<duplicates::Copy> copies);

/// "keep INBOX/1: INBOX/2 INBOX/3" for each group, then "left INBOX/4 in-quarantine" for each copy that is left alone.
[[nodiscard]] std::string describe(const removal::Plan &plan);

} // namespace onecopy::test
