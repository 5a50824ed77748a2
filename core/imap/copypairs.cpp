// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imap/copypairs.h"

#include "core/base/text.h"

#include <algorithm>
#include <numeric>
#include <utility>
#include <vector>

namespace onecopy::imap {

namespace {

std::uint64_t countOf(const std::vector<UidSet::Range> &ranges)
{
    return std::accumulate(ranges.begin(), ranges.end(), std::uint64_t{0},
                           [](std::uint64_t sum, const UidSet::Range &range) {
                               const auto [first, last] = std::minmax(range.first, range.last);
                               return sum + last - first + 1;
                           });
}

/// The UIDs one by one, in the order that was written. REQUIRES: countOf() was checked.
std::vector<Uid> inOrder(const std::vector<UidSet::Range> &ranges)
{
    std::vector<Uid> uids;
    for (const UidSet::Range &range : ranges) {
        const bool up = range.first <= range.last;
        for (std::uint64_t i = 0, count = countOf({range}); i < count; ++i)
            uids.push_back({static_cast<std::uint32_t>(up ? range.first + i : range.first - i)});
    }
    return uids;
}

} // namespace

CopyPairs copyPairsFrom(std::string_view arguments, const UidSet &asked)
{
    const auto first = arguments.find(' ');
    const auto second = arguments.find(' ', first + 1);
    if (first == std::string_view::npos || second == std::string_view::npos)
        return {};
    const auto validity = parseNumber(arguments.substr(0, first));
    const auto sources = UidSet::parseOrdered(arguments.substr(first + 1, second - first - 1));
    const auto targets = UidSet::parseOrdered(arguments.substr(second + 1));
    if (!validity || *validity == 0 || *validity > 0xFFFFFFFFU || !sources || !targets)
        return {};
    // Counted before anything is expanded: "1:4294967295" must cost nothing.
    const std::uint64_t count = countOf(*sources);
    if (count != countOf(*targets) || count > asked.count() || count > 1'000'000)
        return {};
    CopyPairs pairs{.targetValidity = {static_cast<std::uint32_t>(*validity)}, .pairs = {}};
    const std::vector<Uid> from = inOrder(*sources);
    const std::vector<Uid> to = inOrder(*targets);
    UidSet seenFrom;
    UidSet seenTo;
    for (std::size_t i = 0; i < from.size(); ++i) {
        if (!asked.contains(from[i]) || seenFrom.contains(from[i]) || seenTo.contains(to[i]))
            return {};
        seenFrom.add(from[i]);
        seenTo.add(to[i]);
        pairs.pairs.emplace_back(from[i], to[i]);
    }
    return pairs;
}

void joinPairs(CopyPairs &all, CopyPairs more, bool first)
{
    if (first) {
        all = std::move(more);
        return;
    }
    if (all.targetValidity != more.targetValidity) {
        all = {};
        return;
    }
    all.pairs.insert(all.pairs.end(), more.pairs.begin(), more.pairs.end());
}

} // namespace onecopy::imap
