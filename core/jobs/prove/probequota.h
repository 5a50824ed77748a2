// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/fault.h"

#include <cstddef>
#include <string>

namespace onecopy::jobs {

/// How much test mail goes out in an hour, over all runs of all programs with one store: whatever calls us again and
/// again (a script, a mail program that answers, a forward to itself) ends here. Kept in a file beside the store, which
/// holds nothing but times. Thread: any.
class ProbeQuota
{
public:
    static constexpr std::size_t mostPerHour = 1'000;

    explicit ProbeQuota(const std::string &storePath);
    /// One more. SafetyStop when there were too many in the hour before `now`. Where nothing can be kept, nothing is
    /// refused.
    [[nodiscard]] Result<void> take(EpochSeconds now) const;

private:
    std::string m_path;
};

} // namespace onecopy::jobs
