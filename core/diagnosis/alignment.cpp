// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnosis/alignment.h"

#include "core/base/text.h"
#include "core/diagnosis/ownhosts.h"

#include <algorithm>

namespace onecopy::diagnosis {

namespace {

std::size_t commonHops(std::span<const Chain> chains) noexcept
{
    std::size_t common = chains.front().size();
    for (const Chain &chain : chains.subspan(1)) {
        common = std::min(common, chain.size());
        for (std::size_t i = 0; i < common; ++i) {
            if (!sameHop(chains.front()[i], chain[i]))
                common = i;
        }
    }
    return common;
}

/// Behind its first `common` hops, does the chain leave, and come back to a host of those? Large providers take it in
/// on another host each time, so it may leave the owner of the last one, and come back to him. Whereto; empty: it does
/// not.
std::string passesAgain(const Chain &chain, std::size_t common)
{
    const auto border = chain.begin() + static_cast<std::ptrdiff_t>(common);
    const std::string &last = chain[common - 1].by;
    const std::string owner = ownerOf(last);
    const auto isOfOwner = [&owner](const mime::Hop &hop) { return !owner.empty() && ownerOf(hop.by) == owner; };
    const auto isLast = [&last](const mime::Hop &hop) { return equalsIgnoreCase(hop.by, last); };
    const auto isEarlier = [&](const mime::Hop &hop) {
        return !hop.by.empty() && std::any_of(chain.begin(), border, [&](const mime::Hop &earlier) {
            return equalsIgnoreCase(earlier.by, hop.by);
        });
    };
    const auto host = std::find_if(std::find_if_not(border, chain.end(), isLast), chain.end(), isEarlier);
    if (host != chain.end())
        return host->by;
    return std::any_of(std::find_if_not(border, chain.end(), isOfOwner), chain.end(), isOfOwner) ? owner
                                                                                                 : std::string();
}

/// `common` hops are shared. A chain that ends with its delivery right there, and one that goes on, and comes back:
/// whereto; empty: none does.
std::string comesBackTo(std::span<const Chain> chains, std::size_t common)
{
    const bool one =
        std::any_of(chains.begin(), chains.end(), [&](const Chain &chain) { return chain.size() <= common + 1; });
    if (common == 0 || !one)
        return {};
    for (const Chain &chain : chains) {
        if (std::string again = chain.size() > common + 1 ? passesAgain(chain, common) : std::string(); !again.empty())
            return again;
    }
    return {};
}

} // namespace

bool sameHop(const mime::Hop &left, const mime::Hop &right) noexcept
{
    if (left.date != right.date || left.id != right.id || !equalsIgnoreCase(left.by, right.by))
        return false;
    // Without a date and a queue id nothing else names the moment.
    return left.date || !left.id.empty() || left.from == right.from;
}

bool hasNoTrace(const Alignment &alignment) noexcept
{
    return std::ranges::all_of(alignment.lengths, [](std::size_t hops) { return hops == 0; });
}

Alignment align(std::span<const Chain> chains)
{
    Alignment result;
    if (chains.empty())
        return result;
    std::size_t longest = 0;
    std::size_t shortest = chains.front().size();
    for (const Chain &chain : chains) {
        result.lengths.push_back(chain.size());
        longest = std::max(longest, chain.size());
        shortest = std::min(shortest, chain.size());
    }
    const std::size_t common = commonHops(chains);
    result.withoutTrace = shortest == 0 && longest != 0;
    if (common != 0)
        result.lastCommon = chains.front()[common - 1];
    if (common == longest)
        return result;
    result.forked = true;
    result.hop = common;
    for (const Chain &chain : chains)
        result.forking.push_back(common < chain.size() ? std::optional(chain[common]) : std::nullopt);
    result.returnedTo = comesBackTo(chains, common);
    result.returns = !result.returnedTo.empty();
    return result;
}

} // namespace onecopy::diagnosis
