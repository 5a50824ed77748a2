// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mime/header.h"

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace onecopy::diagnosis {

/// The hops of one copy, the oldest first.
using Chain = std::vector<mime::Hop>;

/// The chains of all copies of a message, laid side by side from the oldest hop on. Whatever wrote the first hop that
/// is not the same in all of them is where one message became several (RFC 5321 4.4: each hop adds its line above
/// those that are there).
struct Alignment
{
    bool forked = false;
    std::size_t hop = 0;                           ///< of the first difference, 0 is the oldest; when forked
    std::optional<mime::Hop> lastCommon;           ///< none: the first hop differs already
    std::vector<std::optional<mime::Hop>> forking; ///< for each copy; none: its chain ends before
    std::vector<std::size_t> lengths;              ///< of each chain
    bool withoutTrace = false;                     ///< a copy has no hop at all, another one has
    /// A shorter chain but for its last hop, the delivery, is the beginning of a longer one, which comes back to a
    /// host that it passed before, or to the owner of the last one: the message went round.
    bool returns = false;
    std::string returnedTo; ///< that host, or that owner
};

/// Same host, same queue id, same date: written once. The words about protocol and TLS take no part.
[[nodiscard]] bool sameHop(const mime::Hop &left, const mime::Hop &right) noexcept;

/// No copy came by mail: programs saved or copied them.
[[nodiscard]] bool hasNoTrace(const Alignment &alignment) noexcept;

/// Time: linear in the number of hops. `chains` may be empty.
[[nodiscard]] Alignment align(std::span<const Chain> chains);

} // namespace onecopy::diagnosis
