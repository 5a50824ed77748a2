// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/servers/shell.h"

namespace onecopy::servers {

/// Runs a program (looked up in PATH) in a process group of its own, with `input` on its stdin, to its end. When the
/// time is over, or on a stop request, the group is killed. What the program leaves running in the background with
/// other outputs is not waited for.
[[nodiscard]] Result<Output> runProgram(const std::vector<std::string> &words, std::string_view input,
                                        const std::stop_token &stop, std::chrono::milliseconds time);

} // namespace onecopy::servers
