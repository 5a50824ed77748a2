// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnosis/groupreading.h"

#include "core/base/text.h"

#include <algorithm>
#include <limits>
#include <set>

namespace onecopy::diagnosis {

namespace {

constexpr EpochSeconds longestReceipt = 6 * 3600;

/// A time zone that is wrong is so by whole half hours, and nobody takes exactly that long.
bool isWrongZone(EpochSeconds took) noexcept
{
    constexpr EpochSeconds zone = 1800;
    constexpr EpochSeconds exact = 30;
    return took >= zone - exact && (took + exact) % zone <= 2 * exact;
}

} // namespace

std::size_t GroupReading::copies() const
{
    return facts.copies.size();
}

bool GroupReading::inOneMailbox() const
{
    return std::ranges::all_of(
        facts.copies, [this](const CopyFacts &copy) { return copy.ref.mailbox == facts.copies.front().ref.mailbox; });
}

bool GroupReading::isAtTheDoor() const
{
    return group.kind == ForkKind::Edge || group.kind == ForkKind::EdgeHosts;
}

bool GroupReading::isEachInItsOwnMailbox() const
{
    std::set<std::string_view> mailboxes;
    return std::ranges::all_of(
        facts.copies, [&mailboxes](const CopyFacts &copy) { return mailboxes.insert(copy.ref.mailbox.wire).second; });
}

bool GroupReading::isOutOfOrder() const
{
    return std::ranges::any_of(facts.copies, [this](const CopyFacts &copy) { return account.isOutOfOrder(copy); });
}

bool GroupReading::cameOneByOne() const
{
    return isAtTheDoor() || group.kind == ForkKind::Outside;
}

bool GroupReading::cameTogether() const
{
    EpochSeconds low = std::numeric_limits<EpochSeconds>::max();
    EpochSeconds high = std::numeric_limits<EpochSeconds>::min();
    for (const CopyFacts &copy : facts.copies) {
        if (!copy.internalDate)
            return false;
        low = std::min(low, *copy.internalDate);
        high = std::max(high, *copy.internalDate);
    }
    return low <= high && high - low <= oneDelivery;
}

bool GroupReading::composedAnew() const
{
    return facts.newMessageId && group.kind == ForkKind::Submission;
}

bool GroupReading::isHandedInFromMailbox() const
{
    const auto &before = facts.alignment.lastCommon;
    return group.kind == ForkKind::Handoff && !facts.resent && before && before->date && isDelivery(*before) &&
           std::ranges::all_of(facts.alignment.forking, [&before](const auto &hop) {
               return !hop || (isPickup(*hop) && hop->date && *hop->date - *before->date >= oneDelivery);
           });
}

bool GroupReading::isFetchedInTwoWays() const
{
    return group.kind == ForkKind::Connector && !facts.alignment.forking.empty() &&
           !std::ranges::all_of(facts.alignment.forking, [](const auto &hop) { return hop.has_value(); });
}

bool GroupReading::isFetchedTogether() const
{
    if (!diagnosis::isFetchedTogether(facts))
        return false;
    return group.kind == ForkKind::Connector ||
           (group.kind == ForkKind::Copied && group.gaps.rhythm == Rhythm::SameSecond && inOneMailbox() &&
            account.of(ForkKind::Connector).together != 0);
}

bool GroupReading::isAtStrangers() const
{
    const auto &before = facts.alignment.lastCommon;
    return before && !account.own().contains(before->by) &&
           std::ranges::none_of(facts.alignment.forking,
                                [this](const auto &hop) { return hop && account.own().contains(hop->by); });
}

bool GroupReading::hasAddedAddress() const
{
    return group.kind == ForkKind::Delivery && group.mailbox.addedAddress != 0;
}

bool GroupReading::wasExpandedAgain() const
{
    return (group.kind == ForkKind::Delivery || group.kind == ForkKind::Envelope || group.kind == ForkKind::Copied) &&
           group.mailbox.expandedAgain != 0;
}

bool GroupReading::wasEachDelivered() const
{
    return group.log != nullptr && copies() >= 2 && group.mailbox.deliveries() >= copies();
}

bool GroupReading::mayHaveTwoAddresses() const
{
    return facts.severalRecipients && group.gaps.rhythm == Rhythm::SameSecond && inOneMailbox() && areSideBySide();
}

bool GroupReading::isScheduled() const
{
    return group.gaps.rhythm == Rhythm::Scheduled && !isBeat();
}

bool GroupReading::isBeat() const
{
    const GapAnalysis &gaps = group.gaps;
    if (group.kind == ForkKind::Copied) // a collector that writes no line looks every ten minutes, and no queue
        return gaps.period != 0 && (gaps.rhythm == Rhythm::Periodic || gaps.rhythm == Rhythm::Scheduled);
    const auto receipt = firstReceipt();
    if (group.kind == ForkKind::Handoff && gaps.period != 0 && gaps.fingerprint && receipt) {
        if (wasSlowAtTimes())
            return false;
        return gaps.rhythm == Rhythm::Periodic || *receipt < slowReceipt;
    }
    return gaps.rhythm == Rhythm::Periodic;
}

std::optional<EpochSeconds> GroupReading::firstReceipt() const
{
    const bool received = (isBetweenHosts(group.kind, facts) || group.kind == ForkKind::Delivery) &&
                          facts.alignment.forking.size() == facts.copies.size();
    return received ? receiptOf(0) : std::nullopt;
}

std::optional<EpochSeconds> GroupReading::receiptOf(std::size_t copy) const
{
    const auto &hop = facts.alignment.forking[copy];
    const auto &stored = facts.copies[copy].internalDate;
    if (!hop || !hop->date || !stored)
        return std::nullopt;
    const HostClock clock = account.clockOf(group.kind, *hop);
    if (clock.isBehind())
        return std::nullopt;
    EpochSeconds longest = *stored - *hop->date - clock.error();
    const auto &before = facts.alignment.lastCommon;
    if (copy == 0 && before && before->date && isStampedAtTheEnd(*hop))
        longest = std::max(longest, *hop->date - *before->date);
    // No sender waits so long: the mailbox was moved to another server since, or a clock is wrong.
    return longest > longestReceipt || isWrongZone(longest) ? std::nullopt : std::optional(longest);
}

bool GroupReading::areSideBySide() const
{
    const auto [first, last] =
        std::ranges::minmax_element(facts.copies, {}, [](const CopyFacts &copy) { return copy.ref.uid.value; });
    return last->ref.uid.value - first->ref.uid.value < copies();
}

bool GroupReading::wasSlowAtTimes() const
{
    EpochSeconds shortest = std::numeric_limits<EpochSeconds>::max();
    EpochSeconds longest = 0;
    for (std::size_t i = 0; i < facts.copies.size(); ++i) {
        const auto &hop = facts.alignment.forking[i];
        const auto &stored = facts.copies[i].internalDate;
        if (!hop || !hop->date || !stored)
            return false;
        const EpochSeconds took = *stored - *hop->date - account.clockOf(group.kind, *hop).error();
        shortest = std::min(shortest, took);
        longest = std::max(longest, took);
    }
    return longest >= slowReceipt && longest <= longestReceipt && shortest < longest / 4;
}

} // namespace onecopy::diagnosis
