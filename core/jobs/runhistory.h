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
    MoveItem item; ///< as it was before the run
    store::Step last = store::Step::Intent;
    bool goingBack = false;           ///< `last` is a step of the way back
    bool expunging = false;           ///< `last` is a step of its removal from quarantine for good
    bool marked = false;              ///< our \Deleted may be on the copy that is leaving
    std::optional<CopyRef> target{};  ///< in quarantine, if known; none when nothing of it lies there
    std::optional<CopyRef> back{};    ///< in its mailbox again, if known
    std::optional<CopyRef> awaited{}; ///< where the last move leads: mailbox, validity, and its UIDNEXT before the move

    /// Lies in quarantine, as far as the journal knows.
    [[nodiscard]] bool isAway() const
    {
        return target && last != store::Step::Restored && last != store::Step::Failed &&
               last != store::Step::Expunged;
    }
    /// The journal says how it ended.
    [[nodiscard]] bool isSettled() const;
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

    /// Copies whose last step this is.
    [[nodiscard]] std::uint64_t count(store::Step last) const;
    [[nodiscard]] bool isSettled() const; ///< every copy is
    [[nodiscard]] bool hasAway() const;   ///< something of it lies in quarantine
};

/// Folds journal lines (oldest first, of a removal and of the undo runs after it) into where each copy is. Pure.
[[nodiscard]] RunHistory foldJournal(const std::vector<store::JournalEntry> &entries);

} // namespace onecopy::jobs
