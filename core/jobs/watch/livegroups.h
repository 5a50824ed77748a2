// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/arrivals/arrival.h"
#include "core/jobs/context.h"

#include <span>

namespace onecopy::jobs {

/// Saves the groups that duplicates which have just come belong to, by what the store knows, so that whoever reads the
/// store counts them at once; of more than a few hundred copies of one message, in steps of about a tenth. The next
/// scan looks at the same sets again, more closely. Nothing is done, and nothing fails, while another job writes, and
/// for sets of which a header is missing: then they wait for that scan. REQUIRES: all of `duplicates` are in the store.
[[nodiscard]] Result<void> groupLive(const AccountId &account, std::span<const arrivals::Arrival> duplicates,
                                     store::Store &store, const Context &context);

} // namespace onecopy::jobs
