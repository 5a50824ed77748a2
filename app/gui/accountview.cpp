// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/accountview.h"

#include "core/jobs/reportsource.h"
#include "core/mime/header.h"
#include "core/store/store.h"

#include <algorithm>
#include <map>

namespace onecopy::gui {

namespace {

constexpr std::size_t maxDifferences = 50;

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

void addTotals(AccountView &view)
{
    const report::Document document = report::makeDocument(view.report, {});
    view.summary.server = view.report.server;
    view.summary.period = view.report.period;
    view.summary.mailboxes = view.report.mailboxes;
    view.summary.removedCopies = view.report.removedCopies;
    view.summary.bins = view.report.bins;
    view.summary.largeExtraCopies = document.largeExtraCopies;
    view.summary.worstCopies = document.worstCopies;
    view.summary.worstSubject = document.worstSubject;
    if (!document.typicalGapsSeconds.empty())
        view.summary.typicalGapSeconds = document.typicalGapsSeconds.front();
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
    addTotals(view);
    // The report tells what arrived; the overview and the table what is there now.
    auto totals = store->groups().totals(account);
    if (!totals)
        return passOn(totals);
    view.summary.totals = *totals;
    store::GroupQuery query;
    query.account = account;
    auto groups = store->groups().load(query);
    if (!groups)
        return passOn(groups);
    view.rows = widgets::GroupRows::make(std::move(*groups));
    auto bytes = store->arrivals().totalBytes(account);
    if (!bytes)
        return passOn(bytes);
    view.summary.bytesChecked = *bytes;
    auto runs = store->runs().runs(account);
    if (!runs)
        return passOn(runs);
    view.runs = std::move(*runs);
    return view;
}

Result<widgets::GroupDetails> loadDetails(const AccountId &account, const std::string &groupId, const jobs::Context &context)
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
    for (const duplicates::Copy &copy : groups->front().copies) {
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
        }
        details.copies.push_back(std::move(shown));
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
