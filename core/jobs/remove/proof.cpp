// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/remove/proof.h"

#include "core/arrivals/arrival.h"
#include "core/jobs/flags.h"
#include "core/jobs/quarantine.h"
#include "core/jobs/remove/proofahead.h"
#include "core/jobs/remove/removal.h"
#include "core/jobs/session.h"
#include "core/removal/owners.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace onecopy::jobs {

namespace {

using removal::LeftReason;

/// Removing means marking or moving: RFC 4314 t and e, and RFC 3501 read-write. Putting back needs i. The old d is told
/// as soon as one of t, e and x is held (RFC 4314 2.1.1), so it says something only where a server knows none of them.
Result<bool> canRemoveFrom(imap::Client &client, const imap::SelectedMailbox &opened)
{
    auto rights = client.myRights(opened.name);
    if (!rights)
        return passOn(rights);
    if (!*rights)
        return true;
    const std::string &letters = **rights;
    const auto has = [&letters](char right) { return letters.find(right) != std::string::npos; };
    const bool knowsOnlyOldRights = !has('t') && !has('e') && !has('x');
    return has('i') && (knowsOnlyOldRights ? has('d') : has('t') && has('e'));
}

/// Nothing is equal to an empty message, not even another one.
bool sameBytes(const Reading &left, const Reading &right)
{
    if (!left.evidence || !right.evidence || !left.evidence->content || !right.evidence->content)
        return false;
    const mime::ContentDigest &mine = *left.evidence->content;
    return mine.bytes > 0 && mine.whole == right.evidence->content->whole;
}

/// Their bytes show that they are of one content, without a look at what these mean.
bool alike(const Reading &left, const Reading &right)
{
    return sameBytes(left, right) || (left.likeness && left.likeness == right.likeness);
}

std::optional<LeftReason> doubtsAbout(const removal::PlannedCopy &extra, const Reading *reading,
                                      const Readings::MailboxFacts &facts, const Reading &survivor,
                                      const removal::Plan &plan, const removal::PlannedGroup &group)
{
    if (facts.validityChanged)
        return LeftReason::UidValidityChanged;
    if (reading == nullptr)
        return facts.readable ? LeftReason::Gone : LeftReason::NotProved;
    if (!reading->evidence)
        return LeftReason::NotProved;
    if (!facts.changeable)
        return LeftReason::ReadOnlyMailbox;
    if (hasFlag(reading->flags, "\\Deleted"))
        return LeftReason::MarkedByOther;
    if (reading->evidence->serverId != 0 && reading->evidence->serverId == survivor.evidence->serverId)
        return LeftReason::SameMailboxTwice;
    if (plan.request.verify == removal::Verify::Headers) {
        const auto left = arrivals::makeArrival({}, std::nullopt, survivor.size, {}, survivor.evidence->header);
        const auto right = arrivals::makeArrival({}, std::nullopt, reading->size, {}, reading->evidence->header);
        const bool same = left.keys == right.keys && left.size - left.headerBytes == right.size - right.headerBytes;
        return same ? std::nullopt : std::optional(LeftReason::ContentDiffers);
    }
    if (!reading->evidence->content || !survivor.evidence->content)
        return LeftReason::NotProved;
    const mime::ContentDigest &mine = *reading->evidence->content;
    const mime::ContentDigest &kept = *survivor.evidence->content;
    // Both readings, at planning and before the move, must show the same bytes; of the survivor, see provedPlan().
    if (extra.copy.whole && *extra.copy.whole != mine.whole)
        return LeftReason::ContentDiffers;
    if (alike(*reading, survivor))
        return std::nullopt;
    // What was compared when the plan was made holds for the same bytes, and these are the same.
    if (mine.bytes > 0 && bytesTell(group, extra))
        return std::nullopt;
    if (!mine.complete || !kept.complete)
        return LeftReason::NotProved;
    if (group.cls == duplicates::Class::C)
        return std::nullopt;
    return mine.canonical == kept.canonical ? std::nullopt : std::optional(LeftReason::ContentDiffers);
}

void take(removal::PlannedCopy &copy, const Reading &reading)
{
    copy.copy.flags = reading.flags;
    copy.copy.size = reading.size;
    copy.copy.internalDate = reading.internalDate;
    if (!reading.evidence->content)
        return;
    if (reading.evidence->content->canonical != mime::Digest{}) // else nobody looked for it
        copy.copy.canonical = reading.evidence->content->canonical;
    if (reading.likeness)
        copy.likeness = reading.likeness;
    copy.copy.whole = reading.evidence->content->whole;
}

} // namespace

Readings::MailboxFacts Readings::facts(const MailboxName &mailbox) const
{
    const auto found = m_facts.find(mailbox);
    return found == m_facts.end() ? MailboxFacts{} : found->second;
}

const Reading *Readings::find(const CopyRef &ref) const
{
    const auto found = m_readings.find(ref);
    return found == m_readings.end() ? nullptr : &found->second;
}

void Readings::add(Readings more)
{
    for (const auto &[mailbox, facts] : more.m_facts) {
        const auto [mine, isNew] = m_facts.try_emplace(mailbox, facts);
        if (isNew)
            continue;
        mine->second.readable = mine->second.readable && facts.readable;
        mine->second.validityChanged = mine->second.validityChanged || facts.validityChanged;
        mine->second.changeable = mine->second.changeable && facts.changeable;
    }
    for (auto &[ref, reading] : more.m_readings) {
        const Reading *before = find(ref);
        if (before != nullptr && sameBytes(*before, reading))
            reading.likeness = before->likeness; // it still holds
    }
    more.m_readings.merge(m_readings);
    m_readings = std::move(more.m_readings);
}

Result<Readings> readCopies(imap::Client &client, const Wanted &wanted, const Context &context, ProgressMeter &meter,
                            std::optional<imap::SelectedMailbox> open)
{
    Readings readings;
    std::map<MailboxName, std::map<UidValidity, std::map<Depth, imap::UidSet>>> byMailbox;
    for (const auto &[depth, copies] : wanted) {
        for (const CopyRef &ref : copies)
            byMailbox[ref.mailbox][ref.validity][depth].add(ref.uid);
    }
    for (const auto &[mailbox, byValidity] : byMailbox) {
        const bool isOpen = open && open->name == mailbox;
        auto opened = isOpen ? Result<imap::SelectedMailbox>(*std::move(open)) : client.examine(mailbox);
        open.reset();
        if (!opened) {
            if (!isRefusal(opened.error()))
                return passOn(opened);
            // Of one that was deleted or renamed all messages are gone.
            Readings::MailboxFacts facts;
            facts.readable = meaningOf(opened.error(), client, mailbox).kind == FaultKind::NotFound;
            readings.setFacts(mailbox, facts);
            continue;
        }
        const auto asked = byValidity.find(opened->validity);
        Readings::MailboxFacts facts{true, opened->validity.value == 0 || asked == byValidity.end(), false};
        auto removable = canRemoveFrom(client, *opened);
        if (!removable)
            return passOn(removable);
        facts.changeable = *removable;
        readings.setFacts(mailbox, facts);
        if (facts.validityChanged)
            continue;
        std::uint64_t bytes = 0;
        // Where bytes decide nobody looks into the header again, and there may be very many.
        bool keepHeaders = true;
        const auto take = [&](Uid uid, Reading reading) -> Result<void> {
            meter.advance();
            if (!keepHeaders && reading.evidence)
                std::exchange(reading.evidence->header, {});
            readings.add({mailbox, opened->validity, uid}, std::move(reading));
            return {};
        };
        for (const auto &[depth, uids] : asked->second) {
            keepHeaders = depth == Depth::Headers || depth == Depth::Bytes;
            // One message that the server cannot give is no reason to prove none of the others.
            auto refused = readReadable(client, uids, depth, context.stop, bytes, take);
            if (!refused)
                return passOn(refused);
            for (const auto &[first, last] : refused->ranges()) {
                for (std::uint64_t uid = first; uid <= last; ++uid)
                    readings.add({mailbox, opened->validity, Uid{static_cast<std::uint32_t>(uid)}}, {});
            }
        }
    }
    return readings;
}

bool bytesTell(const removal::PlannedGroup &group, const removal::PlannedCopy &extra)
{
    const duplicates::Copy &kept = group.keep.copy;
    const duplicates::Copy &mine = extra.copy;
    if (!mine.whole || !kept.whole)
        return false;
    return mine.whole == kept.whole || (mine.canonical && mine.canonical == kept.canonical) ||
           (extra.likeness && extra.likeness == group.keep.likeness);
}

std::set<CopyRef> unlike(const removal::Plan &plan, const Readings &readings)
{
    std::set<CopyRef> copies;
    for (const removal::PlannedGroup &group : plan.groups) {
        const Reading *survivor = readings.find(group.keep.copy.ref);
        if (survivor == nullptr)
            continue;
        for (const removal::PlannedCopy &extra : group.extras) {
            const Reading *reading = readings.find(extra.copy.ref);
            if (reading != nullptr && !alike(*reading, *survivor))
                copies.insert({extra.copy.ref, group.keep.copy.ref});
        }
    }
    return copies;
}

removal::Plan provedPlan(removal::Plan plan, const Readings &readings)
{
    for (removal::PlannedGroup &group : std::exchange(plan.groups, {})) {
        const Reading *survivor = readings.find(group.keep.copy.ref);
        const auto leave = [&](const removal::PlannedCopy &extra, LeftReason reason) {
            plan.leftAlone.push_back({group.groupId, extra.copy.ref, reason});
        };
        if (survivor == nullptr || !survivor->evidence || hasFlag(survivor->flags, "\\Deleted")) {
            const bool changed = readings.facts(group.keep.copy.ref.mailbox).validityChanged;
            const bool refused = survivor != nullptr && !survivor->evidence;
            for (const removal::PlannedCopy &extra : group.extras)
                leave(extra, changed   ? LeftReason::UidValidityChanged
                             : refused ? LeftReason::NotProved
                                       : LeftReason::SurvivorMissing);
            continue;
        }
        const bool survivorStable = !group.keep.copy.whole || !survivor->evidence->content ||
                                    *group.keep.copy.whole == survivor->evidence->content->whole;
        std::vector<removal::PlannedCopy> proved;
        for (removal::PlannedCopy &extra : group.extras) {
            const Reading *reading = readings.find(extra.copy.ref);
            auto doubt = doubtsAbout(extra, reading, readings.facts(extra.copy.ref.mailbox), *survivor, plan, group);
            if (!doubt && !survivorStable)
                doubt = LeftReason::ContentDiffers;
            if (doubt) {
                leave(extra, *doubt);
                continue;
            }
            take(extra, *reading);
            proved.push_back(std::move(extra));
        }
        take(group.keep, *survivor); // only now: until here it tells what the plan knew
        group.extras = std::move(proved);
        if (!group.extras.empty())
            plan.groups.push_back(std::move(group));
    }
    return plan;
}

namespace {

/// From here on a second session is worth its login (measured on two cores: below it costs what it gains).
constexpr std::size_t copiesForTwo = 20'000;

/// Reads the copies of a plan, many of them in two halves at once: what has come is digested while the other half
/// comes. The sessions open while groups are loaded and the plan is made; whether they could matters only when they are
/// used.
class PlanReader
{
public:
    /// `login` and `context` REQUIRE to live longer.
    PlanReader(const Login &login, const Context &context)
        : m_login(login)
        , m_context(context)
        , m_meter(context.progress, Phase::Planning, 0)
        , m_first(login, context, m_meter, ProofAhead::Opening::Patiently)
    {
        m_first.ask({});
    }

    /// These it may become, or some of them.
    void expect(const std::vector<duplicates::Group> &groups)
    {
        std::size_t most = 0;
        for (const duplicates::Group &group : groups) {
            if (most == 0 && !group.copies.empty())
                m_first.expect(group.copies.front().ref.mailbox);
            most += group.copies.size();
        }
        if (most < copiesForTwo)
            return;
        m_second.emplace(m_login, m_context, m_meter);
        m_second->ask({});
    }

    /// Waits for the sessions, once. Faults of the first one.
    [[nodiscard]] Result<void> open()
    {
        if (std::exchange(m_opened, true))
            return {};
        auto opened = m_first.take();
        if (!opened)
            return passOn(opened);
        m_owners = std::move(opened->owners);
        m_roles = std::move(opened->roles);
        // A server that lets nobody in twice is read over one session.
        if (m_second && !m_second->take())
            m_second.reset();
        return {};
    }

    /// REQUIRES: open().
    [[nodiscard]] const MailboxOwners &owners() const { return m_owners; }
    /// Before open(): what their names tell.
    [[nodiscard]] const duplicates::MailboxRoles &roles() const { return m_roles; }
    /// REQUIRES: open().
    [[nodiscard]] Result<Readings> read(const std::set<CopyRef> &copies, Depth depth)
    {
        m_meter.expectMore(copies.size());
        const bool halved = m_second && copies.size() >= copiesForTwo;
        const auto middle =
            halved ? std::next(copies.begin(), static_cast<std::ptrdiff_t>(copies.size() / 2)) : copies.end();
        m_first.ask({{depth, {copies.begin(), middle}}});
        const Wanted rest{{depth, {middle, copies.end()}}};
        if (halved)
            m_second->ask(rest);
        auto readings = m_first.take();
        if (!readings || !halved)
            return readings;
        auto more = m_second->take();
        if (!more && more.error().kind != FaultKind::Cancelled) {
            m_second.reset();
            m_first.ask(rest);
            more = m_first.take();
        }
        if (!more)
            return more;
        readings->add(std::move(*more));
        return readings;
    }

private:
    const Login &m_login;
    const Context &m_context;
    ProgressMeter m_meter;
    MailboxOwners m_owners;
    duplicates::MailboxRoles m_roles;
    bool m_opened = false;
    ProofAhead m_first;
    std::optional<ProofAhead> m_second;
};

bool isInOne(const duplicates::Group &group)
{
    const auto sameMailbox = [&](const duplicates::Copy &copy) {
        return copy.ref.mailbox == group.copies.front().ref.mailbox;
    };
    return std::ranges::all_of(group.copies, sameMailbox);
}

/// What would bring another one's mail into the plan is taken out of the groups; it is what this returns.
Result<std::vector<removal::LeftAlone>> withoutOthers(std::vector<duplicates::Group> &groups,
                                                      const MailboxName &quarantine, PlanReader &reader)
{
    const bool named = !isQuarantineName(quarantine);
    if (!named && std::ranges::all_of(groups, isInOne))
        return std::vector<removal::LeftAlone>();
    if (auto ready = reader.open(); !ready)
        return passOn(ready);
    if (named && reader.owners().isForeign(quarantine))
        return fail(FaultKind::Usage, "quarantine", "this mailbox belongs to others; name one of the account's own");
    return removal::keepOneOwner(groups, [&](const MailboxName &mailbox) { return reader.owners().ownerOf(mailbox); });
}

/// Those that nobody can read, and of such a survivor all.
void leaveTooLarge(removal::Plan &plan)
{
    for (removal::PlannedGroup &group : std::exchange(plan.groups, {})) {
        for (removal::PlannedCopy &extra : std::exchange(group.extras, {})) {
            if (canBeRead(group.keep.copy.size) && canBeRead(extra.copy.size))
                group.extras.push_back(std::move(extra));
            else
                plan.leftAlone.push_back({group.groupId, extra.copy.ref, LeftReason::NotProved});
        }
        if (!group.extras.empty())
            plan.groups.push_back(std::move(group));
    }
}

void forgetDigests(duplicates::Copy &copy)
{
    copy.canonical.reset();
    copy.whole.reset();
}

/// A mailbox that is named by its other name is that mailbox.
removal::Request withoutAliases(removal::Request request, const std::vector<store::MailboxState> &mailboxes)
{
    for (const store::MailboxState &mailbox : mailboxes) {
        if (mailbox.aliasOf.wire.empty())
            continue;
        if (request.mailboxes.erase(mailbox.name) > 0)
            request.mailboxes.insert(mailbox.aliasOf);
        if (request.keepMailbox == mailbox.name)
            request.keepMailbox = mailbox.aliasOf;
    }
    return request;
}

/// What goes from a mailbox goes from its other names too; there it is left out, and that is said.
void tellOfAliases(removal::Plan &plan, const std::vector<store::MailboxState> &mailboxes)
{
    std::multimap<MailboxName, MailboxName> otherNames;
    for (const store::MailboxState &mailbox : mailboxes) {
        if (!mailbox.aliasOf.wire.empty())
            otherNames.emplace(mailbox.aliasOf, mailbox.name);
    }
    if (otherNames.empty())
        return;
    for (const removal::PlannedGroup &group : plan.groups) {
        for (const removal::PlannedCopy &extra : group.extras) {
            const auto [from, to] = otherNames.equal_range(extra.copy.ref.mailbox);
            for (auto name = from; name != to; ++name) {
                CopyRef again = extra.copy.ref;
                again.mailbox = name->second;
                plan.leftAlone.push_back({group.groupId, std::move(again), LeftReason::SameMailboxTwice});
            }
        }
    }
}

} // namespace

Result<removal::Plan> planRemoval(const Login &login, const removal::Request &request, const Context &context)
{
    PlanReader reader(login, context);
    auto opened = store::Store::open(context.storePath, store::Access::ReadOnly);
    if (!opened)
        return passOn(opened);
    const AccountId account = login.account.id();
    store::GroupQuery query;
    query.account = account;
    query.ids = request.groupIds;
    auto groups = opened->groups().load(query);
    if (!groups)
        return passOn(groups);
    auto mailboxes = opened->arrivals().mailboxes(account);
    if (!mailboxes)
        return passOn(mailboxes);
    if (auto fine = checkQuarantine(request.quarantine, *mailboxes); !fine)
        return passOn(fine);
    reader.expect(*groups);
    auto foreign = withoutOthers(*groups, request.quarantine, reader);
    if (!foreign)
        return passOn(foreign);
    removal::Plan wished =
        removal::makePlan(account, *groups, withoutAliases(request, *mailboxes), context.clock->now(), reader.roles());
    wished.leftAlone.insert(wished.leftAlone.end(), foreign->begin(), foreign->end());
    tellOfAliases(wished, *mailboxes);
    leaveTooLarge(wished);
    if (wished.groups.empty())
        return wished;
    const std::set<CopyRef> copies = wished.copies();
    // What an earlier scan has read counts as the first of the two readings only if it was this content, so the digests
    // of the store are left out here: the reading of this plan and the one before the move are the two.
    for (removal::PlannedGroup &group : wished.groups) {
        forgetDigests(group.keep.copy);
        for (removal::PlannedCopy &extra : group.extras)
            forgetDigests(extra.copy);
    }
    if (auto ready = reader.open(); !ready)
        return passOn(ready);
    const bool byHeaders = request.verify == removal::Verify::Headers;
    auto readings = reader.read(copies, byHeaders ? Depth::Headers : Depth::Likeness);
    if (!readings)
        return passOn(readings);
    // Most copies differ in trace fields alone. What was written anew on its way is read a second time, to be
    // understood.
    const std::set<CopyRef> others = byHeaders ? std::set<CopyRef>() : unlike(wished, *readings);
    if (!others.empty()) {
        auto closer = reader.read(others, Depth::Bodies);
        if (!closer)
            return passOn(closer);
        readings->add(std::move(*closer));
    }
    return provedPlan(std::move(wished), *readings);
}

} // namespace onecopy::jobs
