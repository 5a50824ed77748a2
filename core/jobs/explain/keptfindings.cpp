// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/explain/keptfindings.h"

#include "core/jobs/runs/movedgroups.h"

#include <algorithm>
#include <map>
#include <set>
#include <unordered_map>

namespace onecopy::jobs {

namespace {

/// The latest findings, if they tell of all these groups.
Result<std::optional<std::pair<EpochSeconds, report::KeptFindings>>>
latestOf(store::Store &store, const AccountId &account, const std::set<std::string> &ids)
{
    auto entry = store.findings().latest(account);
    if (!entry)
        return passOn(entry);
    if (!*entry)
        return std::nullopt;
    auto kept = report::keptFindingsFrom((*entry)->json);
    if (!kept) // of another version: found anew
        return std::nullopt;
    const bool covered =
        std::all_of(ids.begin(), ids.end(), [&](const std::string &id) { return kept->findings.ofGroup.contains(id); });
    if (!covered)
        return std::nullopt;
    return std::pair((*entry)->at, std::move(*kept));
}

/// Adds the groups of one run.
void addRun(const store::FindingStore::Entry &entry, const std::vector<const MovedGroup *> &moved, FoundCauses &found,
            report::Findings &findings)
{
    auto kept = report::keptFindingsFrom(entry.json);
    if (!kept) // of another version
        return;
    std::unordered_map<std::string_view, const diagnosis::GroupFinding *> known;
    for (const diagnosis::GroupFinding &group : kept->groups)
        known.emplace(group.groupId, &group);
    report::Findings::Earlier earlier = findings.earlier.value_or(report::Findings::Earlier());
    std::set<std::string> ids;
    for (const MovedGroup *one : moved) {
        const auto finding = known.find(one->group.id);
        if (finding == known.end() || findings.ofGroup.contains(one->group.id))
            continue;
        ids.insert(one->group.id);
        found.earlier.push_back({*finding->second, one->group});
        ++earlier.groups;
        earlier.extras += one->group.extraCount();
    }
    if (ids.empty())
        return;
    earlier.at = std::max(earlier.at, entry.at);
    findings.earlier = earlier;
    report::keepGroups(*kept, ids);
    report::addEarlier(findings, *kept);
}

} // namespace

Result<void> keepFindings(const AccountId &account, const FoundCauses &found, const Context &context)
{
    const std::string json = report::toJson(*found.findings, found.diagnosis.groups);
    {
        auto store = store::Store::open(context.storePath, store::Access::ReadOnly);
        if (!store)
            return passOn(store);
        auto latest = store->findings().latest(account);
        if (!latest)
            return passOn(latest);
        if (*latest && (*latest)->json == json)
            return {};
    }
    auto store = store::Store::open(context.storePath);
    if (!store)
        return passOn(store);
    return store->findings().save(account, {{}, found.findings->at, json});
}

Result<store::FindingStore::Entry> findingsBefore(store::Store &store, const std::string &runId,
                                                  const removal::Plan &plan, const Context &context)
{
    std::set<std::string> ids;
    for (const removal::PlannedGroup &group : plan.groups)
        ids.insert(group.groupId);
    auto latest = latestOf(store, plan.account, ids);
    if (!latest)
        return passOn(latest);
    if (!*latest) {
        Context quiet = context;
        quiet.progress = {}; // that of the removal goes on
        auto found = findCauses(plan.account, {}, quiet);
        if (!found)
            return passOn(found);
        latest->emplace(found->findings->at, report::KeptFindings{*found->findings, found->diagnosis.groups});
    }
    auto &[at, kept] = **latest;
    report::keepGroups(kept, ids);
    return store::FindingStore::Entry{runId, at, report::toJson(kept.findings, kept.groups)};
}

Result<void> addMovedGroups(store::Store &store, const AccountId &account, FoundCauses &found)
{
    auto entries = store.findings().beforeRemovals(account);
    if (!entries || entries->empty())
        return entries ? Result<void>() : passOn(entries);
    auto moved = movedGroups(store, account);
    if (!moved)
        return passOn(moved);
    std::map<std::string_view, std::vector<const MovedGroup *>> byRun;
    for (const MovedGroup &group : *moved)
        byRun[group.runId].push_back(&group);
    auto findings = std::make_shared<report::Findings>(*found.findings);
    for (const store::FindingStore::Entry &entry : *entries) {
        if (const auto run = byRun.find(entry.runId); run != byRun.end())
            addRun(entry, run->second, found, *findings);
    }
    found.findings = std::move(findings);
    return {};
}

} // namespace onecopy::jobs
