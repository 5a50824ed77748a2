// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/runs/moveitem.h"
#include "core/jobs/runs/placehash.h"
#include "core/store/store.h"

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace onecopy::jobs {

/// JournalEntry::detail of an intent: it is carried out by COPY, whatever the server announces.
inline constexpr std::string_view wayByCopy = "by COPY";

/// Where one copy of a run stands, by the last words that the journal has of it.
struct CopyHistory
{
    MoveItem item; ///< as it was before the run
    store::Step last = store::Step::Intent;
    bool goingBack = false;           ///< `last` is a step of the way back
    bool expunging = false;           ///< `last` is a step of its removal from quarantine for good
    bool byCopy = false;              ///< the last move is one by COPY, whatever the server announces
    bool marked = false;              ///< our \Deleted may be on the copy that is leaving
    std::optional<CopyRef> target{};  ///< in quarantine, if known; none when nothing of it lies there
    std::optional<CopyRef> back{};    ///< in its mailbox again, if known
    std::optional<CopyRef> awaited{}; ///< where the last move leads: mailbox, validity, and its UIDNEXT before the move

    /// Lies in quarantine, as far as the journal knows.
    [[nodiscard]] bool isAway() const
    {
        return target && last != store::Step::Restored && last != store::Step::Failed && last != store::Step::Expunged;
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
    MailboxName quarantine; ///< where the first copy was to go; empty when no line tells

    /// Copies whose last step this is.
    [[nodiscard]] std::uint64_t count(store::Step last) const;
    [[nodiscard]] bool isSettled() const; ///< every copy is
    [[nodiscard]] bool hasAway() const;   ///< something of it lies in quarantine
    /// Those that survivors still have although nothing of their group lies in quarantine (any more).
    [[nodiscard]] std::vector<const UnitedFlags *> flagsDue() const;
};

/// Folds journal lines (oldest first, of a removal and of the undo runs after it) into where each copy is, line by
/// line: a line costs the same however many came before, so that a run that asks again and again where its copies are
/// stays linear.
class JournalFold
{
public:
    void add(const store::JournalEntry &entry);

    [[nodiscard]] const RunHistory &history() const { return m_history; }
    [[nodiscard]] RunHistory take() && { return std::move(m_history); }
    /// The copy that was in this place before the run; none when no line names it. Valid until the next add().
    [[nodiscard]] const CopyHistory *copyFrom(const CopyRef &source) const;
    /// Of those whose end no line tells: indices into history().copies.
    [[nodiscard]] const std::set<std::size_t> &unsettled() const { return m_unsettled; }
    /// Some copy lies in this place in quarantine, or came back to it.
    [[nodiscard]] bool isTaken(const CopyRef &place) const { return m_taken.contains(place); }

private:
    using ByPlace = std::unordered_map<CopyRef, std::size_t, PlaceHash>;

    [[nodiscard]] bool takeFlags(const store::JournalEntry &entry);
    void hold(const CopyHistory &copy);
    void letGo(const CopyHistory &copy);

    RunHistory m_history;
    std::set<std::size_t> m_unsettled;
    ByPlace m_bySource;                          ///< the place where the copy was before the run
    ByPlace m_byTarget;                          ///< the place in quarantine
    ByPlace m_taken;                             ///< how many copies are there
    std::multimap<CopyRef, std::size_t> m_given; ///< survivors that were given flags
};

} // namespace onecopy::jobs
