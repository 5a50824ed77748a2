// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/scan/scan.h"

namespace onecopy::jobs {

/// Others: sessions of the same work, which the server may still count.
enum class Before { Nothing, Others };

/// scan() for a caller that holds the store::WriterLock and has the store open.
[[nodiscard]] Result<ScanOutcome> scanLocked(const ScanRequest &request, store::Store &store, const Context &context,
                                             Before before = Before::Nothing);

} // namespace onecopy::jobs
