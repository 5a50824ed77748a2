// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/ids.h"
#include "core/duplicates/classify.h"
#include "core/mime/header.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace onecopy::widgets {

/// One header field that differs between a copy and the one that stays.
struct HeaderDifference
{
    std::string field;
    std::string kept;  ///< value in the copy that stays; empty: absent
    std::string other; ///< value in this copy; empty: absent
    bool operator==(const HeaderDifference &) const = default;
};

/// The oldest copy beside another one, field by field.
struct PairComparison
{
    CopyRef other;
    bool nearMiss = false; ///< `other` has the same Message-ID, but is not in the group
    duplicates::Comparison comparison;
};

/// What is looked up about a group when somebody selects it.
struct GroupDetails
{
    struct Copy
    {
        CopyRef ref;
        std::vector<mime::Hop> hops; ///< newest first, as in the header
        std::vector<HeaderDifference> differences;
        std::optional<EpochSeconds> internalDate = {}; ///< when it came into its mailbox
    };
    std::string groupId;
    std::vector<Copy> copies;
    std::vector<PairComparison> comparisons{}; ///< copies of the group first, then what only looks alike; bounded
};

/// Where the way of `other` parts from that of `first`: the index in `other` (newest first) of the last hop that both
/// share, counted from the sender. None when they share no hop or all of them.
[[nodiscard]] std::optional<std::size_t> forkOf(const std::vector<mime::Hop> &first,
                                                const std::vector<mime::Hop> &other);

} // namespace onecopy::widgets
