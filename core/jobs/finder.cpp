// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/finder.h"

#include "core/jobs/closelook.h"
#include "core/jobs/mailboxscan.h"

namespace onecopy::jobs {

namespace {

/// UIDs with their flags and sizes.
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

Result<FactsSink> factsOf(imap::Client &client, const imap::UidSet &uids)
{
    FactsSink sink;
    if (uids.empty())
        return sink;
    imap::FetchItems items;
    items.flags = true;
    items.size = true;
    const std::vector<imap::UidSet> sets = uids.pieces(5'000, 8000);
    if (auto fetched = client.fetch(sets, items, sink); !fetched)
        return passOn(fetched);
    return sink;
}

Result<std::optional<CopyRef>> matchAmong(imap::Client &client, const imap::SelectedMailbox &in,
                                          const imap::UidSet &uids, const MoveItem &item,
                                          const std::set<CopyRef> &claimed, const Context &context)
{
    std::optional<CopyRef> found;
    bool sameDate = false;
    std::uint64_t bytes = 0;
    auto read =
        readClosely(client, uids, Depth::Bytes, context.stop, bytes, [&](Uid uid, Reading reading) -> Result<void> {
            const CopyRef here{in.name, in.validity, uid};
            const bool same =
                reading.evidence && reading.evidence->content && reading.evidence->content->whole == item.whole;
            if (!same || claimed.contains(here))
                return {};
            const bool date = reading.internalDate == item.internalDate;
            if (!found || (date && !sameDate)) {
                found = here;
                sameDate = date;
            }
            return {};
        });
    if (!read)
        return passOn(read);
    return found;
}

} // namespace

Result<std::map<Uid, std::string>> flagsOf(imap::Client &client, const imap::UidSet &uids)
{
    auto facts = factsOf(client, uids);
    if (!facts)
        return passOn(facts);
    return std::move(facts->flags);
}

Result<std::map<Uid, std::uint64_t>> sizesOf(imap::Client &client, const imap::UidSet &uids)
{
    auto facts = factsOf(client, uids);
    if (!facts)
        return passOn(facts);
    return std::move(facts->sizes);
}

Result<std::optional<CopyRef>> findByContent(imap::Client &client, const imap::SelectedMailbox &in,
                                             const MoveItem &item, Uid from, const std::set<CopyRef> &claimed,
                                             const Context &context)
{
    // "n:*" names the last message even where its UID is below n (RFC 3501 6.4.8).
    const imap::UidSet below = from.value > 1 ? imap::UidSet::range(Uid{1}, Uid{from.value - 1}) : imap::UidSet();
    auto listed = from.value > 1 ? client.search("UID " + std::to_string(from.value) + ":*") : client.search("ALL");
    if (!listed)
        return passOn(listed);
    const imap::UidSet present = listed->without(below);
    auto facts = factsOf(client, present);
    if (!facts)
        return passOn(facts);
    imap::UidSet sameSize;
    for (const auto &[uid, size] : facts->sizes) {
        if (size == item.size)
            sameSize.add(uid);
    }
    auto found = matchAmong(client, in, sameSize, item, claimed, context);
    if (!found || *found || item.messageId.empty())
        return found;
    // A server that only estimates sizes may give another one than before.
    auto named = client.searchHeader("Message-ID", item.messageId);
    if (!named)
        return passOn(named);
    return matchAmong(client, in, named->intersectedWith(present).without(sameSize), item, claimed, context);
}

} // namespace onecopy::jobs
