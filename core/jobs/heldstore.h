// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/context.h"
#include "core/store/lockfile.h"
#include "core/store/store.h"

namespace onecopy::jobs {

/// A store that nobody else writes to as long as this lives. The store is closed before the lock is given back.
struct HeldStore
{
    store::WriterLock lock;
    store::Store store;
};

/// Waits a moment for who holds it. Faults: StoreBusy, Cancelled, and those of opening it.
[[nodiscard]] Result<HeldStore> holdStore(const Context &context);

} // namespace onecopy::jobs
