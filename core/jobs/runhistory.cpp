// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/runhistory.h"

#include "core/base/text.h"
#include "core/jobs/session.h"

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

} // namespace

RunHistory foldJournal(const std::vector<store::JournalEntry> &entries)
{
    RunHistory history;
    std::map<CopyRef, std::size_t> bySource; ///< the place where the copy was before the run
    std::map<CopyRef, std::size_t> byTarget; ///< the place in quarantine
    for (const store::JournalEntry &entry : entries) {
        if (entry.step == Step::FlagsUnited) {
            history.united.push_back({entry.groupId, entry.source, entry.flags, splitFlags(entry.detail), false});
            continue;
        }
        if (entry.step == Step::FlagsTakenBack) {
            for (UnitedFlags &united : history.united) {
                if (united.survivor == entry.source)
                    united.takenBack = true;
            }
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
            history.copies.push_back({itemOf(entry), entry.step, std::nullopt});
            bySource[entry.source] = index;
        }
        CopyHistory &copy = history.copies[index];
        copy.last = entry.step;
        // Left alone on the way out: whatever copy lay in quarantine is not the message. On the way back: it still lies there.
        const bool outward = known != bySource.end();
        if (outward && (entry.step == Step::LeftAlone || entry.step == Step::Unmarked))
            copy.target.reset();
        const bool away = entry.step == Step::Copied || entry.step == Step::Marked || entry.step == Step::Moved || entry.step == Step::Unknown;
        if (away && entry.target && entry.target->uid.value > 0) {
            copy.target = entry.target;
            byTarget[*entry.target] = index;
        }
    }
    return history;
}

} // namespace onecopy::jobs
