// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/scan.h"

#include "core/imap/client.h"
#include "core/jobs/grouping.h"
#include "core/jobs/mailboxscan.h"
#include "core/jobs/quarantine.h"
#include "core/jobs/scanlocked.h"

#include <algorithm>
#include <chrono>

namespace onecopy::jobs {

namespace {

/// From this many messages on, a first load is written without indexes, which are made at the end.
constexpr std::uint64_t bulkFrom = 20'000;
/// Up to this many new messages their headers are kept at once, so that candidates need no second look.
constexpr std::uint64_t keepHeadersUpTo = 1'000;

double secondsSince(std::chrono::steady_clock::time_point began)
{
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - began).count();
}

/// One scan of one account, from the list of mailboxes to the groups.
class Scan
{
public:
    Scan(const ScanRequest &request, const Context &context, store::Store &store, imap::Client client)
        : m_request(request)
        , m_context(context)
        , m_store(store)
        , m_client(std::move(client))
        , m_account(request.login.account.id())
    {
    }

    Result<ScanOutcome> run();

private:
    Result<std::vector<MailboxName>> chooseMailboxes();
    Result<void> scanMailbox(const MailboxName &name);
    Result<imap::SelectedMailbox> open(const store::MailboxState &state, imap::QuickSync &quick, bool &usedQuick);
    Result<void> read(MailboxScan &entry, store::MailboxState &state, const SyncPlan &plan);
    Result<void> apply(const store::MailboxState &state, const SyncPlan &plan);

    const ScanRequest &m_request;
    const Context &m_context;
    store::Store &m_store;
    imap::Client m_client;
    AccountId m_account;
    ScanOutcome m_outcome;
    SeenIds m_seen;
    bool m_seenLoaded = false;
    bool m_changed = false;
    bool m_firstLoad = false;
};

Result<ScanOutcome> Scan::run()
{
    const auto began = std::chrono::steady_clock::now();
    m_outcome.account = m_account;
    auto count = m_store.arrivals().count(m_account);
    if (!count)
        return passOn(count);
    m_firstLoad = *count == 0;
    auto names = chooseMailboxes();
    if (!names)
        return passOn(names);
    for (const MailboxName &name : *names) {
        if (m_context.stop.stop_requested())
            return fail(FaultKind::Cancelled, "scan");
        if (auto scanned = scanMailbox(name); !scanned)
            return passOn(scanned);
    }
    if (m_changed) {
        Grouping grouping(m_account, m_request.prove, m_client, m_store, m_context);
        if (auto grouped = grouping.run(); !grouped)
            return passOn(grouped);
    }
    auto totals = m_store.groups().totals(m_account);
    if (!totals)
        return passOn(totals);
    m_outcome.totals = *totals;
    m_outcome.seconds = secondsSince(began);
    // Everything is in the store; a line that drops on LOGOUT changes nothing.
    [[maybe_unused]] const auto bye = m_client.logout();
    return std::move(m_outcome);
}

Result<std::vector<MailboxName>> Scan::chooseMailboxes()
{
    std::vector<MailboxName> wanted = m_request.mailboxes;
    // One mailbox that is named twice is one mailbox.
    std::sort(wanted.begin(), wanted.end());
    wanted.erase(std::unique(wanted.begin(), wanted.end()), wanted.end());
    if (!wanted.empty())
        return wanted;
    auto listed = m_client.list();
    if (!listed)
        return passOn(listed);
    std::vector<MailboxName> present;
    for (const imap::ListedMailbox &mailbox : *listed) {
        present.push_back(mailbox.name);
        if (mailbox.selectable)
            wanted.push_back(mailbox.name);
    }
    if (auto dropped = m_store.arrivals().dropMissing(m_account, present); !dropped)
        return passOn(dropped);
    std::sort(wanted.begin(), wanted.end());
    wanted.erase(std::unique(wanted.begin(), wanted.end()), wanted.end());
    return wanted;
}

Result<imap::SelectedMailbox> Scan::open(const store::MailboxState &state, imap::QuickSync &quick, bool &usedQuick)
{
    usedQuick = m_client.capabilities().has("QRESYNC") && state.complete && state.highestModSeq.value > 0 && state.validity.value > 0;
    if (!usedQuick)
        return m_client.examine(state.name);
    return m_client.examineSince(state.name, {state.validity, state.highestModSeq}, quick);
}

Result<void> Scan::scanMailbox(const MailboxName &name)
{
    const auto began = std::chrono::steady_clock::now();
    auto arrivals = m_store.arrivals();
    auto found = arrivals.mailbox(m_account, name);
    if (!found)
        return passOn(found);
    store::MailboxState state = std::move(*found);
    if (state.quarantine || isQuarantineName(name))
        return {};
    MailboxScan entry;
    entry.name = name;
    imap::QuickSync quick;
    bool usedQuick = false;
    auto opened = open(state, quick, usedQuick);
    if (!opened) {
        // A mailbox that may not be opened is told and left out; a session that is over ends the scan.
        if (opened.error().kind != FaultKind::ServerRefused || !m_client.alive())
            return passOn(opened);
        entry.fault = opened.error();
        m_outcome.mailboxes.push_back(std::move(entry));
        return {};
    }
    entry.validity = opened->validity;
    const bool renewed = opened->validity != state.validity || opened->validity.value == 0;
    if (m_request.full || renewed) {
        m_changed = m_changed || state.messages > 0;
        if (auto cleared = arrivals.clear(state); !cleared)
            return cleared;
        state.messages = 0;
        state.complete = false;
        state.validity = opened->validity;
        state.highestModSeq = {};
        state.uidNext = {};
        if (auto saved = arrivals.saveState(state); !saved)
            return saved;
    }
    auto plan = planSync(m_client, arrivals, state, *opened, usedQuick && !renewed && !m_request.full ? &quick : nullptr);
    if (!plan)
        return passOn(plan);
    entry.mode = plan->mode;
    if (auto applied = apply(state, *plan); !applied)
        return applied;
    entry.expunged = plan->vanished.count();
    if (auto done = read(entry, state, *plan); !done)
        return done;
    state.complete = true;
    state.uidNext = opened->uidNext;
    state.highestModSeq = opened->highestModSeq;
    state.scannedAt = m_context.clock->now();
    if (auto saved = arrivals.saveState(state); !saved)
        return saved;
    auto after = arrivals.mailbox(m_account, name);
    if (!after)
        return passOn(after);
    entry.messages = after->messages;
    entry.seconds = secondsSince(began);
    m_outcome.mailboxes.push_back(std::move(entry));
    return {};
}

Result<void> Scan::apply(const store::MailboxState &state, const SyncPlan &plan)
{
    auto arrivals = m_store.arrivals();
    if (!plan.vanished.empty()) {
        std::vector<std::pair<std::uint32_t, std::uint32_t>> ranges;
        for (const imap::UidSet::Range &range : plan.vanished.ranges())
            ranges.emplace_back(range.first, range.last);
        auto gone = arrivals.expunge(state, ranges);
        if (!gone)
            return passOn(gone);
        m_changed = m_changed || *gone > 0;
    }
    return arrivals.updateFlags(state, plan.flags);
}

Result<void> Scan::read(MailboxScan &entry, store::MailboxState &state, const SyncPlan &plan)
{
    if (plan.fetch.empty())
        return {};
    const std::uint64_t expected = plan.fetch.count();
    const bool keepHeaders = expected <= keepHeadersUpTo;
    if (!keepHeaders && !m_seenLoaded && !m_firstLoad) {
        if (auto loaded = m_store.arrivals().eachIdKey(m_account, [&](std::int64_t key) { m_seen.note(key); }); !loaded)
            return loaded;
    }
    m_seenLoaded = true;
    auto writer = ScanWriter::start(m_context.storePath, m_firstLoad && expected >= bulkFrom);
    if (!writer)
        return passOn(writer);
    ProgressMeter meter(m_context.progress, Phase::Reading, expected);
    auto count = readArrivals(m_client, state, plan.fetch, keepHeaders, m_seen, **writer, meter, m_context.stop);
    auto finished = (*writer)->finish();
    if (!count)
        return passOn(count);
    if (!finished)
        return finished;
    entry.fetched = count->messages;
    entry.bytes = count->bytes;
    m_changed = m_changed || count->messages > 0;
    return {};
}

} // namespace

std::string_view toString(ScanMode mode) noexcept
{
    switch (mode) {
    case ScanMode::Full: return "full";
    case ScanMode::CondStore: return "condstore";
    case ScanMode::QResync: return "qresync";
    case ScanMode::UidDiff: return "uid-diff";
    }
    return "full";
}

Result<ScanOutcome> scanLocked(const ScanRequest &request, store::Store &store, const Context &context)
{
    if (context.progress)
        context.progress({Phase::Connecting, 0, 0});
    imap::OpenReport report;
    auto client = imap::Client::open(imapLogin(request.login), context.stop, &report);
    if (!client)
        return passOn(client);
    auto outcome = Scan(request, context, store, std::move(*client)).run();
    if (outcome)
        outcome->tls = report.tls;
    return outcome;
}

Result<ScanOutcome> scan(const ScanRequest &request, const Context &context)
{
    if (!request.login.account.imap)
        return fail(FaultKind::Usage, "scan", "no IMAP server is given");
    auto lock = store::WriterLock::take(context.storePath);
    if (!lock)
        return passOn(lock);
    auto opened = store::Store::open(context.storePath);
    if (!opened)
        return passOn(opened);
    return scanLocked(request, *opened, context);
}

} // namespace onecopy::jobs
