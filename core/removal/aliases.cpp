// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/removal/aliases.h"

#include "core/duplicates/mailboxrole.h"

#include <algorithm>
#include <map>
#include <string_view>
#include <tuple>
#include <utility>

namespace onecopy::removal {

namespace {

/// More names of one mailbox than this are not compared each with each.
constexpr std::size_t mostNames = 32;

struct Sighting
{
    std::size_t group = 0;
    const duplicates::Copy *copy = nullptr;
};

using Names = std::pair<std::string_view, std::string_view>;

bool sameMessage(const Sighting &left, const Sighting &right)
{
    const duplicates::Copy &a = *left.copy;
    const duplicates::Copy &b = *right.copy;
    const bool otherBytes = a.whole && b.whole && *a.whole != *b.whole;
    return left.group == right.group && a.size == b.size && a.internalDate == b.internalDate && !otherBytes;
}

Names namesOf(const Sighting &left, const Sighting &right)
{
    return std::minmax(std::string_view(left.copy->ref.mailbox.wire), std::string_view(right.copy->ref.mailbox.wire));
}

class AliasFinder
{
public:
    AliasFinder(const std::vector<duplicates::Group> &groups, const Request &request);
    [[nodiscard]] std::set<CopyRef> find() const;

private:
    std::map<std::pair<UidValidity, Uid>, std::vector<Sighting>> m_sightings;
    std::set<Names> m_different; ///< pairs of names that are two mailboxes
};

AliasFinder::AliasFinder(const std::vector<duplicates::Group> &groups, const Request &request)
{
    for (std::size_t i = 0; i < groups.size(); ++i) {
        for (const duplicates::Copy &copy : groups[i].copies)
            m_sightings[{copy.ref.validity, copy.ref.uid}].push_back({i, &copy});
    }
    const auto rank = [&](const Sighting &sighting) {
        const MailboxName &name = sighting.copy->ref.mailbox;
        return std::tuple(!request.mailboxes.contains(name), !duplicates::isInbox(name), std::string_view(name.wire));
    };
    for (auto &[key, sightings] : m_sightings) {
        std::ranges::sort(sightings, {}, rank);
        for (std::size_t i = 0; i < std::min(sightings.size(), mostNames); ++i) {
            for (std::size_t j = i + 1; j < std::min(sightings.size(), mostNames); ++j) {
                if (!sameMessage(sightings[i], sightings[j]))
                    m_different.insert(namesOf(sightings[i], sightings[j]));
            }
        }
    }
}

std::set<CopyRef> AliasFinder::find() const
{
    std::set<CopyRef> twice;
    for (const auto &[key, sightings] : m_sightings) {
        for (std::size_t j = 1; j < sightings.size(); ++j) {
            const auto first = sightings.begin();
            const auto isName = [&](const Sighting &earlier) {
                return earlier.copy->ref != sightings[j].copy->ref && sameMessage(earlier, sightings[j]) &&
                       !m_different.contains(namesOf(earlier, sightings[j]));
            };
            if (std::any_of(first, first + static_cast<std::ptrdiff_t>(std::min(j, mostNames)), isName))
                twice.insert(sightings[j].copy->ref);
        }
    }
    return twice;
}

} // namespace

std::set<CopyRef> shownTwice(const std::vector<duplicates::Group> &groups, const Request &request)
{
    // One name is no name of another mailbox.
    const MailboxName *only = nullptr;
    const auto isOnly = [&only](const duplicates::Copy &copy) {
        only = only == nullptr ? &copy.ref.mailbox : only;
        return copy.ref.mailbox == *only;
    };
    const auto inOne = [&](const duplicates::Group &group) { return std::ranges::all_of(group.copies, isOnly); };
    return std::ranges::all_of(groups, inOne) ? std::set<CopyRef>() : AliasFinder(groups, request).find();
}

} // namespace onecopy::removal
