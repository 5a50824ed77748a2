// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/remove/restoration.h"

#include "core/base/text.h"
#include "core/imap/mailboxname.h"
#include "core/jobs/flags.h"
#include "core/jobs/quarantine.h"
#include "core/jobs/remove/finder.h"
#include "core/jobs/remove/reconcile.h"
#include "core/jobs/remove/unitedflags.h"
#include "core/jobs/runs/runs.h"
#include "core/jobs/scan/closelook.h"
#include "core/jobs/session.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace onecopy::jobs {

namespace {

using removal::Fate;
using store::Step;

/// After so many that the server refused one by one, the rest of a wave waits for the next undo.
constexpr std::size_t mostRefusedInARow = 16;
/// A quarantine is renamed while copies come back from it, and again: what is left then waits for the next undo.
constexpr int mostRounds = 3;
/// Mailboxes, when a renamed one is looked for by what lies in it.
constexpr int mostAsked = 200;
/// Of runs that were cut, and of the one that is at work.
constexpr std::uint64_t mostLeases = 4;

/// By the journal. In a quarantine that was renamed, or numbered anew, nothing is where the journal says.
bool isIn(const imap::SelectedMailbox &quarantine, const CopyHistory &copy)
{
    return copy.target->mailbox == quarantine.name && copy.target->validity == quarantine.validity;
}

} // namespace

Result<void> Restoration::run()
{
    m_looking = m_lease.lend();
    auto done = carryOut();
    // The session of the lease has done much already: a server may end it before anything comes back.
    bool mayGoOn = m_journal.fold().unsettled().empty();
    for (std::uint64_t before = 0; !done && isEndedSession(done.error()) && (mayGoOn || restored() > before);) {
        mayGoOn = false;
        before = restored();
        done = goOn();
    }
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

/// Over other sessions, after those that there were have ended. What was on the way then is looked up first.
Result<void> Restoration::goOn()
{
    m_changing.reset();
    m_looking.reset();
    if (auto opened = openIfMissing(m_looking, m_login, m_context); !opened)
        return opened;
    if (auto settled = settleCopies(*m_looking, m_store, m_journal, m_context); !settled)
        return passOn(settled);
    return carryOut();
}

Result<void> Restoration::carryOut()
{
    m_missing = 0;
    if (auto restored = restoreAll(); !restored)
        return restored;
    if (auto taken = takeFlagsBack(); !taken)
        return taken;
    return takeFlagsOfOthersBack();
}

Result<void> Restoration::restoreAll()
{
    // Copies whose quarantine another client renames meanwhile are found under its new name.
    std::set<MailboxName> tried;
    for (int round = 0; round < mostRounds; ++round) {
        std::map<MailboxName, std::vector<CopyHistory>> byQuarantine;
        for (const CopyHistory &copy : history().copies) {
            if (copy.isAway() && !tried.contains(copy.target->mailbox))
                byQuarantine[copy.target->mailbox].push_back(copy);
        }
        if (byQuarantine.empty())
            return {};
        if (auto restored = restoreFrom(byQuarantine, tried); !restored)
            return restored;
    }
    return {};
}

/// Adds the mailboxes to `tried`, under each name that they had.
Result<void> Restoration::restoreFrom(const std::map<MailboxName, std::vector<CopyHistory>> &byQuarantine,
                                      std::set<MailboxName> &tried)
{
    for (std::optional<imap::Client> *session : {&m_changing, &m_looking}) {
        const bool another = m_looking.has_value() || m_changing.has_value();
        if (auto opened = openIfMissing(*session, m_login, m_context); !opened)
            return tl::unexpected(another ? besideAnother(opened.error()) : opened.error());
    }
    for (const auto &[name, copies] : byQuarantine) {
        tried.insert(name);
        auto quarantine = m_changing->select(name);
        if (!quarantine && !isRefusal(quarantine.error()))
            return passOn(quarantine);
        const UidValidity awaited = copies.front().target->validity;
        if (!quarantine || quarantine->validity != awaited) {
            auto now = renamedTo(*m_changing, name, awaited);
            if (now && !*now)
                now = renumbered(name, copies);
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
        tried.insert(quarantine->name);
        auto items = itemsIn(*quarantine, copies);
        if (!items)
            return passOn(items);
        for (const auto &[home, list] : *items) {
            auto done = restoreTo(*quarantine, home, list);
            if (!done && (!isRefusal(done.error()) || !m_changing->alive() || !m_looking->alive()))
                return done;
            if (!done)
                refused(done.error(), home.name);
        }
    }
    return {};
}

/// Some servers (Courier) number the messages of a mailbox anew when it is renamed. One that holds all that lay there,
/// by its bytes, and nothing else, is it; none of those that the removal was about is.
Result<std::optional<MailboxName>> Restoration::renumbered(const MailboxName &was,
                                                           const std::vector<CopyHistory> &copies)
{
    using Found = std::optional<MailboxName>;
    auto removal = m_store.runs().find(m_removalId);
    auto others = placesOfOthers(m_store, m_removalId);
    auto listed = m_changing->list();
    if (!removal || !others || !listed)
        return !removal ? passOn(removal) : !others ? passOn(others) : passOn(listed);
    const auto plan = *removal ? removal::planFromJson((*removal)->planJson) : Result<removal::Plan>();
    if (!plan)
        return Found();
    std::set<MailboxName> concerned{was};
    for (const CopyRef &ref : plan->copies())
        concerned.insert(ref.mailbox);
    for (const removal::LeftAlone &left : plan->leftAlone)
        concerned.insert(left.ref.mailbox);
    const auto ofOthers = std::ranges::count(*others, was, &CopyRef::mailbox);
    const std::uint64_t most = copies.size() + static_cast<std::uint64_t>(ofOthers) + mostLeases;
    int asked = 0;
    for (const imap::ListedMailbox &mailbox : *listed) {
        if (!mailbox.selectable || concerned.contains(mailbox.name) || asked++ >= mostAsked)
            continue;
        auto status = m_changing->status(mailbox.name);
        if (!status && !isRefusal(status.error()))
            return passOn(status);
        const std::uint64_t messages = status ? status->messages.value_or(0) : 0;
        if (messages < copies.size() || messages > most)
            continue;
        auto isIt = holdsAll(mailbox.name, copies);
        if (!isIt)
            return passOn(isIt);
        if (*isIt)
            return Found(mailbox.name);
    }
    return Found();
}

Result<bool> Restoration::holdsAll(const MailboxName &mailbox, const std::vector<CopyHistory> &copies)
{
    auto opened = m_changing->examine(mailbox);
    if (!opened)
        return isRefusal(opened.error()) ? Result<bool>(false) : passOn(opened);
    ContentFinder finder(*m_changing, {mailbox, opened->validity, Uid{}}, m_context);
    std::set<CopyRef> found;
    for (const CopyHistory &copy : copies) {
        auto place = finder.find(copy.item, [&found](const CopyRef &ref) { return found.contains(ref); });
        if (!place)
            return passOn(place);
        if (!*place)
            return false;
        found.insert(**place);
    }
    return true;
}

/// Last of all, when the journal shows which groups have nothing in quarantine any more.
Result<void> Restoration::takeFlagsBack()
{
    if (history().united.empty())
        return {};
    if (auto opened = openIfMissing(m_changing, m_login, m_context); !opened)
        return opened;
    return takeBackUnitedFlags(*m_changing, m_login.account.id(), m_removalId, m_store, m_journal);
}

Result<void> Restoration::takeFlagsOfOthersBack()
{
    auto owing = undoneOwingFlags(m_store, m_login.account.id(), m_removalId);
    if (!owing || owing->empty())
        return owing ? Result<void>{} : passOn(owing);
    if (auto opened = openIfMissing(m_changing, m_login, m_context); !opened)
        return opened;
    return takeBackFlagsOf(*owing, *m_changing, m_login.account.id(), m_store, m_context);
}

/// Those that lie where they were put. One that looks otherwise is read: a quarantine that came back from a backup may
/// have another message under its UID.
Result<imap::UidSet> Restoration::thoseThere(const imap::SelectedMailbox &quarantine,
                                             const std::vector<CopyHistory> &copies)
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

Result<Restoration::ByHome> Restoration::itemsIn(const imap::SelectedMailbox &quarantine,
                                                 const std::vector<CopyHistory> &copies)
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
    ByHome items;
    for (const CopyHistory &copy : copies) {
        MoveItem item = copy.item;
        const Home home{item.source.mailbox, item.source.validity};
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
void Restoration::refused(Fault why, const MailboxName &mailbox)
{
    if (m_refusal)
        return;
    why.detail += (why.detail.empty() ? "" : ", ") + ("into \"" + printable(imap::displayName(mailbox), 200) + "\"");
    m_refusal = std::move(why);
}

/// The mailbox under the name that it has now; made anew where it is gone.
Result<MailboxName> Restoration::homeNow(const Home &home, const MailboxName &quarantine)
{
    auto opened = m_looking->examine(home.name);
    if (opened)
        return home.name;
    if (!isRefusal(opened.error()))
        return passOn(opened);
    auto renamed = renamedHome(*m_looking, m_store, m_removalId, home, quarantine);
    if (!renamed)
        return passOn(renamed);
    if (*renamed) {
        m_renamed.emplace(home.name, **renamed);
        return **renamed;
    }
    if (auto made = m_looking->create(home.name); !made)
        return passOn(made);
    m_madeAnew.insert(home.name);
    // Many clients show it only then; a refusal costs no more than that.
    if (auto subscribed = m_looking->subscribe(home.name); !subscribed && !isRefusal(subscribed.error()))
        return passOn(subscribed);
    return home.name;
}

Result<void> Restoration::restoreTo(const imap::SelectedMailbox &quarantine, const Home &home,
                                    const std::vector<MoveItem> &items)
{
    auto now = homeNow(home, quarantine.name);
    if (!now)
        return passOn(now);
    const MailboxName &mailbox = *now;
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

Result<void> Restoration::restoreWave(const imap::SelectedMailbox &quarantine, const MailboxName &mailbox,
                                      std::span<const MoveItem> wave, Mover &mover)
{
    auto results = mover.move(quarantine, wave, mailbox, {});
    if (!results)
        return passOn(results);
    m_taken += static_cast<std::uint64_t>(std::ranges::count(*results, true, &MoveResult::wasGone));
    return restoreFlags(mailbox, wave, *results, mover);
}

/// The server said no to some of them: what it did all the same is looked up, and the others are asked for by
/// themselves, so that only those stay that it refuses.
Result<void> Restoration::restoreOneByOne(const imap::SelectedMailbox &quarantine, const MailboxName &mailbox,
                                          std::span<const MoveItem> wave, Mover &mover)
{
    std::size_t inARow = 0;
    for (std::size_t i = 0; i <= wave.size(); ++i) {
        mover.forgetTarget();
        if (auto settled = settleCopies(*m_looking, m_store, m_journal, m_context); !settled)
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
Result<void> Restoration::restoreFlags(const MailboxName &mailbox, std::span<const MoveItem> items,
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
    // Flags that a server does not keep are ignored without a word (RFC 3501 6.4.6), or with a refusal.
    imap::UidSet asked;
    for (const auto &[uid, item] : wrong)
        asked.add(uid);
    auto now = flagsOf(*m_looking, asked);
    if (!now)
        return passOn(now);
    for (const auto &[uid, item] : wrong) {
        const auto flags = now->find(uid);
        m_withOtherFlags += flags != now->end() && flags->second != item.first->flags ? 1 : 0;
    }
    return {};
}

} // namespace onecopy::jobs
