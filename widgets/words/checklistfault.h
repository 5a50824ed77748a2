// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/words/words.h"

namespace onecopy::widgets::words {

/// What went wrong with a step of the checklist, in its own words where the common ones would be about mail.
[[nodiscard]] FaultText checklistFault(const Fault &fault);
/// "host:port" of the connection that it happened on; empty: it was none.
[[nodiscard]] std::string serverOf(const Fault &fault);

} // namespace onecopy::widgets::words
