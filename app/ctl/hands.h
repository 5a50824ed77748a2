// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/invocation.h"
#include "core/checklist/ledger.h"

namespace onecopy::ctl {

/// Whoever carries out what the checklist cannot reach: the command of --by-hand-command, which is called with "apply"
/// or "restore" and the step, or else the person at the terminal.
[[nodiscard]] std::function<bool(const checklist::LedgerChange &, bool back)> handsFor(const Invocation &call);

/// The same for `checklist restore`: without a command, the person has said before that all of it is put back.
[[nodiscard]] std::function<bool(const checklist::LedgerChange &, bool back)> restoringHandsFor(const Invocation &call);

} // namespace onecopy::ctl
