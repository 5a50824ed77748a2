// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/mailboxscan.h"

#include "core/base/limits.h"
#include "core/jobs/recentheaders.h"

#include <algorithm>

namespace onecopy::jobs {

namespace {

/// UIDs named in one FETCH: large enough that the server streams, small enough that a stop or a cut loses little.
constexpr std::size_t uidsPerFetch = 10'000;
constexpr std::size_t arrivalsPerBatch = 5'000;
/// Of headers that passed by: some thousand messages, which is more than come between two copies in most mailboxes.
constexpr std::size_t recentBytes = 16ULL * 1024 * 1024;
/// A mailbox whose UIDs are at most this thin is asked for by number ranges, without a SEARCH before.
constexpr std::uint64_t denseFactor = 4;

Result<imap::UidSet> uidsOnServer(imap::Client &client, const imap::SelectedMailbox &opened)
{
    if (opened.exists == 0)
        return imap::UidSet();
    return client.search("ALL");
}

/// The UIDs above `after` that may exist, without asking, where the mailbox is dense; else asked for.
Result<imap::UidSet> uidsAbove(imap::Client &client, const imap::SelectedMailbox &opened, Uid after)
{
    if (opened.exists == 0)
        return imap::UidSet();
    const bool known = opened.uidNext.value > 0;
    const std::uint64_t span = known && opened.uidNext.value > after.value ? opened.uidNext.value - after.value : 0;
    if (known && span <= 1)
        return imap::UidSet();
    if (known && span <= denseFactor * (std::uint64_t(opened.exists) + 1000))
        return imap::UidSet::range(Uid{after.value + 1}, Uid{opened.uidNext.value - 1});
    auto all = client.search("ALL");
    if (!all)
        return all;
    return all->without(after.value == 0 ? imap::UidSet() : imap::UidSet::range(Uid{1}, after));
}

Result<imap::UidSet> uidsInStore(store::ArrivalStore &arrivals, const store::MailboxState &state)
{
    imap::UidSet known;
    auto done = arrivals.eachUid(state, [&](Uid uid) { known.add(uid); });
    if (!done)
        return passOn(done);
    return known;
}

/// Takes the flags of messages that changed since the last scan.
class FlagSink final : public imap::FetchSink
{
public:
    explicit FlagSink(SyncPlan &plan)
        : m_plan(plan)
    {
    }
    Result<void> message(const imap::FetchedMessage &fetched) override
    {
        if (fetched.hasFlags)
            m_plan.flags.emplace_back(fetched.uid, storedFlags(fetched.flags));
        return {};
    }

private:
    SyncPlan &m_plan;
};

Result<SyncPlan> planByDifference(imap::Client &client, store::ArrivalStore &arrivals, const store::MailboxState &state,
                                  const imap::SelectedMailbox &opened)
{
    SyncPlan plan;
    plan.mode = ScanMode::UidDiff;
    auto known = uidsInStore(arrivals, state);
    if (!known)
        return passOn(known);
    auto present = uidsOnServer(client, opened);
    if (!present)
        return passOn(present);
    plan.fetch = present->without(*known);
    plan.vanished = known->without(*present);
    const bool flagsByModSeq =
        client.capabilities().has("CONDSTORE") && state.highestModSeq.value > 0 && opened.highestModSeq.value > 0;
    if (flagsByModSeq) {
        plan.mode = ScanMode::CondStore;
        const imap::UidSet stayed = present->intersectedWith(*known);
        if (opened.highestModSeq != state.highestModSeq && !stayed.empty()) {
            imap::FetchItems items;
            items.flags = true;
            items.changedSince = state.highestModSeq;
            FlagSink sink(plan);
            const std::vector<imap::UidSet> sets = stayed.pieces(SIZE_MAX, 8000);
            if (auto fetched = client.fetch(sets, items, sink); !fetched)
                return passOn(fetched);
        }
    }
    return plan;
}

/// Turns FETCH answers into arrivals and hands them to the writer in batches.
class ArrivalSink final : public imap::FetchSink
{
public:
    ArrivalSink(const store::MailboxState &state, bool keepHeaders, SeenIds &seen, ScanWriter &writer,
                ProgressMeter &meter, const std::stop_token &stop)
        : m_state(state)
        , m_keepHeaders(keepHeaders)
        , m_recent(keepHeaders ? 0 : recentBytes)
        , m_seen(seen)
        , m_writer(writer)
        , m_meter(meter)
        , m_stop(stop)
    {
    }

    Result<void> message(const imap::FetchedMessage &fetched) override
    {
        // A server may answer with flags alone (another client changed them); that is no arrival.
        if (!fetched.header && !fetched.size)
            return {};
        const std::string_view header = fetched.header.value_or(std::string_view());
        m_batch.arrivals.push_back(arrivals::makeArrival({m_state.name, m_state.validity, fetched.uid},
                                                         fetched.internalDate, fetched.size.value_or(0),
                                                         storedFlags(fetched.flags), header));
        if (isWorthKeeping(m_batch.arrivals.back(), header))
            m_batch.evidence.emplace_back(arrivals::Evidence{std::string(header), std::nullopt});
        else
            m_batch.evidence.emplace_back();
        ++m_count.messages;
        m_count.bytes += header.size();
        m_meter.advance();
        if (m_batch.arrivals.size() >= arrivalsPerBatch)
            return flush();
        return {};
    }

    Result<void> flush()
    {
        if (m_stop.stop_requested())
            return fail(FaultKind::Cancelled, "scan");
        if (m_batch.arrivals.empty())
            return {};
        m_batch.mailbox = m_state;
        ScanWriter::Batch full;
        std::swap(full, m_batch);
        m_batch.arrivals.reserve(arrivalsPerBatch);
        m_batch.evidence.reserve(arrivalsPerBatch);
        return m_writer.put(std::move(full));
    }

    [[nodiscard]] const ReadCount &count() const { return m_count; }

private:
    /// A copy whose key came before is a candidate, and so is the first one: its header is kept as well while it is at
    /// hand.
    bool isWorthKeeping(const arrivals::Arrival &arrival, std::string_view header)
    {
        if (m_keepHeaders)
            return true;
        const std::int64_t key = arrival.keys.id.value_or(arrival.keys.print);
        if (key == 0)
            return false;
        if (!m_seen.note(key)) {
            m_recent.keep(key, arrival.ref.uid, header);
            return false;
        }
        if (RecentHeaders::Found first = m_recent.take(key); !first.header.empty())
            m_batch.closer.emplace_back(first.uid, arrivals::Evidence{std::move(first.header), std::nullopt});
        return true;
    }

    const store::MailboxState &m_state;
    const bool m_keepHeaders;
    RecentHeaders m_recent;
    SeenIds &m_seen;
    ScanWriter &m_writer;
    ProgressMeter &m_meter;
    const std::stop_token &m_stop;
    ScanWriter::Batch m_batch;
    ReadCount m_count;
};

} // namespace

std::string storedFlags(const std::vector<std::string_view> &flags)
{
    std::vector<std::string_view> sorted;
    sorted.reserve(flags.size());
    for (const std::string_view flag : flags) {
        if (flag != "\\Recent")
            sorted.push_back(flag);
    }
    std::sort(sorted.begin(), sorted.end());
    std::string text;
    for (const std::string_view flag : sorted) {
        if (!text.empty())
            text += ' ';
        text += flag;
    }
    return text;
}

Result<SyncPlan> planSync(imap::Client &client, store::ArrivalStore arrivals, const store::MailboxState &state,
                          const imap::SelectedMailbox &opened, const imap::QuickSync *quick)
{
    if (state.messages == 0 && !state.complete) {
        SyncPlan plan;
        auto all = uidsAbove(client, opened, Uid{0});
        if (!all)
            return passOn(all);
        plan.fetch = std::move(*all);
        return plan;
    }
    // A scan that was cut leaves holes that neither QRESYNC nor UIDNEXT can show.
    if (quick == nullptr || !state.complete)
        return planByDifference(client, arrivals, state, opened);
    SyncPlan plan;
    plan.mode = ScanMode::QResync;
    plan.vanished = quick->vanished;
    for (const imap::FetchedMessage &message : quick->changed) {
        if (message.uid.value < state.uidNext.value && message.hasFlags)
            plan.flags.emplace_back(message.uid, storedFlags(message.flags));
    }
    auto fresh = uidsAbove(client, opened, Uid{state.uidNext.value == 0 ? 0 : state.uidNext.value - 1});
    if (!fresh)
        return passOn(fresh);
    plan.fetch = std::move(*fresh);
    return plan;
}

Result<ReadCount> readArrivals(imap::Client &client, const store::MailboxState &state, const imap::UidSet &wanted,
                               bool keepHeaders, SeenIds &seen, ScanWriter &writer, ProgressMeter &meter,
                               const std::stop_token &stop)
{
    imap::FetchItems items;
    items.flags = true;
    items.internalDate = true;
    items.size = true;
    items.header = true;
    const std::vector<imap::UidSet> sets = wanted.pieces(uidsPerFetch, 8000);
    ArrivalSink sink(state, keepHeaders, seen, writer, meter, stop);
    auto fetched = client.fetch(sets, items, sink);
    // What has come is kept, also when the rest did not.
    auto flushed = sink.flush();
    if (!fetched)
        return passOn(fetched);
    if (!flushed)
        return passOn(flushed);
    return sink.count();
}

} // namespace onecopy::jobs
