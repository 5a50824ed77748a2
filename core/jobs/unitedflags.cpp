// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/unitedflags.h"

#include "core/base/limits.h"
#include "core/jobs/session.h"

#include <cstdint>
#include <map>
#include <set>

namespace onecopy::jobs {

namespace {

/// REQUIRES: their mailbox is selected.
Result<void> takeBack(imap::Client &client, Journal &journal, const std::vector<std::string> &flags,
                      const std::vector<const UnitedFlags *> &survivors)
{
    imap::UidSet uids;
    std::vector<store::JournalEntry> lines;
    for (const UnitedFlags *united : survivors) {
        uids.add(united->survivor.uid);
        store::JournalEntry line;
        line.step = store::Step::FlagsTakenBack;
        line.groupId = united->groupId;
        line.source = united->survivor;
        lines.push_back(std::move(line));
    }
    for (const imap::UidSet &part : uids.pieces(limits::removalBatch, SIZE_MAX)) {
        auto removed = client.removeFlags(part, flags);
        if (!removed && !isRefusal(removed.error()))
            return removed;
    }
    // Written after the fact: taking flags back twice does no harm, not taking them back would.
    return journal.write(std::move(lines));
}

} // namespace

Result<void> takeBackUnitedFlags(imap::Client &client, Journal &journal, const RunHistory &history)
{
    std::set<std::string> away;
    for (const CopyHistory &copy : history.copies) {
        // What was removed for good has left its flags to the survivor.
        if (copy.isAway() || copy.last == store::Step::Expunged)
            away.insert(copy.item.groupId);
    }
    // Together all survivors of a mailbox that were given the same flags.
    std::map<std::pair<MailboxName, UidValidity>, std::map<std::vector<std::string>, std::vector<const UnitedFlags *>>>
        places;
    for (const UnitedFlags &united : history.united) {
        if (!united.takenBack && !away.contains(united.groupId))
            places[{united.survivor.mailbox, united.survivor.validity}][united.added].push_back(&united);
    }
    for (const auto &[place, byFlags] : places) {
        auto opened = client.select(place.first);
        if (!opened && !isRefusal(opened.error()))
            return passOn(opened);
        if (!opened || opened->validity != place.second)
            continue;
        for (const auto &[flags, survivors] : byFlags) {
            if (auto taken = takeBack(client, journal, flags, survivors); !taken)
                return taken;
        }
    }
    return {};
}

} // namespace onecopy::jobs
