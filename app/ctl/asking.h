// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/invocation.h"

#include <stop_token>
#include <string>

namespace onecopy::ctl {

/// Somebody sits at a terminal and reads what is printed.
[[nodiscard]] bool canAsk(const Invocation &call);
/// A line from a descriptor, without its end; what there is when it ends. The program answers a signal by a request to
/// stop, so this waits for both: Cancelled as soon as `stop` is requested. Usage: longer than anybody types.
[[nodiscard]] Result<std::string> readLine(int from, const std::stop_token &stop);
/// Asks on stderr, and reads the answer. Cancelled: see readLine().
[[nodiscard]] Result<std::string> answerTo(const std::string &question, const std::stop_token &stop);
/// Only "yes", in full, is a yes. Whoever stops the program has not said yes.
[[nodiscard]] bool answeredYes(const std::string &question, const std::stop_token &stop);

} // namespace onecopy::ctl
