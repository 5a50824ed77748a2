// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/fault.h"
#include "tests/lab/seedplan.h"

#include <string>

namespace onecopy::lab {

/// What the command line of onecopy-lab asks for.
struct LabRequest
{
    enum class What { Start, Seed } what = What::Start;
    std::string folder; ///< of the lab; empty: temporary
    SeedPlan plan;      ///< messages 0: nothing is filled in
    int users = 3;
    bool postfix = false;
    bool untilInputCloses = false;
    std::string truthFile; ///< empty: truth.jsonl in the folder
};

/// Starts the servers, fills the first user's mailboxes, prints one JSON line when ready, and (for Start) waits for
/// SIGTERM, SIGINT or the end of stdin. Returns after everything was stopped.
[[nodiscard]] Result<void> runLab(const LabRequest &request);

} // namespace onecopy::lab
