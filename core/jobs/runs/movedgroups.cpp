// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/runs/movedgroups.h"

#include "core/jobs/runs/runhistory.h"
#include "core/jobs/runs/runs.h"

#include <algorithm>
#include <optional>
#include <set>
#include <utility>

namespace onecopy::jobs {

namespace {

/// The group of a plan as it arrived, with those of its copies that are in quarantine now; none when all are back.
std::optional<duplicates::Group> arrivedGroup(const removal::PlannedGroup &planned, const std::set<CopyRef> &away)
{
    duplicates::Group group;
    group.id = planned.groupId;
    group.cls = planned.cls;
    group.match = planned.messageId.empty() ? duplicates::Match::Fingerprint : duplicates::Match::MessageId;
    group.proved = true;
    group.messageId = planned.messageId;
    group.face = planned.face;
    group.size = planned.keep.copy.size;
    group.copies.push_back(planned.keep.copy);
    for (const removal::PlannedCopy &extra : planned.extras) {
        if (away.contains(extra.copy.ref))
            group.copies.push_back(extra.copy);
    }
    if (group.copies.size() < 2)
        return std::nullopt;
    std::sort(group.copies.begin(), group.copies.end(), [](const duplicates::Copy &a, const duplicates::Copy &b) {
        return std::pair(a.internalDate.value_or(0), a.ref) < std::pair(b.internalDate.value_or(0), b.ref);
    });
    for (std::size_t i = 0; i < group.copies.size(); ++i)
        group.copies[i].role = i == 0 ? duplicates::Role::Original : duplicates::Role::Extra;
    return group;
}

std::set<CopyRef> placesBefore(const RunHistory &history)
{
    std::set<CopyRef> away;
    for (const CopyHistory &copy : history.copies) {
        if (copy.last == store::Step::Moved)
            away.insert(copy.item.source);
    }
    return away;
}

} // namespace

Result<removal::Plan> planOf(store::Store &store, const std::string &runId)
{
    auto run = store.runs().find(runId);
    if (!run)
        return passOn(run);
    if (*run) {
        if (auto plan = removal::planFromJson((*run)->planJson))
            return plan;
    }
    return removal::Plan();
}

Result<std::vector<MovedGroup>> movedGroups(store::Store &store, const AccountId &account)
{
    std::vector<MovedGroup> moved;
    auto all = eachRemoval(store, account, [&](const store::Run &run, const RunHistory &history) -> Result<void> {
        auto plan = planOf(store, run.id);
        if (!plan)
            return passOn(plan);
        const std::set<CopyRef> away = placesBefore(history);
        for (const removal::PlannedGroup &planned : plan->groups) {
            if (auto group = arrivedGroup(planned, away))
                moved.push_back({run.id, planned.keep.copy.ref, std::move(*group)});
        }
        return {};
    });
    if (!all)
        return passOn(all);
    return moved;
}

Result<std::set<CopyRef>> movedPlaces(store::Store &store, const AccountId &account)
{
    std::set<CopyRef> places;
    auto all = eachRemoval(store, account, [&places](const store::Run &, const RunHistory &history) -> Result<void> {
        places.merge(placesBefore(history));
        return {};
    });
    if (!all)
        return passOn(all);
    return places;
}

Result<std::map<CopyRef, CopyRef>> placesBeforeUndo(store::Store &store, const AccountId &account)
{
    std::map<CopyRef, CopyRef> places;
    auto all = eachRemoval(store, account, [&places](const store::Run &, const RunHistory &history) -> Result<void> {
        for (const CopyHistory &copy : history.copies) {
            if (copy.last == store::Step::Restored && copy.back && copy.back->mailbox == copy.item.source.mailbox &&
                copy.back->validity == copy.item.source.validity)
                places.emplace(*copy.back, copy.item.source);
        }
        return {};
    });
    if (!all)
        return passOn(all);
    for (auto &[now, before] : places) {
        // UIDs grow with each way back, so that this ends.
        for (auto earlier = places.find(before); earlier != places.end() && earlier->second < before;
             earlier = places.find(before))
            before = earlier->second;
    }
    return places;
}

std::size_t leaveOutMoved(duplicates::Group &group, const std::set<CopyRef> &moved)
{
    const std::size_t gone =
        std::erase_if(group.copies, [&](const duplicates::Copy &copy) { return moved.contains(copy.ref); });
    if (gone > 0 && !group.copies.empty())
        group.copies.front().role = duplicates::Role::Original;
    return gone;
}

void leaveOutMoved(std::vector<duplicates::Group> &groups, const std::set<CopyRef> &moved, duplicates::Totals &totals)
{
    if (moved.empty())
        return;
    std::erase_if(groups, [&](duplicates::Group &group) {
        const std::size_t extras = group.extraCount();
        const std::uint64_t bytes = group.extraBytes();
        totals.messages -= leaveOutMoved(group, moved);
        const bool isOver = group.copies.size() < 2;
        if (group.isFault()) {
            totals.extraCopies -= extras - group.extraCount();
            totals.extraBytes -= bytes - std::min(bytes, group.extraBytes());
            totals.groups -= isOver ? 1 : 0;
        } else if (isOver) {
            --(group.byDesign ? totals.byDesign : totals.related);
        }
        return isOver;
    });
}

} // namespace onecopy::jobs
