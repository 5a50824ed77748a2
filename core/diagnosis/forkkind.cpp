// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnosis/forkkind.h"

#include "core/base/text.h"
#include "core/duplicates/mailboxrole.h"

#include <algorithm>
#include <charconv>
#include <limits>
#include <vector>

namespace onecopy::diagnosis {

namespace {

bool isLoopback(const mime::Hop &hop) noexcept
{
    return hop.fromAddress.starts_with("127.") || hop.fromAddress == "::1" || equalsIgnoreCase(hop.from, "localhost") ||
           equalsIgnoreCase(hop.by, "localhost");
}

/// "EX01.example.org" and "EX01.example.local" are the names of one server, outside and inside.
bool sameFirstLabel(std::string_view left, std::string_view right) noexcept
{
    return equalsIgnoreCase(left.substr(0, left.find('.')), right.substr(0, right.find('.')));
}

template <class Test> bool anyForking(const Alignment &alignment, const Test &test)
{
    return std::any_of(alignment.forking.begin(), alignment.forking.end(),
                       [&](const auto &hop) { return hop && test(*hop); });
}

template <class Test> bool allForking(const Alignment &alignment, const Test &test)
{
    return std::all_of(alignment.forking.begin(), alignment.forking.end(),
                       [&](const auto &hop) { return hop && test(*hop); });
}

/// Addresses of a network at home or in an office (RFC 1918, RFC 4193, RFC 3927).
bool isPrivate(std::string_view address) noexcept
{
    const auto second = [address](std::size_t from) {
        int value = 0;
        std::from_chars(address.data() + from, address.data() + address.size(), value);
        return value;
    };
    const bool middle = address.starts_with("172.") && second(4) >= 16 && second(4) <= 31;
    return middle || address.starts_with("10.") || address.starts_with("192.168.") || address.starts_with("169.254.") ||
           startsWithIgnoreCase(address, "fd") || startsWithIgnoreCase(address, "fe80:");
}

/// Another mail server gave the message to this host: not a program that signed in (RFC 3848: ESMTPA, ESMTPSA), not one
/// of this network, not one without a name.
bool isFromServer(const mime::Hop &hop) noexcept
{
    const bool named = hop.from.find('.') != std::string::npos && hop.from.front() != '[';
    return named && !isSignedIn(hop) && !isLoopback(hop) && !isPrivate(hop.fromAddress) && !isFetched(hop) &&
           !isDelivery(hop);
}

/// The shortest time in which mail servers try again, but for a few.
constexpr EpochSeconds quickest = 300;

/// Between the copies, by the clock of the host that took them in; 0 where it does not tell.
EpochSeconds shortestGap(const Alignment &alignment)
{
    std::vector<EpochSeconds> times;
    for (const auto &hop : alignment.forking) {
        if (!hop || !hop->date)
            return 0;
        times.push_back(*hop->date);
    }
    std::sort(times.begin(), times.end());
    EpochSeconds shortest = std::numeric_limits<EpochSeconds>::max();
    for (std::size_t i = 1; i < times.size(); ++i)
        shortest = std::min(shortest, times[i] - times[i - 1]);
    return shortest;
}

/// The first time that one host took the message soon after another one: a sender that gets no answer goes on to the
/// next mail exchanger at once. What it sends at its next retry may come to any host behind one name.
constexpr EpochSeconds movesOn = 700;

bool wentOnAtOnce(const GroupFacts &facts)
{
    std::vector<std::pair<EpochSeconds, std::string>> taken;
    for (std::size_t i = 0; i < facts.alignment.forking.size(); ++i) {
        const auto &hop = facts.alignment.forking[i];
        if (!hop || !hop->date)
            return true; // nobody can tell
        taken.emplace_back(takenAt(facts, i), toLowerAscii(hop->by));
    }
    std::sort(taken.begin(), taken.end());
    for (std::size_t i = 1; i < taken.size(); ++i) {
        if (taken[i].second != taken[i - 1].second && taken[i].first - taken[i - 1].first <= movesOn)
            return true;
    }
    return false;
}

/// Copies that were made in the mailbox, or a second reading of a collector that writes no line of its own.
ForkKind afterTheTrace(const GroupFacts &facts)
{
    EpochSeconds shortest = std::numeric_limits<EpochSeconds>::max();
    bool dated = true;
    bool together = true;
    bool saved = false;
    for (std::size_t i = 0; i < facts.copies.size(); ++i) {
        const CopyFacts &copy = facts.copies[i];
        const auto role = duplicates::mailboxRole(copy.ref.mailbox);
        saved = saved || role == duplicates::MailboxRole::Sent || role == duplicates::MailboxRole::Drafts;
        together = together && copy.ref.mailbox == facts.copies.front().ref.mailbox;
        dated = dated && copy.internalDate;
        if (i != 0 && dated)
            shortest = std::min(shortest, *copy.internalDate - *facts.copies[i - 1].internalDate);
    }
    constexpr EpochSeconds oneMoment = 60;
    const bool later = dated && facts.copies.size() > 1 && shortest >= oneMoment;
    if (facts.collected && together && later)
        return ForkKind::Connector;
    // What is sent or drafted has no trace by nature. Elsewhere its lack is no sign of one delivery.
    return !hasNoTrace(facts.alignment) || saved || !later ? ForkKind::Copied : ForkKind::Unknown;
}

/// A host gave the message to several others for one address, one after the other, and the next when it had waited for
/// an answer. What goes on two ways by a setting does so at once.
bool isTriedAgain(const GroupFacts &facts)
{
    constexpr EpochSeconds leastWait = 30;
    return facts.oneAddress && shortestGap(facts.alignment) >= leastWait && wentOnAtOnce(facts);
}

/// One sender, though it may have many hosts. Strangers that send one text under one Message-ID have agreed on it, or
/// copied it.
bool isOneClient(const Alignment &alignment)
{
    const mime::Hop &first = *alignment.forking.front();
    const std::string owner = ownerOf(first.from);
    return allForking(alignment, [&](const mime::Hop &hop) {
        return (!owner.empty() && ownerOf(hop.from) == owner) ||
               (!first.fromAddress.empty() && hop.fromAddress == first.fromAddress);
    });
}

/// A host gave the message to several hosts of its own owner: a matter of those who run them, not another way.
bool sameOwner(const Alignment &alignment)
{
    const std::string owner = ownerOf(alignment.lastCommon->by);
    return !owner.empty() && allForking(alignment, [&](const mime::Hop &hop) { return ownerOf(hop.by) == owner; });
}

/// "from mail pickup service by": a program left the message in the folder from which Exchange takes what is there.
bool isFromPickupFolder(const mime::Hop &hop) noexcept
{
    return startsWithIgnoreCase(hop.product, "Microsoft SMTP") && isPickup(hop);
}

/// A program on the host itself handed in what another owner's host had: nothing but a collector carries it over.
bool isCarriedOver(const Alignment &alignment)
{
    const std::string from = ownerOf(alignment.lastCommon->by);
    return !from.empty() && allForking(alignment, [&](const mime::Hop &hop) {
        const bool named = !hop.from.empty() && (isLoopback(hop) || equalsIgnoreCase(hop.from, hop.by));
        return (named || isFromPickupFolder(hop)) && !isDelivery(hop) && !equalsIgnoreCase(hop.by, "localhost") &&
               !startsWithIgnoreCase(hop.with, "mapi") && ownerOf(hop.by) != from &&
               !sameFirstLabel(hop.by, alignment.lastCommon->by);
    });
}

/// A machine of this network that writes no line handed in, under its own name, what another owner's host had: a
/// collector, or a gateway. Nobody can tell which of the two repeated it.
bool isBehindASilentHost(const Alignment &alignment, const OwnHosts &own)
{
    const std::string &before = alignment.lastCommon->by;
    const std::string owner = ownerOf(before);
    return !owner.empty() && isOneHost(alignment) && allForking(alignment, [&](const mime::Hop &hop) {
        const std::string named = ownerOf(hop.from);
        return own.contains(hop.by) && ownerOf(hop.by) != owner && isPrivate(hop.fromAddress) && !named.empty() &&
               named != owner && !sameFirstLabel(hop.from, before);
    });
}

/// The host that took the message several times gave it back to the one from which it had it: a filter on a host of its
/// own.
bool isGivenBack(const GroupFacts &facts)
{
    const std::size_t hop = facts.alignment.hop;
    return hop >= 1 && hop + 1 < facts.hosts.size() && isOneHost(facts.alignment) &&
           facts.hosts[hop + 1] == facts.hosts[hop - 1] && facts.hosts[hop] != facts.hosts[hop - 1];
}

/// A filter of the owner of that host, who has it on the host itself: it wrote a line of its own ("by localhost
/// (amavisd-new, port 10024)"), and gave the message back there several times.
bool isGivenBackAtStrangers(const Alignment &alignment)
{
    return isOneHost(alignment) && equalsIgnoreCase(alignment.lastCommon->by, "localhost") &&
           allForking(alignment, [](const mime::Hop &hop) {
               return isLoopback(hop) && !isDelivery(hop) && !equalsIgnoreCase(hop.by, "localhost");
           });
}

/// Postfix dates what it picks up by the file in which it lay. Copies of one moment by that date, and far apart in the
/// mailbox, were copies of that file, which somebody put back; no filter gave them back.
bool wasPickedUpFromCopies(const GroupFacts &facts)
{
    constexpr EpochSeconds moment = 5;
    constexpr EpochSeconds apart = 60;
    const auto &forking = facts.alignment.forking;
    const auto &first = facts.copies.front().internalDate;
    const auto &last = facts.copies.back().internalDate;
    const auto dated = [](const auto &hop) { return hop && hop->date; };
    return std::ranges::all_of(forking, dated) && first && last && *last - *first >= apart &&
           std::ranges::all_of(forking, [&](const auto &hop) {
               return *hop->date - *forking.front()->date <= moment && *forking.front()->date - *hop->date <= moment;
           });
}

ForkKind insideKind(const GroupFacts &facts)
{
    const Alignment &alignment = facts.alignment;
    // Exchange's store driver writes "with mapi", from the server to itself.
    const auto intoStore = [&](const mime::Hop &hop) {
        return isDelivery(hop) ||
               (startsWithIgnoreCase(hop.with, "mapi") && sameFirstLabel(hop.by, alignment.lastCommon->by));
    };
    if (allForking(alignment, intoStore))
        return ForkKind::Delivery;
    if (anyForking(alignment, [](const mime::Hop &hop) { return isLoopback(hop) && !isDelivery(hop); }) &&
        allForking(alignment, isLoopback))
        return ForkKind::Filter;
    // So is a filter that gives back by the command sendmail. What is taken from a copy of the queue came on without it
    // the first time.
    if (allForking(alignment, [&](const mime::Hop &hop) {
            return isPickup(hop) && equalsIgnoreCase(hop.by, alignment.lastCommon->by);
        }))
        return wasPickedUpFromCopies(facts) ? ForkKind::Handoff : ForkKind::Filter;
    return isGivenBack(facts) ? ForkKind::Filter : ForkKind::Handoff;
}

} // namespace

bool isDelivery(const mime::Hop &hop) noexcept
{
    return startsWithIgnoreCase(hop.with, "lmtp") || startsWithIgnoreCase(hop.with, "utf8lmtp") ||
           equalsIgnoreCase(hop.with, "local");
}

bool isOneHost(const Alignment &alignment) noexcept
{
    if (alignment.forking.empty() || !alignment.forking.front())
        return false;
    const std::string &by = alignment.forking.front()->by;
    return allForking(alignment, [&by](const mime::Hop &hop) { return equalsIgnoreCase(hop.by, by); });
}

EpochSeconds takenAt(const GroupFacts &facts, std::size_t copy) noexcept
{
    const EpochSeconds date = *facts.alignment.forking[copy]->date;
    const auto &stored = facts.copies[copy].internalDate;
    return stored && *stored > 0 ? std::min(date, *stored) : date;
}

bool isReported(const Alignment &alignment) noexcept
{
    return alignment.hop == 0 &&
           anyForking(alignment, [](const mime::Hop &hop) { return equalsIgnoreCase(hop.with, "SpamAssassin"); });
}

bool isPickup(const mime::Hop &hop) noexcept
{
    return hop.from.empty() && hop.fromAddress.empty() && !isFetched(hop) && !isDelivery(hop);
}

ForkKind forkKindOf(const GroupFacts &facts, const OwnHosts &own)
{
    const Alignment &alignment = facts.alignment;
    if (!facts.headersKnown)
        return ForkKind::Unknown;
    if (alignment.withoutTrace)
        return ForkKind::Untraced;
    if (!alignment.forked)
        return facts.sameHeader || facts.onlySyncMark ? afterTheTrace(facts) : ForkKind::Envelope;
    // What the provider sends on as well was not fetched twice.
    if (anyForking(alignment, isFetched))
        return anyForking(alignment, isFromServer) ? ForkKind::Paths : ForkKind::Connector;
    if (alignment.hop == 0) {
        if (isReported(alignment) || facts.madeAnew)
            return ForkKind::Unknown;
        // Not every sender writes a line of its own. Where strangers' servers hand in at ours, that is our door.
        const bool door = !own.ownsDomain(facts.sender) && allForking(alignment, [&](const mime::Hop &hop) {
            return own.contains(hop.by) && isFromServer(hop);
        });
        // "by host with SMTP id": a step inside a large service. What came before it is not told, and it may be written
        // anew for each try.
        const bool inside = anyForking(alignment, [](const mime::Hop &hop) {
            return hop.from.empty() && hop.fromAddress.empty() &&
                   (startsWithIgnoreCase(hop.with, "smtp") || startsWithIgnoreCase(hop.with, "esmtp"));
        });
        if (!door)
            return inside ? ForkKind::Unknown : ForkKind::Submission;
        // They may as well be messages that somebody handed in again at a server that we cannot see: people and their
        // programs are quick, and soon give up.
        if (facts.copies.size() < 3 || shortestGap(alignment) < quickest || !isOneClient(alignment))
            return ForkKind::Unknown;
        return isOneHost(alignment) || !wentOnAtOnce(facts) ? ForkKind::Edge : ForkKind::EdgeHosts;
    }
    if (alignment.returns)
        return ForkKind::Returned;
    if (isCarriedOver(alignment)) {
        // A scanner in front of the server hands in from there as well, but what strangers send comes at once.
        constexpr EpochSeconds poll = 30;
        const mime::Hop &first = *alignment.forking.front();
        const bool waited =
            first.date && alignment.lastCommon->date && *first.date - *alignment.lastCommon->date >= poll;
        return waited ? ForkKind::Connector : ForkKind::Unknown;
    }
    if (isBehindASilentHost(alignment, own))
        return ForkKind::Unknown;
    const bool fromUs = own.contains(alignment.lastCommon->by);
    // Whatever a program on our host calls itself ("by IMSVA"), loopback leads nowhere else.
    const bool loops = fromUs && !ownerOf(alignment.lastCommon->by).empty();
    const bool ours =
        allForking(alignment, [&](const mime::Hop &hop) { return own.contains(hop.by) || (loops && isLoopback(hop)); });
    // A copy that goes no further was delivered there.
    const bool stayed = fromUs && std::all_of(alignment.forking.begin(), alignment.forking.end(),
                                              [&](const auto &hop) { return !hop || own.contains(hop->by); });
    if (fromUs && (ours || stayed))
        return insideKind(facts);
    if (ours)
        return isOneHost(alignment) || !wentOnAtOnce(facts) ? ForkKind::Edge : ForkKind::EdgeHosts;
    if (isGivenBackAtStrangers(alignment))
        return ForkKind::Filter;
    if (isOneHost(alignment) || sameOwner(alignment))
        return ForkKind::Outside;
    // Another owner may keep the second mail exchanger. For one and the same address nobody forwards.
    return fromUs || !isTriedAgain(facts) ? ForkKind::Paths : ForkKind::EdgeHosts;
}

bool isBetweenHosts(ForkKind kind, const GroupFacts &facts) noexcept
{
    const Alignment &alignment = facts.alignment;
    const bool inside = kind == ForkKind::Handoff && alignment.lastCommon && isOneHost(alignment) &&
                        !isPickup(*alignment.forking.front()) &&
                        !equalsIgnoreCase(alignment.lastCommon->by, alignment.forking.front()->by);
    return inside || kind == ForkKind::Edge || kind == ForkKind::EdgeHosts;
}

std::string_view directionOf(ForkKind kind) noexcept
{
    switch (kind) {
    case ForkKind::Copied:
        return "store";
    case ForkKind::Envelope:
        return "local-delivery";
    case ForkKind::Untraced:
        return "client";
    case ForkKind::Submission:
        return "submitter";
    case ForkKind::Outside:
        return "outside";
    case ForkKind::Paths:
        return "routing";
    case ForkKind::Edge:
    case ForkKind::EdgeHosts:
        return "sender";
    case ForkKind::Filter:
        return "content-filter";
    case ForkKind::Handoff:
        return "own-queue";
    case ForkKind::Delivery:
        return "local-delivery";
    case ForkKind::Connector:
        return "connector";
    case ForkKind::Returned:
        return "loop";
    case ForkKind::Unknown:
        break;
    }
    return "unknown";
}

} // namespace onecopy::diagnosis
