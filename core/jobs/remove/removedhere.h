// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/context.h"
#include "core/jobs/runs/runhistory.h"

namespace onecopy::jobs {

/// Looks for some of the copies that a removal has moved, by their bytes; success when one is in this account.
/// NotFound: nothing is concluded about a mailbox that has nothing to do with the removal.
[[nodiscard]] Result<void> checkIsHere(const Login &login, const RunHistory &history, const Context &context);

} // namespace onecopy::jobs
