// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/scan/mailboxscan.h"

#include "core/base/limits.h"

#include <algorithm>
#include <limits>
#include <map>
#include <utility>

namespace onecopy::jobs {

namespace {

/// UIDs named in one FETCH: large enough that the server streams, small enough that a stop or a cut loses little.
constexpr std::size_t uidsPerFetch = 10'000;
constexpr std::size_t arrivalsPerBatch = 5'000;
/// Connections that count each message by themselves would take the counter from each other all the time.
constexpr std::uint64_t messagesPerTelling = 16;
/// A mailbox whose UIDs are at most this thin is asked for by number ranges, without a SEARCH before.
constexpr std::uint64_t denseFactor = 4;
/// Of flags that changed in one mailbox: a hundred bytes for each of a million messages.
constexpr std::size_t mostFlagBytes = 128ULL * 1024 * 1024;

/// Takes the UIDs of messages.
class UidSink final : public imap::FetchSink
{
public:
    Result<void> message(const imap::FetchedMessage &fetched) override
    {
        uids.add(fetched.uid);
        return {};
    }
    imap::UidSet uids;
};

/// By SEARCH; by FETCH where the server refuses that (Softalk), or names fewer messages than there are (QQ): those that
/// it leaves out are not gone.
Result<imap::UidSet> uidsOnServer(imap::Client &client, const imap::SelectedMailbox &opened)
{
    if (opened.exists == 0)
        return imap::UidSet();
    auto found = client.search("ALL");
    const bool refused = !found && imap::isMereRefusal(client, found.error());
    if (!refused && (!found || found->count() >= opened.exists))
        return found;
    UidSink listed;
    imap::FetchItems items;
    items.flags = true;
    const std::vector<imap::UidSet> all{imap::UidSet::range(Uid{1}, Uid{std::numeric_limits<std::uint32_t>::max()})};
    if (auto fetched = client.fetch(all, items, listed); !fetched)
        return passOn(fetched);
    return std::move(listed.uids);
}

Uid lastOf(const imap::UidSet &uids)
{
    return uids.empty() ? Uid{} : Uid{uids.ranges().back().last};
}

/// How many messages UIDNEXT leaves room for above `after`; none: it was not told.
std::optional<std::uint64_t> roomAbove(const imap::SelectedMailbox &opened, Uid after)
{
    if (opened.uidNext.value == 0)
        return std::nullopt;
    return opened.uidNext.value > after.value ? opened.uidNext.value - after.value - 1 : 0;
}

/// The UIDs above `after` that may exist, without asking, where the mailbox is dense and `missing` messages, which
/// should be there, have room; else asked for.
Result<void> planAbove(imap::Client &client, const imap::SelectedMailbox &opened, Uid after, std::uint64_t missing,
                       SyncPlan &plan)
{
    if (opened.exists == 0)
        return {};
    const auto room = roomAbove(opened, after);
    if (room && missing <= *room) {
        if (*room == 0)
            return {};
        if (*room < denseFactor * (std::uint64_t(opened.exists) + 1000)) {
            plan.fetch = imap::UidSet::range(Uid{after.value + 1}, Uid{opened.uidNext.value - 1});
            plan.expected = missing;
            plan.byUidNext = true;
            return {};
        }
    }
    auto all = uidsOnServer(client, opened);
    if (!all)
        return passOn(all);
    plan.highest = lastOf(*all);
    plan.fetch = all->without(imap::UidSet::range(Uid{1}, after));
    plan.expected = std::min(missing, plan.fetch.count());
    return {};
}

/// Of new messages, what their keys are made of (see arrivals::Keys): the fields that its maker looks at.
const std::vector<std::string> keyFields{"From", "To", "Cc", "Subject", "Date", "Message-ID", "X-MS-Journal-Report"};
/// Messages at each end of a set of which it is checked whether the server picks fields well.
constexpr std::uint32_t sampleSize = 10;

/// Some UIDs at both ends: of a mailbox the oldest messages may be gone, or the newest.
imap::UidSet endsOf(const imap::UidSet &uids)
{
    const imap::UidSet::Range first = uids.ranges().front();
    const imap::UidSet::Range last = uids.ranges().back();
    imap::UidSet ends =
        imap::UidSet::range(Uid{first.first}, Uid{first.first + std::min(first.last - first.first, sampleSize - 1)});
    ends.add(imap::UidSet::range(Uid{last.last - std::min(last.last - last.first, sampleSize - 1)}, Uid{last.last}));
    return ends;
}

/// Under which copies of one message meet: of its id, else of its print. 0: it has neither.
std::int64_t meetingKey(const arrivals::Arrival &arrival) noexcept
{
    return arrival.keys.id.value_or(arrival.keys.print);
}

/// What the server counts without the header. REQUIRES: the whole header was read.
std::uint64_t bodySizeOf(const arrivals::Arrival &arrival) noexcept
{
    return arrival.size > arrival.headerBytes ? arrival.size - arrival.headerBytes : 0;
}

/// Takes the keys of messages.
class KeySink final : public imap::FetchSink
{
public:
    using Identity = std::pair<arrivals::Keys, std::string>; ///< with the Message-ID
    Result<void> message(const imap::FetchedMessage &fetched) override
    {
        if (!fetched.header)
            return {};
        arrivals::Arrival arrival = arrivals::makeArrival({}, std::nullopt, 0, {}, *fetched.header);
        m_keys.insert_or_assign(fetched.uid, Identity(arrival.keys, std::move(arrival.messageId)));
        return {};
    }
    [[nodiscard]] const std::map<Uid, Identity> &keys() const { return m_keys; }

private:
    std::map<Uid, Identity> m_keys;
};

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
        if (!fetched.hasFlags)
            return {};
        m_plan.flags.emplace_back(fetched.uid, storedFlags(fetched.flags));
        m_bytes += m_plan.flags.back().second.size();
        return m_bytes > mostFlagBytes ? fail(FaultKind::Limit, "scan", "too many flags have changed") : Result<void>{};
    }

private:
    SyncPlan &m_plan;
    std::size_t m_bytes = 0;
};

Result<SyncPlan> planByDifference(imap::Client &client, const KnownUids &knownUids, const store::MailboxState &state,
                                  const imap::SelectedMailbox &opened)
{
    SyncPlan plan;
    plan.mode = ScanMode::UidDiff;
    auto known = knownUids(state);
    if (!known)
        return passOn(known);
    auto present = uidsOnServer(client, opened);
    if (!present)
        return passOn(present);
    plan.highest = lastOf(*present);
    plan.fetch = present->without(*known);
    plan.vanished = known->without(*present);
    // By EXISTS, too: SEARCH may name messages that are none (iCloud).
    const std::uint64_t stays = known->intersectedWith(*present).count();
    plan.expected = std::min(opened.exists - std::min<std::uint64_t>(opened.exists, stays), plan.fetch.count());
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

bool isResumable(const imap::Capabilities &capabilities, const store::MailboxState &state)
{
    return capabilities.has("QRESYNC") && state.complete && state.highestModSeq.value > 0 && state.validity.value > 0;
}

void takeChanges(SyncPlan &plan, const store::MailboxState &state, const imap::QuickSync &quick)
{
    plan.mode = ScanMode::QResync;
    plan.vanished = quick.vanished;
    for (const imap::FetchedMessage &message : quick.changed) {
        if (message.uid.value < state.uidNext.value && message.hasFlags)
            plan.flags.emplace_back(message.uid, storedFlags(message.flags));
    }
}

void completeState(store::MailboxState &state, const imap::SelectedMailbox &opened, Uid highest, const Clock &clock)
{
    const Uid above{highest.value < std::numeric_limits<std::uint32_t>::max() ? highest.value + 1 : highest.value};
    state.complete = true;
    state.uidNext = std::max({opened.uidNext, state.uidNext, above});
    state.highestModSeq = opened.highestModSeq;
    state.scannedAt = clock.now();
}

Result<std::uint64_t> countMissing(const KnownUids &known, const store::MailboxState &state, std::uint64_t exists,
                                   const imap::UidSet &vanished, std::uint64_t found)
{
    const auto missing = [exists](std::uint64_t stayed) { return exists - std::min(exists, stayed); };
    const std::uint64_t most = missing(state.messages - std::min(state.messages, vanished.count()));
    if (most <= found || vanished.empty())
        return most;
    auto uids = known(state);
    if (!uids)
        return passOn(uids);
    return missing(uids->without(vanished).count());
}

Result<SyncPlan> planSync(imap::Client &client, const KnownUids &known, const store::MailboxState &state,
                          const imap::SelectedMailbox &opened, const imap::QuickSync *quick)
{
    if (state.messages == 0 && !state.complete) {
        SyncPlan plan;
        if (auto planned = planAbove(client, opened, Uid{0}, opened.exists, plan); !planned)
            return passOn(planned);
        return plan;
    }
    // A scan that was cut leaves holes that neither QRESYNC nor UIDNEXT can show.
    if (quick == nullptr || !state.complete)
        return planByDifference(client, known, state, opened);
    SyncPlan plan;
    takeChanges(plan, state, *quick);
    const Uid after{state.uidNext.value == 0 ? 0 : state.uidNext.value - 1};
    const std::uint64_t room = roomAbove(opened, after).value_or(opened.exists);
    auto missing = countMissing(known, state, opened.exists, plan.vanished, room);
    if (!missing)
        return passOn(missing);
    if (*missing > room) { // some are where nobody would look for new ones
        auto compared = planByDifference(client, known, state, opened);
        if (compared)
            compared->flags = std::move(plan.flags);
        return compared;
    }
    if (auto planned = planAbove(client, opened, after, *missing, plan); !planned)
        return passOn(planned);
    return plan;
}

ArrivalSink::ArrivalSink(const store::MailboxState &mailbox, HeaderPart part, CopyHints &hints, RecentHeaders &recent,
                         ScanWriter &writer, ProgressMeter &meter, std::stop_token stop)
    : m_mailbox(mailbox)
    , m_part(part)
    , m_hints(hints)
    , m_recent(recent)
    , m_writer(writer)
    , m_meter(meter)
    , m_stop(std::move(stop))
{
}

Result<void> ArrivalSink::message(const imap::FetchedMessage &fetched)
{
    // A server may answer with flags alone (another client changed them); that is no arrival.
    if (!fetched.header && !fetched.size)
        return {};
    // NIL, or no header at all, of a message that has one: taken as it is it would never be asked for again.
    if (!fetched.header && *fetched.size > 0) {
        m_withheld.add(fetched.uid);
        return {};
    }
    const bool fieldsAlone = m_fieldsAlone || m_part == HeaderPart::KeyFields;
    if (fetched.headerCut && !fieldsAlone) {
        m_tooLong.add(fetched.uid);
        return {};
    }
    if (m_withheld.contains(fetched.uid)) // in parts, with others in between
        m_withheld = m_withheld.without(imap::UidSet::range(fetched.uid, fetched.uid));
    const std::string_view header = fetched.header.value_or(std::string_view());
    if (m_batch.arrivals.empty() && m_messages >= arrivalsPerBatch) { // the next batch will be a full one again
        m_batch.arrivals.reserve(arrivalsPerBatch);
        if (m_part != HeaderPart::KeyFields)
            m_batch.evidence.reserve(arrivalsPerBatch);
    }
    m_batch.arrivals.push_back(arrivals::makeArrival({m_mailbox.name, m_mailbox.validity, fetched.uid},
                                                     fetched.internalDate, fetched.size.value_or(0),
                                                     storedFlags(fetched.flags), header));
    if (fieldsAlone) {
        m_batch.arrivals.back().headerBytes = 0;
        wishFor(m_batch.arrivals.back());
        if (m_part != HeaderPart::KeyFields) // each has its place there
            m_batch.evidence.emplace_back();
    } else {
        auto keep = isWorthKeeping(m_batch.arrivals.back(), header);
        if (!keep)
            return passOn(keep);
        m_batch.evidence.emplace_back();
        if (*keep) {
            m_keptBytes += header.size();
            m_batch.evidence.back().emplace(arrivals::Evidence{std::string(header), std::nullopt});
        }
    }
    m_highest = std::max(m_highest, fetched.uid);
    if (++m_messages - m_told == messagesPerTelling)
        tell();
    m_bytes += header.size();
    if (m_batch.arrivals.size() < arrivalsPerBatch && m_keptBytes < ScanWriter::batchBytes)
        return {};
    if (m_stop.stop_requested())
        return fail(FaultKind::Cancelled, "scan");
    auto put = m_writer.put(takeBatch());
    m_recent.handedOver();
    return put;
}

void ArrivalSink::tell()
{
    m_meter.advance(m_messages - m_told);
    m_told = m_messages;
}

ScanWriter::Batch ArrivalSink::takeBatch()
{
    tell();
    m_keptBytes = 0;
    ScanWriter::Batch full = std::exchange(m_batch, {});
    full.mailbox = m_mailbox;
    return full;
}

/// A copy whose key came before is a candidate, and so is the first one.
void ArrivalSink::wishFor(const arrivals::Arrival &arrival)
{
    const std::int64_t key = meetingKey(arrival);
    if (key == 0)
        return;
    const CopyPlace place = placeOf(arrival);
    const SeenIds::Before before = m_hints.seen.note(key, place);
    if (!before.seen)
        return;
    const bool named = arrival.keys.id.has_value();
    m_hints.headers.want({before.first, key, named});
    m_hints.headers.want({place, key, named});
}

/// The header of a first copy is kept as well while it is at hand.
Result<bool> ArrivalSink::isWorthKeeping(const arrivals::Arrival &arrival, std::string_view header)
{
    const std::int64_t key = meetingKey(arrival);
    const bool keepAll = m_part == HeaderPart::WholeKept;
    const CopyPlace place = keepAll ? CopyPlace{} : placeOf(arrival); // what is kept is not wished for
    const SeenIds::Before before = key != 0 ? m_hints.seen.note(key, place) : SeenIds::Before{};
    const PassedCopy copy{&m_mailbox, arrival.ref.uid, bodySizeOf(arrival)};
    if (!before.seen) {
        if (key != 0 && !keepAll)
            m_recent.keep(key, copy, header);
        return keepAll;
    }
    RecentHeaders::Found first = m_recent.take(key);
    m_hints.bodies.note(key, arrival.keys.id.has_value(), first, copy, header);
    if (first.header.empty()) {
        m_hints.headers.want({before.first, key, arrival.keys.id.has_value()});
        return true;
    }
    if (auto kept = keepFirst(std::move(first)); !kept)
        return passOn(kept);
    return true;
}

Result<void> ArrivalSink::keepFirst(RecentHeaders::Found first)
{
    std::pair closer(first.copy.uid, arrivals::Evidence{std::move(first.header), std::nullopt});
    if (first.copy.mailbox->rowId == m_mailbox.rowId) {
        m_keptBytes += closer.second.header.size();
        m_batch.closer.push_back(std::move(closer));
        return {};
    }
    ScanWriter::Batch other;
    other.mailbox.rowId = first.copy.mailbox->rowId;
    other.closer.push_back(std::move(closer));
    return m_writer.put(std::move(other));
}

CopyPlace ArrivalSink::placeOf(const arrivals::Arrival &arrival) const
{
    return {static_cast<std::uint32_t>(m_mailbox.rowId), arrival.ref.uid};
}

imap::FetchItems arrivalItems(HeaderPart part)
{
    imap::FetchItems items;
    items.flags = true;
    items.internalDate = true;
    items.size = true;
    items.header = part != HeaderPart::KeyFields;
    if (!items.header)
        items.headerFields = keyFields;
    return items;
}

Result<imap::Unreadable> readArrivals(imap::Client &client, const imap::UidSet &wanted, HeaderPart part,
                                      ArrivalSink &sink)
{
    auto unreadable = imap::fetchReadable(client, wanted, uidsPerFetch, arrivalItems(part), sink);
    if (!unreadable)
        return unreadable;
    if (!sink.tooLong().empty()) {
        sink.expectKeyFields();
        auto named =
            imap::fetchReadable(client, sink.tooLong(), uidsPerFetch, arrivalItems(HeaderPart::KeyFields), sink);
        if (!named)
            return named;
        unreadable->uids.add(named->uids);
        if (named->why)
            unreadable->why = std::move(named->why);
    }
    if (sink.withheld().empty())
        return unreadable;
    // It may be the fields that cannot be had, or a moment's trouble.
    const imap::UidSet again = sink.withheld();
    auto second = imap::fetchReadable(client, again, uidsPerFetch, arrivalItems(HeaderPart::Whole), sink);
    if (!second)
        return second;
    unreadable->uids.add(sink.withheld());
    if (!unreadable->uids.empty() && !unreadable->why)
        unreadable->why = Fault{FaultKind::ServerRefused, "scan", "the server gave nothing of their headers", {}};
    return unreadable;
}

Result<std::optional<bool>> picksFieldsWell(imap::Client &client, const imap::UidSet &wanted)
{
    const std::vector<imap::UidSet> sample = {endsOf(wanted)};
    KeySink whole;
    KeySink picked;
    for (const auto &[part, sink] : {std::pair(HeaderPart::Whole, &whole), std::pair(HeaderPart::KeyFields, &picked)}) {
        auto fetched = client.fetch(sample, arrivalItems(part), *sink);
        if (!fetched && imap::isMereRefusal(client, fetched.error()))
            return std::optional(false);
        if (!fetched)
            return passOn(fetched);
    }
    // Who gives whole headers and no fields does not pick them.
    std::optional<bool> well;
    for (const auto &[uid, keys] : whole.keys()) {
        const auto found = picked.keys().find(uid);
        if (found == picked.keys().end() || found->second != keys)
            return std::optional(false);
        well = true;
    }
    return well;
}

} // namespace onecopy::jobs
