// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace onecopy::lab {

enum class SeedProfile {
    Bulk,   ///< months of small mail, so that a million messages fit
    Mission ///< some days up to `now`: small mail comes once, mail with attachments over 2 MB up to seven times
};

/// What a mailbox shall hold. The same plan gives the same bytes, always and everywhere.
struct SeedPlan
{
    std::uint64_t messages = 1000; ///< all of them, extra copies included: exactly so many come
    std::uint64_t seed = 1;
    double duplicateShare = 0.10; ///< extra copies / messages
    double trapShare = 0.06;      ///< messages that look like duplicates and are none
    double hostileShare = 0.01;   ///< messages that try to break a reader
    int mailboxes = 1;            ///< INBOX first; names with blanks, umlauts, "&", levels
    SeedProfile profile = SeedProfile::Bulk;
    EpochSeconds now = 1'795'600'000; ///< no message arrives later
    int days = 0;                     ///< 0: 240 for Bulk, 6 for Mission
    std::string recipient = "anna@lab.example";
};

/// The classes of docs/architecture.md as the seeder made them.
enum class SeedClass { Single, A, B, D, E, X };
[[nodiscard]] std::string_view toString(SeedClass cls) noexcept; ///< "" for Single, else the letter
[[nodiscard]] SeedClass seedClassFrom(std::string_view letter) noexcept;
/// A, B, D: the same message again.
[[nodiscard]] constexpr bool isDuplicate(SeedClass cls) noexcept
{
    return cls == SeedClass::A || cls == SeedClass::B || cls == SeedClass::D;
}

/// One message to store.
struct SeedMessage
{
    std::string bytes;       ///< lines end with CR LF; no NUL
    std::size_t mailbox = 0; ///< index into Seeder::mailboxes()
    EpochSeconds internalDate = 0;
    std::string_view flags; ///< "\Seen \Flagged"
    SeedClass cls = SeedClass::Single;
    std::uint64_t group = 0; ///< equal for copies and related messages; 0: none
    int copy = 1;            ///< 1 for the first arrival
    std::string messageId;   ///< with its angle brackets; empty when the message has no usable one
    std::string_view kind;   ///< "plain", "newsletter", "null-id", "hostile-bidi-subject" …
};

} // namespace onecopy::lab
