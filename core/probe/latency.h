// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/probe/senders.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace onecopy::probe {

/// One mail that was accepted: its size on the wire, and how long the server took to answer the last dot.
struct LatencySample
{
    std::uint64_t bytes = 0;
    double milliseconds = 0;
};

/// The time to the answer as a straight line over the size, by least squares.
struct LatencyModel
{
    double baseMs = 0;
    double msPerMib = 0;
    double r2 = 0; ///< share of the variance that the size explains, 0 … 1; 1 when the time does not vary at all
    std::size_t samples = 0;

    [[nodiscard]] double at(std::uint64_t bytes) const noexcept;
};

/// None for fewer than two different sizes: one point gives no slope.
[[nodiscard]] std::optional<LatencyModel> fitLatency(std::span<const LatencySample> samples);

/// A sender that would give up on a mail of this size and above, and send it again.
struct TimeoutReached
{
    SenderTimeout sender;
    std::uint64_t atBytes = 0; ///< 0: on every mail
};

/// No server takes larger mail than this: what lies beyond says nothing.
inline constexpr std::uint64_t largestMail = 1ULL << 30U;

/// Those of `senders` whose patience ends at or below largestMail, the least patient first.
[[nodiscard]] std::vector<TimeoutReached> timeoutsReached(const LatencyModel &model,
                                                          std::span<const SenderTimeout> senders);

} // namespace onecopy::probe
