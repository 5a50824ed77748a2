// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/reportsource.h"

#include "core/imap/mailboxname.h"

#include <algorithm>

namespace onecopy::jobs {

namespace {

constexpr int chartBins = 45;

std::string hostOf(const AccountId &account)
{
    const std::size_t at = account.value.rfind('@');
    const std::string hostPort = at == std::string::npos ? account.value : account.value.substr(at + 1);
    const std::size_t colon = hostPort.rfind(':');
    return colon == std::string::npos ? hostPort : hostPort.substr(0, colon);
}

Result<void> addRemovals(store::Store &store, const AccountId &account, report::Source &source)
{
    auto runs = store.runs().runs(account);
    if (!runs)
        return passOn(runs);
    for (const store::Run &run : *runs) {
        if (run.kind != store::RunKind::Removal)
            continue;
        report::Source::RemovalLine line;
        line.runId = run.id;
        line.at = run.startedAt;
        line.removed = run.removed;
        line.restored = run.restored;
        line.state = std::string(store::toString(run.state));
        if (auto plan = removal::planFromJson(run.planJson))
            line.quarantine = imap::displayName(plan->request.quarantine);
        source.removals.push_back(std::move(line));
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
    source.server = hostOf(account);
    source.madeAt = context.clock->now();
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
    std::stable_sort(groups->begin(), groups->end(),
                     [](const duplicates::Group &a, const duplicates::Group &b) { return a.copies.size() > b.copies.size(); });
    if (groups->size() > maxGroups)
        groups->resize(maxGroups);
    source.groups = std::move(*groups);
    if (auto added = addRemovals(*store, account, source); !added)
        return passOn(added);
    return source;
}

} // namespace onecopy::jobs
