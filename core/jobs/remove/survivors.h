// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/imap/client.h"
#include "core/removal/plan.h"

#include <set>
#include <string>

namespace onecopy::jobs {

/// The copies that stay.
[[nodiscard]] imap::UidSet survivorsOf(const removal::Plan &plan);

using Bereft = std::set<std::string>; ///< group ids

/// Groups of `plan` whose survivor is not there any more, or not whole. They are read once more, all of their bytes:
/// what the server shows of a message that it has lost may be anything. REQUIRES: `client` has their mailbox open.
[[nodiscard]] Result<Bereft> withoutSurvivor(imap::Client &client, const removal::Plan &plan);

} // namespace onecopy::jobs
