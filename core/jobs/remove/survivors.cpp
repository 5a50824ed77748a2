// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/remove/survivors.h"

#include "core/jobs/flags.h"
#include "core/jobs/remove/proof.h"

#include <cstdint>
#include <map>
#include <optional>

namespace onecopy::jobs {

imap::UidSet survivorsOf(const removal::Plan &plan)
{
    imap::UidSet uids;
    for (const removal::PlannedGroup &group : plan.groups)
        uids.add(group.keep.copy.ref.uid);
    return uids;
}

Result<Bereft> withoutSurvivor(imap::Client &client, const removal::Plan &plan)
{
    std::map<Uid, std::optional<mime::Digest>> awaited;
    for (const removal::PlannedGroup &group : plan.groups)
        awaited.emplace(group.keep.copy.ref.uid, group.keep.copy.whole);
    // Only a command that may tell of expunged messages brings the session's view up to date (RFC 3501 7.4.1).
    if (auto told = client.noop(); !told)
        return passOn(told);
    std::uint64_t bytes = 0;
    const auto isWhole = [&](Uid uid, const Reading &reading) -> Result<void> {
        const auto kept = awaited.find(uid);
        if (kept == awaited.end() || hasFlag(reading.flags, "\\Deleted"))
            return {};
        const bool isRead = reading.evidence && reading.evidence->content;
        if (kept->second ? hasBytes(reading, *kept->second) : isRead)
            awaited.erase(kept);
        return {};
    };
    // A stop does not end it: what has gone is put back where they are missing.
    if (auto read = readClosely(client, survivorsOf(plan), Depth::Bytes, {}, bytes, isWhole); !read)
        return passOn(read);
    Bereft bereft;
    for (const removal::PlannedGroup &group : plan.groups) {
        if (awaited.contains(group.keep.copy.ref.uid))
            bereft.insert(group.groupId);
    }
    return bereft;
}

} // namespace onecopy::jobs
