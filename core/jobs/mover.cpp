// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/mover.h"

#include "core/base/limits.h"
#include "core/base/text.h"
#include "core/jobs/mailboxscan.h"
#include "core/jobs/session.h"

namespace onecopy::jobs {

namespace {

using removal::Fate;
using store::Step;

/// UIDs of `asked` that the selected mailbox still has.
class PresenceSink final : public imap::FetchSink
{
public:
    Result<void> message(const imap::FetchedMessage &fetched) override
    {
        m_present.add(fetched.uid);
        m_sizes[fetched.uid] = fetched.size.value_or(0);
        m_flags[fetched.uid] = storedFlags(fetched.flags);
        return {};
    }
    [[nodiscard]] const imap::UidSet &present() const { return m_present; }
    [[nodiscard]] std::uint64_t size(Uid uid) const
    {
        const auto found = m_sizes.find(uid);
        return found == m_sizes.end() ? 0 : found->second;
    }

    [[nodiscard]] const std::string &flags(Uid uid) { return m_flags[uid]; }

private:
    imap::UidSet m_present;
    std::map<Uid, std::uint64_t> m_sizes;
    std::map<Uid, std::string> m_flags;
};

Result<PresenceSink> presentIn(imap::Client &client, const imap::UidSet &asked)
{
    PresenceSink sink;
    imap::FetchItems items;
    items.flags = true;
    items.size = true;
    const std::vector<imap::UidSet> sets{asked};
    if (auto fetched = client.fetch(sets, items, sink); !fetched)
        return passOn(fetched);
    return sink;
}

/// New messages of the target: digest of all bytes, and INTERNALDATE.
using Arrived = std::map<Uid, std::pair<mime::Digest, std::optional<EpochSeconds>>>;

/// Gives each new message to the first item that has its bytes (and its date) and that `give` accepts it for.
void matchByContent(std::span<const MoveItem> batch, Arrived &arrived, bool sameDate, const std::function<bool(std::size_t, Uid)> &give)
{
    for (auto message = arrived.begin(); message != arrived.end();) {
        const auto &[whole, date] = message->second;
        bool given = false;
        for (std::size_t i = 0; i < batch.size() && !given; ++i)
            given = batch[i].whole == whole && (!sameDate || batch[i].internalDate == date) && give(i, message->first);
        message = given ? arrived.erase(message) : std::next(message);
    }
}

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

Result<std::vector<MoveResult>> Mover::move(const imap::SelectedMailbox &from, std::span<const MoveItem> batch, const MailboxName &to,
                                            Check check, const std::function<Result<void>()> &stillSafe)
{
    if (batch.empty())
        return std::vector<MoveResult>();
    const bool large = m_intent == Step::RestoreIntent && m_changing.capabilities().has("MOVE");
    if (batch.size() > (large ? restoreBatch : limits::removalBatch))
        return fail(FaultKind::Internal, "move", "the batch is too large");
    if (auto opened = openTarget(to); !opened)
        return passOn(opened);
    m_targetFlags.clear();
    // What arrives has this UID or a higher one: after a crash the copy is looked for there alone, and never taken for an
    // older one of the same bytes.
    std::vector<store::JournalEntry> intents;
    for (const MoveItem &item : batch)
        intents.push_back(journalLine(item, m_intent, CopyRef{to, m_target->validity, m_targetNext}));
    if (auto written = m_journal.write(std::move(intents)); !written)
        return passOn(written);
    // What was told before this batch belongs to other clients.
    [[maybe_unused]] const auto earlier = m_changing.takeEvents();
    if (m_changing.capabilities().has("MOVE"))
        return byMove(batch, to, check);
    return byCopy(from, batch, to, stillSafe);
}

/// The way back leads to one mailbox, batch after batch: while it stays open, what came last tells its UIDNEXT.
Result<void> Mover::openTarget(const MailboxName &to)
{
    if (m_target && m_target->name == to && m_targetNext.value > 0)
        return {};
    auto opened = m_looking.examine(to);
    if (!opened)
        return passOn(opened);
    m_targetNext = opened->uidNext;
    m_target = std::move(*opened);
    return {};
}

Result<std::vector<MoveResult>> Mover::byMove(std::span<const MoveItem> batch, const MailboxName &to, Check check)
{
    auto pairs = m_changing.move(uidsOf(batch), to);
    if (!pairs && isGone(pairs.error()))
        return passOn(pairs);
    auto surplus = refuseSurplus(batch.size());
    if (!surplus && surplus.error().kind != FaultKind::SafetyStop)
        return passOn(surplus);
    auto targets = findTargets(batch, to, pairs ? *pairs : imap::CopyPairs(), check);
    if (!targets)
        return passOn(targets);
    // Also before the alarm: what went is written down, so that it can be put back at once.
    auto results = look(batch, *targets);
    if (results && !surplus)
        return passOn(surplus);
    if (results && !pairs)
        return passOn(pairs); // what moved all the same is in the journal; the refusal ends the run
    return results;
}

Result<std::vector<MoveResult>> Mover::byCopy(const imap::SelectedMailbox &from, std::span<const MoveItem> batch, const MailboxName &to,
                                              const std::function<Result<void>()> &stillSafe)
{
    if (!from.canMarkDeleted())
        return fail(FaultKind::ReadOnly, "move", "\\Deleted cannot be kept in this mailbox");
    auto pairs = m_changing.copy(uidsOf(batch), to);
    if (!pairs && isGone(pairs.error()))
        return passOn(pairs);
    auto targets = findTargets(batch, to, pairs ? *pairs : imap::CopyPairs(), Check::Content);
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
    auto surplus = refuseSurplus(batch.size());
    if (!surplus && surplus.error().kind != FaultKind::SafetyStop)
        return passOn(surplus);
    auto results = look(batch, *targets);
    if (results && !surplus)
        return passOn(surplus);
    return results;
}

Result<Mover::Targets> Mover::findTargets(std::span<const MoveItem> batch, const MailboxName &to, const imap::CopyPairs &pairs, Check check)
{
    Targets targets;
    const UidValidity validity = m_target->validity;
    std::map<Uid, std::size_t> indexOf;
    for (std::size_t i = 0; i < batch.size(); ++i)
        indexOf[batch[i].source.uid] = i;
    if (check == Check::Presence && !pairs.pairs.empty() && pairs.targetValidity == validity) {
        // The news of a mailbox that is open already come with the next command that may tell them.
        if (auto told = m_looking.noop(); !told)
            return passOn(told);
        imap::UidSet asked;
        for (const auto &[source, target] : pairs.pairs)
            asked.add(target);
        auto seen = presentIn(m_looking, asked);
        if (!seen)
            return passOn(seen);
        Uid highest;
        for (const auto &[source, target] : pairs.pairs) {
            const auto index = indexOf.find(source);
            // Another size than before: the content decides, below.
            if (index == indexOf.end() || !seen->present().contains(target) || seen->size(target) != batch[index->second].size)
                continue;
            targets.emplace(index->second, CopyRef{to, validity, target});
            m_targetFlags[index->second] = seen->flags(target);
            highest = std::max(highest, target);
        }
        if (targets.size() == batch.size()) {
            // UIDs only grow (RFC 3501 2.3.1.1).
            if (highest >= m_targetNext)
                m_targetNext = Uid{highest.value + 1};
            return targets;
        }
    }
    // The content decides, and everything that is new has to be seen.
    auto opened = m_looking.examine(to);
    if (!opened)
        return passOn(opened);
    m_target.reset();
    if (opened->validity != validity)
        targets.clear();
    // Without COPYUID, or where it is not believed: everything that is new in the target is read and known by its bytes.
    imap::UidSet fresh;
    if (m_targetNext.value > 0 && opened->uidNext.value > m_targetNext.value) {
        fresh = imap::UidSet::range(m_targetNext, Uid{opened->uidNext.value - 1});
    } else if (m_targetNext.value == 0 && opened->exists > 0) {
        auto all = m_looking.search("ALL");
        if (!all)
            return passOn(all);
        fresh = std::move(*all);
    }
    Arrived arrived;
    std::map<Uid, std::string> flags;
    std::uint64_t bytes = 0;
    auto read = readClosely(m_looking, fresh, Depth::Bodies, m_context.stop, bytes, [&](Uid uid, Reading reading) -> Result<void> {
        if (reading.evidence && reading.evidence->content)
            arrived[uid] = {reading.evidence->content->whole, reading.internalDate};
        flags[uid] = std::move(reading.flags);
        return {};
    });
    if (!read)
        return passOn(read);
    if (pairs.targetValidity == opened->validity) {
        for (const auto &[source, target] : pairs.pairs) {
            const auto index = indexOf.find(source);
            const auto there = arrived.find(target);
            if (index == indexOf.end() || there == arrived.end() || there->second.first != batch[index->second].whole)
                continue;
            targets.insert_or_assign(index->second, CopyRef{to, opened->validity, target});
        }
    }
    for (const auto &[index, target] : targets)
        arrived.erase(target.uid);
    // Copies of the same bytes differ in their dates at most.
    for (const bool sameDate : {true, false})
        matchByContent(batch, arrived, sameDate, [&](std::size_t index, Uid uid) {
            return targets.emplace(index, CopyRef{to, opened->validity, uid}).second;
        });
    for (const auto &[index, target] : targets) {
        if (const auto seen = flags.find(target.uid); seen != flags.end())
            m_targetFlags[index] = seen->second;
    }
    return targets;
}

Result<std::vector<MoveResult>> Mover::look(std::span<const MoveItem> batch, const Targets &targets)
{
    auto still = presentIn(m_changing, uidsOf(batch));
    if (!still)
        return passOn(still);
    std::vector<MoveResult> results;
    std::vector<store::JournalEntry> lines;
    std::size_t lost = 0;
    for (std::size_t i = 0; i < batch.size(); ++i) {
        const auto target = targets.find(i);
        const bool arrived = target != targets.end();
        const bool inSource = still->present().contains(batch[i].source.uid);
        MoveResult result{i, Fate::Unknown, std::nullopt};
        if (arrived)
            result.target = target->second;
        if (const auto flags = m_targetFlags.find(i); flags != m_targetFlags.end())
            result.flags = flags->second;
        if (arrived && !inSource) {
            result.fate = Fate::Moved;
            lines.push_back(journalLine(batch[i], m_done, result.target));
        } else if (arrived && !m_changing.capabilities().has("UIDPLUS")) {
            // On the way back the message is where it was; what is left in quarantine is marked.
            const bool back = m_done == Step::Restored;
            result.fate = back ? Fate::Moved : Fate::Marked;
            lines.push_back(journalLine(batch[i], back ? m_done : Step::Marked, result.target, "is marked: the server removes no single messages"));
        } else if (arrived) {
            result.fate = Fate::Marked;
            lines.push_back(journalLine(batch[i], Step::Unknown, result.target, "is in both mailboxes"));
        } else if (inSource) {
            result.fate = Fate::LeftAlone;
            lines.push_back(journalLine(batch[i], Step::LeftAlone, std::nullopt, "the server did not move it"));
        } else {
            ++lost;
            lines.push_back(journalLine(batch[i], Step::Unknown, std::nullopt, "not seen in either mailbox"));
        }
        results.push_back(std::move(result));
    }
    if (auto written = m_journal.write(std::move(lines)); !written)
        return passOn(written);
    if (lost > 0)
        return fail(FaultKind::SafetyStop, "move", std::to_string(lost) + " copies are in neither mailbox; another client may have taken them");
    return results;
}

Result<void> Mover::expungeMarked(std::span<const MoveItem> batch, const Targets &targets, const std::function<Result<void>()> &stillSafe)
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
    if (!m_changing.capabilities().has("UIDPLUS"))
        return {};
    [[maybe_unused]] const auto earlier = m_changing.takeEvents();
    if (auto expunged = m_changing.uidExpunge(safe); !expunged) {
        if (isGone(expunged.error()))
            return expunged;
        return takeMarksBack(batch, targets, expunged.error());
    }
    return {};
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

Result<void> Mover::refuseSurplus(std::size_t asked)
{
    std::uint64_t gone = 0;
    for (const imap::MailboxEvent &event : m_changing.takeEvents()) {
        if (event.kind == imap::MailboxEvent::Kind::Expunged)
            ++gone;
        else if (event.kind == imap::MailboxEvent::Kind::Vanished)
            gone += event.vanished.count();
        else if (event.kind == imap::MailboxEvent::Kind::UidValidityChanged)
            return fail(FaultKind::UidValidityChanged, "move");
    }
    if (gone > asked)
        return fail(FaultKind::SafetyStop, "move",
                    std::to_string(gone) + " messages left the mailbox, but only " + std::to_string(asked) + " were asked for");
    return {};
}

} // namespace onecopy::jobs
