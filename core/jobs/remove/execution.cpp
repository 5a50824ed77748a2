// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/remove/execution.h"

#include "core/base/faultdetail.h"
#include "core/jobs/flags.h"
#include "core/jobs/quarantine.h"
#include "core/jobs/remove/finder.h"
#include "core/jobs/remove/reconcile.h"
#include "core/jobs/remove/survivors.h"
#include "core/jobs/remove/unitedflags.h"
#include "core/jobs/session.h"

#include <algorithm>
#include <cstdint>
#include <functional>
#include <iterator>
#include <utility>

namespace onecopy::jobs {

namespace {

using removal::CopyOutcome;
using removal::Fate;
using removal::LeftReason;
using store::Step;

/// After so many copies in a row that the server refused one by one, the rest of a mailbox is left alone.
constexpr int mostRefusals = 16;
/// An OK after which everything is where it was leaves traces on the server: it weighs more.
constexpr int weightOfLie = 4;
/// Waves in a row after which a copy that should stay was not there: one client may delete some of them.
constexpr int mostBereft = 3;
/// A wave of large messages ends here: the sessions that wait for its proof must not grow old (RFC 3501 5.4), and what
/// was proved must not either.
constexpr std::uint64_t waveBytes = 64ULL * 1024 * 1024;

LeftReason reasonFor(const Fault &refusal)
{
    if (refusal.detail == faultdetail::quarantineGone)
        return LeftReason::QuarantineGone;
    if (refusal.detail == faultdetail::arrivedChanged || refusal.detail == faultdetail::arrivedNot)
        return LeftReason::NotMovedWhole;
    switch (refusal.kind) {
    case FaultKind::OverQuota:
        return LeftReason::NoRoom;
    case FaultKind::ReadOnly:
        return LeftReason::ReadOnlyMailbox;
    default:
        return LeftReason::Refused;
    }
}

/// The refusal of so many copies holds for all of the mailbox that are still to go: asking for each would only be
/// refused again. Where there is no room for many there may be some for one.
bool holdsForAll(const Fault &refusal, std::size_t copies)
{
    return (refusal.kind == FaultKind::OverQuota && copies == 1) || refusal.kind == FaultKind::ReadOnly ||
           refusal.kind == FaultKind::NotFound;
}

/// Of most copies the digest of all bytes is enough; those of which it says nothing are compared by content again.
Depth depthFor(const removal::PlannedGroup &group, const removal::PlannedCopy &extra, removal::Verify verify)
{
    return bytesTell(group, extra) || verify == removal::Verify::Headers ? Depth::Bytes : Depth::Bodies;
}

imap::UidSet extrasOf(const removal::Plan &plan)
{
    imap::UidSet uids;
    for (const removal::PlannedGroup &group : plan.groups) {
        for (const removal::PlannedCopy &extra : group.extras)
            uids.add(extra.copy.ref.uid);
    }
    return uids;
}

std::vector<MoveItem> itemsOf(const removal::Plan &plan)
{
    std::vector<MoveItem> items;
    for (const removal::PlannedGroup &group : plan.groups) {
        for (const removal::PlannedCopy &extra : group.extras) {
            const duplicates::Copy &copy = extra.copy;
            items.push_back({group.groupId, copy.ref, copy.flags, copy.internalDate, copy.size, group.messageId,
                             copy.whole.value_or(mime::Digest{})});
        }
    }
    return items;
}

bool wentAny(std::span<const MoveResult> results)
{
    return !std::ranges::all_of(
        results, [](const MoveResult &result) { return result.fate == Fate::LeftAlone && !result.wasGone; });
}

Fault survivorIsMissing()
{
    return {FaultKind::SafetyStop, "removal", "a copy that should stay is not there any more, or not whole", {}};
}

/// Only a command that may tell of expunged messages brings the session's view up to date (RFC 3501 7.4.1).
Result<std::map<Uid, std::string>> flagsOfNow(imap::Client &client, const imap::UidSet &uids)
{
    if (auto told = client.noop(); !told)
        return passOn(told);
    return flagsOf(client, uids);
}

} // namespace

Execution::Execution(const Login &login, const removal::Plan &plan, const Context &context, store::Store &store,
                     Lease &lease, std::string runId, JournalFold before, std::function<void()> betweenWaves)
    : m_lease(lease)
    , m_plan(plan)
    , m_context(context)
    , m_store(store)
    , m_journal(store, std::move(runId), context, std::move(before))
    , m_meter(context.progress, Phase::Removing, plan.extraCount())
    , m_betweenWaves(std::move(betweenWaves))
    , m_sessions(login, context, lease)
{
    for (const removal::PlannedGroup &group : plan.groups) {
        for (const removal::PlannedCopy &extra : group.extras)
            m_lanes[{extra.copy.ref.mailbox, group.keep.copy.ref.mailbox}].push_back({&group, &extra});
    }
}

void Execution::readAhead()
{
    if (!m_lanes.empty() && !m_sessions.isAsked())
        m_sessions.ask(copiesOf(Tasks(m_lanes.begin()->second).first(1)));
}

/// What was refused of many may have gone one by one.
std::optional<Fault> Execution::refusal() const
{
    const auto isFor = [this](const CopyOutcome &copy) {
        return copy.fate == Fate::LeftAlone && copy.reason == reasonFor(*m_refusal);
    };
    return m_refusal && std::ranges::any_of(m_outcomes, isFor) ? m_refusal : std::nullopt;
}

Result<void> Execution::run()
{
    auto done = carryOut();
    m_mover.reset();
    m_sessions.close(done.has_value());
    return done;
}

Result<void> Execution::carryOut()
{
    readAhead();
    const bool anyApart =
        std::ranges::any_of(m_lanes, [](const auto &of) { return of.first.survivors != of.first.from; });
    if (auto opened = m_sessions.open(anyApart); !opened)
        return opened;
    m_mover.emplace(m_sessions.changing(), m_sessions.looking(), m_journal, m_context, Step::Intent, Step::Moved);
    auto quarantine = ensureQuarantine(m_sessions.changing(), m_store, m_plan.account, m_plan.request.quarantine);
    if (!quarantine)
        return passOn(quarantine);
    m_quarantine = *quarantine;
    for (const auto &[lane, tasks] : m_lanes) {
        if (auto done = runLane(lane, tasks); !done)
            return done;
    }
    // A survivor whose copies all stayed has no use for their flags.
    if (m_refusal || m_anyBereft) {
        if (auto taken =
                takeBackUnitedFlags(m_sessions.changing(), m_plan.account, m_journal.runId(), m_store, m_journal);
            !taken)
            return taken;
    }
    return {};
}

/// The session that has the survivors' mailbox open.
Result<imap::Client *> Execution::keeping()
{
    if (!m_keptApart)
        return &m_sessions.changing();
    if (imap::Client *apart = m_sessions.keeping())
        return apart;
    // It has looked elsewhere since.
    auto opened = m_sessions.looking().select(m_survivors.name);
    if (!opened && isRefusal(opened.error()))
        return fail(FaultKind::SafetyStop, "removal", "the mailbox of the copies that should stay cannot be opened");
    if (!opened)
        return passOn(opened);
    if (opened->validity != m_survivors.validity)
        return fail(FaultKind::UidValidityChanged, "removal", "the mailbox was made anew; check it again");
    return &m_sessions.looking();
}

/// False: the copies are left alone. A mailbox that was withdrawn, or is not ours to change, is no reason to leave
/// others.
Result<bool> Execution::openLane(const Lane &lane, Tasks tasks)
{
    auto from = m_sessions.changing().select(lane.from);
    if (!from && !isRefusal(from.error()))
        return passOn(from);
    if (!from && meaningOf(from.error(), m_sessions.changing(), lane.from).kind == FaultKind::NotFound) {
        leaveAll(tasks, LeftReason::Gone);
        return false;
    }
    if (!from || from->readOnly || (!m_sessions.changing().capabilities().has("MOVE") && !from->canMarkDeleted())) {
        leaveAll(tasks, LeftReason::ReadOnlyMailbox);
        return false;
    }
    m_from = *from;
    m_survivors = *from;
    m_keptApart = lane.survivors != lane.from;
    if (!m_keptApart)
        return true;
    imap::Client *apart = m_sessions.keeping();
    auto survivors = (apart != nullptr ? *apart : m_sessions.looking()).select(lane.survivors);
    if (!survivors && !isRefusal(survivors.error()))
        return passOn(survivors);
    if (!survivors) {
        leaveAll(tasks, LeftReason::SurvivorMissing);
        return false;
    }
    m_survivors = *survivors;
    return true;
}

/// The first copy that leaves a mailbox goes alone and is checked byte by byte: a server that lies is found out with
/// one message, and so is a mailbox that is another name of the one with the survivor. Trust grows from there. As long
/// as the server refuses one copy after the other, they go one by one.
std::size_t Execution::nextSize(std::size_t before, Tasks rest) const
{
    std::size_t size = std::min<std::size_t>(1, rest.size());
    if (before == 0 || m_refusals > 0)
        return size;
    const std::size_t grown = std::max(m_mover->batch(), 2 * before);
    const std::size_t most = std::min({grown, m_mover->most(), m_pace.mostAtOnce(), rest.size()});
    const auto bytesOf = [&](const Task &task) { return task.extra->copy.size + task.group->keep.copy.size; };
    for (std::uint64_t bytes = size > 0 ? bytesOf(rest[0]) : 0; size < most; ++size) {
        bytes += bytesOf(rest[size]);
        if (bytes > waveBytes)
            break;
    }
    return size;
}

Result<void> Execution::runLane(const Lane &lane, Tasks tasks)
{
    m_refusals = 0;
    if (m_closed != LeftReason::NoRoom && !m_mover->expungeIsRefused()) // these hold for every mailbox
        m_closed.reset();
    auto open = openLane(lane, tasks);
    if (!open || !*open) {
        m_sessions.forgetAsked();
        return open ? Result<void>() : passOn(open);
    }
    std::size_t size = nextSize(0, tasks);
    for (std::size_t at = 0; at < tasks.size();) {
        if (m_closed) {
            leaveAll(tasks.subspan(at), *m_closed);
            m_sessions.forgetAsked();
            break;
        }
        if (m_context.stop.stop_requested())
            return fail(FaultKind::Cancelled, "removal");
        if (!m_sessions.isAsked())
            m_sessions.ask(copiesOf(tasks.subspan(at, size)));
        auto readings = m_sessions.take();
        if (!readings)
            return passOn(readings);
        // The next ones are read while these go.
        const Tasks rest = tasks.subspan(at + size);
        const std::size_t ahead = nextSize(size, rest);
        if (ahead > 0)
            m_sessions.ask(copiesOf(rest.first(ahead)));
        if (auto done = runWave(lane, tasks.subspan(at, size), *readings); !done)
            return done;
        m_betweenWaves();
        at += size;
        if (auto rests = m_pace.waveIsOver(m_sessions.changing(), size, m_mover->most(), m_context.stop); !rests)
            return rests;
        size = nextSize(size, tasks.subspan(at));
        if (size != ahead || m_closed)
            m_sessions.forgetAsked();
    }
    return m_sessions.changing().unselect();
}

/// All bytes of each, also where headers decide: without its digest a copy could not be known again in quarantine.
Wanted Execution::copiesOf(Tasks tasks) const
{
    Wanted wanted;
    for (const Task &task : tasks) {
        std::set<CopyRef> &copies = wanted[depthFor(*task.group, *task.extra, m_plan.request.verify)];
        copies.insert(task.group->keep.copy.ref);
        copies.insert(task.extra->copy.ref);
    }
    // A copy that stays for two others is read once, as closely as either needs it.
    for (const CopyRef &ref : wanted[Depth::Bodies])
        wanted[Depth::Bytes].erase(ref);
    return wanted;
}

/// The part of the plan that these tasks are, as far as the server bears it out.
Result<removal::Plan> Execution::prove(Tasks tasks, const Readings &readings)
{
    removal::Plan part;
    part.account = m_plan.account;
    part.request.verify = m_plan.request.verify;
    for (const Task &task : tasks) {
        if (part.groups.empty() || part.groups.back().groupId != task.group->groupId) {
            const removal::PlannedGroup &group = *task.group;
            part.groups.push_back({group.groupId, group.cls, group.messageId, group.face, group.keep, {}});
        }
        part.groups.back().extras.push_back(*task.extra);
    }
    return withFlagsOfNow(provedPlan(std::move(part), readings));
}

Result<std::map<Uid, std::string>> Execution::flagsOfKept(const removal::Plan &proved)
{
    auto session = keeping();
    if (!session)
        return passOn(session);
    return flagsOfNow(**session, survivorsOf(proved));
}

/// What was read ahead may have been marked, flagged or taken since.
Result<removal::Plan> Execution::withFlagsOfNow(removal::Plan proved)
{
    if (proved.groups.empty())
        return proved;
    imap::UidSet extras = extrasOf(proved);
    if (!m_keptApart)
        extras.add(survivorsOf(proved));
    auto flags = flagsOfNow(m_sessions.changing(), extras);
    if (!flags)
        return passOn(flags);
    auto kept = m_keptApart ? flagsOfKept(proved) : flags;
    if (!kept)
        return passOn(kept);
    for (removal::PlannedGroup &group : std::exchange(proved.groups, {})) {
        const auto survivor = kept->find(group.keep.copy.ref.uid);
        const bool lost = survivor == kept->end() || hasFlag(survivor->second, "\\Deleted");
        if (!lost)
            group.keep.copy.flags = survivor->second;
        for (removal::PlannedCopy &extra : std::exchange(group.extras, {})) {
            const auto there = flags->find(extra.copy.ref.uid);
            const bool gone = there == flags->end();
            if (lost || gone || hasFlag(there->second, "\\Deleted")) {
                const LeftReason reason = lost   ? LeftReason::SurvivorMissing
                                          : gone ? LeftReason::Gone
                                                 : LeftReason::MarkedByOther;
                proved.leftAlone.push_back({group.groupId, extra.copy.ref, reason});
                continue;
            }
            extra.copy.flags = there->second;
            group.extras.push_back(std::move(extra));
        }
        if (!group.extras.empty())
            proved.groups.push_back(std::move(group));
    }
    return proved;
}

/// What the server refuses of a wave is tried again in halves, down to single copies, so that only those stay that it
/// refuses by themselves.
Result<void> Execution::runWave(const Lane &lane, Tasks tasks, const Readings &readings)
{
    std::vector<std::vector<Task>> pieces{{tasks.begin(), tasks.end()}};
    while (!pieces.empty()) {
        const std::vector<Task> piece = std::move(pieces.back());
        pieces.pop_back();
        if (m_closed) {
            leaveAll(piece, *m_closed);
            continue;
        }
        if (m_context.stop.stop_requested())
            return fail(FaultKind::Cancelled, "removal");
        auto refused = runPiece(lane, piece, readings);
        if (!refused)
            return passOn(refused);
        if (refused->empty())
            continue;
        if (m_closed || piece.size() == 1) {
            leaveAll(*refused, reasonFor(*m_refusal));
            continue;
        }
        const auto middle = std::next(refused->begin(), static_cast<std::ptrdiff_t>((refused->size() + 1) / 2));
        if (middle != refused->end())
            pieces.emplace_back(middle, refused->end());
        pieces.emplace_back(refused->begin(), middle);
    }
    return {};
}

/// What the server refused of them, and may be asked for again.
Result<std::vector<Execution::Task>> Execution::runPiece(const Lane &lane, Tasks tasks, const Readings &readings)
{
    const auto isOld = [this](const Task &task) {
        return m_from.validity != task.extra->copy.ref.validity ||
               m_survivors.validity != task.group->keep.copy.ref.validity;
    };
    if (std::ranges::any_of(tasks, isOld)) {
        leaveAll(tasks, LeftReason::UidValidityChanged);
        return std::vector<Task>();
    }
    // Reading may have taken long; from here on things change.
    auto kept = m_lease.keep(m_sessions.looking());
    if (!kept)
        return passOn(kept);
    if (*kept)
        m_mover->forgetTarget();
    auto proved = prove(tasks, readings);
    if (!proved)
        return passOn(proved);
    for (const removal::LeftAlone &left : proved->leftAlone)
        leaveAlone(left);
    m_meter.advance(proved->leftAlone.size());
    const std::vector<MoveItem> items = itemsOf(*proved);
    if (items.empty())
        return std::vector<Task>();
    MoveOptions options;
    Bereft bereft;
    options.stillSafe = [&] { return mayGo(lane, *proved, bereft); };
    // Flags that cannot be given are no reason to keep the copies.
    FlagsToGive flags;
    if (m_survivors.readOnly) {
        for (const removal::PlannedGroup &group : proved->groups) {
            if (!flagsToUnite(group).empty())
                m_groupsWithoutFlags.insert(group.groupId);
        }
    } else {
        flags = flagsToGive(*proved, m_survivors);
        m_groupsWithoutFlags.merge(flags.groupsWithout);
        options.lines = std::move(flags.lines);
        options.begun = [&] { return giveFlagsTo(*proved, flags.changes); };
    }
    auto results = m_mover->move(m_from, items, m_quarantine, std::move(options));
    if (m_mover->takenByOthers() > 0)
        m_pace.disturb();
    if (!results && results.error().kind == FaultKind::SafetyStop)
        return tl::unexpected(afterAlarm(*proved, results.error()));
    if (!results && isRefusal(results.error())) {
        auto stayed = takeRefusal(lane, tasks, items, *proved, results.error());
        if (stayed)
            std::erase_if(*stayed, [&](const Task &task) {
                const bool lost = bereft.contains(task.group->groupId);
                if (lost)
                    leaveAll({&task, 1}, LeftReason::SurvivorMissing);
                return lost;
            });
        return stayed;
    }
    if (!results)
        return passOn(results);
    if (!wentAny(*results)) {
        leaveUnmoved(items);
        return std::vector<Task>();
    }
    // An OK that was none: the copy lies on both sides, and our mark must not stay on it.
    const bool inBoth = std::ranges::any_of(*results, [](const MoveResult &r) { return r.fate == Fate::Marked; });
    if (!inBoth || !m_sessions.changing().capabilities().has("UIDPLUS")) {
        m_refusals = 0;
        if (auto taken = takeMoved(lane, items, std::move(*results), *proved); !taken)
            return passOn(taken);
        return std::vector<Task>();
    }
    if (auto bereftNow = bereftOf(*proved); !bereftNow || !bereftNow->empty()) {
        auto back = bereftNow ? putBack(lane, items, *results) : passOn(bereftNow);
        return tl::unexpected(back ? survivorIsMissing() : back.error());
    }
    m_refusals += weightOfLie;
    auto stayed = takeRefusal(lane, tasks, items, *proved,
                              {FaultKind::ServerRefused, "removal", "the server said OK and removed nothing", {}});
    if (stayed) // a server that does not do what it says is asked for nothing again
        leaveAll(std::exchange(*stayed, {}), LeftReason::Refused);
    return stayed;
}

/// An OK after which each copy is where it was and nowhere else. Some servers change what they copy (GNU imap4d shows
/// numbers of its own in the header): each one that is asked for leaves something that nobody can tell is ours.
void Execution::leaveUnmoved(std::span<const MoveItem> items)
{
    m_refusal = {FaultKind::ServerRefused,
                 "removal",
                 std::string(m_mover->cameOtherwise() ? faultdetail::arrivedChanged : faultdetail::arrivedNot),
                 {}};
    countRefusal(weightOfLie, *m_refusal);
    for (const MoveItem &item : items)
        leaveAlone({item.groupId, item.source, reasonFor(*m_refusal)});
    m_meter.advance(items.size());
}

/// After too many in a row nothing more is asked of this mailbox.
void Execution::countRefusal(int weight, const Fault &why)
{
    m_refusals += weight;
    if (m_refusals >= mostRefusals)
        m_closed = reasonFor(why);
}

Result<void> Execution::giveFlagsTo(const removal::Plan &proved, const std::vector<imap::FlagChange> &changes)
{
    auto session = keeping();
    if (!session)
        return passOn(session);
    auto refused = giveFlags(**session, changes);
    if (!refused)
        return passOn(refused);
    for (const removal::PlannedGroup &group : proved.groups) {
        if (refused->contains(group.keep.copy.ref.uid))
            m_groupsWithoutFlags.insert(group.groupId);
    }
    return {};
}

std::uint64_t Execution::withoutFlags() const
{
    std::set<std::string> moved;
    for (const CopyOutcome &copy : m_outcomes) {
        if ((copy.fate == Fate::Moved || copy.fate == Fate::Marked) && m_groupsWithoutFlags.contains(copy.groupId))
            moved.insert(copy.groupId);
    }
    return moved.size();
}

/// Returns the copies that are where they were.
Result<std::vector<Execution::Task>> Execution::takeRefusal(const Lane &lane, Tasks tasks,
                                                            std::span<const MoveItem> items,
                                                            const removal::Plan &proved, const Fault &why)
{
    auto settled = settleRefused(lane, items, why);
    if (!settled)
        return passOn(settled);
    std::set<CopyRef> left;
    for (const MoveItem &item : items)
        left.insert(item.source);
    for (const MoveResult &result : *settled)
        left.erase(items[result.item].source);
    if (!settled->empty()) {
        m_refusals = 0;
        if (auto taken = takeMoved(lane, items, std::move(*settled), proved); !taken)
            return passOn(taken);
    }
    std::vector<Task> stayed;
    std::ranges::copy_if(tasks, std::back_inserter(stayed),
                         [&](const Task &task) { return left.contains(task.extra->copy.ref); });
    countRefusal(tasks.size() == 1 && !stayed.empty() ? 1 : 0, why);
    if (holdsForAll(why, items.size()) || m_mover->expungeIsRefused())
        m_closed = reasonFor(why);
    return stayed;
}

void Execution::takeResults(std::span<const MoveItem> items, const std::vector<MoveResult> &results)
{
    for (const MoveResult &result : results) {
        const MoveItem &item = items[result.item];
        CopyOutcome outcome{item.groupId, item.source, result.fate, std::nullopt, result.target};
        if (result.fate == Fate::Marked)
            outcome.reason = LeftReason::NoSafeWay;
        else if (result.fate == Fate::LeftAlone)
            outcome.reason = result.wasGone ? LeftReason::Gone : LeftReason::NotProved;
        m_outcomes.push_back(std::move(outcome));
    }
    m_meter.advance(results.size());
}

Result<Bereft> Execution::bereftOf(const removal::Plan &proved)
{
    auto session = keeping();
    return session ? withoutSurvivor(**session, proved) : passOn(session);
}

/// Asked when the copies are marked and nothing is expunged yet. With a lane that can be trusted nothing is lost by
/// taking the marks back and asking again for those whose survivors are there.
Result<void> Execution::mayGo(const Lane &lane, const removal::Plan &proved, Bereft &bereft)
{
    auto missing = bereftOf(proved);
    if (!missing)
        return passOn(missing);
    if (missing->empty())
        return {};
    if (!m_trustedLanes.contains(lane))
        return tl::unexpected(survivorIsMissing());
    bereft = std::move(*missing);
    m_anyBereft = true;
    return fail(FaultKind::ServerRefused, "removal", "a copy that should stay has been taken by another client");
}

/// Looks at the survivors of what was moved. Copies whose survivor is not there come back. Where that cannot be put
/// down to another client the run ends.
Result<void> Execution::takeMoved(const Lane &lane, std::span<const MoveItem> items, std::vector<MoveResult> results,
                                  const removal::Plan &proved)
{
    auto bereft = bereftOf(proved);
    if (!bereft)
        return passOn(bereft);
    if (bereft->empty()) {
        const auto moved = std::ranges::count(results, Fate::Moved, &MoveResult::fate);
        if (moved > 0)
            m_trustedLanes.insert(lane);
        if (moved > 1)
            m_bereft = 0;
        takeResults(items, results);
        return {};
    }
    m_anyBereft = true;
    ++m_bereft;
    const auto isBereft = [&](const MoveResult &result) { return bereft->contains(items[result.item].groupId); };
    const auto ofThem = std::stable_partition(results.begin(), results.end(), std::not_fn(isBereft));
    const std::span<const MoveResult> coming(ofThem, results.end());
    const bool allMoved = std::ranges::all_of(
        coming, [](const MoveResult &result) { return result.fate == Fate::Moved || result.fate == Fate::LeftAlone; });
    if (!m_trustedLanes.contains(lane) || m_bereft > mostBereft || !allMoved) {
        auto back = putBack(lane, items, results);
        return tl::unexpected(back ? survivorIsMissing() : back.error());
    }
    if (auto back = putBack(lane, items, coming); !back)
        return back;
    for (const MoveResult &result : coming)
        leaveAlone({items[result.item].groupId, items[result.item].source, LeftReason::SurvivorMissing});
    m_meter.advance(coming.size());
    results.erase(ofThem, results.end());
    takeResults(items, results);
    m_pace.disturb();
    return openAgain(lane);
}

/// More went than was asked for, or something is nowhere: nothing is changed any more. What was to stay may be among
/// it, and then the user has to know that its message lies in quarantine alone.
Fault Execution::afterAlarm(const removal::Plan &proved, Fault why)
{
    if (auto session = keeping(); !session || !(*session)->alive())
        return why;
    if (const auto bereft = bereftOf(proved); bereft && !bereft->empty())
        why.detail += "; " + survivorIsMissing().detail + ": undo puts its message back";
    return why;
}

/// A mailbox that is only a view of others takes nothing; then the message goes to where the copy was that should have
/// stayed.
Result<void> Execution::putBack(const Lane &lane, std::span<const MoveItem> items, std::span<const MoveResult> results)
{
    std::vector<MoveItem> moved;
    for (const MoveResult &result : results) {
        if (result.fate != Fate::Moved || !result.target)
            continue;
        moved.push_back(items[result.item]);
        moved.back().source = *result.target;
    }
    auto selected = m_sessions.changing().select(m_quarantine);
    if (!selected)
        return passOn(selected);
    Mover back(m_sessions.changing(), m_sessions.looking(), m_journal, m_context, Step::RestoreIntent, Step::Restored);
    m_mover->forgetTarget();
    auto restored = back.move(*selected, moved, lane.from, {});
    if (!restored && isRefusal(restored.error()) && m_keptApart) {
        back.forgetTarget();
        selected = m_sessions.changing().select(m_quarantine);
        if (!selected)
            return passOn(selected);
        restored = back.move(*selected, moved, lane.survivors, {});
    }
    if (!restored)
        return passOn(restored);
    const bool allBack =
        std::ranges::all_of(*restored, [](const MoveResult &result) { return result.fate == Fate::Moved; });
    return allBack ? Result<void>() : tl::unexpected(survivorIsMissing());
}

/// Something else was done over the session meanwhile.
Result<void> Execution::openAgain(const Lane &lane)
{
    auto again = m_sessions.changing().select(lane.from);
    if (!again)
        return passOn(again);
    m_from = *again;
    if (!m_keptApart)
        m_survivors = m_from;
    return {};
}

/// The server said no to some of them. What it did all the same is looked up and put right, copy by copy, and written
/// down. Returns those that were moved.
Result<std::vector<MoveResult>> Execution::settleRefused(const Lane &lane, std::span<const MoveItem> items,
                                                         const Fault &why)
{
    m_refusal = why;
    m_mover->forgetTarget();
    if (auto settled = settleCopies(m_sessions.looking(), m_store, m_journal, m_context); !settled)
        return passOn(settled);
    std::vector<MoveResult> moved;
    for (std::size_t i = 0; i < items.size(); ++i) {
        const CopyHistory *copy = m_journal.fold().copyFrom(items[i].source);
        if (copy != nullptr && copy->last == Step::Moved)
            moved.push_back({i, Fate::Moved, copy->target});
    }
    if (auto opened = openAgain(lane); !opened)
        return passOn(opened);
    return moved;
}

void Execution::leaveAll(Tasks tasks, LeftReason reason)
{
    for (const Task &task : tasks)
        leaveAlone({task.group->groupId, task.extra->copy.ref, reason});
    m_meter.advance(tasks.size());
}

void Execution::leaveAlone(const removal::LeftAlone &left)
{
    m_outcomes.push_back({left.groupId, left.ref, Fate::LeftAlone, left.reason, std::nullopt});
}

} // namespace onecopy::jobs
