// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/remove/unitedflags.h"

#include "core/base/text.h"
#include "core/jobs/flags.h"
#include "core/jobs/remove/finder.h"
#include "core/jobs/remove/renamedhome.h"
#include "core/jobs/runs/runs.h"
#include "core/jobs/session.h"

#include <algorithm>
#include <cstdint>
#include <map>
#include <optional>
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

/// As splitFlags() reads them.
std::string words(const std::vector<std::string> &flags)
{
    std::string text;
    for (const std::string &flag : flags)
        text += (text.empty() ? "" : " ") + flag;
    return text;
}

/// A survivor, and where it is now.
struct Owing
{
    const UnitedFlags *united;
    CopyRef now;
    bool mailboxIsGone = false; ///< there is none of this name and UIDVALIDITY
};

/// Takes them back where the survivor is found.
class TakingBack
{
public:
    TakingBack(imap::Client &client, Journal &journal)
        : m_client(client)
        , m_journal(journal)
    {
    }

    /// Gives those that are not where they should be.
    Result<std::vector<Owing>> from(const std::vector<Owing> &all);

private:
    Result<void> fromThose(const std::vector<std::string> &flags, const std::vector<Owing> &survivors);

    imap::Client &m_client;
    Journal &m_journal;
};

Result<std::vector<Owing>> TakingBack::from(const std::vector<Owing> &all)
{
    std::map<std::pair<MailboxName, UidValidity>, std::vector<Owing>> places;
    for (const Owing &one : all)
        places[{one.now.mailbox, one.now.validity}].push_back(one);
    std::vector<Owing> missing;
    for (const auto &[place, survivors] : places) {
        auto opened = m_client.select(place.first);
        if (!opened && !isRefusal(opened.error()))
            return passOn(opened);
        if (!opened || opened->validity != place.second) {
            for (const Owing &one : survivors)
                missing.push_back({one.united, one.now, true});
            continue;
        }
        imap::UidSet asked;
        for (const Owing &one : survivors)
            asked.add(one.now.uid);
        auto there = flagsOf(m_client, asked);
        if (!there)
            return passOn(there);
        // Together all that were given the same flags.
        std::map<std::vector<std::string>, std::vector<Owing>> byFlags;
        for (const Owing &one : survivors) {
            if (there->contains(one.now.uid))
                byFlags[one.united->added].push_back(one);
            else
                missing.push_back(one);
        }
        for (const auto &[flags, those] : byFlags) {
            if (auto taken = fromThose(flags, those); !taken)
                return passOn(taken);
        }
    }
    return missing;
}

/// REQUIRES: their mailbox is selected.
Result<void> TakingBack::fromThose(const std::vector<std::string> &flags, const std::vector<Owing> &survivors)
{
    imap::UidSet uids;
    std::vector<store::JournalEntry> lines;
    for (const Owing &one : survivors) {
        uids.add(one.now.uid);
        store::JournalEntry line;
        line.step = store::Step::FlagsTakenBack;
        line.groupId = one.united->groupId;
        line.source = one.united->survivor;
        line.detail = words(flags);
        lines.push_back(std::move(line));
    }
    for (const imap::UidSet &part : uids.pieces(survivorsPerStore, SIZE_MAX)) {
        auto removed = m_client.removeFlags(part, flags);
        if (!removed && !isRefusal(removed.error()))
            return removed;
    }
    // Written after the fact: taking flags back twice does no harm, not taking them back would.
    return m_journal.write(std::move(lines));
}

/// Where copies are that removals have moved and put back, by the place that each had before. Of this account alone:
/// two of them may have the same UID in a mailbox of the same name and UIDVALIDITY.
Result<std::map<CopyRef, CopyRef>> placesAfterReturn(store::Store &store, const AccountId &account)
{
    std::map<CopyRef, CopyRef> places;
    auto all = eachRemoval(store, account, [&places](const store::Run &, const RunHistory &history) -> Result<void> {
        for (const CopyHistory &copy : history.copies) {
            if (copy.last == store::Step::Restored && copy.back)
                places.emplace(copy.item.source, *copy.back);
        }
        return {};
    });
    if (!all)
        return passOn(all);
    return places;
}

/// Mailboxes whose copies went back under another name: who stayed there is there, too.
std::map<MailboxName, MailboxName> renamedSince(const RunHistory &history)
{
    std::map<MailboxName, MailboxName> renamed;
    for (const CopyHistory &copy : history.copies) {
        const CopyRef &before = copy.item.source;
        if (copy.last == store::Step::Restored && copy.back && copy.back->mailbox != before.mailbox &&
            copy.back->validity == before.validity)
            renamed.emplace(before.mailbox, copy.back->mailbox);
    }
    return renamed;
}

/// Along all the runs that moved it; none where it never left, or has not come back.
std::optional<CopyRef> placeAfterReturn(const std::map<CopyRef, CopyRef> &places, const CopyRef &before)
{
    std::optional<CopyRef> now;
    std::set<CopyRef> passed{before};
    for (auto next = places.find(before); next != places.end() && passed.insert(next->second).second;
         next = places.find(*now))
        now = next->second;
    return now;
}

} // namespace

std::vector<std::string> flagsToUnite(const removal::PlannedGroup &group)
{
    const std::vector<std::string> kept = splitFlags(group.keep.copy.flags);
    std::set<std::string> missing;
    for (const removal::PlannedCopy &extra : group.extras) {
        for (const std::string &flag : splitFlags(extra.copy.flags)) {
            const bool ours = equalsIgnoreCase(flag, "\\Deleted") || equalsIgnoreCase(flag, "\\Recent") ||
                              equalsIgnoreCase(flag, "\\Draft");
            const bool there =
                std::any_of(kept.begin(), kept.end(), [&](const std::string &k) { return equalsIgnoreCase(k, flag); });
            if (!ours && !there)
                missing.insert(flag);
        }
    }
    return {missing.begin(), missing.end()};
}

FlagsToGive flagsToGive(const removal::Plan &plan, const imap::SelectedMailbox &survivors)
{
    std::map<std::vector<std::string>, imap::UidSet> byFlags;
    FlagsToGive give;
    for (const removal::PlannedGroup &group : plan.groups) {
        std::vector<std::string> missing = flagsToUnite(group);
        if (std::erase_if(missing, [&](const std::string &flag) { return !canKeep(survivors, flag); }) > 0)
            give.groupsWithout.insert(group.groupId);
        if (missing.empty())
            continue;
        store::JournalEntry line;
        line.step = store::Step::FlagsUnited;
        line.groupId = group.groupId;
        line.source = group.keep.copy.ref;
        line.flags = group.keep.copy.flags;
        line.messageId = group.messageId;
        line.detail = words(missing);
        give.lines.push_back(std::move(line));
        byFlags[std::move(missing)].add(group.keep.copy.ref.uid);
    }
    for (const auto &[flags, uids] : byFlags) {
        for (imap::UidSet &part : uids.pieces(survivorsPerStore, SIZE_MAX))
            give.changes.push_back({std::move(part), flags});
    }
    return give;
}

Result<imap::UidSet> giveFlags(imap::Client &client, const std::vector<imap::FlagChange> &changes)
{
    imap::UidSet refused;
    if (changes.empty())
        return refused;
    auto given = client.addFlagsEach(changes);
    if (!given)
        return passOn(given);
    // Flags that the server will not keep are no reason to stop; a session that is over is.
    for (std::size_t i = 0; i < given->size(); ++i) {
        const Result<void> &one = (*given)[i];
        if (!one && !isRefusal(one.error()))
            return tl::unexpected(one.error());
        if (!one)
            refused.add(changes[i].uids);
    }
    return refused;
}

Result<void> takeBackUnitedFlags(imap::Client &client, const AccountId &account, const std::string &removalId,
                                 store::Store &store, Journal &journal)
{
    std::vector<Owing> due;
    for (const UnitedFlags *united :
         journal.fold().history().flagsDue()) // lines that are written here move none of them
        due.push_back({united, united->survivor});
    TakingBack taking(client, journal);
    auto missing = taking.from(due);
    if (!missing || missing->empty())
        return missing ? Result<void>() : passOn(missing);
    auto places = placesAfterReturn(store, account);
    if (!places)
        return passOn(places);
    std::map<MailboxName, MailboxName> names = renamedSince(journal.fold().history());
    std::vector<Owing> elsewhere;
    for (const Owing &one : *missing) {
        const MailboxName &before = one.now.mailbox;
        if (one.mailboxIsGone && !names.contains(before)) {
            auto now =
                renamedHome(client, store, removalId, {before, one.now.validity}, journal.fold().history().quarantine);
            if (!now)
                return passOn(now);
            names.emplace(before, now->value_or(before));
        }
        const auto name = names.find(before);
        const bool renamed = name != names.end() && name->second != before;
        const CopyRef there = renamed ? CopyRef{name->second, one.now.validity, one.now.uid} : one.now;
        std::optional<CopyRef> returned = placeAfterReturn(*places, one.now);
        if (!returned && renamed)
            returned = placeAfterReturn(*places, there);
        if (returned || renamed)
            elsewhere.push_back({one.united, returned.value_or(there)});
    }
    auto gone = taking.from(elsewhere);
    return gone ? Result<void>() : passOn(gone);
}

Result<std::vector<std::string>> undoneOwingFlags(store::Store &store, const AccountId &account, const std::string &own)
{
    std::vector<std::string> owing;
    auto all = eachRemoval(store, account, [&](const store::Run &run, const RunHistory &history) -> Result<void> {
        const bool undone = run.state == store::RunState::Undone || run.state == store::RunState::PartlyUndone;
        if (undone && run.id != own && !history.flagsDue().empty())
            owing.push_back(run.id);
        return {};
    });
    if (!all)
        return passOn(all);
    return owing;
}

Result<void> takeBackFlagsOf(const std::vector<std::string> &removals, imap::Client &client, const AccountId &account,
                             store::Store &store, const Context &context)
{
    for (const std::string &removal : removals) {
        auto fold = foldOf(store, removal);
        if (!fold)
            return passOn(fold);
        Journal journal(store, removal, context, std::move(*fold));
        if (auto taken = takeBackUnitedFlags(client, account, removal, store, journal); !taken)
            return taken;
    }
    return {};
}

} // namespace onecopy::jobs
