// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/watch/newmail.h"

#include "core/imap/readablefetch.h"
#include "core/jobs/nextuid.h"
#include "core/jobs/scan/mailboxscan.h"

#include <algorithm>
#include <utility>

namespace onecopy::jobs {

namespace {

/// Messages that are read before they are told: their headers are held.
constexpr std::size_t messagesPerBatch = 500;
/// A server that gives not one of the new messages, for a while as it says (RFC 5530 SERVERBUG), is asked again so
/// often. Then they are passed over: some say so of a message that is damaged for ever, and what comes later has to be
/// told.
constexpr unsigned mostTriesInVain = 5;

/// In a mailbox that was made anew moments ago there is little.
constexpr std::uint32_t mostInNewMailbox = 100;
/// The server's clock may be behind ours.
constexpr EpochSeconds clockSlack = 60;

/// Keeps each new message with its header.
class NewMessages final : public imap::FetchSink
{
public:
    NewMessages(Sighting &into, EpochSeconds notBefore)
        : m_into(into)
        , m_notBefore(notBefore)
    {
    }
    Result<void> message(const imap::FetchedMessage &fetched) override
    {
        if (!fetched.header)
            return {};
        if (m_notBefore != 0 && fetched.internalDate.value_or(0) < m_notBefore) {
            lastPassedOver = std::max(lastPassedOver, fetched.uid);
            return {};
        }
        m_into.arrivals.push_back(arrivals::makeArrival({m_into.mailbox, m_into.validity, fetched.uid},
                                                        fetched.internalDate, fetched.size.value_or(0),
                                                        storedFlags(fetched.flags), *fetched.header));
        m_into.evidence.push_back({std::string(*fetched.header), std::nullopt, fetched.gmailMessageId.value_or(0)});
        return {};
    }

    Uid lastPassedOver;

private:
    Sighting &m_into;
    const EpochSeconds m_notBefore;
};

imap::FetchItems wantedItems(const imap::Capabilities &capabilities)
{
    imap::FetchItems items;
    items.flags = true;
    items.internalDate = true;
    items.size = true;
    items.header = true;
    items.gmailId = capabilities.has("X-GM-EXT-1");
    return items;
}

} // namespace

Result<void> NewMail::meet(imap::Client &client, const imap::SelectedMailbox &opened, WatchMark &mark)
{
    m_exists = opened.exists;
    const EpochSeconds known = std::exchange(mark.knownAt, m_clock.now());
    if (opened.validity != mark.validity) {
        const bool isYoung = known != 0 && opened.exists <= mostInNewMailbox;
        mark.validity = opened.validity;
        mark.next = isYoung ? Uid{1} : opened.uidNext;
        mark.notBefore = isYoung ? known - clockSlack : 0;
    }
    if (mark.next.value != 0)
        return {};
    auto next = nextUid(client, opened);
    if (!next)
        return passOn(next);
    mark.next = *next;
    return {};
}

Result<std::size_t> NewMail::tell(imap::Client &client, WatchMark &mark, const std::stop_token &stop)
{
    auto told = tellAbove(client, mark, stop);
    if (told && !stop.stop_requested())
        mark.notBefore = 0;
    return told;
}

Result<std::size_t> NewMail::tellAbove(imap::Client &client, WatchMark &mark, const std::stop_token &stop)
{
    const imap::UidSet above = imap::UidSet::range(mark.next, Uid{UINT32_MAX});
    if (m_exists < messagesPerBatch)
        return tellSet(client, above, mark, stop);
    // After a long absence there may be any number of them.
    auto present = client.search("UID " + above.toString());
    if (!present)
        return passOn(present);
    std::size_t told = 0;
    // Of "n:m" with nothing in it, some servers find the last message, as they would for "n:*".
    for (const imap::UidSet &piece : present->intersectedWith(above).pieces(messagesPerBatch, SIZE_MAX)) {
        auto one = tellSet(client, piece, mark, stop);
        if (!one || stop.stop_requested())
            return one;
        told += *one;
    }
    return told;
}

Result<std::size_t> NewMail::tellSet(imap::Client &client, const imap::UidSet &uids, WatchMark &mark,
                                     const std::stop_token &stop)
{
    Sighting sighting;
    sighting.mailbox = mark.mailbox;
    sighting.validity = mark.validity;
    auto readTo = read(client, uids, sighting, mark);
    if (!readTo)
        return passOn(readTo);
    const std::size_t count = sighting.arrivals.size();
    if (stop.stop_requested())
        return std::size_t(0);
    mark.triesInVain = 0;
    const Uid next{std::max(mark.next.value, readTo->value + 1)};
    if (count == 0) {
        mark.next = next;
        return std::size_t(0);
    }
    // Answers come in any order; they are told in that of their arrival.
    std::vector<std::size_t> order(count);
    for (std::size_t i = 0; i < count; ++i)
        order[i] = i;
    std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        return sighting.arrivals[a].ref.uid < sighting.arrivals[b].ref.uid;
    });
    Sighting sorted;
    sorted.mailbox = sighting.mailbox;
    sorted.validity = sighting.validity;
    for (const std::size_t at : order) {
        sorted.arrivals.push_back(std::move(sighting.arrivals[at]));
        sorted.evidence.push_back(std::move(sighting.evidence[at]));
    }
    mark.next = std::max(next, Uid{sorted.arrivals.back().ref.uid.value + 1});
    sorted.seenAt = m_clock.now();
    m_queue.put(std::move(sorted), stop);
    return count;
}

/// Returns the last UID that would not come or has not arrived, 0 where there is none: a server may refuse a whole
/// command because of one message in it.
Result<Uid> NewMail::read(imap::Client &client, const imap::UidSet &uids, Sighting &into, WatchMark &mark)
{
    NewMessages sink(into, mark.notBefore);
    const std::vector<imap::UidSet> sets{uids};
    const imap::FetchItems items = wantedItems(client.capabilities());
    auto fetched = client.fetch(sets, items, sink);
    if (fetched)
        return sink.lastPassedOver;
    if (!imap::isMereRefusal(client, fetched.error()))
        return passOn(fetched);
    into.arrivals.clear();
    into.evidence.clear();
    auto present = client.search("UID " + uids.toString());
    if (!present)
        return passOn(present);
    auto readable = imap::fetchReadable(client, present->intersectedWith(uids), messagesPerBatch, items, sink);
    if (!readable)
        return passOn(readable);
    const bool forNow = readable->why && readable->why->kind == FaultKind::ServerUnavailable;
    if (forNow && into.arrivals.empty() && ++mark.triesInVain < mostTriesInVain)
        return tl::unexpected(*std::move(readable->why));
    return std::max(sink.lastPassedOver, Uid{readable->uids.empty() ? 0 : readable->uids.ranges().back().last});
}

} // namespace onecopy::jobs
