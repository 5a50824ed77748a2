// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/proof.h"

#include "core/arrivals/arrival.h"
#include "core/jobs/proofahead.h"
#include "core/jobs/removal.h"
#include "core/jobs/session.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace onecopy::jobs {

namespace {

using removal::LeftReason;

/// Removing means marking or moving: RFC 4314 t and e (or the old d), and RFC 3501 read-write.
Result<bool> canRemoveFrom(imap::Client &client, const imap::SelectedMailbox &opened)
{
    auto rights = client.myRights(opened.name);
    if (!rights)
        return passOn(rights);
    if (!*rights)
        return true;
    const std::string &letters = **rights;
    const bool old = letters.find('d') != std::string::npos;
    return old || (letters.find('t') != std::string::npos && letters.find('e') != std::string::npos);
}

std::optional<LeftReason> doubtsAbout(const removal::PlannedCopy &extra, const Reading *reading,
                                      const Readings::MailboxFacts &facts, const Reading &survivor,
                                      const removal::Plan &plan, const removal::PlannedGroup &group)
{
    if (facts.validityChanged)
        return LeftReason::UidValidityChanged;
    if (reading == nullptr || !reading->evidence)
        return facts.readable ? LeftReason::Gone : LeftReason::NotProved;
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
    // Both readings, at planning and before the move, must show the same bytes, of either.
    if (extra.copy.whole && *extra.copy.whole != mine.whole)
        return LeftReason::ContentDiffers;
    if (group.keep.copy.whole && *group.keep.copy.whole != kept.whole)
        return LeftReason::ContentDiffers;
    if (mine.bytes > 0 && mine.whole == kept.whole)
        return std::nullopt;
    // What was compared when the plan was made holds for the same bytes, and these are the same: see above.
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
    if (reading.evidence->content->canonical != mime::Digest{}) // else it was read as Depth::Bytes
        copy.copy.canonical = reading.evidence->content->canonical;
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
    m_readings.merge(more.m_readings);
}

Result<Readings> readCopies(imap::Client &client, const Wanted &wanted, const Context &context, ProgressMeter &meter)
{
    Readings readings;
    std::map<MailboxName, std::map<UidValidity, std::map<Depth, imap::UidSet>>> byMailbox;
    for (const auto &[depth, copies] : wanted) {
        for (const CopyRef &ref : copies)
            byMailbox[ref.mailbox][ref.validity][depth].add(ref.uid);
    }
    for (const auto &[mailbox, byValidity] : byMailbox) {
        auto opened = client.examine(mailbox);
        if (!opened) {
            if (!isRefusal(opened.error()))
                return passOn(opened);
            readings.setFacts(mailbox, {});
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
        // Where bodies decide nobody looks into the header again, and there may be very many.
        bool keepHeaders = true;
        const auto take = [&](Uid uid, Reading reading) -> Result<void> {
            meter.advance();
            if (!keepHeaders && reading.evidence)
                std::exchange(reading.evidence->header, {});
            readings.add({mailbox, opened->validity, uid}, std::move(reading));
            return {};
        };
        for (const auto &[depth, uids] : asked->second) {
            keepHeaders = depth != Depth::Bodies;
            if (auto read = readClosely(client, uids, depth, context.stop, bytes, take); !read)
                return passOn(read);
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
    return mine.whole == kept.whole || (mine.canonical && mine.canonical == kept.canonical);
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
            for (const removal::PlannedCopy &extra : group.extras)
                leave(extra, changed ? LeftReason::UidValidityChanged : LeftReason::SurvivorMissing);
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

/// From here on a second session is worth its login.
constexpr std::size_t copiesForTwo = 1'000;

/// Reads the copies of a plan, many of them in two halves at once: what has come is digested while the other half
/// comes. The sessions open while the plan is made.
class PlanReader
{
public:
    /// `most`: how many copies it may become. `login` and `context` REQUIRE to live longer.
    PlanReader(const Login &login, std::size_t most, const Context &context)
        : m_meter(context.progress, Phase::Planning, 0)
        , m_first(login, context, m_meter)
    {
        m_first.ask({});
        if (most < copiesForTwo)
            return;
        m_second.emplace(login, context, m_meter);
        m_second->ask({});
    }

    [[nodiscard]] Result<Readings> read(const std::set<CopyRef> &copies, Depth depth)
    {
        m_meter.expectMore(copies.size());
        if (auto opened = m_first.take(); !opened)
            return opened;
        const bool halved = m_second && copies.size() >= copiesForTwo;
        const auto middle =
            halved ? std::next(copies.begin(), static_cast<std::ptrdiff_t>(copies.size() / 2)) : copies.end();
        m_first.ask({{depth, {copies.begin(), middle}}});
        const Wanted rest{{depth, {middle, copies.end()}}};
        const bool beside = halved && m_second->take().has_value();
        if (beside)
            m_second->ask(rest);
        auto readings = m_first.take();
        if (!readings || !halved)
            return readings;
        auto more = beside ? m_second->take() : Result<Readings>();
        // A server that lets nobody in twice is read over one session.
        if (!beside || (!more && more.error().kind != FaultKind::Cancelled)) {
            m_first.ask(rest);
            more = m_first.take();
        }
        if (!more)
            return more;
        readings->add(std::move(*more));
        return readings;
    }

private:
    ProgressMeter m_meter;
    ProofAhead m_first;
    std::optional<ProofAhead> m_second;
};

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
    std::size_t most = 0;
    for (const duplicates::Group &group : *groups)
        most += group.copies.size();
    std::optional<PlanReader> reader;
    if (most > 0)
        reader.emplace(login, most, context);
    removal::Plan wished =
        removal::makePlan(account, *groups, withoutAliases(request, *mailboxes), context.clock->now());
    tellOfAliases(wished, *mailboxes);
    if (wished.groups.empty())
        return wished;
    std::set<CopyRef> copies;
    for (const removal::PlannedGroup &group : wished.groups) {
        copies.insert(group.keep.copy.ref);
        for (const removal::PlannedCopy &extra : group.extras)
            copies.insert(extra.copy.ref);
    }
    const Depth depth = request.verify == removal::Verify::Headers ? Depth::Headers : Depth::Bodies;
    // What an earlier scan has read counts as the first of the two readings only if it was this content, so the digests
    // of the store are left out here: the reading of this plan and the one before the move are the two.
    for (removal::PlannedGroup &group : wished.groups) {
        group.keep.copy.whole.reset();
        for (removal::PlannedCopy &extra : group.extras)
            extra.copy.whole.reset();
    }
    auto readings = reader->read(copies, depth);
    if (!readings)
        return passOn(readings);
    return provedPlan(std::move(wished), *readings);
}

} // namespace onecopy::jobs
