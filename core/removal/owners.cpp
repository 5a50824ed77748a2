// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/removal/owners.h"

#include <algorithm>
#include <map>

namespace onecopy::removal {

namespace {

using duplicates::Copy;
using duplicates::Group;

/// Each mailbox is asked for once.
class KnownOwners
{
public:
    explicit KnownOwners(const OwnerOf &ownerOf)
        : m_ownerOf(ownerOf)
    {
    }
    const std::string &of(const Copy &copy)
    {
        const auto known = m_owners.find(copy.ref.mailbox);
        return known != m_owners.end() ? known->second
                                       : m_owners.emplace(copy.ref.mailbox, m_ownerOf(copy.ref.mailbox)).first->second;
    }

private:
    const OwnerOf &m_ownerOf;
    std::map<MailboxName, std::string> m_owners;
};

std::string chosenOwner(const std::map<std::string, std::size_t> &counts)
{
    if (const auto own = counts.find(std::string()); own != counts.end() && own->second > 1)
        return {};
    const auto most = std::ranges::max_element(counts, {}, [](const auto &entry) { return entry.second; });
    return most->second > 1 ? most->first : counts.begin()->first;
}

} // namespace

std::vector<LeftAlone> keepOneOwner(std::vector<Group> &groups, const OwnerOf &ownerOf)
{
    std::vector<LeftAlone> left;
    KnownOwners owners(ownerOf);
    for (Group &group : groups) {
        std::map<std::string, std::size_t> counts;
        for (const Copy &copy : group.copies)
            ++counts[owners.of(copy)];
        if (counts.size() < 2 || !group.removableAlone())
            continue;
        const std::string chosen = chosenOwner(counts);
        std::erase_if(group.copies, [&](const Copy &copy) {
            const bool other = owners.of(copy) != chosen;
            if (other)
                left.push_back({group.id, copy.ref, LeftReason::OtherOwner});
            return other;
        });
    }
    return left;
}

} // namespace onecopy::removal
