// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/duplicates/classify.h"
#include "core/duplicates/group.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace onecopy::widgets {

/// Everything that the overview says about one server: gathered by a job from the store.
struct OverviewSummary
{
    std::string server;                                          ///< the account's name for it, else its host
    std::optional<std::pair<EpochSeconds, EpochSeconds>> period; ///< oldest and newest arrival
    std::uint64_t mailboxes = 0;
    EpochSeconds checkedAt = 0;
    duplicates::Totals totals;
    std::uint64_t removedCopies = 0; ///< extra copies that are in quarantine now
    std::string worstSubject;
    std::size_t worstCopies = 0;
    std::uint64_t bytesChecked = 0;                ///< of all messages; 0: not known
    std::uint64_t largeExtraCopies = 0;            ///< of messages over 2 MB
    std::optional<std::int64_t> typicalGapSeconds; ///< the most common time between two copies
    std::vector<duplicates::Bin> bins;
};

} // namespace onecopy::widgets
