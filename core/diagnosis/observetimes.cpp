// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnosis/observing.h"

#include "core/base/text.h"

#include <algorithm>

namespace onecopy::diagnosis {

namespace {

/// No sender waits less for an answer before it tries again.
constexpr EpochSeconds shortestTimer = 30;

/// Some senders were told to wait for seconds only; none for fewer than these.
constexpr EpochSeconds atOnce = 5;

constexpr EpochSeconds imported = 3600;

/// Whatever its schedule, a sender tries again sooner than that after the first time it got no answer.
constexpr EpochSeconds beyondRetries = 8 * 3600;

/// Of two copies, that is less: each retry schedule begins with short waits, and nothing shows that copies are missing.
constexpr EpochSeconds beyondFirstRetry = 5 * 3600;

/// It stamps a message when it begins, takes it into its queue and answers, and only then does it deliver: what was in
/// the mailbox at once was answered at once. Exim does so as well, but its stamp is that of the end: there the sender's
/// stamp tells when it began at the earliest.
bool answersFirst(const mime::Hop &hop, const std::optional<mime::Hop> &before) noexcept
{
    const bool dated = before && before->date && hop.date && *before->date <= *hop.date;
    return startsWithIgnoreCase(hop.product, "Postfix") || (isStampedAtTheEnd(hop) && dated);
}

/// A log tells of a lost answer, or of clients that were gone when they had sent the message to one address: a
/// sender whose session is cut does not wait for its timer, and goes on to the next mail exchanger, or without TLS,
/// at once.
bool wasCut(const GroupReading &reading)
{
    const GroupView &group = reading.group;
    if (group.log == nullptr)
        return false;
    const std::uint32_t left = reading.facts.oneAddress ? group.log->clientLeft : 0;
    return group.log->lostAnswers() != 0 || left >= 2 || (left == 1 && reading.copies() == 2);
}

/// Itself, or most of those whose copies came again in the same minute: one may have come in just before a copy of
/// the queue was made.
bool hasWaitedInQueue(const GroupReading &reading)
{
    const KindFacts &kind = reading.account.of(reading.group.kind);
    return waitedInQueue(reading.facts) ||
           (reading.account.companions(reading.group) >= 1 && kind.waited * 3 >= kind.groups * 2);
}

} // namespace

void observeTimes(const GroupReading &reading, Seen &seen)
{
    const GroupView &group = reading.group;
    const GroupFacts &facts = reading.facts;
    switch (group.gaps.rhythm) {
    case Rhythm::SameSecond:
        // A button that is pressed twice: whatever else makes two of one, it writes no second Message-ID.
        seen.add(Feature::GapsQuick, reading.composedAnew());
        seen.add(Feature::GapsSameSecond, !reading.composedAnew() && (!wasCut(reading) || !reading.isAtTheDoor()));
        break;
    case Rhythm::Pairs:
        seen.add(Feature::GapsPairs, true);
        break;
    case Rhythm::Daily:
        seen.add(Feature::GapsDaily, true);
        seen.add(Feature::DaysFromFirst, group.gaps.fromFirst);
        break;
    case Rhythm::Periodic:
    case Rhythm::Scheduled:
        seen.add(reading.isBeat() ? Feature::GapsPeriodic : Feature::GapsScheduled, true);
        break;
    case Rhythm::Quick: {
        const bool untimed = !wasCut(reading) && reading.isAtTheDoor() &&
                             std::all_of(group.gaps.gaps.begin(), group.gaps.gaps.end(),
                                         [](EpochSeconds gap) { return gap < shortestTimer; });
        seen.add(untimed ? Feature::GapsSameSecond : Feature::GapsQuick, true);
        break;
    }
    case Rhythm::Irregular:
        seen.add(group.gaps.fingerprint ? Feature::GapsCompatible : Feature::GapsIrregular, true);
        break;
    case Rhythm::None:
        break;
    }
    const auto &gaps = group.gaps.gaps;
    seen.add(Feature::GapsFar,
             group.gaps.rhythm == Rhythm::Irregular &&
                 *std::min_element(gaps.begin(), gaps.end()) >= (gaps.size() > 1 ? beyondRetries : beyondFirstRetry));
    // A notice that recurs in the same words has a new Message-ID each time, too.
    seen.add(Feature::MayRecur,
             reading.composedAnew() && !gaps.empty() && *std::min_element(gaps.begin(), gaps.end()) >= beyondPatience);
    if (const auto first = reading.firstReceipt()) {
        seen.add(Feature::SlowReceipt, *first >= slowReceipt);
        // A filter in between that gives the message on at once may still answer late.
        seen.add(Feature::PromptReceipt, *first < slowReceipt && !facts.proxyHop);
        seen.add(Feature::AnsweredFirst,
                 *first <= atOnce &&
                     reading.account.clockOf(group.kind, *facts.alignment.forking.front()).error() == 0 &&
                     answersFirst(*facts.alignment.forking.front(), facts.alignment.lastCommon) && !facts.proxyHop);
        const auto last = reading.receiptOf(facts.copies.size() - 1);
        seen.add(Feature::LastPrompt, last && *first >= slowReceipt && *last < *first / 4);
    }
    // Where every copy is late, the whole mailbox was moved to another server.
    // Deliveries that were tried again, on a schedule, come late as well.
    const bool scheduled = reading.isScheduled();
    const auto late = std::count_if(facts.copies.begin(), facts.copies.end(), [](const CopyFacts &copy) {
        return copy.internalDate && copy.lastHop && *copy.internalDate - *copy.lastHop >= imported;
    });
    // Messages come at any time between two looks. Where all waited equally long, a clock is behind.
    constexpr EpochSeconds oneWait = 10;
    const KindFacts &kind = reading.account.of(group.kind);
    seen.add(Feature::PolledFirst, group.kind == ForkKind::Copied && wasPolled(facts) &&
                                       kind.longestPoll - kind.shortestPoll > oneWait && kind.polled >= 3 &&
                                       kind.polled * 3 >= kind.groups * 2);
    const bool apart = !gaps.empty() && *std::min_element(gaps.begin(), gaps.end()) >= oneDelivery &&
                       gaps.size() + 1 == reading.copies();
    // A program that keeps an old date may keep one of its own: when it had fetched the message for the first time.
    seen.add(Feature::StoredAnew,
             apart && !scheduled && group.kind == ForkKind::Copied && reading.inOneMailbox() &&
                 !reading.isOutOfOrder() && !hasNoTrace(facts.alignment)); // drafts, which no program fetches
    seen.add(Feature::DeliveredApart, apart && group.kind == ForkKind::Delivery);
    seen.add(Feature::WaitedInQueue, apart && group.kind == ForkKind::Delivery && hasWaitedInQueue(reading));
    seen.add(Feature::ImportedLater, !scheduled && late != 0 &&
                                         late != static_cast<std::ptrdiff_t>(facts.copies.size()) &&
                                         group.kind == ForkKind::Copied);
}

} // namespace onecopy::diagnosis
