// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/fault.h"
#include "core/base/faultdetail.h"

#include <optional>

namespace onecopy::net {

/// Tells a server that is silent from one that sends on and on and does not answer: both end at the same deadline.
class LastHeard
{
public:
    void asked() noexcept { m_came.reset(); }
    void came() { m_came = Deadline::Steady::now(); }

    /// The fault of a wait, whose reason is what has happened. Whoever was quiet for half of the longest silence that
    /// is allowed counts as silent.
    [[nodiscard]] Fault told(Fault fault, std::chrono::milliseconds silence) const
    {
        if (fault.kind == FaultKind::Timeout && m_came && millisecondsSince(*m_came) < silence / 2)
            fault.detail = faultdetail::talksOn;
        return fault;
    }

private:
    std::optional<Deadline::Steady::time_point> m_came; ///< since it was asked
};

} // namespace onecopy::net
