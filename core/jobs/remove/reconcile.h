// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/imap/client.h"
#include "core/jobs/context.h"
#include "core/jobs/remove/lease.h"
#include "core/jobs/runs/journal.h"

/// REQUIRES everywhere: the caller holds the store::WriterLock.
namespace onecopy::jobs {

/// reconcile() without taking the lock, over the session of the lease where it has one to lend.
[[nodiscard]] Result<std::uint64_t> reconcileLocked(const Login &login, store::Store &store, Lease &lease,
                                                    const Context &context);

/// Looks at the server for every copy whose end `journal` does not tell, and writes what is true there: the journal of
/// a removal, or of an undo that goes on from it. Our marks are taken back. Costs what is unsettled, not what the run
/// has done before. Returns how many there were.
[[nodiscard]] Result<std::uint64_t> settleCopies(imap::Client &client, store::Store &store, Journal &journal,
                                                 const Context &context);

} // namespace onecopy::jobs
