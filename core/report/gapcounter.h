// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/duplicates/group.h"

#include <cstddef>
#include <cstdint>
#include <unordered_map>
#include <vector>

namespace onecopy::report {

/// The usual times between two copies, wherever they are named: two pages that count differently contradict each other.
class GapCounter
{
public:
    void add(const duplicates::Group &group);
    /// In seconds, at most 3, the most common one first.
    [[nodiscard]] std::vector<std::int64_t> mostCommon() const;

private:
    std::unordered_map<std::int64_t, std::size_t> m_counts;
};

} // namespace onecopy::report
