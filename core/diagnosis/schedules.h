// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <cstddef>
#include <span>
#include <string_view>

namespace onecopy::diagnosis {

/// How sure we are of a schedule.
enum class Known { Measured, Source, Documented, Assumed };

/// The times at which a mail server tries again, as gaps between the attempts that reached us. `failLatency` is how
/// long the sender waits for the answer to the last dot before it counts the attempt as failed; it is part of the gaps.
struct Schedule
{
    std::string_view id;
    std::string_view name;
    EpochSeconds failLatency = 0;
    std::span<const EpochSeconds> gaps;
    bool repeatsLast = true;
    EpochSeconds step = 0;        ///< when it does not repeat: how much longer each further gap is
    EpochSeconds granularity = 0; ///< a gap may be longer by this much: the queue is looked at now and then
    Known known = Known::Documented;
    bool byAge = false; ///< it waits as long as the message is old, within what the gaps tell at their ends

    /// The gap behind attempt `index`, 0 is the first, which came when the message was as old as `age` for its
    /// receiver.
    [[nodiscard]] EpochSeconds gap(std::size_t index, EpochSeconds age) const noexcept;
    /// May this be the schedule of a server that calls itself so in its Received line? True where it does not say.
    [[nodiscard]] bool mayBeOf(std::string_view product) const noexcept;
};

[[nodiscard]] std::span<const Schedule> allSchedules() noexcept;

} // namespace onecopy::diagnosis
