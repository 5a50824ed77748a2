// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/runs/runhistory.h"

#include "core/base/text.h"
#include "core/jobs/flags.h"

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
    return {entry.groupId,
            entry.source,
            entry.flags,
            entry.internalDate,
            entry.size,
            entry.messageId,
            digestFromHex(entry.wholeDigest)};
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
        copy.byCopy = entry.detail == wayByCopy;
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
    default:
        break;
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
    case Step::Failed:
        return true;
    default:
        return false;
    }
}

std::uint64_t RunHistory::count(Step last) const
{
    return static_cast<std::uint64_t>(
        std::count_if(copies.begin(), copies.end(), [&](const CopyHistory &copy) { return copy.last == last; }));
}

bool RunHistory::isSettled() const
{
    return std::all_of(copies.begin(), copies.end(), [](const CopyHistory &copy) { return copy.isSettled(); });
}

bool RunHistory::hasAway() const
{
    return std::any_of(copies.begin(), copies.end(), [](const CopyHistory &copy) { return copy.isAway(); });
}

std::vector<const UnitedFlags *> RunHistory::flagsDue() const
{
    std::set<std::string_view> away;
    for (const CopyHistory &copy : copies) {
        // What was removed for good has left its flags to the survivor.
        if (copy.isAway() || copy.last == Step::Expunged)
            away.insert(copy.item.groupId);
    }
    std::vector<const UnitedFlags *> due;
    for (const UnitedFlags &one : united) {
        if (!one.takenBack && !away.contains(one.groupId))
            due.push_back(&one);
    }
    return due;
}

const CopyHistory *JournalFold::copyFrom(const CopyRef &source) const
{
    const auto found = m_bySource.find(source);
    return found == m_bySource.end() ? nullptr : &m_history.copies[found->second];
}

/// True: the line is about a survivor's flags.
bool JournalFold::takeFlags(const store::JournalEntry &entry)
{
    if (entry.step == Step::FlagsUnited) {
        m_given.emplace(entry.source, m_history.united.size());
        m_history.united.push_back({entry.groupId, entry.source, entry.flags, splitFlags(entry.detail), false});
        return true;
    }
    if (entry.step != Step::FlagsTakenBack)
        return false;
    // A survivor is given flags once for each mailbox that its copies leave. Without words: all of them.
    const std::vector<std::string> taken = splitFlags(entry.detail);
    const auto [first, last] = m_given.equal_range(entry.source);
    for (auto one = first; one != last; ++one) {
        UnitedFlags &united = m_history.united[one->second];
        united.takenBack = united.takenBack || taken.empty() || united.added == taken;
    }
    return true;
}

void JournalFold::hold(const CopyHistory &copy)
{
    for (const std::optional<CopyRef> *place : {&copy.target, &copy.back}) {
        if (*place)
            ++m_taken[**place];
    }
}

void JournalFold::letGo(const CopyHistory &copy)
{
    for (const std::optional<CopyRef> *place : {&copy.target, &copy.back}) {
        const auto held = *place ? m_taken.find(**place) : m_taken.end();
        if (held != m_taken.end() && --held->second == 0)
            m_taken.erase(held);
    }
}

void JournalFold::add(const store::JournalEntry &entry)
{
    if (takeFlags(entry))
        return;
    if (m_history.quarantine.wire.empty() && entry.step == Step::Intent && entry.target)
        m_history.quarantine = entry.target->mailbox;
    const auto known = m_bySource.find(entry.source);
    const auto inQuarantine = known == m_bySource.end() ? m_byTarget.find(entry.source) : m_byTarget.end();
    const bool ofSource = inQuarantine == m_byTarget.end();
    std::size_t index = m_history.copies.size();
    if (known != m_bySource.end()) {
        index = known->second;
    } else if (!ofSource) {
        index = inQuarantine->second;
    } else {
        m_history.copies.push_back({itemOf(entry)});
        m_bySource.emplace(entry.source, index);
    }
    CopyHistory &copy = m_history.copies[index];
    letGo(copy);
    apply(entry, copy, ofSource);
    hold(copy);
    if (copy.target)
        m_byTarget[*copy.target] = index;
    if (copy.isSettled())
        m_unsettled.erase(index);
    else
        m_unsettled.insert(index);
}

} // namespace onecopy::jobs
