// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnosis/features.h"

#include "core/base/text.h"
#include "core/duplicates/mailboxrole.h"

#include <algorithm>
#include <array>
#include <limits>
#include <set>

namespace onecopy::diagnosis {

namespace {

constexpr std::array<std::string_view, featureCount> ids = {"fork-copied",
                                                            "no-trace",
                                                            "fork-envelope",
                                                            "fork-untraced",
                                                            "fork-submission",
                                                            "fork-outside",
                                                            "fork-paths",
                                                            "fork-edge",
                                                            "fork-edge-hosts",
                                                            "fork-filter",
                                                            "fork-handoff",
                                                            "fork-delivery",
                                                            "fork-connector",
                                                            "fork-returned",
                                                            "tls-all",
                                                            "tls-mixed",
                                                            "tls-none",
                                                            "scanner",
                                                            "no-scanner",
                                                            "sender-scanner",
                                                            "workstation-scanner",
                                                            "proxy-hop",
                                                            "gaps-same-second",
                                                            "gaps-pairs",
                                                            "gaps-daily",
                                                            "days-from-first",
                                                            "gaps-periodic",
                                                            "gaps-scheduled",
                                                            "gaps-compatible",
                                                            "gaps-quick",
                                                            "gaps-irregular",
                                                            "gaps-far",
                                                            "slow-receipt",
                                                            "prompt-receipt",
                                                            "answered-first",
                                                            "last-prompt",
                                                            "burst",
                                                            "one-repeat",
                                                            "size-knee",
                                                            "any-size",
                                                            "all-repeated",
                                                            "few-repeated",
                                                            "sent-mailbox",
                                                            "other-mailbox",
                                                            "twin-mailbox",
                                                            "twins-ended",
                                                            "marks-carried",
                                                            "marks-apart",
                                                            "mailbox-newer",
                                                            "label-mailbox",
                                                            "out-of-order",
                                                            "uid-next",
                                                            "uid-late",
                                                            "imported-later",
                                                            "envelope-differs",
                                                            "return-path-differs",
                                                            "unnamed-address",
                                                            "alias-named",
                                                            "one-address",
                                                            "own-mail",
                                                            "list-copy",
                                                            "journal-report",
                                                            "resent",
                                                            "redirected",
                                                            "passed-on",
                                                            "automatic",
                                                            "bounce",
                                                            "sync-mark",
                                                            "new-message-id",
                                                            "may-recur",
                                                            "other-content",
                                                            "pickup",
                                                            "from-mailbox",
                                                            "began-at-exchange",
                                                            "not-old-exchange",
                                                            "same-stamp",
                                                            "new-stamp",
                                                            "returns-once",
                                                            "returns-often",
                                                            "connector-hosts",
                                                            "connector-programs",
                                                            "mixed-fetch",
                                                            "one-fetched",
                                                            "all-fetched",
                                                            "polled-first",
                                                            "stored-anew",
                                                            "delivered-apart",
                                                            "waited-in-queue",
                                                            "log-ack-lost",
                                                            "log-filter-lost",
                                                            "log-backend-lost",
                                                            "log-accepted-twice",
                                                            "log-accepted-once",
                                                            "log-client-left",
                                                            "log-client-quit",
                                                            "log-filter-late",
                                                            "log-milter-late",
                                                            "log-loop",
                                                            "log-resubmitted",
                                                            "log-safety-copy",
                                                            "log-suppressed",
                                                            "log-expanded",
                                                            "log-retried-locally",
                                                            "log-stored-each",
                                                            "log-stored-once",
                                                            "log-client-saved",
                                                            "log-client-copied",
                                                            "log-added-address",
                                                            "log-expanded-again",
                                                            "log-program-copied",
                                                            "log-scanned",
                                                            "log-scanned-slowly"};

constexpr EpochSeconds slow = 60;
/// No sender waits less for an answer before it tries again.
constexpr EpochSeconds shortestTimer = 30;
/// Some senders were told to wait for seconds only; none for fewer than these.
constexpr EpochSeconds atOnce = 5;
constexpr EpochSeconds imported = 3600;
constexpr EpochSeconds longestReceipt = 6 * 3600;
constexpr std::uint64_t smallMessage = 100'000;
/// Whatever its schedule, a sender tries again sooner than that after the first time it got no answer.
constexpr EpochSeconds beyondRetries = 8 * 3600;
/// Of two copies, that is less: each retry schedule begins with short waits, and nothing shows that copies are missing.
constexpr EpochSeconds beyondFirstRetry = 5 * 3600;
/// People and programs that got no answer try again sooner.
constexpr EpochSeconds beyondPatience = 3 * 3600;

Feature forkFeature(ForkKind kind) noexcept
{
    constexpr std::array<Feature, forkKinds> features = {
        Feature::ForkCopied, // Unknown is not asked for
        Feature::ForkCopied,  Feature::ForkEnvelope, Feature::ForkUntraced, Feature::ForkSubmission,
        Feature::ForkOutside, Feature::ForkPaths,    Feature::ForkEdge,     Feature::ForkEdgeHosts,
        Feature::ForkFilter,  Feature::ForkHandoff,  Feature::ForkDelivery, Feature::ForkConnector,
        Feature::ForkReturned};
    return features[static_cast<std::size_t>(kind)];
}

/// It stamps a message when it begins, takes it into its queue and answers, and only then does it deliver: what was in
/// the mailbox at once was answered at once. Exim does so as well, but its stamp is that of the end: there the sender's
/// stamp tells when it began at the earliest.
bool answersFirst(const mime::Hop &hop, const std::optional<mime::Hop> &before) noexcept
{
    const bool dated = before && before->date && hop.date && *before->date <= *hop.date;
    return startsWithIgnoreCase(hop.product, "Postfix") || (isStampedAtTheEnd(hop) && dated);
}

/// A time zone that is wrong is so by whole half hours, and nobody takes exactly that long.
bool isWrongZone(EpochSeconds took) noexcept
{
    constexpr EpochSeconds zone = 1800;
    constexpr EpochSeconds exact = 30;
    return took >= zone - exact && (took + exact) % zone <= 2 * exact;
}

bool atTheDoor(ForkKind kind) noexcept
{
    return kind == ForkKind::Edge || kind == ForkKind::EdgeHosts;
}

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

class Observer
{
public:
    Observer(const GroupView &group, const AccountView &account)
        : m_group(group)
        , m_facts(*group.facts)
        , m_account(account)
    {
    }

    Observations observe()
    {
        add(Feature::OtherContent,
            m_facts.cls == duplicates::Class::X && !m_facts.sameContent && !wasSentAnew() && !isReportedAgain());
        if (m_facts.headersKnown) {
            // Where the delivery leaves no line of its own, two look like one that was copied: a log knows better. So
            // do two addresses of one user, for whom a mailbox server got the message once.
            const bool untraced = m_group.kind == ForkKind::Copied && hasNoTrace(m_facts.alignment);
            add(Feature::NoTrace, untraced);
            // What one Exchange of 2003 keeps for its own people has no line that could be the same.
            const bool lineless = m_group.kind == ForkKind::Envelope && hasNoTrace(m_facts.alignment);
            add(forkFeature(m_group.kind),
                m_group.kind != ForkKind::Unknown && !untraced && !lineless &&
                    !(m_group.kind == ForkKind::Copied && (wasEachDelivered() || mayHaveTwoAddresses())));
            seeTrace();
            seeHeader();
        }
        if (!m_facts.copies.empty()) {
            seeTimes();
            seeMailboxes();
            seeAccount();
        }
        seeLogs();
        return std::move(m_seen);
    }

private:
    void add(Feature feature, bool when)
    {
        if (when)
            m_seen.push_back(feature);
    }

    void seeTrace()
    {
        const auto &forking = m_facts.alignment.forking;
        const auto count = static_cast<std::size_t>(
            std::count_if(forking.begin(), forking.end(), [](const auto &hop) { return hop && !hop->tls.empty(); }));
        // Where the copies came in from another host; elsewhere TLS says nothing.
        const bool counts =
            isBetweenHosts(m_group.kind, m_facts) || m_group.kind == ForkKind::Outside || isUntoldDoor();
        add(Feature::TlsAll, counts && count == forking.size());
        add(Feature::TlsMixed, counts && count != 0 && count != forking.size());
        add(Feature::TlsNone, counts && count == 0);
        add(Feature::Scanner, counts && !m_facts.scanner.empty() && m_account.isCommonlyScanned(m_group));
        const bool logged = m_group.log != nullptr && m_group.log->scanned != 0;
        // A filter that sits inside the session need not write its name.
        add(Feature::NoScanner,
            counts && m_facts.scanner.empty() && m_facts.senderScanner.empty() && !logged && !m_facts.proxyHop);
        add(Feature::SenderScanner, counts && m_facts.scanner.empty() && !m_facts.senderScanner.empty());
        add(Feature::ProxyHop, counts && m_facts.proxyHop);
        add(Feature::Pickup,
            (m_group.kind == ForkKind::Handoff || m_group.kind == ForkKind::Submission) &&
                std::any_of(forking.begin(), forking.end(), [](const auto &hop) { return hop && isPickup(*hop); }));
        add(Feature::FromMailbox, isHandedInFromMailbox());
        add(Feature::BeganAtExchange, m_facts.beganAtExchange);
        add(Feature::NotOldExchange, isBetweenHosts(m_group.kind, m_facts) && isNoOldExchange());
        const bool otherHost = std::any_of(forking.begin(), forking.end(),
                                           [&](const auto &hop) { return hop && hop->by != forking.front()->by; });
        add(Feature::ConnectorHosts, m_group.kind == ForkKind::Connector && otherHost);
        add(Feature::ConnectorPrograms,
            m_group.kind == ForkKind::Connector && !otherHost && programsOf(forking).size() > 1);
        add(Feature::MixedFetch, isFetchedInTwoWays());
        // Behind the fork, a program fetched what a provider had taken.
        const std::size_t fetched = m_group.kind == ForkKind::Connector ? 0 : m_facts.fetchedBehind;
        add(Feature::OneFetched, fetched != 0 && fetched < m_facts.copies.size());
        add(Feature::AllFetched, fetched != 0 && fetched == m_facts.copies.size());
        add(Feature::ReturnsOnce, m_facts.alignment.returns && m_facts.copies.size() == 2);
        add(Feature::ReturnsOften, m_facts.alignment.returns && m_facts.copies.size() > 2);
    }

    void seeHeader()
    {
        add(Feature::WorkstationScanner, m_facts.workstationScanner);
        // What a program fetches keeps the envelope fields of the provider.
        const Varies envelope = m_group.kind == ForkKind::Connector ? m_facts.providerEnvelope : m_facts.envelope;
        // A copy without any trace has lost these fields with it, or never had them.
        const bool traced = m_group.kind != ForkKind::Untraced;
        // A transaction that is repeated comes for each of its addresses again. Copies that came in one by one, each
        // for an address of its own, are one transaction, of which some addresses had to wait (greylisting).
        const bool ownAddress = m_facts.eachOwnAddress || !cameOneByOne();
        add(Feature::EnvelopeDiffers, traced && envelope == Varies::Differs && ownAddress);
        add(Feature::ReturnPathDiffers, traced && m_facts.returnPath == Varies::Differs);
        add(Feature::UnnamedAddress, m_facts.unnamedAddress && m_facts.envelope == Varies::Differs);
        // Where mail for this mailbox alone comes twice as well, other addresses in To and Cc are no reason. A queue
        // that adds an address of itself does not write "for" (it has two), but To and Cc tell whom the sender named.
        const KindFacts &kind = m_account.of(m_group.kind);
        const bool delivered = m_group.kind == ForkKind::Delivery || m_group.kind == ForkKind::Copied;
        const bool alone = (m_group.kind == ForkKind::Delivery && kind.alone * 3 >= kind.groups) ||
                           (delivered && kind.namedFewer * 3 >= kind.groups);
        // Nor are they where nothing comes twice but what the person wrote: a setting that copies what somebody sends
        // looks the same. Nor where the log shows that the server added the address of itself.
        const bool byDesign = m_facts.byDesign && m_facts.cls != duplicates::Class::E && !m_facts.listCopy;
        // Where the delivery writes no line of its own, copies for two addresses are the same to the last byte.
        const bool sameBytes = m_group.kind == ForkKind::Copied && m_facts.namesSeveral && mayHaveTwoAddresses();
        const bool named = byDesign || sameBytes || (isPassedOn() && m_facts.passedOnByNamed);
        const bool own = m_group.kind == ForkKind::Delivery && kind.groups >= 3 && kind.own == kind.groups;
        add(Feature::AliasNamed, named && !alone && !own && !hasAddedAddress() && !wasExpandedAgain());
        add(Feature::OwnMail, own && !named);
        // Two transactions for two addresses say so; a sender that tries again names the same one.
        // So does a server that took it for the address of this mailbox, and made two of it by itself.
        add(Feature::OneAddress, (m_facts.oneAddress && (isBetweenHosts(m_group.kind, m_facts) || cameOneByOne())) ||
                                     (m_facts.ownAddressAlone && m_group.kind == ForkKind::Delivery));
        add(Feature::ListCopy, m_facts.listCopy);
        add(Feature::JournalReport, m_facts.journalReport);
        add(Feature::Resent, m_facts.resent);
        add(Feature::Redirected, m_facts.redirected);
        // An alias that the sender named is what it is without that.
        add(Feature::PassedOn, isPassedOn() && !m_facts.passedOnByNamed);
        add(Feature::Automatic, m_facts.automatic);
        add(Feature::Bounce, m_facts.bounce && !m_facts.journalReport);
        add(Feature::SyncMark, m_facts.onlySyncMark);
        add(Feature::NewMessageId, m_facts.newMessageId);
        // Where the copies came in one by one, a stamp that they share is that of a server before.
        const bool apart = cameOneByOne() || m_group.kind == ForkKind::Paths || m_group.kind == ForkKind::Submission;
        add(Feature::SameStamp, m_facts.arrivalStamp == Varies::Same && !apart);
        add(Feature::NewStamp, m_facts.arrivalStamp == Varies::Differs);
    }

    /// Exchange 2000 and 2003 alone have a temporary table, and the line of either names the Windows SMTP service.
    [[nodiscard]] bool isNoOldExchange() const
    {
        const std::string_view product = senderProduct(m_facts);
        return !product.empty() && !startsWithIgnoreCase(product, "Microsoft SMTPSVC");
    }

    /// A program on our host handed in what carries the line of a delivery: no queue had it any more. A rule does so in
    /// the moment of the delivery, and the mail program of a person who sends a message on says so.
    [[nodiscard]] bool isHandedInFromMailbox() const
    {
        const auto &before = m_facts.alignment.lastCommon;
        return m_group.kind == ForkKind::Handoff && !m_facts.resent && before && before->date && isDelivery(*before) &&
               std::ranges::all_of(m_facts.alignment.forking, [&before](const auto &hop) {
                   return !hop || (isPickup(*hop) && hop->date && *hop->date - *before->date >= oneDelivery);
               });
    }

    /// Strangers handed it in several times, and nothing tells whether it was a server or a program of the sender.
    [[nodiscard]] bool isUntoldDoor() const
    {
        return m_group.kind == ForkKind::Unknown && m_facts.alignment.forked && m_facts.alignment.hop == 0;
    }

    /// One program that fetches mail wrote its line, and another one wrote none: a synchroniser over IMAP, say.
    [[nodiscard]] bool isFetchedInTwoWays() const
    {
        return m_group.kind == ForkKind::Connector && !m_facts.alignment.forking.empty() &&
               !std::ranges::all_of(m_facts.alignment.forking, [](const auto &hop) { return hop.has_value(); });
    }

    [[nodiscard]] bool cameOneByOne() const { return atTheDoor(m_group.kind) || m_group.kind == ForkKind::Outside; }

    /// From the stamp of the host that took it twice to the mailbox; or, where a host stamps at the end of a message,
    /// from the stamp before. Elsewhere, what lies between the two is the time in which the message waited at the
    /// sender: for greylisting, or because we could not be reached.
    [[nodiscard]] std::optional<EpochSeconds> receiptOf(std::size_t copy) const
    {
        const auto &hop = m_facts.alignment.forking[copy];
        const auto &stored = m_facts.copies[copy].internalDate;
        if (!hop || !hop->date || !stored)
            return std::nullopt;
        const HostClock clock = m_account.clockOf(m_group.kind, *hop);
        if (clock.isBehind())
            return std::nullopt;
        EpochSeconds longest = *stored - *hop->date - clock.error();
        const auto &before = m_facts.alignment.lastCommon;
        if (copy == 0 && before && before->date && isStampedAtTheEnd(*hop))
            longest = std::max(longest, *hop->date - *before->date);
        // No sender waits so long: the mailbox was moved to another server since, or a clock is wrong.
        return longest > longestReceipt || isWrongZone(longest) ? std::nullopt : std::optional(longest);
    }

    /// A log tells of a lost answer, or of clients that were gone when they had sent the message to one address: a
    /// sender whose session is cut does not wait for its timer, and goes on to the next mail exchanger, or without TLS,
    /// at once.
    [[nodiscard]] bool wasCut() const
    {
        if (m_group.log == nullptr)
            return false;
        const std::uint32_t left = m_facts.oneAddress ? m_group.log->clientLeft : 0;
        return m_group.log->lostAnswers() != 0 || left >= 2 || (left == 1 && copies() == 2);
    }

    /// The queue delivered it for one address once more, and no alias led there.
    [[nodiscard]] bool hasAddedAddress() const
    {
        return m_group.kind == ForkKind::Delivery && m_group.mailbox.addedAddress != 0;
    }

    /// An alias was followed before a filter, and behind it.
    [[nodiscard]] bool wasExpandedAgain() const
    {
        return (m_group.kind == ForkKind::Delivery || m_group.kind == ForkKind::Envelope ||
                m_group.kind == ForkKind::Copied) &&
               m_group.mailbox.expandedAgain != 0;
    }

    /// What a program fetches had been delivered before, too, and a loop comes to everybody on its way.
    [[nodiscard]] bool isPassedOn() const
    {
        return !m_facts.passedOnBy.empty() && m_group.kind != ForkKind::Connector &&
               m_group.kind != ForkKind::Returned && m_facts.fetchedBehind == 0 && !m_facts.listCopy;
    }

    /// Some programs keep the Message-ID and write a new Date when somebody sends a message once more (git send-email).
    [[nodiscard]] bool wasSentAnew() const
    {
        const auto &gaps = m_group.gaps.gaps;
        return m_facts.sameText && m_group.kind == ForkKind::Submission && !gaps.empty() &&
               *std::max_element(gaps.begin(), gaps.end()) < beyondPatience;
    }

    /// The reports of a spam filter that had one message several times are not the same to the last line, and what it
    /// takes for spam at the second time may have been none at the first.
    [[nodiscard]] bool isReportedAgain() const { return m_facts.sameLetter && isReported(m_facts.alignment); }

    [[nodiscard]] bool composedAnew() const { return m_facts.newMessageId && m_group.kind == ForkKind::Submission; }

    [[nodiscard]] bool wasEachDelivered() const
    {
        return m_group.log != nullptr && copies() >= 2 && m_group.mailbox.stored >= copies();
    }

    [[nodiscard]] bool mayHaveTwoAddresses() const
    {
        return m_facts.severalRecipients && m_group.gaps.rhythm == Rhythm::SameSecond && inOneMailbox() &&
               areSideBySide();
    }

    /// From the receipt of the first copy to the mailbox, where one host gave it to another, or to the mailbox server.
    [[nodiscard]] std::optional<EpochSeconds> firstReceipt() const
    {
        const bool received = (isBetweenHosts(m_group.kind, m_facts) || m_group.kind == ForkKind::Delivery) &&
                              m_facts.alignment.forking.size() == m_facts.copies.size();
        return received ? receiptOf(0) : std::nullopt;
    }

    /// Itself, or most of those whose copies came again in the same minute: one may have come in just before a copy of
    /// the queue was made.
    [[nodiscard]] bool hasWaitedInQueue() const
    {
        const KindFacts &kind = m_account.of(m_group.kind);
        return waitedInQueue(m_facts) || (m_account.companions(m_group) >= 1 && kind.waited * 3 >= kind.groups * 2);
    }

    /// Some copies took long from the host to the mailbox, and others did not: no clock that is wrong makes that up.
    [[nodiscard]] bool wasSlowAtTimes() const
    {
        EpochSeconds shortest = std::numeric_limits<EpochSeconds>::max();
        EpochSeconds longest = 0;
        for (std::size_t i = 0; i < m_facts.copies.size(); ++i) {
            const auto &hop = m_facts.alignment.forking[i];
            const auto &stored = m_facts.copies[i].internalDate;
            if (!hop || !hop->date || !stored)
                return false;
            const EpochSeconds took = *stored - *hop->date - m_account.clockOf(m_group.kind, *hop).error();
            shortest = std::min(shortest, took);
            longest = std::max(longest, took);
        }
        return longest >= slow && longest <= longestReceipt && shortest < longest / 4;
    }

    /// A timer sends it, and no sender that got no answer. Some senders try again at a steady beat, so between our own
    /// hosts it counts whether the next one was slow.
    [[nodiscard]] bool isBeat() const
    {
        const GapAnalysis &gaps = m_group.gaps;
        if (m_group.kind == ForkKind::Copied) // a collector that writes no line looks every ten minutes, and no queue
            return gaps.period != 0 && (gaps.rhythm == Rhythm::Periodic || gaps.rhythm == Rhythm::Scheduled);
        const auto receipt = firstReceipt();
        if (m_group.kind == ForkKind::Handoff && gaps.period != 0 && gaps.fingerprint && receipt) {
            if (wasSlowAtTimes())
                return false;
            return gaps.rhythm == Rhythm::Periodic || *receipt < slow;
        }
        return gaps.rhythm == Rhythm::Periodic;
    }

    [[nodiscard]] bool isScheduled() const { return m_group.gaps.rhythm == Rhythm::Scheduled && !isBeat(); }

    void seeTimes()
    {
        switch (m_group.gaps.rhythm) {
        case Rhythm::SameSecond:
            // A button that is pressed twice: whatever else makes two of one, it writes no second Message-ID.
            add(Feature::GapsQuick, composedAnew());
            add(Feature::GapsSameSecond, !composedAnew() && (!wasCut() || !atTheDoor(m_group.kind)));
            break;
        case Rhythm::Pairs:
            add(Feature::GapsPairs, true);
            break;
        case Rhythm::Daily:
            add(Feature::GapsDaily, true);
            add(Feature::DaysFromFirst, m_group.gaps.fromFirst);
            break;
        case Rhythm::Periodic:
        case Rhythm::Scheduled:
            add(isBeat() ? Feature::GapsPeriodic : Feature::GapsScheduled, true);
            break;
        case Rhythm::Quick: {
            const bool untimed = !wasCut() && atTheDoor(m_group.kind) &&
                                 std::all_of(m_group.gaps.gaps.begin(), m_group.gaps.gaps.end(),
                                             [](EpochSeconds gap) { return gap < shortestTimer; });
            add(untimed ? Feature::GapsSameSecond : Feature::GapsQuick, true);
            break;
        }
        case Rhythm::Irregular:
            add(m_group.gaps.fingerprint ? Feature::GapsCompatible : Feature::GapsIrregular, true);
            break;
        case Rhythm::None:
            break;
        }
        const auto &gaps = m_group.gaps.gaps;
        add(Feature::GapsFar,
            m_group.gaps.rhythm == Rhythm::Irregular &&
                *std::min_element(gaps.begin(), gaps.end()) >= (gaps.size() > 1 ? beyondRetries : beyondFirstRetry));
        // A notice that recurs in the same words has a new Message-ID each time, too.
        add(Feature::MayRecur,
            composedAnew() && !gaps.empty() && *std::min_element(gaps.begin(), gaps.end()) >= beyondPatience);
        if (const auto first = firstReceipt()) {
            add(Feature::SlowReceipt, *first >= slow);
            add(Feature::PromptReceipt, *first < slow);
            add(Feature::AnsweredFirst,
                *first <= atOnce && m_account.clockOf(m_group.kind, *m_facts.alignment.forking.front()).error() == 0 &&
                    answersFirst(*m_facts.alignment.forking.front(), m_facts.alignment.lastCommon) &&
                    !m_facts.proxyHop);
            const auto last = receiptOf(m_facts.copies.size() - 1);
            add(Feature::LastPrompt, last && *first >= slow && *last < *first / 4);
        }
        // Where every copy is late, the whole mailbox was moved to another server.
        // Deliveries that were tried again, on a schedule, come late as well.
        const bool scheduled = isScheduled();
        const auto late = std::count_if(m_facts.copies.begin(), m_facts.copies.end(), [](const CopyFacts &copy) {
            return copy.internalDate && copy.lastHop && *copy.internalDate - *copy.lastHop >= imported;
        });
        // Messages come at any time between two looks. Where all waited equally long, a clock is behind.
        constexpr EpochSeconds oneWait = 10;
        const KindFacts &kind = m_account.of(m_group.kind);
        add(Feature::PolledFirst, m_group.kind == ForkKind::Copied && wasPolled(m_facts) &&
                                      kind.longestPoll - kind.shortestPoll > oneWait && kind.polled >= 3 &&
                                      kind.polled * 3 >= kind.groups * 2);
        const bool apart =
            !gaps.empty() && *std::min_element(gaps.begin(), gaps.end()) >= oneDelivery && gaps.size() + 1 == copies();
        // A program that keeps an old date may keep one of its own: when it had fetched the message for the first time.
        add(Feature::StoredAnew,
            apart && !scheduled && m_group.kind == ForkKind::Copied && inOneMailbox() && !isOutOfOrder() &&
                !hasNoTrace(m_facts.alignment)); // drafts, which no program fetches
        add(Feature::DeliveredApart, apart && m_group.kind == ForkKind::Delivery);
        add(Feature::WaitedInQueue, apart && m_group.kind == ForkKind::Delivery && hasWaitedInQueue());
        add(Feature::ImportedLater, !scheduled && late != 0 &&
                                        late != static_cast<std::ptrdiff_t>(m_facts.copies.size()) &&
                                        m_group.kind == ForkKind::Copied);
    }

    [[nodiscard]] std::size_t copies() const { return m_facts.copies.size(); }
    [[nodiscard]] bool isEachInItsOwnMailbox() const
    {
        std::set<std::string_view> mailboxes;
        return std::ranges::all_of(m_facts.copies, [&mailboxes](const CopyFacts &copy) {
            return mailboxes.insert(copy.ref.mailbox.wire).second;
        });
    }
    [[nodiscard]] bool isOutOfOrder() const
    {
        return std::ranges::any_of(m_facts.copies,
                                   [this](const CopyFacts &copy) { return m_account.isOutOfOrder(copy); });
    }
    [[nodiscard]] bool inOneMailbox() const
    {
        return std::ranges::all_of(m_facts.copies, [this](const CopyFacts &copy) {
            return copy.ref.mailbox == m_facts.copies.front().ref.mailbox;
        });
    }

    /// Nothing was stored between them. REQUIRES: all are in one mailbox.
    [[nodiscard]] bool areSideBySide() const
    {
        const auto [first, last] =
            std::ranges::minmax_element(m_facts.copies, {}, [](const CopyFacts &copy) { return copy.ref.uid.value; });
        return last->ref.uid.value - first->ref.uid.value < copies();
    }

    void seeMailboxes()
    {
        const CopyRef &first = m_facts.copies.front().ref;
        bool sent = false;
        bool other = false;
        const MailboxName *kept = nullptr;
        for (const CopyFacts &copy : m_facts.copies) {
            const auto role = duplicates::mailboxRole(copy.ref.mailbox);
            sent = sent || role == duplicates::MailboxRole::Sent;
            if (duplicates::isEmptiedUnseen(role)) // a person, or a filter, has put it there from wherever it came to
                continue;
            other = other || (kept != nullptr && copy.ref.mailbox != *kept);
            kept = &copy.ref.mailbox;
        }
        add(Feature::SentMailbox, sent);
        add(Feature::OtherMailbox, other && !sent);
        // A twin for nearly every message shows a rule; a person copies some, and a restore those of its time.
        // Gmail shows one message under several labels. Elsewhere they are mailboxes with copies of their own.
        const bool labels =
            m_group.kind == ForkKind::Copied && other && std::ranges::any_of(m_facts.copies, [](const CopyFacts &copy) {
                return duplicates::isGmailLabel(copy.ref.mailbox);
            });
        add(Feature::LabelMailbox, labels);
        add(Feature::OutOfOrder, m_group.kind == ForkKind::Copied && !labels && isOutOfOrder());
        // No rule leaves two copies in one mailbox.
        const bool twins = other && !sent && !labels && isEachInItsOwnMailbox() &&
                           m_account.of(m_group.kind).groups >= 3 && m_account.twinShare(m_group) >= 60;
        add(Feature::TwinMailbox, twins);
        add(Feature::TwinsEnded, twins && m_account.haveTwinsEnded(m_group));
        seeWhenTheyWerePutThere(m_group.kind == ForkKind::Copied && other && !sent && !labels);
        // Two deliveries of one second are stored side by side, whatever their headers add to the trace.
        const bool oneSecond = m_group.kind == ForkKind::Envelope && !m_facts.newMessageId &&
                               m_group.gaps.rhythm == Rhythm::SameSecond && inOneMailbox();
        if (m_group.kind == ForkKind::Copied || oneSecond)
            seeUids(first);
    }

    /// Copies in several mailboxes: was the further one made at the delivery, or afterwards? What copies a message
    /// later takes along that it was answered (RFC 3501 6.4.7). What was answered after it had been copied is marked so
    /// in one place alone.
    void seeWhenTheyWerePutThere(bool apart)
    {
        constexpr std::uint32_t severalAnswers = 3;
        const auto [all, some] = m_account.answered(m_group);
        const bool own = std::ranges::all_of(m_facts.copies, &CopyFacts::answered);
        add(Feature::MarksCarried, apart && isEachInItsOwnMailbox() && (own || (all >= 2 && all > some)));
        add(Feature::MarksApart, apart && isEachInItsOwnMailbox() && all == 0 && some >= severalAnswers);
        // What arrives does so in INBOX. Where neither copy lies there, a person may have filed the original since.
        const auto arrived = std::ranges::find_if(m_facts.copies, [](const CopyFacts &copy) {
            return copy.ref.mailbox.wire == "INBOX" && isMailboxOlder(copy);
        });
        add(Feature::MailboxNewer,
            apart && arrived != m_facts.copies.end() && std::ranges::any_of(m_facts.copies, isOlderThanItsMailbox));
    }

    /// Copies in one mailbox: UIDs tell in which order they were stored (RFC 3501 2.3.1.1), whatever INTERNALDATE says.
    void seeUids(const CopyRef &first)
    {
        std::uint32_t low = first.uid.value;
        std::uint32_t high = first.uid.value;
        std::uint32_t count = 0;
        for (const CopyFacts &copy : m_facts.copies) {
            if (copy.ref.mailbox != first.mailbox)
                continue;
            low = std::min(low, copy.ref.uid.value);
            high = std::max(high, copy.ref.uid.value);
            ++count;
        }
        // Where the delivery leaves no line of its own, two deliveries look the same.
        const bool delivered = m_facts.alignment.lastCommon && isDelivery(*m_facts.alignment.lastCommon);
        add(Feature::UidNext, delivered && count > 1 && high - low < count);
        const bool together = cameTogether() && m_account.isOneMoment(first.mailbox.wire, low, high,
                                                                      *m_facts.copies.front().internalDate);
        add(Feature::UidLate, count > 1 && high - low >= count && !isScheduled() && !together);
    }

    void seeAccount()
    {
        const KindFacts &kind = m_account.of(m_group.kind);
        add(Feature::Burst, m_account.companions(m_group) >= 1);
        // The same message handed in twice needs no second case; two in the same words do.
        const bool plain = m_group.kind == ForkKind::Submission && !composedAnew();
        add(Feature::OneRepeat, kind.groups == 1 && copies() == 2 && m_group.log == nullptr && !plain);
        add(Feature::SizeKnee, kind.knee && m_facts.size >= kind.knee->low);
        // Copies that were made in the mailbox: a restore repeats everything, as a rule does.
        add(Feature::AnySize,
            m_group.kind != ForkKind::Copied && kind.groups >= 2 && kind.smallest < smallMessage && !kind.knee);
        if (kind.total < 4 || m_group.kind == ForkKind::Copied)
            return;
        // What came for two addresses within a minute is one occasion, on which somebody wrote to both.
        const bool oneOccasion = m_facts.envelope == Varies::Differs && kind.span < oneDelivery;
        add(Feature::AllRepeated, kind.repeated * 10 >= kind.total * 9 && !oneOccasion);
        add(Feature::FewRepeated, kind.repeated * 10 <= kind.total * 7);
    }

    /// Was it written in the days of these copies? A log may be in any zone. Those of syslog name no year, so that it
    /// was guessed; a day more for leap years.
    [[nodiscard]] bool isOfTheTime(const LogProof &proof) const
    {
        constexpr EpochSeconds zones = 15 * 3600;
        constexpr EpochSeconds day = 86'400;
        constexpr EpochSeconds mostYears = 5;
        EpochSeconds from = std::numeric_limits<EpochSeconds>::max();
        EpochSeconds to = std::numeric_limits<EpochSeconds>::min();
        for (const CopyFacts &copy : m_facts.copies) {
            for (const auto &time : {copy.internalDate, copy.lastHop}) {
                if (time && plausible(*time)) {
                    from = std::min(from, *time - zones);
                    to = std::max(to, *time + zones);
                }
            }
        }
        bool within = from > to;
        for (EpochSeconds year = -mostYears; year <= mostYears && !within; ++year) {
            const EpochSeconds slack = year == 0 ? 0 : day;
            within = proof.isWithin(from + year * 365 * day - slack, to + year * 365 * day + slack);
        }
        return within;
    }

    void seeLogs()
    {
        const LogJoiner *logs = m_account.logs();
        if (logs != nullptr && isBetweenHosts(m_group.kind, m_facts)) {
            const LogProof none;
            const LogProof &own = m_group.log == nullptr ? none : *m_group.log;
            const LogProof &any = isOfTheTime(logs->anyMessage()) ? logs->anyMessage() : none;
            add(Feature::LogFilterLate, any.filterLate != 0 || own.filterLate != 0);
            add(Feature::LogMilterLate, any.milterLate != 0 || own.milterLate != 0);
        }
        if (m_group.log == nullptr)
            return;
        const LogProof &log = *m_group.log;
        add(Feature::LogAckLost, log.lostAnswers() != 0);
        add(Feature::LogFilterLost, log.filterLost != 0);
        add(Feature::LogBackendLost, log.backendLost != 0);
        add(Feature::LogAcceptedTwice, log.accepted >= 2);
        add(Feature::LogAcceptedOnce, log.accepted == 1);
        add(Feature::LogClientLeft, log.clientLeft != 0);
        // Nobody sends again what he heard the answer to.
        add(Feature::LogClientQuit,
            log.accepted >= 2 && log.clientQuit >= log.accepted && log.clientLeft == 0 && log.ackLost == 0);
        add(Feature::LogLoop, log.loopStopped != 0);
        add(Feature::LogResubmitted, log.resubmitted != 0);
        add(Feature::LogSafetyCopy, log.safetyCopies != 0);
        add(Feature::LogSuppressed, log.suppressed != 0);
        add(Feature::LogExpanded, log.expanded != 0 || m_group.mailbox.putFurther != 0);
        add(Feature::LogRetriedLocally, log.retriedLocally != 0);
        // What somebody hands in out of a mailbox is delivered, too.
        add(Feature::LogStoredEach, wasEachDelivered() && !isHandedInFromMailbox());
        add(Feature::LogStoredOnce, wasStoredOnce());
        // To file it away is a copy, and an expunge.
        const std::uint32_t filed = std::min(m_group.mailbox.copied, m_group.mailbox.expunged);
        add(Feature::LogClientSaved, m_group.mailbox.saved > m_group.mailbox.expunged - filed);
        add(Feature::LogClientCopied, m_group.mailbox.copied > filed);
        add(Feature::LogAddedAddress, hasAddedAddress());
        add(Feature::LogExpandedAgain, wasExpandedAgain());
        // The last program on the way had it once, and stored it several times.
        const bool programCopied =
            m_group.kind == ForkKind::Copied && wasEachDelivered() && cameTogether() && m_group.mailbox.handedOver == 1;
        add(Feature::LogProgramCopied, programCopied);
        const bool scanned = log.scanned != 0 && isBetweenHosts(m_group.kind, m_facts);
        add(Feature::LogScanned, scanned && m_facts.scanner.empty()); // the header says the same
        add(Feature::LogScannedSlowly, scanned && log.isSlowlyScanned());
    }

    /// Of copies that came apart, the log may have seen the first or the last one alone; what a program saves over IMAP
    /// is no delivery.
    [[nodiscard]] bool wasStoredOnce() const
    {
        return m_group.log != nullptr && copies() >= 2 && m_group.log->isStoredOnce(m_group.mailbox) &&
               m_group.log->expanded == 0 && m_group.mailbox.putFurther == 0 && !isFetchedInTwoWays() &&
               cameTogether() && isOfTheTime(*m_group.log);
    }

    /// All have a date, and these are no further apart than those of one delivery.
    [[nodiscard]] bool cameTogether() const
    {
        EpochSeconds low = std::numeric_limits<EpochSeconds>::max();
        EpochSeconds high = std::numeric_limits<EpochSeconds>::min();
        for (const CopyFacts &copy : m_facts.copies) {
            if (!copy.internalDate)
                return false;
            low = std::min(low, *copy.internalDate);
            high = std::max(high, *copy.internalDate);
        }
        return low <= high && high - low <= oneDelivery;
    }

    const GroupView &m_group;
    const GroupFacts &m_facts;
    const AccountView &m_account;
    Observations m_seen;
};

} // namespace

std::string_view idOf(Feature feature) noexcept
{
    return ids[static_cast<std::size_t>(feature)];
}

std::optional<Feature> featureFrom(std::string_view id) noexcept
{
    const auto at = std::find(ids.begin(), ids.end(), id);
    return at == ids.end() ? std::nullopt : std::optional(static_cast<Feature>(at - ids.begin()));
}

Observations observe(const GroupView &group, const AccountView &account)
{
    return Observer(group, account).observe();
}

} // namespace onecopy::diagnosis
