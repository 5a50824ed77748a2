// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/duplicates/traits.h"

#include <span>
#include <vector>

namespace onecopy::duplicates {

/// Copies that are one message.
struct Cluster
{
    std::vector<const Traits *> copies;
    bool identical = false; ///< byte for byte
    bool proved = false;    ///< by content; false: some by header and size alone
};

struct Clusters
{
    std::vector<Cluster> found;           ///< each of two copies or more, in order of their oldest copy
    std::vector<const Traits *> leftOver; ///< copies without an equal, in order of arrival
};

/// Sorts copies that share a key and a channel by content. `copies` is ordered by arrival. Linear.
[[nodiscard]] Clusters clusterByContent(std::span<const Traits *const> copies);

} // namespace onecopy::duplicates
