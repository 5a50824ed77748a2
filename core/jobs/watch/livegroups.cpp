// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/watch/livegroups.h"

#include "core/duplicates/classify.h"
#include "core/store/store.h"

#include <algorithm>
#include <bit>
#include <set>
#include <vector>

namespace onecopy::jobs {

namespace {

/// Each copy of a message writes all copies that came before it once more. Of a flood only the beginning does so.
constexpr std::size_t mostOneByOne = 500;
/// From then on they are written when there are so much more again, so that no flood costs more than a few times its
/// length, and what is counted is never further behind.
constexpr std::size_t partsOfFlood = 8;

/// `fresh` of the `all` copies of a message have just come.
bool isWorthWriting(std::size_t all, std::size_t fresh)
{
    if (all <= mostOneByOne)
        return true;
    const std::size_t step = std::bit_floor(all) / partsOfFlood;
    return all / step != (all - fresh) / step;
}

Result<void> groupSet(store::GroupStore::Writer &writer, const std::vector<arrivals::Candidate> &set,
                      duplicates::Match match)
{
    std::vector<CopyRef> members;
    members.reserve(set.size());
    for (const arrivals::Candidate &candidate : set)
        members.push_back(candidate.arrival.ref);
    if (auto gone = writer.forget(members); !gone)
        return gone;
    for (const duplicates::Group &group : duplicates::classify(set, match)) {
        if (auto added = writer.add(group); !added)
            return added;
    }
    return {};
}

} // namespace

Result<void> groupLive(const AccountId &account, std::span<const arrivals::Arrival> duplicates, store::Store &store,
                       const Context &context)
{
    if (duplicates.empty())
        return {};
    auto lock = store::WriterLock::take(context.storePath);
    if (!lock)
        return lock.error().kind == FaultKind::StoreBusy ? Result<void>{} : passOn(lock);
    auto writer = store.groups().update(account);
    if (!writer)
        return passOn(writer);
    std::set<CopyRef> fresh;
    for (const arrivals::Arrival &arrival : duplicates)
        fresh.insert(arrival.ref);
    std::set<CopyRef> grouped;
    for (const arrivals::Arrival &arrival : duplicates) {
        if (grouped.contains(arrival.ref))
            continue;
        auto set = store.arrivals().sharingKey(account, arrival.keys);
        if (!set)
            return passOn(set);
        const auto lacksHeader = [](const arrivals::Candidate &copy) { return copy.evidence.header.empty(); };
        const auto isFresh = [&fresh](const arrivals::Candidate &copy) { return fresh.contains(copy.arrival.ref); };
        if (std::ranges::any_of(*set, lacksHeader))
            continue;
        if (!isWorthWriting(set->size(), static_cast<std::size_t>(std::ranges::count_if(*set, isFresh))))
            continue;
        const auto match = arrival.keys.id ? duplicates::Match::MessageId : duplicates::Match::Fingerprint;
        if (auto saved = groupSet(**writer, *set, match); !saved)
            return saved;
        for (const arrivals::Candidate &candidate : *set)
            grouped.insert(candidate.arrival.ref);
    }
    return (*writer)->commitInPart();
}

} // namespace onecopy::jobs
