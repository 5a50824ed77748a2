// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/unitedflags.h"

#include "core/base/text.h"
#include "core/jobs/session.h"

#include <algorithm>
#include <cstdint>
#include <map>
#include <set>
#include <utility>

namespace onecopy::jobs {

namespace {

/// RFC 3501 7.1, PERMANENTFLAGS: where the server sent none, all are kept; keywords also where new ones may be made.
bool canKeep(const imap::SelectedMailbox &mailbox, const std::string &flag)
{
    const bool isKeyword = !flag.starts_with('\\');
    return !mailbox.permanentFlagsGiven || mailbox.permanentFlags.contains(toLowerAscii(flag)) ||
           (isKeyword && mailbox.permanentFlags.contains("\\*"));
}

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
    for (const imap::UidSet &part : uids.pieces(survivorsPerStore, SIZE_MAX)) {
        auto removed = client.removeFlags(part, flags);
        if (!removed && !isRefusal(removed.error()))
            return removed;
    }
    // Written after the fact: taking flags back twice does no harm, not taking them back would.
    return journal.write(std::move(lines));
}

} // namespace

FlagsToGive flagsToGive(const removal::Plan &plan, const imap::SelectedMailbox &survivors)
{
    std::map<std::vector<std::string>, imap::UidSet> byFlags;
    FlagsToGive give;
    for (const removal::PlannedGroup &group : plan.groups) {
        std::vector<std::string> missing = flagsToUnite(group);
        std::erase_if(missing, [&](const std::string &flag) { return !canKeep(survivors, flag); });
        if (missing.empty())
            continue;
        store::JournalEntry line;
        line.step = store::Step::FlagsUnited;
        line.groupId = group.groupId;
        line.source = group.keep.copy.ref;
        line.flags = group.keep.copy.flags;
        line.messageId = group.messageId;
        for (const std::string &flag : missing)
            line.detail += (line.detail.empty() ? "" : " ") + flag;
        give.lines.push_back(std::move(line));
        byFlags[std::move(missing)].add(group.keep.copy.ref.uid);
    }
    for (const auto &[flags, uids] : byFlags) {
        for (imap::UidSet &part : uids.pieces(survivorsPerStore, SIZE_MAX))
            give.changes.push_back({std::move(part), flags});
    }
    return give;
}

Result<void> giveFlags(imap::Client &client, const std::vector<imap::FlagChange> &changes)
{
    if (changes.empty())
        return {};
    auto given = client.addFlagsEach(changes);
    if (!given)
        return passOn(given);
    // Flags that the server will not keep are no reason to stop; a session that is over is.
    for (Result<void> &one : *given) {
        if (!one && !isRefusal(one.error()))
            return one;
    }
    return {};
}

Result<void> takeBackUnitedFlags(imap::Client &client, Journal &journal)
{
    const RunHistory &history = journal.fold().history(); // lines that are written here take no place away in it
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
