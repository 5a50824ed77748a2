// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/limits.h"
#include "core/base/text.h"
#include "core/imap/client.h"
#include "core/imap/mailboxname.h"
#include "core/jobs/flags.h"
#include "core/jobs/heldstore.h"
#include "core/jobs/progressmeter.h"
#include "core/jobs/quarantine.h"
#include "core/jobs/remove/finder.h"
#include "core/jobs/remove/lease.h"
#include "core/jobs/remove/mover.h"
#include "core/jobs/remove/reconcile.h"
#include "core/jobs/remove/removal.h"
#include "core/jobs/remove/removedhere.h"
#include "core/jobs/remove/underlease.h"
#include "core/jobs/remove/undomoved.h"
#include "core/jobs/remove/unitedflags.h"
#include "core/jobs/runs/runhistory.h"
#include "core/jobs/runs/runs.h"
#include "core/jobs/scan/closelook.h"
#include "core/jobs/scan/refresh.h"
#include "core/jobs/session.h"

#include <algorithm>

namespace onecopy::jobs {

namespace {

using removal::Fate;
using store::Step;

/// After so many that the server refused one by one, the rest of a wave waits for the next undo.
constexpr std::size_t mostRefusedInARow = 16;

/// Where copies lie that other removals have moved: two of them may have the same bytes.
Result<std::set<CopyRef>> placesOfOthers(store::Store &store, const std::string &removalId)
{
    auto runs = store.runs().runs(std::nullopt);
    if (!runs)
        return passOn(runs);
    std::set<CopyRef> places;
    for (const store::Run &run : *runs) {
        if (run.kind != store::RunKind::Removal || run.id == removalId)
            continue;
        auto other = historyOf(store, run.id);
        if (!other)
            return passOn(other);
        for (const CopyHistory &copy : other->copies) {
            if (copy.isAway())
                places.insert(*copy.target);
        }
    }
    return places;
}

/// By the journal. In a quarantine that was renamed, or numbered anew, nothing is where the journal says.
bool isIn(const imap::SelectedMailbox &quarantine, const CopyHistory &copy)
{
    return copy.target->mailbox == quarantine.name && copy.target->validity == quarantine.validity;
}

/// Puts the copies of one removal back, mailbox by mailbox, and takes the united flags back.
class Undo
{
public:
    enum class Trust { Sizes, Bytes };

    /// `removal`: what the journal tells of the removal until now. `trust`: what tells that a copy lies where the
    /// journal says.
    Undo(const Login &login, const Context &context, store::Store &store, Lease &lease, std::string undoId,
         const std::string &removalId, JournalFold removal, Trust trust)
        : m_trust(trust)
        , m_login(login)
        , m_lease(lease)
        , m_context(context)
        , m_store(store)
        , m_removalId(removalId)
        , m_journal(store, std::move(undoId), context, std::move(removal))
        , m_before(history().count(Step::Restored))
        , m_meter(context.progress, Phase::Restoring, history().copies.size())
    {
    }

    Result<void> run();
    /// Of the removal, with what was put back until now.
    [[nodiscard]] const RunHistory &history() const { return m_journal.fold().history(); }
    [[nodiscard]] std::uint64_t restored() const { return history().count(Step::Restored) - m_before; }
    [[nodiscard]] std::uint64_t missing() const { return m_missing; }
    [[nodiscard]] std::set<MailboxName> mailboxes() const { return m_touched; }

private:
    using ByMailbox = std::map<MailboxName, std::vector<MoveItem>>;

    Result<void> carryOut();
    Result<void> restoreAll();
    Result<void> takeFlagsBack();
    Result<void> takeFlagsOfOthersBack();
    Result<ByMailbox> itemsIn(const imap::SelectedMailbox &quarantine, const std::vector<CopyHistory> &copies);
    Result<imap::UidSet> thoseThere(const imap::SelectedMailbox &quarantine, const std::vector<CopyHistory> &copies);
    Result<void> restoreTo(const imap::SelectedMailbox &quarantine, const MailboxName &mailbox,
                           const std::vector<MoveItem> &items);
    Result<void> restoreWave(const imap::SelectedMailbox &quarantine, const MailboxName &mailbox,
                             std::span<const MoveItem> wave, Mover &mover);
    Result<void> restoreOneByOne(const imap::SelectedMailbox &quarantine, const MailboxName &mailbox,
                                 std::span<const MoveItem> wave, Mover &mover);
    Result<void> restoreFlags(const MailboxName &mailbox, std::span<const MoveItem> items,
                              const std::vector<MoveResult> &results, Mover &mover);
    Result<void> makeIfMissing(const MailboxName &mailbox);
    void refused(Fault why, const MailboxName &mailbox);

    const Trust m_trust;
    const Login &m_login;
    Lease &m_lease;
    const Context &m_context;
    store::Store &m_store;
    const std::string &m_removalId;
    Journal m_journal;
    const std::uint64_t m_before; ///< that were back already
    ProgressMeter m_meter;
    std::optional<imap::Client> m_changing; ///< has the quarantine selected
    std::optional<imap::Client> m_looking;
    std::uint64_t m_missing = 0;
    std::optional<Fault> m_refusal; ///< the first one: what it holds for stays in quarantine, the others go back
    std::set<MailboxName> m_touched;
};

Result<void> Undo::run()
{
    m_looking = m_lease.lend();
    auto done = carryOut();
    // What comes next may need them: a server may let in few.
    if (done && m_changing) [[maybe_unused]]
        const auto bye = m_changing->logout();
    m_changing.reset();
    if (m_looking)
        m_lease.giveBack(*std::exchange(m_looking, std::nullopt));
    if (done && m_refusal)
        return tl::unexpected(*m_refusal);
    return done;
}

Result<void> Undo::carryOut()
{
    if (auto restored = restoreAll(); !restored)
        return restored;
    if (auto taken = takeFlagsBack(); !taken)
        return taken;
    return takeFlagsOfOthersBack();
}

Result<void> Undo::restoreAll()
{
    std::map<MailboxName, std::vector<CopyHistory>> byQuarantine;
    for (const CopyHistory &copy : history().copies) {
        if (copy.isAway())
            byQuarantine[copy.target->mailbox].push_back(copy);
    }
    if (byQuarantine.empty())
        return {};
    for (std::optional<imap::Client> *session : {&m_changing, &m_looking}) {
        if (auto opened = openIfMissing(*session, m_login, m_context); !opened)
            return opened;
    }
    for (const auto &[name, copies] : byQuarantine) {
        auto quarantine = m_changing->select(name);
        if (!quarantine && !isRefusal(quarantine.error()))
            return passOn(quarantine);
        const UidValidity awaited = copies.front().target->validity;
        if (!quarantine || quarantine->validity != awaited) {
            auto now = renamedTo(*m_changing, name, awaited);
            if (!now)
                return passOn(now);
            if (!quarantine && !*now) {
                m_missing += copies.size(); // the whole quarantine was deleted
                continue;
            }
            quarantine = m_changing->select(now->value_or(name));
            if (!quarantine)
                return passOn(quarantine);
        }
        auto items = itemsIn(*quarantine, copies);
        if (!items)
            return passOn(items);
        for (const auto &[mailbox, list] : *items) {
            auto done = restoreTo(*quarantine, mailbox, list);
            if (!done && (!isRefusal(done.error()) || !m_changing->alive() || !m_looking->alive()))
                return done;
            if (!done)
                refused(done.error(), mailbox);
        }
    }
    return {};
}

/// Last of all, when the journal shows which groups have nothing in quarantine any more.
Result<void> Undo::takeFlagsBack()
{
    if (history().united.empty())
        return {};
    if (auto opened = openIfMissing(m_changing, m_login, m_context); !opened)
        return opened;
    return takeBackUnitedFlags(*m_changing, m_login.account.id(), m_store, m_journal);
}

/// Of removals that were undone while a message that had stayed lay in quarantine, as a copy of this one: it came back
/// with the flags that they had given it.
Result<void> Undo::takeFlagsOfOthersBack()
{
    auto runs = m_store.runs().runs(m_login.account.id());
    if (!runs)
        return passOn(runs);
    for (const store::Run &run : *runs) {
        const bool undone = run.state == store::RunState::Undone || run.state == store::RunState::PartlyUndone;
        if (run.kind != store::RunKind::Removal || run.id == m_removalId || !undone)
            continue;
        auto fold = foldOf(m_store, run.id);
        if (!fold)
            return passOn(fold);
        if (fold->history().flagsDue().empty())
            continue;
        if (auto opened = openIfMissing(m_changing, m_login, m_context); !opened)
            return opened;
        Journal journal(m_store, run.id, m_context, std::move(*fold));
        if (auto taken = takeBackUnitedFlags(*m_changing, m_login.account.id(), m_store, journal); !taken)
            return taken;
    }
    return {};
}

/// Those that lie where they were put. One that looks otherwise is read: a quarantine that came back from a backup may
/// have another message under its UID.
Result<imap::UidSet> Undo::thoseThere(const imap::SelectedMailbox &quarantine, const std::vector<CopyHistory> &copies)
{
    std::map<Uid, const MoveItem *> awaited;
    imap::UidSet asked;
    for (const CopyHistory &copy : copies) {
        if (isIn(quarantine, copy)) {
            asked.add(copy.target->uid);
            awaited.emplace(copy.target->uid, &copy.item);
        }
    }
    auto sizes = sizesOf(*m_changing, asked);
    if (!sizes)
        return passOn(sizes);
    imap::UidSet there;
    imap::UidSet unsure;
    for (const auto &[uid, size] : *sizes) {
        if (const auto item = awaited.find(uid); item != awaited.end())
            (m_trust == Trust::Sizes && item->second->size == size ? there : unsure).add(uid);
    }
    std::uint64_t bytes = 0;
    const auto compare = [&](Uid uid, const Reading &reading) -> Result<void> {
        const auto item = awaited.find(uid);
        if (item != awaited.end() && hasBytes(reading, item->second->whole))
            there.add(uid);
        return {};
    };
    if (auto read = readClosely(*m_changing, unsure, Depth::Bytes, m_context.stop, bytes, compare); !read)
        return passOn(read);
    return there;
}

Result<Undo::ByMailbox> Undo::itemsIn(const imap::SelectedMailbox &quarantine, const std::vector<CopyHistory> &copies)
{
    auto present = thoseThere(quarantine, copies);
    if (!present)
        return passOn(present);
    std::set<CopyRef> claimed;
    for (const CopyHistory &copy : copies) {
        if (isIn(quarantine, copy) && present->contains(copy.target->uid))
            claimed.insert(*copy.target);
    }
    if (claimed.size() < copies.size()) { // the others are looked for by their bytes
        auto others = placesOfOthers(m_store, m_removalId);
        if (!others)
            return passOn(others);
        claimed.merge(*others);
    }
    ContentFinder finder(*m_changing, {quarantine.name, quarantine.validity, Uid{}}, m_context);
    const auto isClaimed = [&](const CopyRef &ref) { return claimed.contains(ref); };
    ByMailbox items;
    for (const CopyHistory &copy : copies) {
        MoveItem item = copy.item;
        const MailboxName home = item.source.mailbox;
        if (isIn(quarantine, copy) && present->contains(copy.target->uid)) {
            item.source = *copy.target;
        } else {
            // Moved or re-numbered by somebody: its bytes still name it.
            auto found = finder.find(item, isClaimed);
            if (!found)
                return passOn(found);
            if (!*found) {
                ++m_missing;
                continue;
            }
            // The journal has to know the new place before lines of the way back name it.
            if (auto written = m_journal.write(journalLine(item, Step::Moved, **found, "found again by its bytes"));
                !written)
                return passOn(written);
            item.source = **found;
            claimed.insert(**found);
        }
        items[home].push_back(std::move(item));
    }
    return items;
}

/// Which mailbox takes nothing back is what the server's own words seldom say.
void Undo::refused(Fault why, const MailboxName &mailbox)
{
    if (m_refusal)
        return;
    why.detail += (why.detail.empty() ? "" : ", ") + ("into \"" + printable(imap::displayName(mailbox), 200) + "\"");
    m_refusal = std::move(why);
}

Result<void> Undo::makeIfMissing(const MailboxName &mailbox)
{
    auto opened = m_looking->examine(mailbox);
    if (opened)
        return {};
    if (!isRefusal(opened.error()))
        return passOn(opened);
    if (auto made = m_looking->create(mailbox); !made)
        return made;
    return m_looking->subscribe(mailbox);
}

Result<void> Undo::restoreTo(const imap::SelectedMailbox &quarantine, const MailboxName &mailbox,
                             const std::vector<MoveItem> &items)
{
    if (auto there = makeIfMissing(mailbox); !there)
        return there;
    m_touched.insert(mailbox);
    Mover mover(*m_changing, *m_looking, m_journal, m_context, Step::RestoreIntent, Step::Restored);
    std::size_t size = 1;
    for (std::size_t at = 0; at < items.size();) {
        if (m_context.stop.stop_requested())
            return fail(FaultKind::Cancelled, "undo");
        auto written = m_lease.keep(*m_looking);
        if (!written)
            return passOn(written);
        if (*written)
            mover.forgetTarget();
        // The first one goes alone: a server that lies is found out with one message.
        const auto wave = std::span(items).subspan(at, std::min(size, items.size() - at));
        auto done = restoreWave(quarantine, mailbox, wave, mover);
        if (!done && isRefusal(done.error()) && m_changing->alive() && m_looking->alive())
            done = restoreOneByOne(quarantine, mailbox, wave, mover);
        if (!done)
            return done;
        m_meter.advance(wave.size());
        at += wave.size();
        size = std::min(mover.most(), std::max(mover.batch(), 2 * size));
    }
    return {};
}

Result<void> Undo::restoreWave(const imap::SelectedMailbox &quarantine, const MailboxName &mailbox,
                               std::span<const MoveItem> wave, Mover &mover)
{
    auto results = mover.move(quarantine, wave, mailbox, {});
    if (!results)
        return passOn(results);
    return restoreFlags(mailbox, wave, *results, mover);
}

/// The server said no to some of them: what it did all the same is looked up, and the others are asked for by
/// themselves, so that only those stay that it refuses.
Result<void> Undo::restoreOneByOne(const imap::SelectedMailbox &quarantine, const MailboxName &mailbox,
                                   std::span<const MoveItem> wave, Mover &mover)
{
    std::size_t inARow = 0;
    for (std::size_t i = 0; i <= wave.size(); ++i) {
        mover.forgetTarget();
        if (auto settled = settleCopies(*m_looking, m_journal, m_context); !settled)
            return passOn(settled);
        if (i == wave.size() || inARow == mostRefusedInARow)
            break;
        if (m_context.stop.stop_requested())
            return fail(FaultKind::Cancelled, "undo");
        const CopyRef place = wave[i].source;
        const bool away = std::ranges::any_of(
            history().copies, [&](const CopyHistory &copy) { return copy.isAway() && copy.target == place; });
        if (!away)
            continue;
        // Looking at what is true may have closed it.
        if (auto selected = m_changing->select(quarantine.name); !selected)
            return passOn(selected);
        auto done = restoreWave(quarantine, mailbox, wave.subspan(i, 1), mover);
        if (!done && (!isRefusal(done.error()) || !m_changing->alive() || !m_looking->alive()))
            return done;
        if (!done) {
            ++inARow;
            refused(done.error(), mailbox);
        }
    }
    return {};
}

/// MOVE and COPY keep flags (RFC 3501 6.4.7, RFC 6851 3.3); what a person changed in quarantine, or a server lost, is
/// set right, over the session that looks.
Result<void> Undo::restoreFlags(const MailboxName &mailbox, std::span<const MoveItem> items,
                                const std::vector<MoveResult> &results, Mover &mover)
{
    std::map<Uid, std::pair<const MoveItem *, std::string>> wrong;
    UidValidity validity;
    for (const MoveResult &result : results) {
        const MoveItem &item = items[result.item];
        if (result.fate != Fate::Moved || !result.target || !result.flags || *result.flags == item.flags)
            continue;
        wrong[result.target->uid] = {&item, *result.flags};
        validity = result.target->validity;
    }
    if (wrong.empty())
        return {};
    mover.forgetTarget();
    auto opened = m_looking->select(mailbox);
    if (!opened)
        return passOn(opened);
    if (opened->validity != validity)
        return {};
    // Together those that lack, or have too much of, the same flags.
    std::map<std::pair<std::vector<std::string>, bool>, imap::UidSet> byFlags;
    for (const auto &[uid, item] : wrong) {
        const std::vector<std::string> had = splitFlags(item.first->flags);
        const std::vector<std::string> has = splitFlags(item.second);
        std::vector<std::string> missing;
        std::vector<std::string> surplus;
        std::set_difference(had.begin(), had.end(), has.begin(), has.end(), std::back_inserter(missing));
        std::set_difference(has.begin(), has.end(), had.begin(), had.end(), std::back_inserter(surplus));
        byFlags[{std::move(missing), true}].add(uid);
        byFlags[{std::move(surplus), false}].add(uid);
    }
    for (const auto &[change, uids] : byFlags) {
        const auto &[flags, adding] = change;
        if (flags.empty())
            continue;
        for (const imap::UidSet &part : uids.pieces(Mover::restoreBatch, SIZE_MAX)) {
            auto stored = adding ? m_looking->addFlags(part, flags) : m_looking->removeFlags(part, flags);
            if (!stored && !isRefusal(stored.error()))
                return stored;
        }
    }
    return {};
}

/// A removal with where each of its copies is.
struct Undoable
{
    store::Run run;
    JournalFold fold;
};

Result<Undoable> runToUndo(store::Store &store, const AccountId &account, const std::string &runId)
{
    if (!runId.empty()) {
        auto found = store.runs().find(runId);
        if (!found)
            return passOn(found);
        const bool isRemoval = *found && (*found)->kind == store::RunKind::Removal;
        if (isRemoval && (*found)->account != account)
            return fail(FaultKind::NotFound, "undo",
                        "the removal run " + printable(runId) + " was made as " + printable((*found)->account.value) +
                            "; if this is the same mailbox at another address, say so with --made-as");
        if (!isRemoval)
            return fail(FaultKind::NotFound, "undo",
                        "there is no removal run " + printable(runId) + " of this account");
        auto fold = foldOf(store, runId);
        if (!fold)
            return passOn(fold);
        return Undoable{std::move(**found), std::move(*fold)};
    }
    auto runs = store.runs().runs(account);
    if (!runs)
        return passOn(runs);
    for (const store::Run &run : *runs) {
        if (run.kind != store::RunKind::Removal || run.state == store::RunState::Undone)
            continue;
        auto fold = foldOf(store, run.id);
        if (!fold)
            return passOn(fold);
        if (fold->history().hasAway())
            return Undoable{run, std::move(*fold)};
    }
    return fail(FaultKind::NotFound, "undo", "there is no removal to undo");
}

std::uint64_t inPlace(const RunHistory &history)
{
    return history.count(Step::LeftAlone) + history.count(Step::Unmarked);
}

/// What was copied and marked, but not removed (a server without MOVE and UIDPLUS), is made as it was before. Returns
/// how many copies that were.
Result<std::uint64_t> takeMarksBack(const Login &login, store::Store &store, Undoable &undoable, Lease &lease,
                                    const Context &context)
{
    if (undoable.fold.unsettled().empty())
        return std::uint64_t(0);
    const std::uint64_t before = inPlace(undoable.fold.history());
    Journal journal(store, undoable.run.id, context, std::move(undoable.fold));
    auto settled =
        overLent(lease, login, context, [&](imap::Client &client) { return settleCopies(client, journal, context); });
    if (!settled)
        return passOn(settled);
    undoable.fold = std::move(journal).takeFold();
    return inPlace(undoable.fold.history()) - before;
}

/// REQUIRES: the caller has the lock and the lease, and what was cut before is settled.
Result<UndoOutcome> undoLocked(const Login &login, Undoable undoable, Lease &lease, store::Store &store,
                               const Context &context)
{
    const AccountId account = login.account.id();
    const bool moved = undoable.run.account != account;
    if (auto here = moved ? checkIsHere(login, undoable.fold.history(), context) : Result<void>{}; !here)
        return passOn(here);
    auto unmarked = takeMarksBack(login, store, undoable, lease, context);
    if (!unmarked)
        return passOn(unmarked);
    const store::Run *run = &undoable.run;

    UndoOutcome outcome;
    outcome.note = lease.note();
    outcome.undoneRun = run->id;
    outcome.runId = newRunId(context.clock->now(), run->id);
    store::Run undoRun;
    undoRun.id = outcome.runId;
    undoRun.account = account;
    undoRun.kind = store::RunKind::Undo;
    undoRun.startedAt = context.clock->now();
    undoRun.undoes = run->id;
    undoRun.planned = std::max(run->removed, *unmarked);
    if (auto begun = store.runs().begin(undoRun); !begun)
        return passOn(begun);
    Undo undo(login, context, store, lease, outcome.runId, run->id, std::move(undoable.fold),
              moved ? Undo::Trust::Bytes : Undo::Trust::Sizes);
    if (auto done = undo.run(); !done)
        outcome.fault = done.error();
    const RunHistory &after = undo.history();
    outcome.restored = undo.restored() + *unmarked;
    outcome.missing = undo.missing();
    outcome.expunged = after.count(Step::Expunged);
    const auto isAway = [](const CopyHistory &copy) { return copy.isAway(); };
    const auto away = static_cast<std::uint64_t>(std::ranges::count_if(after.copies, isAway));
    outcome.left = away - std::min(away, outcome.missing);

    // What the server refused lies in quarantine as before.
    const bool broken = outcome.fault && outcome.fault->kind != FaultKind::Cancelled && !isRefusal(*outcome.fault);
    // Cut before the survivors had lost the flags of copies that are back: the next start takes them.
    const bool owesFlags = outcome.fault && !after.flagsDue().empty();
    const bool unclear = broken || !after.isSettled() || owesFlags;
    const EpochSeconds now = context.clock->now();
    const auto undoState = unclear         ? store::RunState::Open
                           : outcome.fault ? store::RunState::Stopped
                                           : store::RunState::Done;
    const bool partly = outcome.fault || after.hasAway() || outcome.expunged > 0;
    const auto state = partly ? store::RunState::PartlyUndone : store::RunState::Undone;
    auto saved = store.runs().setState(outcome.runId, undoState, 0, outcome.restored, now);
    if (saved)
        saved = store.runs().setState(run->id, state, run->removed, after.count(Step::Restored), now);
    // Without it the undo stays open, and is looked at again: what was put back is told all the same.
    if (!saved && !outcome.fault)
        outcome.fault = saved.error();
    // The session is fine, but a copy is not where the server said: what is true is looked up at once.
    if (!outcome.fault && unclear) {
        if (auto looked = reconcileLocked(login, store, lease, context); !looked)
            outcome.fault = looked.error();
    }
    if (auto refreshed = refreshAfterChange(login, store, undo.mailboxes(), context); !refreshed && !outcome.fault)
        outcome.fault = refreshed.error();
    return outcome;
}

bool hasUndo(const std::vector<store::Run> &runs)
{
    return std::ranges::any_of(runs, [](const store::Run &run) { return run.kind == store::RunKind::Undo; });
}

/// An undo was cut when nothing, or only the flags of survivors, was left to do, and looking at what is true has done
/// that: it is told as what it is, the end of that undo. REQUIRES: hasUndo(cut); they are settled.
Result<UndoOutcome> broughtToItsEnd(const std::vector<store::Run> &cut, const Lease &lease, store::Store &store)
{
    UndoOutcome outcome;
    outcome.note = lease.note();
    for (const store::Run &run : cut) {
        if (run.kind != store::RunKind::Undo)
            continue;
        auto history = historyOf(store, run.undoes);
        if (!history)
            return passOn(history);
        outcome.runId = run.id;
        outcome.undoneRun = run.undoes;
        outcome.restored = history->count(Step::Restored);
        outcome.expunged = history->count(Step::Expunged);
    }
    return outcome;
}

} // namespace

Result<UndoOutcome> undoRemoval(const Login &login, const std::string &runId, const Context &context)
{
    return undoMovedRemoval(login, runId, login.account.id(), context);
}

Result<UndoOutcome> undoMovedRemoval(const Login &login, const std::string &runId, const AccountId &madeAs,
                                     const Context &context)
{
    auto held = holdStore(context);
    if (!held)
        return passOn(held);
    store::Store &store = held->store;
    auto open = store.runs().unfinished(login.account.id());
    if (!open)
        return passOn(open);
    // Where there is nothing to undo the server is not asked. What is known then holds: we have the lock.
    std::optional<Undoable> known;
    if (open->empty()) {
        auto run = runToUndo(store, madeAs, runId);
        if (!run)
            return passOn(run);
        known.emplace(std::move(*run));
    }
    return underLease(login, store, context, [&](Lease &lease) -> Result<UndoOutcome> {
        if (!known) {
            auto run = runToUndo(store, madeAs, runId);
            if (!run && run.error().kind == FaultKind::NotFound && runId.empty() && hasUndo(*open))
                return broughtToItsEnd(*open, lease, store);
            if (!run)
                return passOn(run);
            known.emplace(std::move(*run));
        }
        return undoLocked(login, std::move(*known), lease, store, context);
    });
}

} // namespace onecopy::jobs
