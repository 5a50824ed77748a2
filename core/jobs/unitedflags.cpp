// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/unitedflags.h"

#include "core/jobs/session.h"

#include <set>

namespace onecopy::jobs {

Result<void> takeBackUnitedFlags(imap::Client &client, Journal &journal, const RunHistory &history)
{
    std::set<std::string> away;
    for (const CopyHistory &copy : history.copies) {
        // What was removed for good has left its flags to the survivor.
        if (copy.isAway() || copy.last == store::Step::Expunged)
            away.insert(copy.item.groupId);
    }
    for (const UnitedFlags &united : history.united) {
        if (united.takenBack || away.contains(united.groupId))
            continue;
        auto opened = client.select(united.survivor.mailbox);
        if (!opened && !isRefusal(opened.error()))
            return passOn(opened);
        if (!opened || opened->validity != united.survivor.validity)
            continue;
        auto removed = client.removeFlags(imap::UidSet::of(united.survivor.uid), united.added);
        if (!removed && !isRefusal(removed.error()))
            return removed;
        // Written after the fact: taking flags back twice does no harm, not taking them back would.
        store::JournalEntry line;
        line.step = store::Step::FlagsTakenBack;
        line.groupId = united.groupId;
        line.source = united.survivor;
        if (auto written = journal.write(std::move(line)); !written)
            return written;
    }
    return {};
}

} // namespace onecopy::jobs
