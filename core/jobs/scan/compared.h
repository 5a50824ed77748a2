// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/store.h"

namespace onecopy::jobs {

/// Do the groups of this account tell what it holds? A scan that is cut may have read messages and compared none, and
/// that there is no group says nothing then. Groups from before stay true until the next scan.
[[nodiscard]] Result<bool> wasCompared(store::Store &store, const AccountId &account);

} // namespace onecopy::jobs
