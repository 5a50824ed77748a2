// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/remove/renamedhome.h"

#include "core/jobs/quarantine.h"
#include "core/jobs/remove/finder.h"
#include "core/jobs/session.h"
#include "core/removal/plan.h"

#include <algorithm>
#include <cstdint>
#include <map>

namespace onecopy::jobs {

Result<std::optional<MailboxName>> renamedHome(imap::Client &client, store::Store &store, const std::string &removalId,
                                               const Home &home, const MailboxName &quarantine)
{
    using Found = std::optional<MailboxName>;
    auto now = renamedTo(client, home.name, home.validity);
    if (!now || !*now || **now == quarantine)
        return now ? Result<Found>(Found()) : passOn(now);
    auto removal = store.runs().find(removalId);
    if (!removal)
        return passOn(removal);
    const auto plan = *removal ? removal::planFromJson((*removal)->planJson) : Result<removal::Plan>();
    if (!plan)
        return Found();
    std::map<Uid, std::uint64_t> stayed;
    imap::UidSet uids;
    for (const removal::PlannedGroup &group : plan->groups) {
        const CopyRef &ref = group.keep.copy.ref;
        if (ref.mailbox == **now)
            return Found();
        if (ref.mailbox == home.name && ref.validity == home.validity) {
            stayed.emplace(ref.uid, group.keep.copy.size);
            uids.add(ref.uid);
        }
    }
    if (stayed.empty())
        return Found();
    auto opened = client.examine(**now);
    if (!opened)
        return isRefusal(opened.error()) ? Result<Found>(Found()) : passOn(opened);
    auto sizes = sizesOf(client, uids);
    if (!sizes)
        return passOn(sizes);
    const bool isIt = std::ranges::any_of(*sizes, [&](const auto &there) {
        const auto was = stayed.find(there.first);
        return was != stayed.end() && was->second == there.second;
    });
    return isIt ? now : Result<Found>(Found());
}

} // namespace onecopy::jobs
