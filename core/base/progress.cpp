// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/progress.h"

namespace onecopy {

std::string_view toString(Phase phase) noexcept
{
    switch (phase) {
    case Phase::Connecting:
        return "connecting";
    case Phase::Listing:
        return "listing";
    case Phase::Reading:
        return "reading";
    case Phase::Proving:
        return "proving";
    case Phase::Grouping:
        return "grouping";
    case Phase::Planning:
        return "planning";
    case Phase::Removing:
        return "removing";
    case Phase::Verifying:
        return "verifying";
    case Phase::Restoring:
        return "restoring";
    case Phase::Expunging:
        return "expunging";
    case Phase::Watching:
        return "watching";
    case Phase::Writing:
        return "writing";
    }
    return "";
}

} // namespace onecopy
