// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

/// What both programs do alike before anything else.
namespace onecopy {

/// No core file, in which a password might lie. A pipe that somebody closed, and a file that may not grow (ulimit -f),
/// are failed writes and not the end of the process in the middle of a removal. Without HOME (cron, systemd) it is the
/// folder that the system knows of the user. REQUIRES: called before Qt is used, and before any other thread.
void prepareProcess();

/// Where the store is when nobody names one. Both programs share it.
[[nodiscard]] std::string defaultStorePath();

} // namespace onecopy
