// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/duplicates/group.h"
#include "core/duplicates/traits.h"

#include <span>
#include <string_view>

namespace onecopy::duplicates {

/// What classification decided about a set of copies.
struct Verdict
{
    Class cls = Class::X;
    bool proved = false;
    bool byDesign = false;
};

/// REQUIRES: `copies` is not empty and ordered by arrival. `key` tells groups of one oldest copy apart.
[[nodiscard]] Group makeGroup(std::span<const Traits *const> copies, Match match, std::string_view key,
                              Verdict verdict);

/// Every body of the set was read.
[[nodiscard]] bool allRead(std::span<const Traits *const> copies);

} // namespace onecopy::duplicates
