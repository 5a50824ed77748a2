// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/remove/lease.h"
#include "core/jobs/remove/reconcile.h"
#include "core/jobs/session.h"

#include <utility>

namespace onecopy::jobs {

/// Takes the lease, settles the runs that were cut before, and gives what `work(lease)` makes: a Result of an outcome
/// with a `fault`. The lease goes in an orderly way only when nothing was said against the server: all went well, there
/// was nothing to do, somebody has stopped it, or the server let no more sessions in. REQUIRES: as Lease::take().
template <class Work> auto underLease(const Login &login, store::Store &store, const Context &context, Work work)
{
    using Made = decltype(work(std::declval<Lease &>()));
    auto lease = Lease::take(login, store, context);
    if (!lease)
        return Made(passOn(lease));
    if (auto settled = reconcileLocked(login, store, *lease, context); !settled) {
        lease->release(settled.error().kind == FaultKind::Cancelled);
        return Made(passOn(settled));
    }
    Made outcome = work(*lease);
    const Fault *fault = !outcome ? &outcome.error() : outcome->fault ? &*outcome->fault : nullptr;
    lease->release(fault == nullptr || fault->kind == FaultKind::Cancelled || fault->kind == FaultKind::NotFound ||
                   wasNotLetIn(*fault));
    return outcome;
}

} // namespace onecopy::jobs
