// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/fault.h"

#include <chrono>
#include <optional>
#include <string>

namespace onecopy::jobs {

/// What the user should know about the lease (lease.h) under which a job has changed an account.
struct LeaseRemark
{
    enum class Kind {
        Nothing,
        NoLease,  ///< the server keeps none, for `why`: nothing would have held another computer off
        TakenOver ///< `holder` was at work, but had not been heard of for `silence`
    };

    Kind kind = Kind::Nothing;
    std::optional<Fault> why{};
    std::string holder{}; ///< "anna at pc7": of another computer, so not to be trusted with control characters
    EpochSeconds since = 0;
    std::chrono::minutes silence{0};

    [[nodiscard]] bool empty() const noexcept { return kind == Kind::Nothing; }
};

/// In English, printable, for the command line. Empty: nothing.
[[nodiscard]] std::string describe(const LeaseRemark &remark);

} // namespace onecopy::jobs
