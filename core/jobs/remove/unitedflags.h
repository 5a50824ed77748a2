// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/imap/client.h"
#include "core/jobs/runs/journal.h"
#include "core/removal/plan.h"

#include <set>
#include <string>
#include <vector>

namespace onecopy::jobs {

/// Survivors named in one command that changes flags: nothing can be lost by it.
inline constexpr std::size_t survivorsPerStore = 200;

/// What survivors are to be given, and the lines that say so.
struct FlagsToGive
{
    std::vector<imap::FlagChange> changes; ///< together those that lack the same flags
    std::vector<store::JournalEntry> lines;
    std::set<std::string> groupsWithout; ///< whose survivor's mailbox does not keep all of them
};

/// Flags and keywords that the extras of a group have and the survivor has not. Never \Deleted, \Recent or \Draft.
[[nodiscard]] std::vector<std::string> flagsToUnite(const removal::PlannedGroup &group);

/// Flags that the copies of `plan` have and the one that stays has not, as far as its mailbox can keep them. Pure.
[[nodiscard]] FlagsToGive flagsToGive(const removal::Plan &plan, const imap::SelectedMailbox &survivors);

/// Flags that the server will not keep are no reason to stop; a session that is over is. The survivors that it refused
/// them to. REQUIRES: the lines are on the disk.
[[nodiscard]] Result<imap::UidSet> giveFlags(imap::Client &client, const std::vector<imap::FlagChange> &changes);

/// Takes the flags that a removal gave to survivors back where nothing of their group lies in quarantine (any more). A
/// survivor that another run of the account has moved and put back since is followed to its new UID, and one whose
/// mailbox was renamed to its new name; one that is not there is left alone. Selects mailboxes with `client`.
[[nodiscard]] Result<void> takeBackUnitedFlags(imap::Client &client, const AccountId &account,
                                               const std::string &removalId, store::Store &store, Journal &journal);

/// Removals of the account, but `own`, that were undone and whose survivors have flags of theirs that are due: a
/// survivor lay in quarantine itself then, as a copy of another run, and came back with them.
[[nodiscard]] Result<std::vector<std::string>> undoneOwingFlags(store::Store &store, const AccountId &account,
                                                                const std::string &own);
/// Takes the flags of these back, as takeBackUnitedFlags() does.
[[nodiscard]] Result<void> takeBackFlagsOf(const std::vector<std::string> &removals, imap::Client &client,
                                           const AccountId &account, store::Store &store, const Context &context);

} // namespace onecopy::jobs
