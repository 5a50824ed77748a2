// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/remove/mover.h"

#include "core/base/faultdetail.h"
#include "core/base/limits.h"
#include "core/base/text.h"
#include "core/jobs/flags.h"
#include "core/jobs/nextuid.h"
#include "core/jobs/remove/finder.h"
#include "core/jobs/scan/closelook.h"
#include "core/jobs/session.h"

#include <algorithm>
#include <iterator>
#include <map>

namespace onecopy::jobs {

namespace {

using removal::Fate;
using store::Step;

/// New messages of the target: digest of all bytes, and INTERNALDATE.
using Arrived = std::map<Uid, std::pair<mime::Digest, std::optional<EpochSeconds>>>;

/// Gives each new message to the first item that has its bytes (and its date) and that `give` accepts it for.
void matchByContent(std::span<const MoveItem> batch, Arrived &arrived, bool sameDate,
                    const std::function<bool(std::size_t, Uid)> &give)
{
    for (auto message = arrived.begin(); message != arrived.end();) {
        const auto &[whole, date] = message->second;
        bool given = false;
        for (std::size_t i = 0; i < batch.size() && !given; ++i)
            given = batch[i].whole == whole && (!sameDate || batch[i].internalDate == date) && give(i, message->first);
        message = given ? arrived.erase(message) : std::next(message);
    }
}

/// A UID MOVE that is refused so often, while COPY is not, is not tried again.
constexpr int mostRefusedMoves = 2;

bool isGone(const Fault &fault)
{
    return !isRefusal(fault);
}

} // namespace

imap::UidSet uidsOf(std::span<const MoveItem> items)
{
    imap::UidSet uids;
    for (const MoveItem &item : items)
        uids.add(item.source.uid);
    return uids;
}

store::JournalEntry journalLine(const MoveItem &item, Step step, std::optional<CopyRef> target, std::string detail)
{
    store::JournalEntry entry;
    entry.step = step;
    entry.groupId = item.groupId;
    entry.source = item.source;
    entry.target = std::move(target);
    entry.flags = item.flags;
    entry.internalDate = item.internalDate;
    entry.size = item.size;
    entry.wholeDigest = toHex(std::string_view(item.whole.data(), item.whole.size()));
    entry.messageId = item.messageId;
    entry.detail = std::move(detail);
    return entry;
}

std::size_t Mover::batch() const
{
    const imap::Capabilities &offered = m_changing.capabilities();
    if (!moves())
        return limits::removalBatch;
    if (m_intent == Step::RestoreIntent)
        return restoreBatch;
    return offered.has("UIDPLUS") ? moveBatch : limits::removalBatch;
}

std::size_t Mover::most() const
{
    return moves() ? batchesAhead * batch() : batch();
}

bool Mover::moves() const
{
    return m_changing.capabilities().has("MOVE") && m_copiedInstead < mostRefusedMoves;
}

Result<std::vector<MoveResult>> Mover::move(const imap::SelectedMailbox &from, std::span<const MoveItem> items,
                                            const MailboxName &to, MoveOptions options)
{
    if (items.empty())
        return std::vector<MoveResult>();
    if (items.size() > most())
        return fail(FaultKind::Internal, "move", "too many at once");
    if (auto opened = openTarget(to); !opened)
        return passOn(opened);
    m_targetFlags.clear();
    std::vector<store::JournalEntry> lines = std::move(options.lines);
    std::ranges::move(intents(items, to, moves() ? "" : wayByCopy), std::back_inserter(lines));
    if (auto written = m_journal.write(std::move(lines)); !written)
        return passOn(written);
    if (options.begun) {
        if (auto begun = options.begun(); !begun)
            return passOn(begun);
    }
    [[maybe_unused]] const auto earlier = m_changing.takeEvents();
    m_takenByOthers = 0;
    if (auto noted = noteOthers(); !noted)
        return passOn(noted);
    if (!moves())
        return byCopy(from, items, to, options.stillSafe);
    auto moved = byMove(items, to);
    if (moved || !mayCopyInstead(from, items, moved.error()))
        return moved;
    if (auto written = m_journal.write(intents(items, to, wayByCopy)); !written)
        return passOn(written);
    auto copied = byCopy(from, items, to, options.stillSafe);
    m_copiedInstead += copied ? 1 : 0;
    return copied;
}

/// What arrives has this UID or a higher one: after a crash the copy is looked for there alone, and never taken for an
/// older one of the same bytes.
std::vector<store::JournalEntry> Mover::intents(std::span<const MoveItem> items, const MailboxName &to,
                                                std::string_view way) const
{
    std::vector<store::JournalEntry> lines;
    for (const MoveItem &item : items)
        lines.push_back(journalLine(item, m_intent, CopyRef{to, m_target->validity, m_targetNext}, std::string(way)));
    return lines;
}

/// Some servers announce MOVE and have a store that cannot do it. A refusal that gives its reason holds for COPY too.
bool Mover::mayCopyInstead(const imap::SelectedMailbox &from, std::span<const MoveItem> items,
                           const Fault &refusal) const
{
    return refusal.kind == FaultKind::ServerRefused && !m_hasMoved && m_nothingLeft && from.canMarkDeleted() &&
           items.size() <= limits::removalBatch;
}

/// While it stays open, what came last tells its UIDNEXT.
Result<void> Mover::openTarget(const MailboxName &to)
{
    if (m_target && m_target->name == to && m_targetNext.value > 0)
        return {};
    auto opened = m_looking.examine(to);
    if (!opened)
        return tl::unexpected(withoutTarget(opened.error(), to));
    auto next = nextUid(m_looking, *opened);
    if (!next)
        return passOn(next);
    m_targetNext = *next;
    m_target = std::move(*opened);
    return {};
}

/// Many servers refuse with no code that would tell it (RFC 5530 NONEXISTENT).
Fault Mover::withoutTarget(Fault refusal, const MailboxName &to)
{
    Fault meant = meaningOf(std::move(refusal), m_looking, to);
    if (meant.kind == FaultKind::NotFound && m_done == Step::Moved)
        meant.detail = faultdetail::quarantineGone;
    return meant;
}

Result<std::vector<MoveResult>> Mover::byMove(std::span<const MoveItem> items, const MailboxName &to)
{
    m_nothingLeft = false;
    std::vector<imap::UidSet> sets;
    for (std::size_t at = 0; at < items.size(); at += batch())
        sets.push_back(uidsOf(items.subspan(at, std::min(batch(), items.size() - at))));
    auto answers = m_changing.moveEach(sets, to);
    if (!answers)
        return passOn(answers);
    const Fault *refusal = nullptr;
    imap::CopyPairs pairs;
    for (const Result<imap::CopyPairs> &answer : *answers) {
        if (!answer)
            refusal = refusal == nullptr || isRefusal(*refusal) ? &answer.error() : refusal;
        else if (pairs.pairs.empty())
            pairs = *answer;
        else if (pairs.targetValidity == answer->targetValidity)
            pairs.pairs.insert(pairs.pairs.end(), answer->pairs.begin(), answer->pairs.end());
    }
    auto gone = countGone();
    if (!gone)
        return passOn(gone);
    auto targets = findTargets(items, to, pairs);
    if (!targets)
        return passOn(targets);
    // Also before the alarm: what went is written down, so that it can be put back at once.
    auto results = look(items, *targets, pairs);
    if (results) {
        if (auto fine = refuseSurplus(*gone, *results); !fine)
            return passOn(fine);
        const auto fated = [&](Fate fate) { return std::ranges::count(*results, fate, &MoveResult::fate); };
        m_hasMoved = m_hasMoved || fated(Fate::Moved) > 0;
        m_nothingLeft = fated(Fate::LeftAlone) == std::ssize(*results);
    }
    if (results && refusal != nullptr)
        return tl::unexpected(*refusal); // what moved all the same is in the journal
    return results;
}

Result<std::vector<MoveResult>> Mover::byCopy(const imap::SelectedMailbox &from, std::span<const MoveItem> batch,
                                              const MailboxName &to, const std::function<Result<void>()> &stillSafe)
{
    if (!from.canMarkDeleted())
        return fail(FaultKind::ReadOnly, "move", "\\Deleted cannot be kept in this mailbox");
    auto pairs = m_changing.copy(uidsOf(batch), to);
    if (!pairs && isGone(pairs.error()))
        return passOn(pairs);
    auto targets = findTargets(batch, to, pairs ? *pairs : imap::CopyPairs());
    if (!targets)
        return passOn(targets);
    std::vector<store::JournalEntry> copied;
    for (const auto &[index, ref] : *targets)
        copied.push_back(journalLine(batch[index], Step::Copied, ref));
    if (auto written = m_journal.write(std::move(copied)); !written)
        return passOn(written);
    if (!pairs)
        return passOn(pairs); // half a batch was copied, then NO: nothing is marked, reconciling clears the copies
    if (auto expunged = expungeMarked(batch, *targets, stillSafe); !expunged)
        return passOn(expunged);
    auto gone = countGone();
    if (!gone)
        return passOn(gone);
    auto results = look(batch, *targets, *pairs);
    if (results) {
        if (auto fine = refuseSurplus(*gone, *results); !fine)
            return passOn(fine);
    }
    return results;
}

/// The content decides, so everything that is new has to be seen: what the server says of the new places is a hint.
Result<Mover::Targets> Mover::findTargets(std::span<const MoveItem> items, const MailboxName &to,
                                          const imap::CopyPairs &pairs)
{
    auto opened = m_looking.examine(to);
    if (!opened)
        return tl::unexpected(withoutTarget(opened.error(), to));
    // A mailbox that was made anew has only what came since.
    if (opened->validity != m_target->validity)
        m_targetNext = {};
    m_target = std::move(*opened);
    Targets targets;
    if (auto read = findByBytes(items, pairs, targets); !read)
        return passOn(read);
    // UIDs only grow (RFC 3501 2.3.1.1), also where UIDNEXT stands still.
    m_targetNext = std::max(m_target->uidNext, m_targetNext);
    for (const auto &[index, target] : targets)
        m_targetNext = std::max(m_targetNext, Uid{target.uid.value + 1});
    return targets;
}

/// UIDs that may be those of this move: from the UIDNEXT before it on, where that is known.
Result<imap::UidSet> Mover::newInTarget()
{
    return uidsFrom(m_looking, *m_target, m_targetNext);
}

/// Everything that is new in the target is read and known by its bytes.
Result<void> Mover::findByBytes(std::span<const MoveItem> items, const imap::CopyPairs &pairs, Targets &targets)
{
    auto fresh = newInTarget();
    if (!fresh)
        return passOn(fresh);
    Arrived arrived;
    std::map<Uid, std::string> flags;
    std::uint64_t bytes = 0;
    const auto take = [&](Uid uid, Reading reading) -> Result<void> {
        if (reading.evidence && reading.evidence->content)
            arrived[uid] = {reading.evidence->content->whole, reading.internalDate};
        flags[uid] = std::move(reading.flags);
        return {};
    };
    if (auto read = readClosely(m_looking, *fresh, Depth::Bytes, m_context.stop, bytes, take); !read)
        return read;
    std::map<Uid, std::size_t> indexOf;
    for (std::size_t i = 0; i < items.size(); ++i)
        indexOf[items[i].source.uid] = i;
    const auto give = [&](std::size_t index, Uid uid) {
        return targets.emplace(index, CopyRef{m_target->name, m_target->validity, uid}).second;
    };
    for (const auto &[source, target] : pairs.pairs) {
        const auto index = indexOf.find(source);
        const auto there = arrived.find(target);
        const bool told =
            pairs.targetValidity == m_target->validity && index != indexOf.end() && there != arrived.end();
        if (told && there->second.first == items[index->second].whole && give(index->second, target))
            arrived.erase(there);
    }
    // Copies of the same bytes differ in their dates at most.
    for (const bool sameDate : {true, false})
        matchByContent(items, arrived, sameDate, give);
    m_cameOtherwise = !arrived.empty();
    for (const auto &[index, target] : targets) {
        if (const auto seen = flags.find(target.uid); seen != flags.end())
            m_targetFlags[index] = seen->second;
    }
    return {};
}

/// What is true of one copy now, as a line and as a result.
store::JournalEntry Mover::judge(const MoveItem &item, bool inSource, MoveResult &result) const
{
    if (result.target && !inSource) {
        result.fate = Fate::Moved;
        return journalLine(item, m_done, result.target);
    }
    if (result.target && !expunges()) {
        // On the way back the message is where it was; what is left in quarantine is marked.
        const bool back = m_done == Step::Restored;
        result.fate = back ? Fate::Moved : Fate::Marked;
        return journalLine(item, back ? m_done : Step::Marked, result.target,
                           "is marked: the server removes no single messages");
    }
    if (result.target) {
        result.fate = Fate::Marked;
        return journalLine(item, Step::Unknown, result.target, "is in both mailboxes");
    }
    if (inSource) {
        result.fate = Fate::LeftAlone;
        return journalLine(item, Step::LeftAlone, std::nullopt, "the server did not move it");
    }
    if (result.wasGone) {
        result.fate = Fate::LeftAlone;
        return journalLine(item, Step::Failed, std::nullopt, "another client took it first");
    }
    return journalLine(item, Step::Unknown, std::nullopt, "not seen in either mailbox");
}

/// `pairs`: the copies that the server says to have taken. One of the others that is in neither mailbox was gone
/// before, if the server can be trusted to tell.
Result<std::vector<MoveResult>> Mover::look(std::span<const MoveItem> items, const Targets &targets,
                                            const imap::CopyPairs &pairs)
{
    imap::UidSet told;
    for (const auto &[source, target] : pairs.pairs)
        told.add(source);
    m_tellsPairs = m_tellsPairs || !told.empty();
    const bool tells = m_trusted && m_tellsPairs;
    auto still = flagsOf(m_changing, uidsOf(items));
    if (!still)
        return passOn(still);
    std::vector<MoveResult> results;
    std::vector<store::JournalEntry> lines;
    for (std::size_t i = 0; i < items.size(); ++i) {
        MoveResult result{i, Fate::Unknown, std::nullopt};
        if (const auto target = targets.find(i); target != targets.end())
            result.target = target->second;
        if (const auto flags = m_targetFlags.find(i); flags != m_targetFlags.end())
            result.flags = flags->second;
        const Uid source = items[i].source.uid;
        result.wasGone = tells && !told.contains(source) && !result.target && !still->contains(source);
        lines.push_back(judge(items[i], still->contains(source), result));
        results.push_back(std::move(result));
    }
    if (auto written = m_journal.write(std::move(lines)); !written)
        return passOn(written);
    const auto lost = std::ranges::count(results, Fate::Unknown, &MoveResult::fate);
    if (lost > 0)
        return fail(FaultKind::SafetyStop, "move",
                    (lost == 1 ? "one copy is" : std::to_string(lost) + " copies are") +
                        std::string(" in neither mailbox; another client may have taken ") +
                        (lost == 1 ? "it" : "them"));
    return results;
}

bool Mover::expunges() const
{
    return m_changing.capabilities().has("UIDPLUS") && !m_expungeRefused;
}

Result<void> Mover::expungeMarked(std::span<const MoveItem> batch, const Targets &targets,
                                  const std::function<Result<void>()> &stillSafe)
{
    // Only what lies byte-equal on the other side may be marked here.
    imap::UidSet safe;
    std::vector<store::JournalEntry> lines;
    for (const auto &[index, ref] : targets) {
        safe.add(batch[index].source.uid);
        lines.push_back(journalLine(batch[index], Step::Marked, ref));
    }
    if (safe.empty())
        return {};
    if (auto written = m_journal.write(std::move(lines)); !written)
        return written;
    if (auto marked = m_changing.addFlags(safe, {"\\Deleted"}); !marked) {
        if (isGone(marked.error()))
            return marked;
        return takeMarksBack(batch, targets, marked.error());
    }
    if (stillSafe) {
        if (auto fine = stillSafe(); !fine)
            return takeMarksBack(batch, targets, fine.error());
    }
    // Without UIDPLUS nothing can be expunged that is not also somebody else's: the marks stay, and that is said.
    if (!expunges())
        return m_done == Step::Restored ? Result<void>() : checkMarks(batch, targets, safe);
    if (auto noted = noteOthers(); !noted)
        return noted;
    if (auto expunged = m_changing.uidExpunge(safe); !expunged) {
        if (isGone(expunged.error()))
            return expunged;
        m_expungeRefused = true;
        // On the way back it is as without UIDPLUS: the message is where it was. Copied anew it would be there twice.
        return m_done == Step::Restored ? Result<void>() : takeMarksBack(batch, targets, expunged.error());
    }
    return {};
}

/// An OK is not believed: who says that copies are marked says that they will go.
Result<void> Mover::checkMarks(std::span<const MoveItem> batch, const Targets &targets, const imap::UidSet &marked)
{
    auto flags = flagsOf(m_changing, marked);
    if (!flags)
        return passOn(flags);
    const auto isMarked = [](const auto &one) { return hasFlag(one.second, "\\Deleted"); };
    if (std::ranges::all_of(*flags, isMarked))
        return {};
    return takeMarksBack(batch, targets, {FaultKind::ServerRefused, "move", "the server said OK and set no mark", {}});
}

/// The copies stay unsettled in the journal: what lies on the other side already is cleared when the run is looked at.
Result<void> Mover::takeMarksBack(std::span<const MoveItem> batch, const Targets &targets, const Fault &why)
{
    imap::UidSet marked;
    for (const auto &[index, ref] : targets)
        marked.add(batch[index].source.uid);
    if (m_changing.alive() && m_changing.removeFlags(marked, {"\\Deleted"})) {
        std::vector<store::JournalEntry> lines;
        for (const auto &[index, ref] : targets) {
            lines.push_back(journalLine(batch[index], Step::Unmarked, std::nullopt, why.describe()));
            lines.push_back(journalLine(batch[index], Step::Unknown, ref, "is in both mailboxes"));
        }
        if (auto written = m_journal.write(std::move(lines)); !written)
            return written;
    }
    return tl::unexpected(why);
}

/// What is told until now was done by other clients. Asked for last before a command that takes something: what they do
/// meanwhile cannot be told apart from what the server does.
Result<void> Mover::noteOthers()
{
    auto gone = countGone();
    if (!gone)
        return passOn(gone);
    m_takenByOthers += *gone;
    return {};
}

/// Since it was counted last. Some servers tell what went only when the next command asks.
Result<std::uint64_t> Mover::countGone()
{
    if (auto told = m_changing.noop(); !told)
        return passOn(told);
    for (const imap::MailboxEvent &event : m_changing.takeEvents()) {
        if (event.kind == imap::MailboxEvent::Kind::UidValidityChanged)
            return fail(FaultKind::UidValidityChanged, "move");
    }
    const std::uint64_t before = std::exchange(m_goneBefore, m_changing.goneSoFar());
    return m_goneBefore - before;
}

Result<void> Mover::refuseSurplus(std::uint64_t gone, std::span<const MoveResult> results)
{
    if (gone > results.size())
        return fail(FaultKind::SafetyStop, "move",
                    std::to_string(gone) + " messages left the mailbox, and " +
                        (results.size() == 1 ? "one was" : "only " + std::to_string(results.size()) + " were") +
                        " asked for; another client may have taken the others, then begin again");
    m_trusted = m_trusted || std::ranges::count(results, Fate::Moved, &MoveResult::fate) > 0;
    return {};
}

} // namespace onecopy::jobs
