// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/accountview.h"

#include "core/duplicates/classify.h"
#include "core/jobs/explain/reportsource.h"
#include "core/jobs/remove/expunge.h"
#include "core/jobs/runs/movedgroups.h"
#include "core/jobs/runs/runs.h"
#include "core/jobs/scan/compared.h"
#include "core/mime/header.h"
#include "core/store/lockfile.h"
#include "core/store/store.h"

#include <algorithm>
#include <map>
#include <optional>
#include <set>

namespace onecopy::gui {

namespace {

constexpr std::size_t maxDifferences = 50;
constexpr std::size_t mostComparisons = 100;

/// All values of each field of a header, in order, by lower-case name.
std::map<std::string, std::string> fieldsOf(const std::string &header)
{
    std::map<std::string, std::string> fields;
    const mime::HeaderView view(header);
    for (const mime::Field &field : view.fields()) {
        std::string &value = fields[std::string(field.name)];
        value += (value.empty() ? "" : " / ") + mime::decodedText(field.value);
    }
    return fields;
}

std::vector<widgets::HeaderDifference> differencesOf(const std::string &kept, const std::string &other)
{
    const auto left = fieldsOf(kept);
    const auto right = fieldsOf(other);
    std::vector<widgets::HeaderDifference> differences;
    const auto add = [&](const std::string &name, const std::string &a, const std::string &b) {
        if (a != b && differences.size() < maxDifferences)
            differences.push_back({name, a, b});
    };
    for (const auto &[name, value] : left) {
        const auto found = right.find(name);
        add(name, value, found == right.end() ? std::string() : found->second);
    }
    for (const auto &[name, value] : right) {
        if (!left.contains(name))
            add(name, {}, value);
    }
    return differences;
}

/// The overview tells what is there now, as the table does; only its chart tells what arrived, as the report does.
void addSummary(AccountView &view, const std::vector<duplicates::Group> &groups)
{
    view.summary.server = view.report.server;
    view.summary.period = view.report.period;
    view.summary.mailboxes = view.report.mailboxes;
    view.summary.removedCopies = view.report.removedCopies;
    view.summary.bins = view.report.bins;
    const report::Figures figures = report::figuresOf(groups);
    view.typicalBytes = figures.typicalBytes;
    view.summary.largeExtraCopies = figures.largeExtraCopies;
    view.summary.worstCopies = figures.worstCopies;
    if (figures.worst)
        view.summary.worstSubject = groups[*figures.worst].face.subject;
    if (!figures.typicalGapsSeconds.empty())
        view.summary.typicalGapSeconds = figures.typicalGapsSeconds.front();
}

} // namespace

Result<AccountView> loadAccountView(const AccountId &account, const jobs::Context &context)
{
    AccountView view;
    view.account = account;
    auto store = store::Store::open(context.storePath, store::Access::ReadOnly);
    if (!store)
        return passOn(store);
    auto mailboxes = store->arrivals().mailboxes(account);
    if (!mailboxes)
        return passOn(mailboxes);
    for (const store::MailboxState &mailbox : *mailboxes) {
        view.checked = view.checked || mailbox.complete;
        view.summary.checkedAt = std::max(view.summary.checkedAt, mailbox.scannedAt);
    }
    auto source = jobs::gatherReport(account, report::Options{}.maxGroups, context);
    if (!source)
        return passOn(source);
    view.report = std::move(*source);
    auto totals = store->groups().totals(account);
    if (!totals)
        return passOn(totals);
    view.summary.totals = *totals;
    store::GroupQuery query;
    query.account = account;
    auto groups = store->groups().load(query);
    if (!groups)
        return passOn(groups);
    jobs::leaveOutMoved(*groups, view.report.movedMeanwhile, view.summary.totals);
    auto compared = jobs::wasCompared(*store, account);
    if (!compared)
        return passOn(compared);
    view.checked = view.checked && *compared;
    addSummary(view, *groups);
    view.rows = widgets::GroupRows::make(std::move(*groups));
    auto bytes = store->arrivals().totalBytes(account);
    if (!bytes)
        return passOn(bytes);
    view.summary.bytesChecked = *bytes;
    auto runs = jobs::runsByNow(*store, account);
    if (!runs)
        return passOn(runs);
    view.runs = std::move(*runs);
    const auto lock = store::LockFile::open(context.storePath);
    view.atWork = lock && lock->heldByOther(store::LockFile::Byte::Writer);
    auto left = jobs::quarantineOf(*store, account, context.clock->now());
    if (!left)
        return passOn(left);
    for (const jobs::InQuarantine &run : *left) {
        view.quarantine.ofRun[run.runId] = run.copies;
        if (run.copies == 0)
            continue;
        view.quarantine.copies += run.copies;
        if (run.days >= view.quarantine.days)
            view.quarantine.oldest = run.since;
        view.quarantine.days = std::max(view.quarantine.days, run.days);
    }
    return view;
}

Result<widgets::GroupDetails> loadDetails(const AccountId &account, const std::string &groupId,
                                          const jobs::Context &context, const std::set<CopyRef> &moved)
{
    auto store = store::Store::open(context.storePath, store::Access::ReadOnly);
    if (!store)
        return passOn(store);
    store::GroupQuery query;
    query.account = account;
    query.ids = {groupId};
    auto groups = store->groups().load(query);
    if (!groups)
        return passOn(groups);
    widgets::GroupDetails details;
    details.groupId = groupId;
    if (groups->empty())
        return details;
    std::string kept;
    std::optional<arrivals::Candidate> oldest;
    std::set<CopyRef> members;
    const auto compareWith = [&](arrivals::Candidate other, bool nearMiss) {
        if (!oldest)
            oldest = std::move(other);
        else if (details.comparisons.size() < mostComparisons)
            details.comparisons.push_back({other.arrival.ref, nearMiss, duplicates::compare(*oldest, other)});
    };
    for (const duplicates::Copy &copy : groups->front().copies) {
        members.insert(copy.ref);
        if (moved.contains(copy.ref))
            continue;
        auto found = store->arrivals().find(account, copy.ref);
        if (!found)
            return passOn(found);
        widgets::GroupDetails::Copy shown{copy.ref, {}, {}, copy.internalDate};
        if (*found) {
            const std::string &header = (*found)->evidence.header;
            shown.hops = mime::parseHops(mime::HeaderView(header));
            if (kept.empty())
                kept = header;
            else
                shown.differences = differencesOf(kept, header);
            compareWith(std::move(**found), false);
        }
        details.copies.push_back(std::move(shown));
    }
    if (!oldest || oldest->arrival.messageId.empty())
        return details;
    auto sameId = store->arrivals().withMessageId(account, oldest->arrival.messageId);
    if (!sameId)
        return passOn(sameId);
    for (const arrivals::Arrival &arrival : *sameId) {
        if (members.contains(arrival.ref) || details.comparisons.size() >= mostComparisons)
            continue;
        auto found = store->arrivals().find(account, arrival.ref);
        if (!found)
            return passOn(found);
        if (*found)
            compareWith(std::move(**found), true);
    }
    return details;
}

Result<std::vector<store::JournalEntry>> loadJournal(const std::string &runId, const jobs::Context &context)
{
    auto store = store::Store::open(context.storePath, store::Access::ReadOnly);
    if (!store)
        return passOn(store);
    return store->runs().entries(runId);
}

} // namespace onecopy::gui
