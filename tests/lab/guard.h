// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/lab/process.h"

#include <string>

namespace onecopy::lab {

/// A small process that outlives this one: when this one ends without a word, killed or crashed, it ends the watched
/// servers (TERM, then KILL to their process groups) and removes the folder. It learns of the death by the end of a
/// socket, so it works for any thread and after every change of rights, unlike a parent-death signal.
class Guard
{
public:
    /// `folder` is removed after an unexpected end; empty: nothing is removed.
    [[nodiscard]] static Result<Guard> start(const std::string &folder);

    void watch(pid_t leader);
    void forget(pid_t leader);
    /// Ends the guard: all servers were stopped in order.
    void dismiss();

private:
    void tell(const std::string &line);
    Process m_process;
};

} // namespace onecopy::lab
