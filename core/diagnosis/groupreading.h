// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagnosis/account.h"

#include <optional>

namespace onecopy::diagnosis {

/// A receipt that a sender may have lost its patience over.
constexpr EpochSeconds slowReceipt = 60;
/// People and programs that got no answer try again sooner.
constexpr EpochSeconds beyondPatience = 3 * 3600;

/// What several observations ask about the copies of one group. The three have to outlive it.
struct GroupReading
{
    const GroupView &group;
    const GroupFacts &facts;
    const AccountView &account;

    [[nodiscard]] std::size_t copies() const;
    [[nodiscard]] bool inOneMailbox() const;
    [[nodiscard]] bool isEachInItsOwnMailbox() const;
    [[nodiscard]] bool isOutOfOrder() const;
    [[nodiscard]] bool cameOneByOne() const;
    /// All have a date, and these are no further apart than those of one delivery.
    [[nodiscard]] bool cameTogether() const;
    [[nodiscard]] bool composedAnew() const;
    /// A program on our host handed in what carries the line of a delivery: no queue had it any more. A rule does so in
    /// the moment of the delivery, and the mail program of a person who sends a message on says so.
    [[nodiscard]] bool isHandedInFromMailbox() const;
    /// One program that fetches mail wrote its line, and another one wrote none: a synchroniser over IMAP, say.
    [[nodiscard]] bool isFetchedInTwoWays() const;
    /// Where all of it happened within one second, the lines are the same, and other messages have to show it.
    [[nodiscard]] bool isFetchedTogether() const;
    /// At a host that is not ours.
    [[nodiscard]] bool isAtStrangers() const;
    /// The queue delivered it for one address once more, and no alias led there.
    [[nodiscard]] bool hasAddedAddress() const;
    /// An alias was followed before a filter, and behind it.
    [[nodiscard]] bool wasExpandedAgain() const;
    [[nodiscard]] bool wasEachDelivered() const;
    [[nodiscard]] bool mayHaveTwoAddresses() const;
    [[nodiscard]] bool isScheduled() const;
    /// A timer sends it, and no sender that got no answer. Some senders try again at a steady beat, so between our own
    /// hosts it counts whether the next one was slow.
    [[nodiscard]] bool isBeat() const;
    /// From the receipt of the first copy to the mailbox, where one host gave it to another, or to the mailbox server.
    [[nodiscard]] std::optional<EpochSeconds> firstReceipt() const;
    /// From the stamp of the host that took it twice to the mailbox; or, where a host stamps at the end of a message,
    /// from the stamp before. Elsewhere, what lies between the two is the time in which the message waited at the
    /// sender: for greylisting, or because we could not be reached.
    [[nodiscard]] std::optional<EpochSeconds> receiptOf(std::size_t copy) const;
    /// Another host handed it in several times.
    [[nodiscard]] bool isAtTheDoor() const;

private:
    /// Nothing was stored between them. REQUIRES: all are in one mailbox.
    [[nodiscard]] bool areSideBySide() const;
    /// Some copies took long from the host to the mailbox, and others did not: no clock that is wrong makes that up.
    [[nodiscard]] bool wasSlowAtTimes() const;
};

} // namespace onecopy::diagnosis
