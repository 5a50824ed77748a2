// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/remove/removal.h"

namespace onecopy::jobs {

/// undoRemoval() of a removal that was made as `madeAs`, when the account had another host, port or user name. The
/// places that the journal names tell nothing then: nothing is changed unless some of the removed copies are found
/// here by their bytes (NotFound), and each goes back only when its bytes are what they were.
[[nodiscard]] Result<UndoOutcome> undoMovedRemoval(const Login &login, const std::string &runId,
                                                   const AccountId &madeAs, const Context &context);

} // namespace onecopy::jobs
