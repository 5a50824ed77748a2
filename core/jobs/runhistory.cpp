// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/runhistory.h"

#include "core/base/text.h"
#include "core/jobs/session.h"

#include <algorithm>

namespace onecopy::jobs {

namespace {

using store::Step;

mime::Digest digestFromHex(std::string_view hex)
{
    mime::Digest digest{};
    const auto nibble = [](char c) { return c >= 'a' ? c - 'a' + 10 : c - '0'; };
    for (std::size_t i = 0; i < digest.size() && 2 * i + 1 < hex.size(); ++i)
        digest[i] = static_cast<char>(nibble(hex[2 * i]) * 16 + nibble(hex[2 * i + 1]));
    return digest;
}

MoveItem itemOf(const store::JournalEntry &entry)
{
    return {entry.groupId, entry.source, entry.flags, entry.internalDate, entry.size, entry.messageId, digestFromHex(entry.wholeDigest)};
}

/// `ofSource`: the line names the place before the run, else the place in quarantine.
void apply(const store::JournalEntry &entry, CopyHistory &copy, bool ofSource)
{
    const bool placed = entry.target && entry.target->uid.value > 0;
    copy.last = entry.step;
    copy.expunging = entry.step == Step::ExpungeIntent || (copy.expunging && entry.step == Step::Unknown);
    switch (entry.step) {
    case Step::ExpungeIntent:
        copy.goingBack = false;
        copy.marked = true;
        break;
    case Step::Expunged:
        copy.marked = false;
        break;
    case Step::Intent:
    case Step::RestoreIntent:
        copy.goingBack = entry.step == Step::RestoreIntent;
        copy.marked = false;
        copy.back.reset();
        copy.awaited = entry.target;
        break;
    case Step::Marked:
    case Step::Copied:
    case Step::Unknown:
        copy.goingBack = !ofSource && !copy.expunging;
        copy.marked = copy.marked || entry.step == Step::Marked;
        if (placed)
            (ofSource ? copy.target : copy.back) = entry.target;
        break;
    case Step::Moved:
        copy.goingBack = false;
        copy.marked = false;
        copy.target = placed ? entry.target : copy.target;
        break;
    case Step::Restored:
        copy.marked = false;
        copy.back = placed ? entry.target : copy.back;
        break;
    case Step::LeftAlone:
    case Step::Unmarked:
        copy.marked = false;
        // On the way out, whatever lay in quarantine is not the message. On the way back the message still lies there.
        if (ofSource)
            copy.target.reset();
        copy.goingBack = false;
        break;
    default: break;
    }
}

} // namespace

bool CopyHistory::isSettled() const
{
    switch (last) {
    case Step::Moved:
    case Step::LeftAlone:
    case Step::Unmarked:
    case Step::Restored:
    case Step::Expunged:
    case Step::Failed: return true;
    default: return false;
    }
}

std::uint64_t RunHistory::count(Step last) const
{
    return static_cast<std::uint64_t>(std::count_if(copies.begin(), copies.end(), [&](const CopyHistory &copy) { return copy.last == last; }));
}

bool RunHistory::isSettled() const
{
    return std::all_of(copies.begin(), copies.end(), [](const CopyHistory &copy) { return copy.isSettled(); });
}

bool RunHistory::hasAway() const
{
    return std::any_of(copies.begin(), copies.end(), [](const CopyHistory &copy) { return copy.isAway(); });
}

RunHistory foldJournal(const std::vector<store::JournalEntry> &entries)
{
    RunHistory history;
    std::map<CopyRef, std::size_t> bySource; ///< the place where the copy was before the run
    std::map<CopyRef, std::size_t> byTarget; ///< the place in quarantine
    std::multimap<CopyRef, std::size_t> given; ///< survivors that were given flags
    for (const store::JournalEntry &entry : entries) {
        if (entry.step == Step::FlagsUnited) {
            given.emplace(entry.source, history.united.size());
            history.united.push_back({entry.groupId, entry.source, entry.flags, splitFlags(entry.detail), false});
            continue;
        }
        if (entry.step == Step::FlagsTakenBack) {
            const auto [first, last] = given.equal_range(entry.source);
            for (auto one = first; one != last; ++one)
                history.united[one->second].takenBack = true;
            continue;
        }
        const auto known = bySource.find(entry.source);
        const auto inQuarantine = byTarget.find(entry.source);
        std::size_t index = history.copies.size();
        if (known != bySource.end()) {
            index = known->second;
        } else if (inQuarantine != byTarget.end()) {
            index = inQuarantine->second;
        } else {
            history.copies.push_back({itemOf(entry)});
            bySource[entry.source] = index;
        }
        apply(entry, history.copies[index], known != bySource.end() || inQuarantine == byTarget.end());
        if (history.copies[index].target)
            byTarget[*history.copies[index].target] = index;
    }
    return history;
}

} // namespace onecopy::jobs
