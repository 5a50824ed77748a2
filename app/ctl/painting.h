// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/invocation.h"

#include <memory>

class QCoreApplication;

namespace onecopy::ctl {

// A report needs fonts, painters and charts. To load these libraries takes as long as everything else that happens
// before a command begins, so one program has them (paintinghere.cpp), and onecopyctl calls it (paintingelsewhere.cpp).

/// Writes a report. Where that is done elsewhere it returns only with a fault.
[[nodiscard]] Result<int> runReport(Invocation &call);
/// What this program's commands run in.
[[nodiscard]] std::unique_ptr<QCoreApplication> makeApplication(int &argc, char **argv);

} // namespace onecopy::ctl
