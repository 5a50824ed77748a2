// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/scan.h"

namespace onecopy::jobs {

/// scan() for a caller that holds the store::WriterLock and has the store open.
[[nodiscard]] Result<ScanOutcome> scanLocked(const ScanRequest &request, store::Store &store, const Context &context);

} // namespace onecopy::jobs
