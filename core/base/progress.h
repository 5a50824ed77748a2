// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <string_view>

namespace onecopy {

/// What a job is doing. `widgets/` and `onecopyctl` have a sentence for each.
enum class Phase {
    Connecting,
    Listing,
    Reading,
    Proving,
    Grouping,
    Planning,
    Removing,
    Verifying,
    Restoring,
    Expunging,
    Watching,
    Writing
};

[[nodiscard]] std::string_view toString(Phase phase) noexcept;

/// `total` 0 means that the end is not known yet.
struct Progress
{
    Phase phase = Phase::Connecting;
    std::uint64_t done = 0;
    std::uint64_t total = 0;
    bool operator==(const Progress &) const = default;
};

/// Called on the job's own thread; the receiver coalesces.
using ProgressSink = std::function<void(const Progress &)>;

} // namespace onecopy
