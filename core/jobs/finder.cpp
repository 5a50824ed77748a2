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

} // namespace

Result<std::map<Uid, std::string>> flagsOf(imap::Client &client, const imap::UidSet &uids)
{
    auto facts = factsOf(client, uids);
    if (!facts)
        return passOn(facts);
    return std::move(facts->flags);
}

Result<std::optional<CopyRef>> findByContent(imap::Client &client, const imap::SelectedMailbox &in, const MoveItem &item,
                                             const std::set<CopyRef> &claimed, const Context &context)
{
    auto candidates = item.messageId.empty() ? client.search("ALL") : client.searchHeader("Message-ID", item.messageId);
    if (!candidates)
        return passOn(candidates);
    imap::UidSet open = *candidates;
    if (item.messageId.empty()) {
        auto facts = factsOf(client, open);
        if (!facts)
            return passOn(facts);
        open = {};
        for (const auto &[uid, size] : facts->sizes) {
            if (size == item.size)
                open.add(uid);
        }
    }
    std::optional<CopyRef> found;
    std::uint64_t bytes = 0;
    auto read = readClosely(client, open, Depth::Bodies, context.stop, bytes, [&](Uid uid, Reading reading) -> Result<void> {
        const CopyRef here{in.name, in.validity, uid};
        const bool same = reading.evidence && reading.evidence->content && reading.evidence->content->whole == item.whole;
        if (same && !found && !claimed.contains(here))
            found = here;
        return {};
    });
    if (!read)
        return passOn(read);
    return found;
}

} // namespace onecopy::jobs
