// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

namespace onecopy::diagnosis {

struct SizedMessage
{
    std::uint64_t size = 0;
    bool repeated = false;
};

/// The size from which on messages are repeated.
struct SizeKnee
{
    std::uint64_t at = 0;  ///< messages of this size and above
    std::uint64_t low = 0; ///< 95 % confidence interval of `at`, by profile likelihood
    std::uint64_t high = 0;
    std::uint32_t repeatedAbove = 0;
    std::uint32_t above = 0;
    std::uint32_t repeatedBelow = 0;
    std::uint32_t below = 0;
    double pValue = 1; ///< probe::fisherFall: the chance of this if size made no difference
    bool operator==(const SizeKnee &) const = default;
};

/// None: fewer than two messages, or all or none of them repeated. The p-value is that of the best border, so it is
/// multiplied by the number of borders that were possible (Bonferroni). Time: one sort.
[[nodiscard]] std::optional<SizeKnee> findKnee(std::vector<SizedMessage> messages);

} // namespace onecopy::diagnosis
