// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnosis/observing.h"

#include "core/duplicates/mailboxrole.h"

#include <algorithm>

namespace onecopy::diagnosis {

namespace {

constexpr std::uint64_t smallMessage = 100'000;

/// Many servers take the time at which a mailbox is made for its UIDVALIDITY (RFC 3501 2.3.1.1 recommends it). No mail
/// server is older than that, and smaller numbers are no times.
constexpr EpochSeconds firstImap = 631'152'000; // 1990

bool isOlderThanItsMailbox(const CopyFacts &copy) noexcept
{
    constexpr EpochSeconds zones = 86'400;
    const auto made = static_cast<EpochSeconds>(copy.ref.validity.value);
    return made >= firstImap && copy.internalDate && plausible(*copy.internalDate) && *copy.internalDate + zones < made;
}

bool isMailboxOlder(const CopyFacts &copy) noexcept
{
    const auto made = static_cast<EpochSeconds>(copy.ref.validity.value);
    return made >= firstImap && copy.internalDate && *copy.internalDate >= made;
}

/// Copies in several mailboxes: was the further one made at the delivery, or afterwards? What copies a message
/// later takes along that it was answered (RFC 3501 6.4.7). What was answered after it had been copied is marked so
/// in one place alone.
void seeWhenTheyWerePutThere(const GroupReading &reading, Seen &seen, bool apart)
{
    const GroupFacts &facts = reading.facts;
    constexpr std::uint32_t severalAnswers = 3;
    const auto [all, some] = reading.account.answered(reading.group);
    const bool own = std::ranges::all_of(facts.copies, &CopyFacts::answered);
    seen.add(Feature::MarksCarried, apart && reading.isEachInItsOwnMailbox() && (own || (all >= 2 && all > some)));
    seen.add(Feature::MarksApart, apart && reading.isEachInItsOwnMailbox() && all == 0 && some >= severalAnswers);
    // What arrives does so in INBOX. Where neither copy lies there, a person may have filed the original since.
    const auto arrived = std::ranges::find_if(
        facts.copies, [](const CopyFacts &copy) { return copy.ref.mailbox.wire == "INBOX" && isMailboxOlder(copy); });
    seen.add(Feature::MailboxNewer,
             apart && arrived != facts.copies.end() && std::ranges::any_of(facts.copies, isOlderThanItsMailbox));
}

/// Copies in one mailbox: UIDs tell in which order they were stored (RFC 3501 2.3.1.1), whatever INTERNALDATE says.
void seeUids(const GroupReading &reading, Seen &seen, const CopyRef &first)
{
    const GroupFacts &facts = reading.facts;
    std::uint32_t low = first.uid.value;
    std::uint32_t high = first.uid.value;
    std::uint32_t count = 0;
    for (const CopyFacts &copy : facts.copies) {
        if (copy.ref.mailbox != first.mailbox)
            continue;
        low = std::min(low, copy.ref.uid.value);
        high = std::max(high, copy.ref.uid.value);
        ++count;
    }
    // Where the delivery leaves no line of its own, two deliveries look the same.
    const bool delivered = facts.alignment.lastCommon && isDelivery(*facts.alignment.lastCommon);
    seen.add(Feature::UidNext, delivered && count > 1 && high - low < count);
    const bool together = reading.cameTogether() && reading.account.isOneMoment(first.mailbox.wire, low, high,
                                                                                *facts.copies.front().internalDate);
    seen.add(Feature::UidLate, count > 1 && high - low >= count && !reading.isScheduled() && !together);
}

} // namespace

void observeMailboxes(const GroupReading &reading, Seen &seen)
{
    const GroupView &group = reading.group;
    const GroupFacts &facts = reading.facts;
    const CopyRef &first = facts.copies.front().ref;
    bool sent = false;
    bool other = false;
    const MailboxName *kept = nullptr;
    for (const CopyFacts &copy : facts.copies) {
        const auto role = duplicates::mailboxRole(copy.ref.mailbox);
        sent = sent || role == duplicates::MailboxRole::Sent;
        if (duplicates::isEmptiedUnseen(role)) // a person, or a filter, has put it there from wherever it came to
            continue;
        other = other || (kept != nullptr && copy.ref.mailbox != *kept);
        kept = &copy.ref.mailbox;
    }
    seen.add(Feature::SentMailbox, sent);
    seen.add(Feature::OtherMailbox, other && !sent);
    // A twin for nearly every message shows a rule; a person copies some, and a restore those of its time.
    // Gmail shows one message under several labels. Elsewhere they are mailboxes with copies of their own.
    const bool labels =
        group.kind == ForkKind::Copied && other && std::ranges::any_of(facts.copies, [](const CopyFacts &copy) {
            return duplicates::isGmailLabel(copy.ref.mailbox);
        });
    seen.add(Feature::LabelMailbox, labels);
    seen.add(Feature::OutOfOrder, group.kind == ForkKind::Copied && !labels && reading.isOutOfOrder());
    // No rule leaves two copies in one mailbox.
    const bool twins = other && !sent && !labels && reading.isEachInItsOwnMailbox() &&
                       reading.account.of(group.kind).groups >= 3 && reading.account.twinShare(group) >= 60;
    seen.add(Feature::TwinMailbox, twins);
    seen.add(Feature::TwinsEnded, twins && reading.account.haveTwinsEnded(group));
    seeWhenTheyWerePutThere(reading, seen, group.kind == ForkKind::Copied && other && !sent && !labels);
    // Two deliveries of one second are stored side by side, whatever their headers add to the trace.
    const bool oneSecond = group.kind == ForkKind::Envelope && !facts.newMessageId &&
                           group.gaps.rhythm == Rhythm::SameSecond && reading.inOneMailbox();
    if (group.kind == ForkKind::Copied || oneSecond)
        seeUids(reading, seen, first);
}

void observeAccount(const GroupReading &reading, Seen &seen)
{
    const GroupView &group = reading.group;
    const KindFacts &kind = reading.account.of(group.kind);
    seen.add(Feature::Burst, reading.account.companions(group) >= 1);
    // The same message handed in twice needs no second case; two in the same words do.
    const bool plain = group.kind == ForkKind::Submission && !reading.composedAnew();
    seen.add(Feature::OneRepeat, kind.groups == 1 && reading.copies() == 2 && group.log == nullptr && !plain);
    seen.add(Feature::SizeKnee, kind.knee && reading.facts.size >= kind.knee->low);
    // Copies that were made in the mailbox: a restore repeats everything, as a rule does.
    seen.add(Feature::AnySize,
             group.kind != ForkKind::Copied && kind.groups >= 2 && kind.smallest < smallMessage && !kind.knee);
    // What strangers hand in several times is no setting of ours.
    const bool strangers = group.kind == ForkKind::Unknown && reading.facts.alignment.forked;
    if (kind.total < 4 || group.kind == ForkKind::Copied || strangers)
        return;
    // What came for two addresses within a minute is one occasion, on which somebody wrote to both.
    const bool oneOccasion = reading.facts.envelope == Varies::Differs && kind.span < oneDelivery;
    // What comes through one alias may all be doubled by a second one on the way, and nothing else be.
    const bool oneAlias = group.kind == ForkKind::Delivery && kind.throughAlias.size() == 1 &&
                          kind.throughAlias.begin()->second == kind.groups;
    seen.add(Feature::AllRepeated, kind.repeated * 10 >= kind.total * 9 && !oneOccasion && !oneAlias);
    seen.add(Feature::FewRepeated, kind.repeated * 10 <= kind.total * 7);
}

} // namespace onecopy::diagnosis
