// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/finder.h"

#include "core/jobs/closelook.h"
#include "core/jobs/mailboxscan.h"

#include <utility>

namespace onecopy::jobs {

namespace {

/// UIDs with their flags or sizes.
class FactsSink final : public imap::FetchSink
{
public:
    Result<void> message(const imap::FetchedMessage &fetched) override
    {
        flags[fetched.uid] = storedFlags(fetched.flags);
        sizes[fetched.uid] = fetched.size.value_or(0);
        return {};
    }
    std::map<Uid, std::string> flags;
    std::map<Uid, std::uint64_t> sizes;
};

Result<FactsSink> factsOf(imap::Client &client, const imap::UidSet &uids, const imap::FetchItems &items)
{
    FactsSink sink;
    if (uids.empty())
        return sink;
    const std::vector<imap::UidSet> sets = uids.pieces(5'000, 8000);
    if (auto fetched = client.fetch(sets, items, sink); !fetched)
        return passOn(fetched);
    return sink;
}

} // namespace

/// Nothing but the flags: a server has them at hand, and has to look into its files for a size.
Result<std::map<Uid, std::string>> flagsOf(imap::Client &client, const imap::UidSet &uids)
{
    imap::FetchItems items;
    items.flags = true;
    auto facts = factsOf(client, uids, items);
    if (!facts)
        return passOn(facts);
    return std::move(facts->flags);
}

Result<std::map<Uid, std::uint64_t>> sizesOf(imap::Client &client, const imap::UidSet &uids)
{
    imap::FetchItems items;
    items.size = true;
    auto facts = factsOf(client, uids, items);
    if (!facts)
        return passOn(facts);
    return std::move(facts->sizes);
}

/// RFC 3501 6.3.1: a server may leave UIDNEXT out (Courier); then the highest UID tells.
Result<Uid> nextUid(imap::Client &client, const imap::SelectedMailbox &opened)
{
    if (opened.uidNext.value != 0)
        return opened.uidNext;
    if (opened.exists == 0)
        return Uid{1};
    auto present = client.search("ALL");
    if (!present)
        return passOn(present);
    return Uid{present->empty() ? 1 : present->ranges().back().last + 1};
}

Result<void> ContentFinder::list()
{
    if (std::exchange(m_listed, true))
        return {};
    // "n:*" names the last message even where its UID is below n (RFC 3501 6.4.8).
    const Uid from = m_from.uid;
    const imap::UidSet below = from.value > 1 ? imap::UidSet::range(Uid{1}, Uid{from.value - 1}) : imap::UidSet();
    auto listed = from.value > 1 ? m_client.search("UID " + std::to_string(from.value) + ":*") : m_client.search("ALL");
    if (!listed)
        return passOn(listed);
    m_present = listed->without(below);
    auto sizes = sizesOf(m_client, m_present);
    if (!sizes)
        return passOn(sizes);
    for (const auto &[uid, size] : *sizes)
        m_bySize[size].add(uid);
    return {};
}

Result<void> ContentFinder::readNew(const imap::UidSet &uids)
{
    const imap::UidSet fresh = uids.without(m_read);
    m_read.add(fresh);
    std::uint64_t bytes = 0;
    return readClosely(m_client, fresh, Depth::Bytes, m_context.stop, bytes,
                       [&](Uid uid, Reading reading) -> Result<void> {
                           if (reading.evidence && reading.evidence->content)
                               m_byBytes[reading.evidence->content->whole].emplace(uid, reading.internalDate);
                           return {};
                       });
}

std::optional<CopyRef> ContentFinder::match(const MoveItem &item, const IsClaimed &isClaimed) const
{
    std::optional<CopyRef> found;
    const auto same = m_byBytes.find(item.whole);
    if (same == m_byBytes.end())
        return found;
    for (const auto &[uid, date] : same->second) {
        CopyRef here{m_from.mailbox, m_from.validity, uid};
        const bool sameDate = date == item.internalDate;
        if ((found && !sameDate) || isClaimed(here))
            continue;
        found = std::move(here);
        if (sameDate)
            break;
    }
    return found;
}

Result<std::optional<CopyRef>> ContentFinder::find(const MoveItem &item, const IsClaimed &isClaimed)
{
    if (auto listed = list(); !listed)
        return passOn(listed);
    if (const auto sameSize = m_bySize.find(item.size); sameSize != m_bySize.end()) {
        if (auto read = readNew(sameSize->second); !read)
            return passOn(read);
    }
    auto found = match(item, isClaimed);
    if (found || item.messageId.empty())
        return found;
    // A server that only estimates sizes may give another one than before.
    auto named = m_client.searchHeader("Message-ID", item.messageId);
    if (!named)
        return passOn(named);
    if (auto read = readNew(named->intersectedWith(m_present)); !read)
        return passOn(read);
    return match(item, isClaimed);
}

} // namespace onecopy::jobs
