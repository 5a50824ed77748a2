// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/duplicates/deliveries.h"

#include "core/duplicates/classify.h"
#include "core/duplicates/mailboxrole.h"

#include <algorithm>

namespace onecopy::duplicates {

bool mayBeDelivered(const MailboxName &mailbox)
{
    const MailboxRole role = mailboxRole(mailbox);
    return role != MailboxRole::Sent && role != MailboxRole::Drafts;
}

std::uint32_t deliveryNumber(std::vector<arrivals::Candidate> sharingKey, const CopyRef &fresh, Match match)
{
    std::erase_if(sharingKey,
                  [](const arrivals::Candidate &copy) { return !mayBeDelivered(copy.arrival.ref.mailbox); });
    const auto isFresh = [&](const auto &copy) { return copy.ref == fresh; };
    if (std::ranges::none_of(sharingKey, isFresh, &arrivals::Candidate::arrival))
        return 1;
    const auto all = sharingKey.size();
    std::erase_if(sharingKey, [&](const arrivals::Candidate &copy) {
        return copy.evidence.header.empty() && copy.arrival.ref != fresh;
    });
    const std::size_t headless = match == Match::MessageId ? all - sharingKey.size() : 0;
    std::size_t same = 1;
    for (const Group &group : classify(sharingKey, match)) {
        if (group.isFault() && std::ranges::any_of(group.copies, isFresh))
            same = group.copies.size();
    }
    return static_cast<std::uint32_t>(same + headless);
}

bool mayBeMoved(const arrivals::Arrival &other, const arrivals::Arrival &fresh) noexcept
{
    return other.ref != fresh.ref && other.internalDate && other.internalDate == fresh.internalDate &&
           other.size == fresh.size;
}

bool isShownTwice(const arrivals::Candidate &other, const arrivals::Candidate &fresh) noexcept
{
    return fresh.evidence.serverId != 0 && other.evidence.serverId == fresh.evidence.serverId;
}

} // namespace onecopy::duplicates
