// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/context.h"
#include "core/report/document.h"

namespace onecopy::jobs {

/// Gathers what a report needs from the store; no network. `groups` of the source are filled up to `maxGroups`.
[[nodiscard]] Result<report::Source> gatherReport(const AccountId &account, std::size_t maxGroups, const Context &context);

} // namespace onecopy::jobs
