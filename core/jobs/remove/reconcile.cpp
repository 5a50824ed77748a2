// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/remove/reconcile.h"

#include "core/imap/client.h"
#include "core/jobs/flags.h"
#include "core/jobs/heldstore.h"
#include "core/jobs/nextuid.h"
#include "core/jobs/quarantine.h"
#include "core/jobs/remove/finder.h"
#include "core/jobs/remove/lease.h"
#include "core/jobs/remove/mover.h"
#include "core/jobs/remove/removal.h"
#include "core/jobs/remove/unitedflags.h"
#include "core/jobs/runs/journal.h"
#include "core/jobs/runs/runhistory.h"
#include "core/jobs/runs/runs.h"
#include "core/jobs/scan/closelook.h"
#include "core/jobs/scan/refresh.h"
#include "core/jobs/session.h"

#include <algorithm>
#include <tuple>
#include <utility>

namespace onecopy::jobs {

namespace {

using store::Step;

/// UIDNEXT never goes back (RFC 3501 2.3.1.1): one that the mailbox has not reached yet was not true, and a copy that
/// came there lies below it.
bool hasReached(const imap::SelectedMailbox &opened, Uid awaited)
{
    return opened.uidNext.value == 0 || opened.uidNext >= awaited;
}

/// Looks at the server for every copy of one run whose journal does not say how it ended, and writes what is true.
class Reconciliation
{
public:
    Reconciliation(imap::Client &client, store::Store &store, Journal &journal, const Context &context)
        : m_client(client)
        , m_store(store)
        , m_journal(journal)
        , m_context(context)
    {
        for (const std::size_t index : journal.fold().unsettled())
            m_open.push_back(journal.fold().history().copies[index]);
    }

    Result<std::uint64_t> run(MailboxName quarantine)
    {
        if (auto followed = followRename(quarantine); !followed)
            return passOn(followed);
        if (auto looked = lookAtAll(); !looked)
            return passOn(looked);
        for (const CopyHistory &copy : m_open) {
            auto done = settle(copy, quarantine);
            // Nothing is concluded from a no: the copy stays unsettled, and is looked for again the next time.
            if (!done && (!isRefusal(done.error()) || !m_client.alive()))
                return passOn(done);
        }
        // What was only seen is written together: until then the copies are unsettled, and are looked at again.
        if (auto written = m_journal.write(std::exchange(m_lines, {})); !written)
            return passOn(written);
        return m_open.size();
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
        bool known = false;   ///< all of it was seen
        imap::UidSet notRead; ///< of no size that is looked for
        std::multimap<mime::Digest, std::pair<Uid, std::optional<EpochSeconds>>> byBytes;
    };

    Result<void> settle(const CopyHistory &copy, const MailboxName &quarantine);
    Result<void> knowOthers();
    [[nodiscard]] bool isClaimed(const CopyRef &ref) const;
    [[nodiscard]] bool isExplained(const NewThere &fresh, const CopyRef &awaited) const;
    Result<void> readNew(NewThere &there, const CopyRef &awaited);
    Result<void> followRename(MailboxName &quarantine);
    Result<void> lookAtAll();
    Result<std::optional<imap::SelectedMailbox>> openIfThere(const MailboxName &mailbox);
    Result<Place> placeOf(const CopyRef &ref);
    Result<Place> startOf(const CopyHistory &copy);
    Result<std::optional<MailboxName>> sourceNow(const CopyRef &source);
    Result<Place> lookAt(const CopyRef &ref);
    Result<const NewThere *> newIn(const MailboxName &mailbox, const std::optional<CopyRef> &awaited);
    Result<Place> lookFor(const CopyHistory &copy, const MailboxName &mailbox, const Place &start);
    Result<void> settleOutward(const CopyHistory &copy, const Place &source, const Place &away);
    Result<void> settleBack(const CopyHistory &copy, const Place &away, const Place &back);
    Result<void> settleExpunge(const CopyHistory &copy);
    Result<bool> takeMarkBack(const CopyHistory &copy, const Place &place);
    Result<void> clear(const CopyHistory &copy, const CopyRef &ours);
    Result<void> write(const CopyHistory &copy, Step step, std::optional<CopyRef> target, std::string detail);

    imap::Client &m_client;
    store::Store &m_store;
    Journal &m_journal;
    const Context &m_context;
    std::vector<CopyHistory> m_open; ///< what the journal does not tell the end of, and nothing else
    std::set<CopyRef> m_claimed;     ///< places that were found here; those that the journal names it knows itself
    std::map<std::pair<MailboxName, UidValidity>, std::optional<MailboxName>> m_sources; ///< under their new names
    std::set<MailboxName> m_renamed;             ///< new names of mailboxes that copies were to leave
    std::optional<std::set<CopyRef>> m_ofOthers; ///< places of copies of other runs
    std::map<CopyRef, Place> m_seen;             ///< of the places that the journal names
    std::map<std::tuple<MailboxName, UidValidity, Uid>, NewThere> m_new;
    std::vector<store::JournalEntry> m_lines; ///< not written yet
};

/// Somebody may have renamed the quarantine since: what is in it is not gone.
Result<void> Reconciliation::followRename(MailboxName &quarantine)
{
    const auto placeIn = [&](const CopyHistory &copy) -> const CopyRef * {
        for (const std::optional<CopyRef> *ref : {&copy.target, &copy.awaited}) {
            if (*ref && (*ref)->mailbox == quarantine)
                return &**ref;
        }
        return nullptr;
    };
    const auto leads = std::ranges::find_if(m_open, [&](const CopyHistory &copy) { return placeIn(copy) != nullptr; });
    if (leads == m_open.end())
        return {};
    auto opened = openIfThere(quarantine);
    if (!opened && isRefusal(opened.error()) && m_client.alive())
        return {}; // it is there, and nothing is known of it just now
    if (!opened)
        return passOn(opened);
    const UidValidity awaited = placeIn(*leads)->validity;
    if (*opened && (*opened)->validity == awaited)
        return {};
    auto now = renamedTo(m_client, quarantine, awaited);
    if (!now || !*now)
        return now ? Result<void>{} : passOn(now);
    for (CopyHistory &copy : m_open) {
        for (std::optional<CopyRef> *ref : {&copy.target, &copy.awaited}) {
            if (*ref && (*ref)->mailbox == quarantine)
                (*ref)->mailbox = **now;
        }
    }
    quarantine = **now;
    m_renamed.insert(quarantine);
    return {};
}

/// Hundreds of copies may have been on the way: each mailbox is asked once for all of them.
Result<void> Reconciliation::lookAtAll()
{
    std::map<MailboxName, std::map<UidValidity, imap::UidSet>> asked;
    for (const CopyHistory &copy : m_open) {
        for (const std::optional<CopyRef> &ref : {std::optional(copy.item.source), copy.target, copy.back}) {
            if (ref) {
                asked[ref->mailbox][ref->validity].add(ref->uid);
                m_seen[*ref] = {};
            }
        }
    }
    for (const auto &[mailbox, byValidity] : asked) {
        auto opened = openIfThere(mailbox);
        if (!opened && (!isRefusal(opened.error()) || !m_client.alive()))
            return passOn(opened);
        if (!opened) { // each of its copies is asked for by itself
            std::erase_if(m_seen, [&](const auto &entry) { return entry.first.mailbox == mailbox; });
            continue;
        }
        const auto uids = *opened ? byValidity.find((*opened)->validity) : byValidity.end();
        if (uids == byValidity.end())
            continue;
        auto flags = flagsOf(m_client, uids->second);
        if (!flags)
            return passOn(flags);
        for (const auto &[uid, words] : *flags) {
            const CopyRef ref{mailbox, (*opened)->validity, uid};
            m_seen[ref] = {true, words, ref};
        }
    }
    return {};
}

/// None: there is no such mailbox. One that is there and may not be opened just now is a fault, since what lies in it
/// is not known.
Result<std::optional<imap::SelectedMailbox>> Reconciliation::openIfThere(const MailboxName &mailbox)
{
    auto opened = m_client.examine(mailbox);
    if (opened)
        return std::optional(std::move(*opened));
    if (!isRefusal(opened.error()))
        return passOn(opened);
    auto listed = m_client.list();
    if (!listed)
        return passOn(listed);
    if (std::ranges::any_of(*listed,
                            [&](const imap::ListedMailbox &one) { return one.name == mailbox && one.selectable; }))
        return passOn(opened);
    return std::optional<imap::SelectedMailbox>();
}

Result<Reconciliation::Place> Reconciliation::placeOf(const CopyRef &ref)
{
    const auto seen = m_seen.find(ref);
    return seen != m_seen.end() ? seen->second : lookAt(ref);
}

/// The mailbox under its new name, if it has one.
Result<std::optional<MailboxName>> Reconciliation::sourceNow(const CopyRef &source)
{
    const auto [known, isNew] = m_sources.try_emplace({source.mailbox, source.validity});
    if (!isNew)
        return known->second;
    auto opened = openIfThere(source.mailbox);
    if (!opened)
        return passOn(opened);
    if (*opened && (*opened)->validity == source.validity)
        return known->second;
    auto now = renamedTo(m_client, source.mailbox, source.validity);
    if (!now)
        return passOn(now);
    if (*now)
        m_renamed.insert(**now);
    known->second = *now;
    return known->second;
}

/// A copy may still be in its mailbox although that has another name now: its bytes tell.
Result<Reconciliation::Place> Reconciliation::startOf(const CopyHistory &copy)
{
    const CopyRef &source = copy.item.source;
    auto place = placeOf(source);
    if (!place || place->there)
        return place;
    auto name = sourceNow(source);
    if (!name)
        return passOn(name);
    if (!*name)
        return place;
    auto opened = openIfThere(**name);
    if (!opened)
        return passOn(opened);
    if (!*opened || (*opened)->validity != source.validity)
        return place;
    std::uint64_t bytes = 0;
    const auto compare = [&](Uid uid, const Reading &reading) -> Result<void> {
        if (hasBytes(reading, copy.item.whole))
            place = Place{true, reading.flags, CopyRef{**name, source.validity, uid}};
        return {};
    };
    if (auto read = readClosely(m_client, imap::UidSet::of(source.uid), Depth::Bytes, m_context.stop, bytes, compare);
        !read)
        return passOn(read);
    return place;
}

Result<Reconciliation::Place> Reconciliation::lookAt(const CopyRef &ref)
{
    auto opened = openIfThere(ref.mailbox);
    if (!opened)
        return passOn(opened);
    if (!*opened || (*opened)->validity != ref.validity)
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
    auto opened = openIfThere(awaited.mailbox);
    if (!opened)
        return passOn(opened);
    there.known = !*opened;
    // Another mailbox under this name: what came there has nothing to do with the UID that was awaited.
    if (!*opened || (*opened)->validity != awaited.validity)
        return {};
    if (!hasReached(**opened, awaited.uid))
        return {};
    auto fresh = uidsFrom(m_client, **opened, awaited.uid);
    if (!fresh)
        return passOn(fresh);
    there.known = true;
    if (fresh->empty())
        return {};
    auto sizes = sizesOf(m_client, *fresh);
    if (!sizes)
        return passOn(sizes);
    std::set<std::uint64_t> wanted;
    for (const CopyHistory &copy : m_open)
        wanted.insert(copy.item.size);
    imap::UidSet read;
    for (const auto &[uid, size] : *sizes) {
        (wanted.contains(size) ? read : there.notRead).add(uid);
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

bool Reconciliation::isClaimed(const CopyRef &ref) const
{
    return m_claimed.contains(ref) || m_journal.fold().isTaken(ref) || (m_ofOthers && m_ofOthers->contains(ref));
}

/// A copy of another run may have the same bytes.
Result<void> Reconciliation::knowOthers()
{
    if (m_ofOthers)
        return {};
    auto places = placesOfOthers(m_store, m_journal.runId());
    if (!places)
        return passOn(places);
    m_ofOthers = std::move(*places);
    return {};
}

/// All that is new there is known by its bytes, or is another copy of the run.
bool Reconciliation::isExplained(const NewThere &fresh, const CopyRef &awaited) const
{
    for (const auto &[first, last] : fresh.notRead.ranges()) {
        for (std::uint64_t uid = first; uid <= last; ++uid) {
            if (!isClaimed({awaited.mailbox, awaited.validity, Uid{static_cast<std::uint32_t>(uid)}}))
                return false;
        }
    }
    return true;
}

/// Only among what is new there since the move began: a copy that lay there before may have the same bytes. A copy that
/// is still where it was has at most been copied (RFC 6851 3.3: MOVE takes it or leaves it, but Dovecot's mdbox does
/// both when the mailbox is renamed meanwhile), and a copy has its date: whatever else has its bytes there is of
/// another run, or was delivered meanwhile, and is not touched.
Result<Reconciliation::Place> Reconciliation::lookFor(const CopyHistory &copy, const MailboxName &mailbox,
                                                      const Place &start)
{
    const bool stillAtStart = start.there;
    const bool isWhole = m_client.capabilities().has("MOVE") && !copy.byCopy;
    if (stillAtStart && isWhole && !m_renamed.contains(start.ref->mailbox))
        return Place{};
    if (auto known = knowOthers(); !known)
        return passOn(known);
    auto fresh = newIn(mailbox, copy.awaited);
    if (!fresh)
        return passOn(fresh);
    if (*fresh != nullptr) {
        Place found;
        const auto [first, last] = (*fresh)->byBytes.equal_range(copy.item.whole);
        for (auto one = first; one != last; ++one) {
            const CopyRef here{mailbox, copy.awaited->validity, one->second.first};
            const bool sameDate = one->second.second == copy.item.internalDate;
            if (!isClaimed(here) && (sameDate || (!found.there && !stillAtStart)))
                found = {true, {}, here};
        }
        if (found.there || stillAtStart || isExplained(**fresh, *copy.awaited))
            return found;
    }
    if (stillAtStart)
        return Place{};
    auto opened = openIfThere(mailbox);
    if (!opened)
        return passOn(opened);
    if (!*opened)
        return Place{};
    const UidValidity validity = (*opened)->validity;
    const bool isAwaited = copy.awaited && copy.awaited->mailbox == mailbox && copy.awaited->validity == validity &&
                           hasReached(**opened, copy.awaited->uid);
    ContentFinder finder(m_client, {mailbox, validity, isAwaited ? copy.awaited->uid : Uid{}}, m_context);
    auto found = finder.find(copy.item, [this](const CopyRef &ref) { return isClaimed(ref); });
    if (!found)
        return passOn(found);
    if (!*found)
        return Place{};
    return Place{true, {}, **found};
}

/// What is still in quarantine stays there, and our mark is taken back; what is gone is gone for good.
Result<void> Reconciliation::settleExpunge(const CopyHistory &copy)
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

Result<void> Reconciliation::settle(const CopyHistory &copy, const MailboxName &quarantine)
{
    if (copy.expunging && copy.target)
        return settleExpunge(copy);
    const bool back = copy.goingBack && copy.target.has_value();
    auto start = back ? placeOf(*copy.target) : startOf(copy);
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
        // Its mailbox may have been renamed before it went back.
        const MailboxName &home = copy.awaited ? copy.awaited->mailbox : copy.item.source.mailbox;
        auto found = lookFor(copy, back ? home : quarantine, *start);
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
Result<void> Reconciliation::settleOutward(const CopyHistory &copy, const Place &source, const Place &away)
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
        auto still = lookAt(*source.ref);
        if (!still)
            return passOn(still);
        if (!still->there)
            return write(copy, Step::Moved, away.ref, "seen after an interruption");
        if (auto cleared = clear(copy, *away.ref); !cleared)
            return cleared;
    }
    return write(copy, *unmarked ? Step::Unmarked : Step::LeftAlone, std::nullopt,
                 "was not moved before the interruption");
}

/// A copy that is back already stays back: what has come into a person's mailbox is never taken away, so the one in
/// quarantine goes.
Result<void> Reconciliation::settleBack(const CopyHistory &copy, const Place &away, const Place &back)
{
    Place still = back;
    if (back.there && away.there) {
        auto seen = lookAt(*back.ref);
        if (!seen)
            return passOn(seen);
        still = std::move(*seen);
        if (still.there) {
            if (auto cleared = clear(copy, *away.ref); !cleared)
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

/// Takes a copy away that a cut move has left in quarantine beside the message itself, if it is one: a mailbox that was
/// restored from a backup may have another message under this UID. Without UIDPLUS it is marked only.
Result<void> Reconciliation::clear(const CopyHistory &copy, const CopyRef &ours)
{
    auto selected = m_client.select(ours.mailbox);
    if (!selected)
        return passOn(selected);
    if (selected->validity != ours.validity)
        return {};
    const imap::UidSet uid = imap::UidSet::of(ours.uid);
    bool isOurs = false;
    std::uint64_t bytes = 0;
    const auto compare = [&](Uid, const Reading &reading) -> Result<void> {
        isOurs = hasBytes(reading, copy.item.whole);
        return {};
    };
    if (auto read = readClosely(m_client, uid, Depth::Bytes, m_context.stop, bytes, compare); !read || !isOurs)
        return read;
    if (auto set = m_client.addFlags(uid, {"\\Deleted"}); !set)
        return set;
    if (!m_client.capabilities().has("UIDPLUS"))
        return {};
    // Announced, and not understood: that is as without it. The copy is settled, or it would be put back beside itself.
    auto expunged = m_client.uidExpunge(uid);
    return !expunged && isRefusal(expunged.error()) ? Result<void>() : expunged;
}

Result<void> Reconciliation::write(const CopyHistory &copy, Step step, std::optional<CopyRef> target,
                                   std::string detail)
{
    m_lines.push_back(journalLine(copy.item, step, std::move(target), std::move(detail)));
    return {};
}

Result<void> settleRun(imap::Client &client, store::Store &store, const store::Run &run, const Context &context)
{
    const std::string removalId = run.kind == store::RunKind::Removal ? run.id : run.undoes;
    auto fold = foldOf(store, removalId);
    if (!fold)
        return passOn(fold);
    Journal journal(store, run.id, context, std::move(*fold));
    if (auto settled = settleCopies(client, store, journal, context); !settled)
        return passOn(settled);
    if (auto taken = takeBackUnitedFlags(client, run.account, removalId, store, journal); !taken)
        return taken;
    if (run.kind == store::RunKind::Undo) {
        auto others = undoneOwingFlags(store, run.account, removalId);
        auto taken = others ? takeBackFlagsOf(*others, client, run.account, store, context) : passOn(others);
        if (!taken)
            return taken;
    }
    const RunHistory &history = journal.fold().history();
    const auto [removed, restored, unsettled] = countsOf(run, history);
    const EpochSeconds now = context.clock->now();
    const store::RunState state = unsettled == 0 ? store::RunState::Stopped : store::RunState::Open;
    auto saved = store.runs().setState(run.id, state, removed, restored, now);
    if (!saved || run.kind != store::RunKind::Undo)
        return saved;
    auto removal = store.runs().find(removalId);
    if (!removal)
        return passOn(removal);
    if (!*removal || restored == 0)
        return {};
    const bool whole = history.isSettled() && !history.hasAway() && history.count(Step::Expunged) == 0;
    return store.runs().setState(removalId, whole ? store::RunState::Undone : store::RunState::PartlyUndone,
                                 (*removal)->removed, restored, now);
}

/// Where the copies of these runs were.
Result<std::set<MailboxName>> mailboxesOf(const std::vector<store::Run> &runs, store::Store &store)
{
    std::set<MailboxName> mailboxes;
    for (const store::Run &run : runs) {
        auto fold = foldOf(store, run.kind == store::RunKind::Removal ? run.id : run.undoes);
        if (!fold)
            return passOn(fold);
        for (const CopyHistory &copy : fold->history().copies)
            mailboxes.insert(copy.item.source.mailbox);
    }
    return mailboxes;
}

} // namespace

Result<std::uint64_t> settleCopies(imap::Client &client, store::Store &store, Journal &journal, const Context &context)
{
    const MailboxName named = journal.fold().history().quarantine;
    return Reconciliation(client, store, journal, context)
        .run(named.wire.empty() ? removal::Request{}.quarantine : named);
}

namespace {

Result<std::size_t> unsettledOf(const std::vector<store::Run> &runs, store::Store &store)
{
    std::size_t count = 0;
    for (const store::Run &run : runs) {
        auto fold = foldOf(store, run.kind == store::RunKind::Removal ? run.id : run.undoes);
        if (!fold)
            return passOn(fold);
        count += fold->unsettled().size();
    }
    return count;
}

/// The session that took the lease has done much already, so a server may end it here; and the next one, which goes on
/// as long as each has settled something. Nothing is done twice: the journal tells what is left.
Result<void> settleAll(const Login &login, store::Store &store, Lease &lease, const std::vector<store::Run> &runs,
                       const Context &context)
{
    std::optional<std::size_t> before; // a session may have settled nothing: the first one
    while (true) {
        auto settled = overLent(lease, login, context, [&](imap::Client &client) {
            Result<void> done;
            for (std::size_t i = 0; i < runs.size() && done; ++i)
                done = settleRun(client, store, runs[i], context);
            return done;
        });
        if (settled || !isEndedSession(settled.error()))
            return settled;
        auto left = unsettledOf(runs, store);
        if (!left)
            return passOn(left);
        if (before && *left >= *before)
            return settled;
        before = *left;
    }
}

} // namespace

Result<std::uint64_t> reconcileLocked(const Login &login, store::Store &store, Lease &lease, const Context &context)
{
    auto open = store.runs().unfinished(login.account.id());
    if (!open)
        return passOn(open);
    if (open->empty())
        return std::uint64_t(0);
    if (auto settled = settleAll(login, store, lease, *open, context); !settled)
        return passOn(settled);
    return open->size();
}

Result<std::uint64_t> reconcile(const Login &login, const Context &context)
{
    auto held = holdStore(context);
    if (!held)
        return passOn(held);
    store::Store &store = held->store;
    auto open = store.runs().unfinished(login.account.id());
    if (!open)
        return passOn(open);
    if (open->empty() && !Lease::isLeftBehind(context.storePath))
        return std::uint64_t(0);
    auto lease = Lease::take(login, store, context);
    if (!lease)
        return passOn(lease);
    auto settled = reconcileLocked(login, store, *lease, context);
    lease->release(settled.has_value());
    if (!settled)
        return settled;
    // A run that was cut could not have the store say where its copies are.
    auto changed = mailboxesOf(*open, store);
    if (!changed)
        return passOn(changed);
    if (auto refreshed = refreshAfterChange(login, store, *changed, context); !refreshed)
        return passOn(refreshed);
    return settled;
}

} // namespace onecopy::jobs
