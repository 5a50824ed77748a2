// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/imap/types.h"

#include <string_view>

namespace onecopy::imap {

/// "validity source-set target-set" of RFC 4315 3. Empty when anything is wrong with it, or a source was not in
/// `asked`: then the copies have to be found by their content.
[[nodiscard]] CopyPairs copyPairsFrom(std::string_view arguments, const UidSet &asked);

/// The answers of several commands as one; a target that changed its identity in between makes all pairs worthless.
void joinPairs(CopyPairs &all, CopyPairs more, bool first);

} // namespace onecopy::imap
