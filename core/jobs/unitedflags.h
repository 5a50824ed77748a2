// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/imap/client.h"
#include "core/jobs/journal.h"
#include "core/jobs/runhistory.h"

namespace onecopy::jobs {

/// Takes the flags that a run gave to survivors back where nothing of their group lies in quarantine (any more). A
/// survivor that is not where it was is left alone. Selects mailboxes with `client`.
[[nodiscard]] Result<void> takeBackUnitedFlags(imap::Client &client, Journal &journal, const RunHistory &history);

} // namespace onecopy::jobs
