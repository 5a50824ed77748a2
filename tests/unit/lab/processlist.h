// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <string>
#include <sys/types.h>
#include <vector>

namespace onecopy::lab {

/// Living processes (no zombies) of a process group.
[[nodiscard]] std::vector<pid_t> processesInGroup(pid_t group);
/// Living processes whose command line contains `text`.
[[nodiscard]] std::vector<pid_t> processesWith(const std::string &text);
/// The user id of a process; -1 if there is none.
[[nodiscard]] long ownerOf(pid_t pid);

} // namespace onecopy::lab
