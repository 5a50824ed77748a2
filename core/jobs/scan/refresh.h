// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/context.h"

#include <set>

namespace onecopy::jobs {

/// Brings the store up to date with mailboxes that a removal or an undo has changed. REQUIRES: the caller holds the
/// store::WriterLock.
[[nodiscard]] Result<void> refreshAfterChange(const Login &login, store::Store &store,
                                              const std::set<MailboxName> &mailboxes, const Context &context);

} // namespace onecopy::jobs
