// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnosis/account.h"

#include "core/base/text.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <limits>
#include <set>

namespace onecopy::diagnosis {

namespace {

constexpr double significant = 0.05;
/// Deliveries that go on side by side end as far apart.
constexpr EpochSeconds sideBySide = 1;

struct Period
{
    EpochSeconds first = std::numeric_limits<EpochSeconds>::max();
    EpochSeconds last = std::numeric_limits<EpochSeconds>::min();
    [[nodiscard]] bool contains(const std::optional<EpochSeconds> &date) const
    {
        return date && *date >= first && *date <= last;
    }
    /// 0 where nothing was added.
    [[nodiscard]] EpochSeconds length() const
    {
        return first <= last && plausible(first) && plausible(last) ? last - first : 0;
    }
    void add(const std::optional<EpochSeconds> &date)
    {
        if (date) {
            first = std::min(first, *date);
            last = std::max(last, *date);
        }
    }
};

/// Different messages under one Message-ID are no repeats.
bool countsFor(const GroupFacts &group) noexcept
{
    return !group.copies.empty() && group.cls != duplicates::Class::X;
}

/// From the original's mailbox to the first other one that has a copy.
std::optional<std::pair<std::string, std::string>> wayOf(const GroupFacts &group)
{
    const std::string &from = group.copies.front().ref.mailbox.wire;
    for (const CopyFacts &copy : group.copies) {
        if (copy.ref.mailbox.wire != from)
            return std::pair(from, copy.ref.mailbox.wire);
    }
    return std::nullopt;
}

/// From the hosts where the copies part to the mailbox.
void addReceipts(KindFacts &kind, const GroupFacts &group)
{
    const auto &forking = group.alignment.forking;
    std::set<std::string> hosts;
    for (std::size_t i = 0; i < std::min(forking.size(), group.copies.size()); ++i) {
        const auto &stored = group.copies[i].internalDate;
        const bool dated =
            stored && forking[i] && forking[i]->date && plausible(*stored) && plausible(*forking[i]->date);
        if (!dated)
            continue;
        std::string host = toLowerAscii(forking[i]->by);
        HostClock &clock = kind.clocks[host];
        const EpochSeconds receipt = *stored - *forking[i]->date;
        clock.shortest = std::min(clock.shortest, receipt);
        clock.longest = std::max(clock.longest, receipt);
        ++clock.copies;
        clock.messages += hosts.insert(std::move(host)).second ? 1 : 0;
    }
}

bool cameAtOnce(const GroupFacts &group)
{
    const auto &first = group.copies.front().internalDate;
    return std::ranges::all_of(group.copies, [&first](const CopyFacts &copy) {
        return first && copy.internalDate && plausible(*first) && plausible(*copy.internalDate) &&
               std::abs(*copy.internalDate - *first) <= oneDelivery;
    });
}

/// Of each mailbox, the copy that was stored there before the others.
std::map<MailboxName, Uid> firstIn(const GroupFacts &group)
{
    std::map<MailboxName, Uid> first;
    for (const CopyFacts &copy : group.copies) {
        const auto [at, isNew] = first.try_emplace(copy.ref.mailbox, copy.ref.uid);
        at->second = std::min(at->second, copy.ref.uid);
    }
    return first;
}

std::string forkingHost(const GroupFacts &group)
{
    const auto &forking = group.alignment.forking;
    return forking.empty() || !forking.front() ? std::string() : toLowerAscii(forking.front()->by);
}

/// When the copies came, as far as one clock tells: that of the host that took them twice, else the store's.
std::vector<EpochSeconds> arrivalTimes(const GroupFacts &facts, ForkKind kind)
{
    std::vector<EpochSeconds> times;
    const bool byHop = kind == ForkKind::Edge || kind == ForkKind::EdgeHosts || kind == ForkKind::Submission ||
                       kind == ForkKind::Handoff || kind == ForkKind::Delivery || kind == ForkKind::Filter ||
                       kind == ForkKind::Connector || kind == ForkKind::Outside;
    if (byHop) {
        const bool oneClock = isOneHost(facts.alignment);
        for (std::size_t i = 0; i < facts.alignment.forking.size(); ++i) {
            const auto &hop = facts.alignment.forking[i];
            if (hop && hop->date)
                times.push_back(oneClock ? *hop->date : takenAt(facts, i));
        }
        if (times.size() == facts.copies.size())
            return times;
        times.clear();
    }
    for (const CopyFacts &copy : facts.copies) {
        if (copy.internalDate)
            times.push_back(*copy.internalDate);
    }
    return times;
}

} // namespace

bool plausible(EpochSeconds time) noexcept
{
    constexpr EpochSeconds farthest = 400'000'000'000;
    return time > -farthest && time < farthest;
}

bool wasPolled(const GroupFacts &facts) noexcept
{
    constexpr EpochSeconds rarest = 6 * 3600;
    if (facts.copies.empty() || !facts.copies.front().internalDate || !facts.copies.front().lastHop)
        return false;
    const EpochSeconds stored = *facts.copies.front().internalDate;
    const EpochSeconds last = *facts.copies.front().lastHop;
    return plausible(stored) && plausible(last) && stored - last >= oneDelivery && stored - last <= rarest;
}

bool waitedInQueue(const GroupFacts &facts) noexcept
{
    const Alignment &alignment = facts.alignment;
    if (!alignment.lastCommon || alignment.forking.empty() || !alignment.forking.front())
        return false;
    const mime::Hop &taken = *alignment.lastCommon;
    const mime::Hop &first = *alignment.forking.front();
    return taken.date && first.date && equalsIgnoreCase(taken.by, first.by) && *first.date - *taken.date >= oneDelivery;
}

AccountView::AccountView(const Evidence &evidence)
    : m_evidence(evidence)
    , m_own(evidence.groups, evidence.ownHosts)
{
    addGroups();
    countSingles();
    findOrder();
}

void AccountView::addGroups()
{
    for (const GroupFacts &group : m_evidence.groups) {
        if (!countsFor(group))
            continue;
        KindFacts &kind = m_kinds[static_cast<std::size_t>(forkKindOf(group, m_own))];
        kind.smallest = kind.groups == 0 ? group.size : std::min(kind.smallest, group.size);
        ++kind.groups;
        ++kind.senders[group.sender];
        auto &[scanned, all] = kind.scannedAt[forkingHost(group)];
        scanned += group.scanner.empty() ? 0 : 1;
        ++all;
        kind.alone += group.ownAddressAlone && cameAtOnce(group) ? 1 : 0;
        kind.namedFewer += group.namesFewer && group.envelope != Varies::Differs && cameAtOnce(group) ? 1 : 0;
        if (!group.takenForAnother.empty() && cameAtOnce(group))
            ++kind.throughAlias[group.takenForAnother];
        kind.together += isFetchedTogether(group) ? 1 : 0;
        kind.own += group.addresses.size() == 1 && group.addresses.front() == group.senderAddress ? 1 : 0;
        if (wasPolled(group)) {
            const CopyFacts &polled = group.copies.front();
            ++kind.polled;
            kind.shortestPoll = std::min(kind.shortestPoll, *polled.internalDate - *polled.lastHop);
            kind.longestPoll = std::max(kind.longestPoll, *polled.internalDate - *polled.lastHop);
        }
        kind.waited += waitedInQueue(group) ? 1 : 0;
        const CopyFacts &first = group.copies.front();
        for (const CopyFacts &copy : group.copies) {
            if (first.internalDate && copy.internalDate && *copy.internalDate - *first.internalDate >= oneDelivery)
                kind.repeats.push_back(*copy.internalDate);
        }
        if (const auto way = wayOf(group)) {
            ++kind.ways[*way];
            EpochSeconds &newest =
                kind.newestOn.try_emplace(*way, std::numeric_limits<EpochSeconds>::min()).first->second;
            newest = std::max(newest, first.internalDate.value_or(newest));
            const auto answered = std::ranges::count(group.copies, true, &CopyFacts::answered);
            auto &[everywhere, apart] = kind.answeredOn[*way];
            everywhere += answered == std::ssize(group.copies) ? 1 : 0;
            apart += answered != 0 && answered != std::ssize(group.copies) ? 1 : 0;
        }
        addReceipts(kind, group);
        ++m_messagesIn[first.ref.mailbox.wire];
    }
    for (KindFacts &kind : m_kinds)
        std::sort(kind.repeats.begin(), kind.repeats.end());
}

void AccountView::countSingles()
{
    std::array<Period, forkKinds> periods;
    std::array<std::vector<SizedMessage>, forkKinds> sized;
    for (const GroupFacts &group : m_evidence.groups) {
        if (!countsFor(group))
            continue;
        const auto kind = static_cast<std::size_t>(forkKindOf(group, m_own));
        periods[kind].add(group.copies.front().internalDate);
        periods[kind].add(m_kinds[kind].repeats.empty() ? std::nullopt
                                                        : std::optional(group.copies.back().internalDate));
        sized[kind].push_back({group.size, true});
    }
    for (const SingleMessage &single : m_evidence.singles) {
        ++m_messagesIn[single.mailbox];
        if (single.internalDate)
            m_singlesIn[single.mailbox].push_back(*single.internalDate);
        for (std::size_t kind = 0; kind < forkKinds; ++kind) {
            if (!sized[kind].empty() && periods[kind].contains(single.internalDate))
                sized[kind].push_back({single.size, false});
        }
    }
    for (auto &[mailbox, dates] : m_singlesIn)
        std::sort(dates.begin(), dates.end());
    for (std::size_t kind = 0; kind < forkKinds; ++kind) {
        m_kinds[kind].repeated = m_kinds[kind].groups;
        m_kinds[kind].span = periods[kind].length();
        m_kinds[kind].total = static_cast<std::uint32_t>(sized[kind].size());
        auto knee = findKnee(std::move(sized[kind]));
        if (knee && knee->pValue < significant)
            m_kinds[kind].knee = knee;
    }
}

void AccountView::findOrder()
{
    const auto add = [this](const std::string &mailbox, std::uint32_t uid, const std::optional<EpochSeconds> &date,
                            bool further) {
        if (date && plausible(*date))
            m_order[mailbox].stored.push_back({uid, *date, *date, further});
    };
    for (const SingleMessage &single : m_evidence.singles)
        add(single.mailbox, single.uid, single.internalDate, false);
    for (const GroupFacts &group : m_evidence.groups) {
        const bool copied = forkKindOf(group, m_own) == ForkKind::Copied;
        const std::map<MailboxName, Uid> first = copied ? firstIn(group) : std::map<MailboxName, Uid>();
        for (const CopyFacts &copy : group.copies)
            add(copy.ref.mailbox.wire, copy.ref.uid.value, copy.internalDate,
                copied && first.at(copy.ref.mailbox) < copy.ref.uid);
    }
    for (auto &[mailbox, order] : m_order) {
        std::ranges::sort(order.stored, {}, [](const Order::Stored &one) { return std::pair(one.uid, one.date); });
        for (std::size_t i = 1; i < order.stored.size(); ++i)
            order.stored[i].newest = std::max(order.stored[i].newest, order.stored[i - 1].newest);
        findRuns(order);
    }
    for (const SingleMessage &single : m_evidence.singles) {
        if (!single.internalDate || !plausible(*single.internalDate))
            continue;
        Order &order = m_order[single.mailbox];
        ++order.once;
        order.late += isBeforeLater(order, single.uid, *single.internalDate) ? 1 : 0;
    }
}

/// Further copies that lie side by side were put there together. Where one of them is behind a newer message, all were
/// put there afterwards.
void AccountView::findRuns(Order &order)
{
    auto &stored = order.stored;
    for (std::size_t from = 0; from < stored.size();) {
        std::size_t end = from + 1;
        while (stored[from].further && end < stored.size() && stored[end].further)
            ++end;
        bool behind = false;
        for (std::size_t i = std::max<std::size_t>(from, 1); i < end && stored[from].further; ++i)
            behind = behind || stored[i - 1].newest >= stored[i].date + oneDelivery;
        for (std::size_t i = from; i < end; ++i)
            stored[i].behind = behind;
        from = end;
    }
}

bool AccountView::isBeforeLater(const Order &order, std::uint32_t uid, EpochSeconds date)
{
    const auto at = std::ranges::lower_bound(order.stored, uid, {}, &Order::Stored::uid);
    return at != order.stored.begin() && std::prev(at)->newest >= date + oneDelivery;
}

bool AccountView::isOutOfOrder(const CopyFacts &copy) const
{
    const auto at = m_order.find(copy.ref.mailbox.wire);
    if (at == m_order.end() || !at->second.kept() || !copy.internalDate || !plausible(*copy.internalDate))
        return false;
    const auto &stored = at->second.stored;
    const auto entry = std::ranges::lower_bound(stored, copy.ref.uid.value, {}, &Order::Stored::uid);
    return isBeforeLater(at->second, copy.ref.uid.value, *copy.internalDate) ||
           (entry != stored.end() && entry->uid == copy.ref.uid.value && entry->behind);
}

bool AccountView::isOneMoment(const std::string &mailbox, std::uint32_t first, std::uint32_t last,
                              EpochSeconds date) const
{
    const auto order = m_order.find(mailbox);
    if (order == m_order.end() || !plausible(date))
        return false;
    const auto &stored = order->second.stored;
    const auto from = std::ranges::lower_bound(stored, first, {}, &Order::Stored::uid);
    const auto end = std::ranges::upper_bound(from, stored.end(), last, {}, &Order::Stored::uid);
    return static_cast<std::uint64_t>(end - from) == std::uint64_t{last} - first + 1 &&
           std::all_of(from, end, [date](const auto &one) { return std::abs(one.date - date) <= sideBySide; });
}

GroupView AccountView::view(const GroupFacts &facts) const
{
    GroupView view;
    view.facts = &facts;
    view.kind = forkKindOf(facts, m_own);
    view.gaps = analyseGaps(arrivalTimes(facts, view.kind));
    if (m_evidence.logs != nullptr)
        view.log = m_evidence.logs->proofFor(facts.messageId);
    if (view.log != nullptr)
        view.mailbox = view.log->ofMailbox(facts.addresses, facts.senderAddress);
    return view;
}

HostClock AccountView::clockOf(ForkKind kind, const mime::Hop &host) const
{
    const auto &clocks = of(kind).clocks;
    const auto at = clocks.find(toLowerAscii(host.by));
    return at == clocks.end() ? HostClock() : at->second;
}

std::uint32_t AccountView::companions(const GroupView &group) const
{
    const std::vector<EpochSeconds> &repeats = of(group.kind).repeats;
    std::uint32_t most = 0;
    const CopyFacts &first = group.facts->copies.front();
    const auto isLater = [&first](const CopyFacts &copy) {
        return first.internalDate && copy.internalDate && *copy.internalDate - *first.internalDate >= oneDelivery;
    };
    for (const CopyFacts &copy : group.facts->copies) {
        if (!isLater(copy))
            continue;
        const auto from = std::lower_bound(repeats.begin(), repeats.end(), *copy.internalDate - oneDelivery);
        const auto end = std::upper_bound(from, repeats.end(), *copy.internalDate + oneDelivery);
        // Its own copies are among them, unless its group is of a kind that is not counted.
        const auto own = std::ranges::count_if(group.facts->copies, [&](const CopyFacts &other) {
            return isLater(other) && std::abs(*other.internalDate - *copy.internalDate) <= oneDelivery;
        });
        most = std::max(most, static_cast<std::uint32_t>(std::max<std::ptrdiff_t>(0, end - from - own)));
    }
    return most;
}

std::uint32_t AccountView::afterTheTwins(const GroupView &group) const
{
    const auto way = wayOf(*group.facts);
    if (!way)
        return 0;
    const KindFacts &kind = of(group.kind);
    EpochSeconds newest = std::numeric_limits<EpochSeconds>::min();
    for (const auto &one : {*way, std::pair(way->second, way->first)}) {
        if (const auto at = kind.newestOn.find(one); at != kind.newestOn.end())
            newest = std::max(newest, at->second);
    }
    // What arrives does so in INBOX; else either of the two may be the one from which copies were made.
    std::uint32_t most = 0;
    const bool inbox = way->first == "INBOX" || way->second == "INBOX";
    for (const std::string &mailbox : {way->first, way->second}) {
        const auto at = m_singlesIn.find(mailbox);
        if (at == m_singlesIn.end() || (inbox && mailbox != "INBOX"))
            continue;
        const auto after = std::upper_bound(at->second.begin(), at->second.end(), newest);
        most = std::max(most, static_cast<std::uint32_t>(at->second.end() - after));
    }
    return most;
}

bool AccountView::haveTwinsEnded(const GroupView &group) const
{
    constexpr double byChance = 0.01;
    constexpr std::uint32_t leastAfter = 3; ///< two in a row may be what a rule passes over
    const std::uint32_t after = afterTheTwins(group);
    const std::uint32_t share = twinShare(group); // those behind the last twin lower it, which makes this careful
    return after >= leastAfter && std::pow(1 - std::min(share, 99U) / 100.0, after) <= byChance;
}

std::pair<std::uint32_t, std::uint32_t> AccountView::answered(const GroupView &group) const
{
    std::pair<std::uint32_t, std::uint32_t> sum;
    const auto way = wayOf(*group.facts);
    if (!way)
        return sum;
    // Which of two copies of one second counts as the original is chance.
    for (const auto &one : {*way, std::pair(way->second, way->first)}) {
        const auto at = of(group.kind).answeredOn.find(one);
        if (at == of(group.kind).answeredOn.end())
            continue;
        sum.first += at->second.first;
        sum.second += at->second.second;
    }
    return sum;
}

bool AccountView::isCommonlyScanned(const GroupView &group) const
{
    const auto &hosts = of(group.kind).scannedAt;
    const auto at = hosts.find(forkingHost(*group.facts));
    return at == hosts.end() || at->second.first * 3 >= at->second.second * 2;
}

std::uint32_t AccountView::twinShare(const GroupView &group) const
{
    const auto way = wayOf(*group.facts);
    if (!way)
        return 0;
    const KindFacts &kind = of(group.kind);
    const auto there = kind.ways.find(*way);
    const auto back = kind.ways.find({way->second, way->first});
    const std::uint32_t twins =
        (there == kind.ways.end() ? 0 : there->second) + (back == kind.ways.end() ? 0 : back->second);
    // Which of two copies of the same second counts as the original is chance, so both mailboxes are asked.
    std::uint32_t all = twins;
    for (const std::string &mailbox : {way->first, way->second}) {
        const auto at = m_messagesIn.find(mailbox);
        all = std::max(all, at == m_messagesIn.end() ? 0 : at->second);
    }
    return all == 0 ? 0 : twins * 100 / all;
}

} // namespace onecopy::diagnosis
