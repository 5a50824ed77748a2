// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/mailboxes.h"

/// Members of stored groups.
namespace onecopy::store {

/// Copies of the range (inclusive) leave their groups: the first that stays becomes the original, and a group of one is
/// no group any more. REQUIRES: inside a transaction.
[[nodiscard]] Result<void> dropMembers(Database &db, std::int64_t firstCopy, std::int64_t lastCopy);

/// Sums of sizes that a server announced: they stop at the largest number instead of starting again at 0.
[[nodiscard]] constexpr std::uint64_t saturatingAdd(std::uint64_t a, std::uint64_t b) noexcept
{
    return a > ~b ? ~std::uint64_t{0} : a + b;
}

} // namespace onecopy::store
