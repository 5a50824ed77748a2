// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/mover.h"
#include "core/store/store.h"

#include <map>
#include <string>
#include <vector>

namespace onecopy::jobs {

/// Where one copy of a run stands, by the last words that the journal has of it.
struct CopyHistory
{
    MoveItem item;                 ///< as it was before the run
    store::Step last = store::Step::Intent;
    std::optional<CopyRef> target; ///< in quarantine, if known
};

/// Flags that a run gave to a survivor.
struct UnitedFlags
{
    std::string groupId;
    CopyRef survivor;
    std::string before;
    std::vector<std::string> added;
    bool takenBack = false;
};

struct RunHistory
{
    std::vector<CopyHistory> copies; ///< in the order of their first line
    std::vector<UnitedFlags> united;
};

/// Folds journal lines (oldest first, of a removal and of the undo runs after it) into where each copy is. Pure.
[[nodiscard]] RunHistory foldJournal(const std::vector<store::JournalEntry> &entries);

} // namespace onecopy::jobs
