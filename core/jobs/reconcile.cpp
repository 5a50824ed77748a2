// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imap/client.h"
#include "core/jobs/finder.h"
#include "core/jobs/journal.h"
#include "core/jobs/lease.h"
#include "core/jobs/removal.h"
#include "core/jobs/runhistory.h"
#include "core/jobs/session.h"
#include "core/jobs/unitedflags.h"

#include <tuple>
#include <utility>

namespace onecopy::jobs {

namespace {

using store::Step;

/// Looks at the server for every copy of one run whose journal does not say how it ended, and writes what is true.
class Reconciliation
{
public:
    Reconciliation(imap::Client &client, Journal &journal, RunHistory history, const Context &context)
        : m_client(client)
        , m_journal(journal)
        , m_history(std::move(history))
        , m_context(context)
    {
        for (const CopyHistory &copy : m_history.copies) {
            for (const std::optional<CopyRef> &known : {copy.target, copy.back}) {
                if (known)
                    m_claimed.insert(*known);
            }
        }
    }

    Result<std::uint64_t> run(const MailboxName &quarantine)
    {
        if (auto looked = lookAtAll(); !looked)
            return passOn(looked);
        std::uint64_t settled = 0;
        for (CopyHistory &copy : m_history.copies) {
            if (copy.isSettled())
                continue;
            if (auto done = settle(copy, quarantine); !done)
                return passOn(done);
            ++settled;
        }
        // What was only seen is written together: until then the copies are unsettled, and are looked at again.
        if (auto written = m_journal.write(std::exchange(m_lines, {})); !written)
            return passOn(written);
        return settled;
    }

private:
    struct Place
    {
        bool there = false;
        std::string flags;
        std::optional<CopyRef> ref;
    };
    /// What has come into a mailbox since a move began, by its bytes.
    struct NewThere
    {
        bool known = false; ///< all of it was seen
        imap::UidSet uids;  ///< of every size
        std::multimap<mime::Digest, std::pair<Uid, std::optional<EpochSeconds>>> byBytes;
    };

    Result<void> settle(CopyHistory &copy, const MailboxName &quarantine);
    Result<void> readNew(NewThere &there, const CopyRef &awaited);
    Result<void> lookAtAll();
    Result<Place> placeOf(const CopyRef &ref);
    Result<Place> lookAt(const CopyRef &ref);
    Result<const NewThere *> newIn(const MailboxName &mailbox, const std::optional<CopyRef> &awaited);
    Result<Place> lookFor(const CopyHistory &copy, const MailboxName &mailbox);
    Result<void> settleOutward(CopyHistory &copy, const Place &source, const Place &away);
    Result<void> settleBack(CopyHistory &copy, const Place &away, const Place &back);
    Result<void> settleExpunge(CopyHistory &copy);
    Result<bool> takeMarkBack(const CopyHistory &copy, const Place &place);
    Result<void> clear(const CopyRef &ours);
    Result<void> write(CopyHistory &copy, Step step, std::optional<CopyRef> target, std::string detail);

    imap::Client &m_client;
    Journal &m_journal;
    RunHistory m_history;
    const Context &m_context;
    std::set<CopyRef> m_claimed;
    std::map<CopyRef, Place> m_seen; ///< of the places that the journal names
    std::map<std::tuple<MailboxName, UidValidity, Uid>, NewThere> m_new;
    std::vector<store::JournalEntry> m_lines; ///< not written yet
};

/// Hundreds of copies may have been on the way: each mailbox is asked once for all of them.
Result<void> Reconciliation::lookAtAll()
{
    std::map<MailboxName, std::map<UidValidity, imap::UidSet>> asked;
    for (const CopyHistory &copy : m_history.copies) {
        if (copy.isSettled())
            continue;
        for (const std::optional<CopyRef> &ref : {std::optional(copy.item.source), copy.target, copy.back}) {
            if (ref) {
                asked[ref->mailbox][ref->validity].add(ref->uid);
                m_seen[*ref] = {};
            }
        }
    }
    for (const auto &[mailbox, byValidity] : asked) {
        auto opened = m_client.examine(mailbox);
        if (!opened && !isRefusal(opened.error()))
            return passOn(opened);
        const auto uids = opened ? byValidity.find(opened->validity) : byValidity.end();
        if (uids == byValidity.end())
            continue;
        auto flags = flagsOf(m_client, uids->second);
        if (!flags)
            return passOn(flags);
        for (const auto &[uid, words] : *flags) {
            const CopyRef ref{mailbox, opened->validity, uid};
            m_seen[ref] = {true, words, ref};
        }
    }
    return {};
}

Result<Reconciliation::Place> Reconciliation::placeOf(const CopyRef &ref)
{
    const auto seen = m_seen.find(ref);
    return seen != m_seen.end() ? seen->second : lookAt(ref);
}

Result<Reconciliation::Place> Reconciliation::lookAt(const CopyRef &ref)
{
    auto opened = m_client.examine(ref.mailbox);
    if (!opened) {
        if (isRefusal(opened.error()))
            return Place{};
        return passOn(opened);
    }
    if (opened->validity != ref.validity)
        return Place{};
    auto flags = flagsOf(m_client, imap::UidSet::of(ref.uid));
    if (!flags)
        return passOn(flags);
    const auto found = flags->find(ref.uid);
    if (found == flags->end())
        return Place{};
    return Place{true, found->second, ref};
}

/// Of the sizes that are looked for; the others only by their UIDs.
Result<void> Reconciliation::readNew(NewThere &there, const CopyRef &awaited)
{
    auto opened = m_client.examine(awaited.mailbox);
    if (!opened) {
        there.known = isRefusal(opened.error());
        return there.known ? Result<void>() : passOn(opened);
    }
    // Another mailbox under this name: what came there has nothing to do with the UID that was awaited.
    if (opened->validity != awaited.validity || opened->uidNext.value == 0)
        return {};
    there.known = true;
    if (opened->uidNext <= awaited.uid)
        return {};
    auto sizes = sizesOf(m_client, imap::UidSet::range(awaited.uid, Uid{opened->uidNext.value - 1}));
    if (!sizes)
        return passOn(sizes);
    std::set<std::uint64_t> wanted;
    for (const CopyHistory &copy : m_history.copies)
        wanted.insert(copy.isSettled() ? 0 : copy.item.size);
    imap::UidSet read;
    for (const auto &[uid, size] : *sizes) {
        there.uids.add(uid);
        if (wanted.contains(size))
            read.add(uid);
    }
    std::uint64_t bytes = 0;
    return readClosely(
        m_client, read, Depth::Bytes, m_context.stop, bytes, [&](Uid uid, const Reading &reading) -> Result<void> {
            if (reading.evidence && reading.evidence->content)
                there.byBytes.emplace(reading.evidence->content->whole, std::pair(uid, reading.internalDate));
            return {};
        });
}

/// What has come there since the move of a copy began, read once for all copies of that move; none when that cannot be
/// known.
Result<const Reconciliation::NewThere *> Reconciliation::newIn(const MailboxName &mailbox,
                                                               const std::optional<CopyRef> &awaited)
{
    if (!awaited || awaited->mailbox != mailbox || awaited->uid.value == 0)
        return nullptr;
    const auto [place, isNew] = m_new.try_emplace({mailbox, awaited->validity, awaited->uid});
    NewThere &there = place->second;
    if (isNew) {
        if (auto read = readNew(there, *awaited); !read)
            return passOn(read);
    }
    return there.known ? &there : nullptr;
}

/// Only among what is new there since the move began: a copy that lay there before may have the same bytes.
Result<Reconciliation::Place> Reconciliation::lookFor(const CopyHistory &copy, const MailboxName &mailbox)
{
    auto fresh = newIn(mailbox, copy.awaited);
    if (!fresh)
        return passOn(fresh);
    if (*fresh != nullptr) {
        Place found;
        const auto [first, last] = (*fresh)->byBytes.equal_range(copy.item.whole);
        for (auto one = first; one != last; ++one) {
            const CopyRef here{mailbox, copy.awaited->validity, one->second.first};
            const bool sameDate = one->second.second == copy.item.internalDate;
            if (!m_claimed.contains(here) && (!found.there || sameDate))
                found = {true, {}, here};
        }
        imap::UidSet others = (*fresh)->uids;
        for (const CopyRef &claimed : m_claimed) {
            if (claimed.mailbox == mailbox && others.contains(claimed.uid))
                others = others.without(imap::UidSet::of(claimed.uid));
        }
        if (found.there || others.empty())
            return found;
    }
    auto opened = m_client.examine(mailbox);
    if (!opened) {
        if (isRefusal(opened.error()))
            return Place{};
        return passOn(opened);
    }
    const bool sameMailbox =
        copy.awaited && copy.awaited->mailbox == mailbox && copy.awaited->validity == opened->validity;
    auto found =
        findByContent(m_client, *opened, copy.item, sameMailbox ? copy.awaited->uid : Uid{}, m_claimed, m_context);
    if (!found)
        return passOn(found);
    if (!*found)
        return Place{};
    return Place{true, {}, **found};
}

/// What is still in quarantine stays there, and our mark is taken back; what is gone is gone for good.
Result<void> Reconciliation::settleExpunge(CopyHistory &copy)
{
    auto place = placeOf(*copy.target);
    if (!place)
        return passOn(place);
    if (!place->there)
        return write(copy, Step::Expunged, std::nullopt, "seen after an interruption");
    if (auto unmarked = takeMarkBack(copy, *place); !unmarked)
        return passOn(unmarked);
    return write(copy, Step::Moved, copy.target, "was not removed for good before the interruption");
}

Result<void> Reconciliation::settle(CopyHistory &copy, const MailboxName &quarantine)
{
    if (copy.expunging && copy.target)
        return settleExpunge(copy);
    const bool back = copy.goingBack && copy.target.has_value();
    auto start = placeOf(back ? *copy.target : copy.item.source);
    if (!start)
        return passOn(start);
    const std::optional<CopyRef> &known = back ? copy.back : copy.target;
    Place end;
    if (known) {
        auto there = placeOf(*known);
        if (!there)
            return passOn(there);
        end = std::move(*there);
    }
    if (!end.there) {
        auto found = lookFor(copy, back ? copy.item.source.mailbox : quarantine);
        if (!found)
            return passOn(found);
        end = std::move(*found);
    }
    if (end.ref)
        m_claimed.insert(*end.ref);
    return back ? settleBack(copy, *start, end) : settleOutward(copy, *start, end);
}

/// A copy that never left stays: our mark is taken back, and what lies in quarantine already is taken away again, so
/// that the message is there exactly once.
Result<void> Reconciliation::settleOutward(CopyHistory &copy, const Place &source, const Place &away)
{
    if (!source.there) {
        return away.there ? write(copy, Step::Moved, away.ref, "seen after an interruption")
                          : write(copy, Step::Failed, std::nullopt, "in neither mailbox");
    }
    auto unmarked = takeMarkBack(copy, source);
    if (!unmarked)
        return passOn(unmarked);
    if (away.there) {
        // Once more, because it may be a while since all were looked at: never the only one.
        auto still = lookAt(copy.item.source);
        if (!still)
            return passOn(still);
        if (!still->there)
            return write(copy, Step::Moved, away.ref, "seen after an interruption");
        if (auto cleared = clear(*away.ref); !cleared)
            return cleared;
    }
    return write(copy, *unmarked ? Step::Unmarked : Step::LeftAlone, std::nullopt,
                 "was not moved before the interruption");
}

/// A copy that is back already stays back: what has come into a person's mailbox is never taken away, so the one in
/// quarantine goes.
Result<void> Reconciliation::settleBack(CopyHistory &copy, const Place &away, const Place &back)
{
    Place still = back;
    if (back.there && away.there) {
        auto seen = lookAt(*back.ref);
        if (!seen)
            return passOn(seen);
        still = std::move(*seen);
        if (still.there) {
            if (auto cleared = clear(*away.ref); !cleared)
                return cleared;
        }
    }
    if (still.there)
        return write(copy, Step::Restored, back.ref, "seen after an interruption");
    if (!away.there)
        return write(copy, Step::Failed, std::nullopt, "in neither mailbox");
    if (auto unmarked = takeMarkBack(copy, away); !unmarked)
        return passOn(unmarked);
    return write(copy, Step::Moved, away.ref, "the restore was cut before it began");
}

Result<bool> Reconciliation::takeMarkBack(const CopyHistory &copy, const Place &place)
{
    if (!copy.marked || !hasFlag(place.flags, "\\Deleted"))
        return false;
    auto selected = m_client.select(place.ref->mailbox);
    if (!selected)
        return passOn(selected);
    if (selected->validity != place.ref->validity)
        return false;
    if (auto taken = m_client.removeFlags(imap::UidSet::of(place.ref->uid), {"\\Deleted"}); !taken)
        return passOn(taken);
    return true;
}

/// Takes a copy away that a cut move has left in quarantine beside the message itself. Without UIDPLUS it is marked
/// only.
Result<void> Reconciliation::clear(const CopyRef &ours)
{
    auto selected = m_client.select(ours.mailbox);
    if (!selected)
        return passOn(selected);
    if (selected->validity != ours.validity)
        return {};
    const imap::UidSet uid = imap::UidSet::of(ours.uid);
    if (auto set = m_client.addFlags(uid, {"\\Deleted"}); !set)
        return set;
    if (!m_client.capabilities().has("UIDPLUS"))
        return {};
    return m_client.uidExpunge(uid);
}

Result<void> Reconciliation::write(CopyHistory &copy, Step step, std::optional<CopyRef> target, std::string detail)
{
    copy.last = step;
    m_lines.push_back(journalLine(copy.item, step, std::move(target), std::move(detail)));
    return {};
}

MailboxName quarantineOf(const std::vector<store::JournalEntry> &entries)
{
    for (const store::JournalEntry &entry : entries) {
        if (entry.step == Step::Intent && entry.target)
            return entry.target->mailbox;
    }
    return removal::Request{}.quarantine;
}

Result<void> settleRun(imap::Client &client, store::Store &store, const store::Run &run, const Context &context)
{
    const std::string removalId = run.kind == store::RunKind::Removal ? run.id : run.undoes;
    if (auto settled = settleCopies(client, store, removalId, run.id, context); !settled)
        return passOn(settled);
    auto history = historyOf(store, removalId);
    if (!history)
        return passOn(history);
    Journal journal(store, run.id, context);
    if (auto taken = takeBackUnitedFlags(client, journal, *history); !taken)
        return taken;
    const std::uint64_t restored = history->count(Step::Restored);
    const EpochSeconds now = context.clock->now();
    if (run.kind == store::RunKind::Removal)
        return store.runs().setState(run.id, store::RunState::Stopped, history->count(Step::Moved) + restored, restored,
                                     now);
    if (run.kind == store::RunKind::Expunge)
        return store.runs().setState(run.id, store::RunState::Stopped, history->count(Step::Expunged), 0, now);
    if (auto saved = store.runs().setState(run.id, store::RunState::Stopped, 0, restored, now); !saved)
        return saved;
    auto removal = store.runs().find(removalId);
    if (!removal)
        return passOn(removal);
    if (!*removal || restored == 0)
        return {};
    return store.runs().setState(removalId, store::RunState::PartlyUndone, (*removal)->removed, restored, now);
}

} // namespace

Result<std::uint64_t> settleCopies(imap::Client &client, store::Store &store, const std::string &removalId,
                                   const std::string &asRun, const Context &context)
{
    auto entries = entriesOf(store, removalId);
    if (!entries)
        return passOn(entries);
    Journal journal(store, asRun, context);
    return Reconciliation(client, journal, foldJournal(*entries), context).run(quarantineOf(*entries));
}

Result<std::uint64_t> reconcileLocked(const Login &login, store::Store &store, const Context &context)
{
    auto open = store.runs().unfinished(login.account.id());
    if (!open)
        return passOn(open);
    if (open->empty())
        return std::uint64_t(0);
    auto client = imap::Client::open(imapLogin(login), context.stop);
    if (!client)
        return passOn(client);
    for (const store::Run &run : *open) {
        if (auto settled = settleRun(*client, store, run, context); !settled)
            return passOn(settled);
    }
    [[maybe_unused]] const auto bye = client->logout();
    return open->size();
}

Result<std::uint64_t> reconcile(const Login &login, const Context &context)
{
    auto lock = store::WriterLock::take(context.storePath);
    if (!lock)
        return passOn(lock);
    auto opened = store::Store::open(context.storePath);
    if (!opened)
        return passOn(opened);
    auto open = opened->runs().unfinished(login.account.id());
    if (!open)
        return passOn(open);
    if (open->empty() && !Lease::isLeftBehind(context.storePath))
        return std::uint64_t(0);
    auto lease = Lease::take(login, *opened, context);
    if (!lease)
        return passOn(lease);
    auto settled = reconcileLocked(login, *opened, context);
    lease->release(settled.has_value());
    return settled;
}

} // namespace onecopy::jobs
