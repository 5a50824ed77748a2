// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imap/readablefetch.h"

#include <deque>
#include <utility>

namespace onecopy::imap {

namespace {

/// Of one set: enough to find a dozen messages among thousands.
constexpr std::size_t mostRefusals = 200;
/// So many in a row at the beginning, and not one message: it is not a single message that cannot be had.
constexpr std::size_t mostInVain = 10;
constexpr std::size_t setBytes = 8000;

/// Notes what comes.
class NotingSink final : public FetchSink
{
public:
    explicit NotingSink(FetchSink &sink)
        : m_sink(sink)
    {
    }
    Result<void> bodyPiece(std::string_view piece) override { return m_sink.bodyPiece(piece); }
    Result<void> message(const FetchedMessage &fetched) override
    {
        m_given.add(fetched.uid);
        return m_sink.message(fetched);
    }
    [[nodiscard]] const UidSet &given() const { return m_given; }

private:
    FetchSink &m_sink;
    UidSet m_given;
};

/// Of `uids` those that are there, where the server tells it and agrees with what it gave.
Result<UidSet> present(Client &client, UidSet uids, const UidSet &given)
{
    auto all = client.search("ALL");
    if (!all)
        return isMereRefusal(client, all.error()) ? Result<UidSet>(std::move(uids)) : all;
    const bool agrees = !all->empty() && given.without(*all).empty();
    return agrees ? uids.intersectedWith(*all) : std::move(uids);
}

} // namespace

bool isMereRefusal(const Client &client, const Fault &fault) noexcept
{
    switch (fault.kind) {
    case FaultKind::ServerRefused:
    case FaultKind::ServerUnavailable:
    case FaultKind::OverQuota:
    case FaultKind::ReadOnly:
    case FaultKind::NotFound:
    case FaultKind::LoginRefused:
        return client.alive();
    default:
        return false;
    }
}

Result<Unreadable> fetchReadable(Client &client, const UidSet &uids, std::size_t uidsPerFetch, const FetchItems &items,
                                 FetchSink &sink)
{
    NotingSink noting(sink);
    Unreadable unreadable;
    std::optional<Fault> why;
    std::size_t refusals = 0;
    std::deque<UidSet> waiting{uids};
    while (!waiting.empty()) {
        const UidSet asked = std::move(waiting.front());
        waiting.pop_front();
        auto fetched = client.fetch(asked.pieces(uidsPerFetch, setBytes), items, noting);
        if (fetched)
            continue;
        if (!isMereRefusal(client, fetched.error()))
            return passOn(fetched);
        UidSet left = asked.without(noting.given());
        if (refusals++ == 0) {
            why = std::move(fetched.error());
            auto there = present(client, std::move(left), noting.given());
            if (!there)
                return passOn(there);
            left = std::move(*there);
        }
        const bool tooMany = refusals >= mostRefusals || (refusals >= mostInVain && noting.given().empty());
        if (tooMany || asked.count() == 1) {
            unreadable.uids.add(left);
            for (; tooMany && !waiting.empty(); waiting.pop_front())
                unreadable.uids.add(waiting.front());
            continue;
        }
        // The larger parts first: what can be had comes with few commands.
        for (UidSet &half : left.pieces(static_cast<std::size_t>((left.count() + 1) / 2), SIZE_MAX))
            waiting.push_back(std::move(half));
    }
    if (!unreadable.uids.empty())
        unreadable.why = std::move(why);
    return unreadable;
}

} // namespace onecopy::imap
