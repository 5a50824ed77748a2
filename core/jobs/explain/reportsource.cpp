// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/explain/reportsource.h"

#include "core/account/whose.h"
#include "core/base/text.h"
#include "core/imap/mailboxname.h"
#include "core/jobs/prove/checklistserver.h"
#include "core/jobs/runs/movedgroups.h"
#include "core/jobs/runs/runs.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <set>

namespace onecopy::jobs {

namespace {

constexpr int chartBins = 45;

/// Counts a removed copy among the arrivals again: it did arrive.
void countArrival(std::vector<duplicates::Bin> &bins, const duplicates::Copy &copy)
{
    if (!copy.internalDate)
        return;
    const auto bin = std::find_if(bins.begin(), bins.end(), [&](const duplicates::Bin &b) {
        return *copy.internalDate >= b.start && *copy.internalDate < b.end;
    });
    if (bin != bins.end())
        ++bin->extra;
}

/// A report tells what arrived, also where the extra copies have been moved away since.
Result<void> addRemovedCopies(store::Store &store, const AccountId &account, report::Source &source)
{
    auto moved = movedGroups(store, account);
    if (!moved)
        return passOn(moved);
    std::set<CopyRef> listed;
    std::map<std::string, std::size_t> known;
    for (std::size_t i = 0; i < source.groups.size(); ++i)
        known[source.groups[i].id] = i;
    for (const duplicates::Group &group : source.groups) {
        for (const duplicates::Copy &copy : group.copies)
            listed.insert(copy.ref);
    }
    for (MovedGroup &one : *moved) {
        duplicates::Group &group = one.group;
        source.removedCopies += group.extraCount();
        // A removal that was cut has not told the store: these are counted already.
        std::erase_if(group.copies, [&](const duplicates::Copy &copy) {
            const bool counted = copy.ref != one.kept && listed.contains(copy.ref);
            if (counted)
                source.movedMeanwhile.insert(copy.ref);
            return counted;
        });
        if (group.copies.size() < 2)
            continue;
        group.copies.front().role = duplicates::Role::Original;
        source.totals.messages += group.extraCount();
        source.totals.extraCopies += group.extraCount();
        source.totals.extraBytes += group.extraBytes();
        for (const duplicates::Copy &copy : group.copies) {
            if (copy.ref != one.kept)
                countArrival(source.bins, copy);
        }
        const auto [at, fresh] = known.try_emplace(group.id, source.groups.size());
        if (fresh) {
            ++source.totals.groups;
            ++source.groupsInAll;
            source.groups.push_back(std::move(group));
        } else {
            std::ranges::copy_if(group.copies, std::back_inserter(source.groups[at->second].copies),
                                 [&](const duplicates::Copy &copy) { return copy.ref != one.kept; });
        }
    }
    return {};
}

Result<void> addRemovals(store::Store &store, const AccountId &account, report::Source &source)
{
    auto runs = runsByNow(store, account);
    if (!runs)
        return passOn(runs);
    const bool anyExpunged = std::ranges::any_of(
        *runs, [](const store::Run &run) { return run.kind == store::RunKind::Expunge && run.removed > 0; });
    for (const store::Run &run : *runs) {
        if (run.kind != store::RunKind::Removal)
            continue;
        report::Source::RemovalLine line;
        if (anyExpunged) {
            auto history = historyOf(store, run.id);
            if (!history)
                return passOn(history);
            line.expunged = history->count(store::Step::Expunged);
        }
        line.runId = run.id;
        line.at = run.startedAt;
        line.removed = run.removed;
        line.restored = run.restored;
        line.state = std::string(store::toString(run.state));
        auto plan = planOf(store, run.id);
        if (!plan)
            return passOn(plan);
        line.quarantine = imap::displayName(plan->request.quarantine);
        source.removals.push_back(std::move(line));
    }
    return {};
}

Result<void> addChecklist(store::Store &store, const AccountId &account, report::Source &source)
{
    auto history = checklistHistory(store);
    if (!history)
        return passOn(history);
    source.checklist = checklist::recordsOf(std::move(*history), account.value);
    return {};
}

/// Copies under one Message-ID may be about different things, or are marked by a filter in their subject.
bool mayHaveOtherFaces(const duplicates::Group &group)
{
    return group.cls == duplicates::Class::X || std::ranges::any_of(group.differences, [](const std::string &field) {
               return equalsIgnoreCase(field, "Subject") || equalsIgnoreCase(field, "From");
           });
}

Result<void> addFaces(store::Store &store, const Context &context, report::Source &source)
{
    for (const duplicates::Group &group : source.groups) {
        if (!mayHaveOtherFaces(group))
            continue;
        for (const duplicates::Copy &copy : group.copies) {
            if (context.stop.stop_requested())
                return fail(FaultKind::Cancelled, "report");
            auto found = store.arrivals().find(source.account, copy.ref);
            if (!found)
                return passOn(found);
            if (!*found || (*found)->evidence.header.empty())
                continue;
            arrivals::Face face = arrivals::makeFace((*found)->evidence.header);
            if (face.subject != group.face.subject || face.fromName != group.face.fromName ||
                face.fromAddress != group.face.fromAddress)
                source.faces.emplace(copy.ref, std::move(face));
        }
    }
    return {};
}

} // namespace

Result<report::Source> gatherReport(const AccountId &account, std::size_t maxGroups, const Context &context)
{
    auto store = store::Store::open(context.storePath, store::Access::ReadOnly);
    if (!store)
        return passOn(store);
    report::Source source;
    source.account = account;
    const Whose mail = whose(account);
    source.server = mail.host;
    source.user = mail.user;
    source.madeAt = context.clock->now();
    auto saved = store->accounts().all();
    if (!saved)
        return passOn(saved);
    for (const Account &one : *saved) {
        const bool same = one.id() == account;
        source.oldTlsAllowed = source.oldTlsAllowed || (same && one.tls.legacy());
        source.oldCiphersAllowed = source.oldCiphersAllowed || (same && one.tls.allowOldCiphers);
    }
    auto mailboxes = store->arrivals().mailboxes(account);
    if (!mailboxes)
        return passOn(mailboxes);
    for (const store::MailboxState &mailbox : *mailboxes) {
        source.mailboxNames[mailbox.name] = imap::displayName(mailbox.name);
        source.mailboxes += mailbox.quarantine ? 0 : 1;
    }
    auto totals = store->groups().totals(account);
    if (!totals)
        return passOn(totals);
    source.totals = *totals;
    auto period = store->arrivals().period(account);
    if (!period)
        return passOn(period);
    source.period = *period;
    if (source.period) {
        const auto [from, to] = *source.period;
        auto bins = store->arrivals().bins(account, from, to + 1, duplicates::binWidth(from, to, chartBins));
        if (!bins)
            return passOn(bins);
        source.bins = std::move(*bins);
    }
    store::GroupQuery query;
    query.account = account;
    auto groups = store->groups().load(query);
    if (!groups)
        return passOn(groups);
    source.groupsInAll = groups->size();
    source.groups = std::move(*groups);
    if (context.stop.stop_requested())
        return fail(FaultKind::Cancelled, "report");
    if (auto added = addRemovedCopies(*store, account, source); !added)
        return passOn(added);
    std::stable_sort(
        source.groups.begin(), source.groups.end(),
        [](const duplicates::Group &a, const duplicates::Group &b) { return a.copies.size() > b.copies.size(); });
    if (source.groups.size() > maxGroups)
        source.groups.resize(maxGroups);
    if (auto added = addRemovals(*store, account, source); !added)
        return passOn(added);
    if (auto added = addChecklist(*store, account, source); !added)
        return passOn(added);
    if (maxGroups == everyGroup) {
        if (auto added = addFaces(*store, context, source); !added)
            return passOn(added);
    }
    if (context.stop.stop_requested())
        return fail(FaultKind::Cancelled, "report");
    return source;
}

} // namespace onecopy::jobs
