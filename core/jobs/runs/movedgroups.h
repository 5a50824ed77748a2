// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/duplicates/group.h"
#include "core/removal/plan.h"
#include "core/store/store.h"

#include <map>
#include <set>
#include <string>
#include <vector>

namespace onecopy::jobs {

/// A group of which a removal moved copies away, as it arrived: the survivor and the copies that lie in quarantine now.
struct MovedGroup
{
    std::string runId;
    CopyRef kept;
    duplicates::Group group;
};

/// Of all removals of the account, the newest first. Groups whose copies are all back are left out.
[[nodiscard]] Result<std::vector<MovedGroup>> movedGroups(store::Store &store, const AccountId &account);

/// The places that copies had before they were moved to quarantine, of all removals of the account.
[[nodiscard]] Result<std::set<CopyRef>> movedPlaces(store::Store &store, const AccountId &account);

/// Where undone copies lie now, and where they lay before the first removal that moved them. Of copies that came back
/// into another mailbox, or into one with another UIDVALIDITY, nothing: UIDs of two of these have no order.
[[nodiscard]] Result<std::map<CopyRef, CopyRef>> placesBeforeUndo(store::Store &store, const AccountId &account);

/// A removal that was cut has moved copies away that the store lists until the end of the run tells it. Takes those out
/// of the group, and says how many.
std::size_t leaveOutMoved(duplicates::Group &group, const std::set<CopyRef> &moved);
/// Out of all of them; without the groups that have no extra copy left.
void leaveOutMoved(std::vector<duplicates::Group> &groups, const std::set<CopyRef> &moved, duplicates::Totals &totals);

/// The plan of one run; lists of runs come without. Empty for one that was written in another format: the run itself
/// is told all the same.
[[nodiscard]] Result<removal::Plan> planOf(store::Store &store, const std::string &runId);

} // namespace onecopy::jobs
