// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagnosis/account.h"
#include "core/diagnosis/features.h"

#include <string>

namespace onecopy::diagnosis {

/// Of the lines that logs have of a message, the last one that shows this, and of this mailbox, where lines name
/// mailboxes. Where none has the words that servers use for it, the last one. Empty: it is not among those that are
/// kept. Hostile text. Pure.
[[nodiscard]] std::string logLineFor(const GroupView &view, const AccountView &account, Feature feature);

} // namespace onecopy::diagnosis
