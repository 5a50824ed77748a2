// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/invocation.h"

#include <string>

namespace onecopy::ctl {

/// Somebody sits at a terminal and reads what is printed.
[[nodiscard]] bool canAsk(const Invocation &call);
/// Asks on stderr. Only "yes", in full, is a yes.
[[nodiscard]] bool answeredYes(const std::string &question);

} // namespace onecopy::ctl
