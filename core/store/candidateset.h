// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/keysets.h"

#include <vector>

namespace onecopy::store {

/// The copies of a set with what is known of them; those that are gone, or in other mailboxes, are left out.
[[nodiscard]] Result<std::vector<arrivals::Candidate>> loadSet(Database &db, const KeySet &set,
                                                               const MailboxMap &mailboxes);

/// Reading sets needs the indexes: a load that was cut may have left the store without them.
[[nodiscard]] Result<void> requireKeyIndexes(Database &db);

} // namespace onecopy::store
