// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/context.h"
#include "core/report/document.h"

#include <limits>

namespace onecopy::jobs {

/// For gatherReport(): a table of all copies leaves none out.
inline constexpr std::size_t everyGroup = std::numeric_limits<std::size_t>::max();

/// Gathers what a report needs from the store; no network. `groups` of the source are filled up to `maxGroups`.
/// Cancelled where a stop was requested meanwhile.
[[nodiscard]] Result<report::Source> gatherReport(const AccountId &account, std::size_t maxGroups,
                                                  const Context &context);

} // namespace onecopy::jobs
