// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagnosis/forkkind.h"
#include "core/diagnosis/gaps.h"
#include "core/diagnosis/logjoiner.h"
#include "core/diagnosis/sizeknee.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <limits>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace onecopy::diagnosis {

/// No delivery to several addresses takes longer.
constexpr EpochSeconds oneDelivery = 60;

/// A message that arrived once.
struct SingleMessage
{
    std::optional<EpochSeconds> internalDate;
    std::uint64_t size = 0;
    std::string mailbox;
    std::uint32_t uid = 0;
};

/// Everything that a diagnosis stands on.
struct Evidence
{
    std::vector<GroupFacts> groups;
    std::vector<SingleMessage> singles;
    std::vector<std::string> ownHosts; ///< empty: inferred
    const LogJoiner *logs = nullptr;   ///< may be null; REQUIRES: outlives the call
};

/// How the clock of a host that took messages in stands to that of the mailbox.
struct HostClock
{
    /// Of all copies, from the host to the mailbox.
    EpochSeconds shortest = std::numeric_limits<EpochSeconds>::max();
    EpochSeconds longest = std::numeric_limits<EpochSeconds>::min();
    std::uint32_t copies = 0; ///< that have both dates
    std::uint32_t messages = 0;

    /// How far the clock of the mailbox is behind that of the host, at least (0, or negative): no message is stored
    /// before it comes.
    [[nodiscard]] EpochSeconds error() const noexcept { return std::min<EpochSeconds>(0, shortest); }
    /// All copies took the same long time, those that ended the repeats included: that is how far the clock of the host
    /// is behind, or its time zone is wrong, and no time in which anybody waited.
    [[nodiscard]] bool isBehind() const noexcept
    {
        constexpr std::uint32_t leastCopies = 4; ///< of two messages, both copies
        constexpr EpochSeconds noticed = 60;
        constexpr EpochSeconds spread = 10;
        return messages >= 2 && copies >= leastCopies && shortest >= noticed && longest - shortest <= spread;
    }
};

/// What all groups that forked in one way have in common.
struct KindFacts
{
    std::uint32_t groups = 0;
    std::optional<SizeKnee> knee; ///< only where it is significant (p < 0.05)
    std::uint64_t smallest = 0;   ///< of its messages
    std::uint32_t repeated = 0;   ///< messages while it went on …
    std::uint32_t total = 0;      ///< … of so many
    EpochSeconds span = 0;        ///< between the first and the last of them
    std::vector<EpochSeconds>
        repeats; ///< when later copies came, sorted; of copies that came a minute or more after the first
    std::map<std::string, HostClock> clocks; ///< of each host (lower case) that took messages several times
    std::uint32_t waited = 0;                ///< messages that had waited in our queue before their first delivery
    std::uint32_t alone = 0;                 ///< messages for this mailbox alone that came several times at once
    std::uint32_t namedFewer = 0;            ///< such of which To and Cc name fewer addresses than there are copies
    /// Such that came for another address, from which an alias leads here: how many for each.
    std::map<std::string, std::uint32_t> throughAlias;
    std::uint32_t together = 0; ///< messages that a program fetched twice in one moment
    std::uint32_t own = 0;      ///< messages that their recipient wrote
    std::uint32_t polled = 0;   ///< messages whose first copy was stored some time after its newest hop …
    EpochSeconds shortestPoll = std::numeric_limits<EpochSeconds>::max(); ///< … at least so long after it …
    EpochSeconds longestPoll = 0;                                         ///< … and at most
    std::map<std::string, std::uint32_t> senders;
    /// Of the messages that each host (lower case) took several times, those on which a scanner left its name; and all.
    std::map<std::string, std::pair<std::uint32_t, std::uint32_t>> scannedAt;
    std::map<std::pair<std::string, std::string>, std::uint32_t> ways; ///< from the original's mailbox to the extra's
    std::map<std::pair<std::string, std::string>, EpochSeconds> newestOn; ///< original of each way
    /// Messages on each way of which all copies are marked as answered, and those of which only some are.
    std::map<std::pair<std::string, std::string>, std::pair<std::uint32_t, std::uint32_t>> answeredOn;
};

/// The first copy was stored a minute or more after the last host wrote its line, and not for having been moved later:
/// a program that fetches at intervals, and writes no line of its own, brought it.
[[nodiscard]] bool wasPolled(const GroupFacts &facts) noexcept;
/// A minute or more lay between the receipt and the first delivery, by the clock of one host. What waits in a queue is
/// in a copy that somebody makes of it; what passes it in a moment is not. REQUIRES: the copies part at their delivery.
[[nodiscard]] bool waitedInQueue(const GroupFacts &facts) noexcept;
/// Before year 0 and after year 9999 no clock means it.
[[nodiscard]] bool plausible(EpochSeconds time) noexcept;

/// One group with what is computed from it.
struct GroupView
{
    const GroupFacts *facts = nullptr;
    ForkKind kind = ForkKind::Unknown;
    GapAnalysis gaps;
    const LogProof *log = nullptr;
    LogProof::OfMailbox mailbox; ///< what `log` tells of the mailbox of these copies
};

/// Evidence seen as a whole. REQUIRES: the Evidence outlives it.
class AccountView
{
public:
    explicit AccountView(const Evidence &evidence);

    [[nodiscard]] const OwnHosts &own() const noexcept { return m_own; }
    [[nodiscard]] const KindFacts &of(ForkKind kind) const { return m_kinds[static_cast<std::size_t>(kind)]; }
    [[nodiscard]] GroupView view(const GroupFacts &facts) const;
    [[nodiscard]] HostClock clockOf(ForkKind kind, const mime::Hop &host) const;
    /// Other messages of the same kind of which a later copy came within a minute of a later copy of this one.
    [[nodiscard]] std::uint32_t companions(const GroupView &group) const;
    /// Of 100 messages in the original's mailbox, those that have their twin where this one has it.
    [[nodiscard]] std::uint32_t twinShare(const GroupView &group) const;
    /// A message that came a minute or more after it was stored in its mailbox before it, or before one that was put
    /// there together with it. Always false where messages lie in no order anyway.
    [[nodiscard]] bool isOutOfOrder(const CopyFacts &copy) const;
    /// Everything in this mailbox from one UID to the other is known, and came at that time: what several processes
    /// deliver in one moment is stored in any order.
    [[nodiscard]] bool isOneMoment(const std::string &mailbox, std::uint32_t first, std::uint32_t last,
                                   EpochSeconds date) const;
    /// Did a scanner leave its name on most of those that the same host took several times? What is not on the others,
    /// is not what they have in common.
    [[nodiscard]] bool isCommonlyScanned(const GroupView &group) const;
    /// Messages in its mailbox that are newer than the last one with a twin there, and have none.
    [[nodiscard]] std::uint32_t afterTheTwins(const GroupView &group) const;
    /// Were there as many newer ones by chance, if what made the twins still did so? The more of the messages have a
    /// twin, the fewer without one show that it has ended.
    [[nodiscard]] bool haveTwinsEnded(const GroupView &group) const;
    /// Messages with copies in the same two mailboxes of which all copies are marked as answered; and those of which
    /// one is.
    [[nodiscard]] std::pair<std::uint32_t, std::uint32_t> answered(const GroupView &group) const;
    [[nodiscard]] const LogJoiner *logs() const noexcept { return m_evidence.logs; }

private:
    /// What one mailbox holds in the order in which it was stored (UIDs, RFC 3501 2.3.1.1).
    struct Order
    {
        struct Stored
        {
            std::uint32_t uid = 0;
            EpochSeconds date = 0;
            EpochSeconds newest = 0; ///< up to this UID, the latest date
            bool further = false;    ///< it was copied from one in this mailbox
            bool behind = false;     ///< it was put there with others, and one of them behind a newer message
        };
        std::vector<Stored> stored;
        std::uint32_t once = 0; ///< messages that came once
        std::uint32_t late = 0; ///< of these, behind one that came later

        /// Nearly all messages that came once lie in the order of their dates.
        [[nodiscard]] bool kept() const noexcept { return once >= 3 && late * 10 <= once; }
    };

    void addGroups();
    void countSingles();
    void findOrder();
    static void findRuns(Order &order);
    [[nodiscard]] static bool isBeforeLater(const Order &order, std::uint32_t uid, EpochSeconds date);

    const Evidence &m_evidence;
    OwnHosts m_own;
    std::array<KindFacts, forkKinds> m_kinds;
    std::map<std::string, std::uint32_t> m_messagesIn;            ///< by mailbox, further copies left out
    std::map<std::string, std::vector<EpochSeconds>> m_singlesIn; ///< when they were stored, sorted
    std::map<std::string, Order> m_order;                         ///< of each mailbox
};

} // namespace onecopy::diagnosis
