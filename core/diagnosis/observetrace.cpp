// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnosis/observing.h"

#include "core/base/text.h"

#include <algorithm>

namespace onecopy::diagnosis {

namespace {

/// Strangers handed it in several times, and nothing tells whether it was a server or a program of the sender.
bool isUntoldDoor(const GroupReading &reading)
{
    return reading.group.kind == ForkKind::Unknown && reading.facts.alignment.forked &&
           reading.facts.alignment.hop == 0;
}

/// Exchange 2000 and 2003 alone have a temporary table, and the line of either names the Windows SMTP service.
bool isNoOldExchange(const GroupReading &reading)
{
    const std::string_view product = senderProduct(reading.facts);
    return !product.empty() && !startsWithIgnoreCase(product, "Microsoft SMTPSVC");
}

/// What a program fetches had been delivered before, too, and a loop comes to everybody on its way.
bool isPassedOn(const GroupReading &reading)
{
    const GroupFacts &facts = reading.facts;
    return !facts.passedOnBy.empty() && reading.group.kind != ForkKind::Connector &&
           reading.group.kind != ForkKind::Returned && facts.fetchedBehind == 0 && !facts.listCopy;
}

/// Neither the hosts at which the ways part nor To and Cc tell of two addresses, and nothing says that a copy was sent
/// on.
bool isUntoldWay(const GroupReading &reading)
{
    const GroupFacts &facts = reading.facts;
    const auto &forking = facts.alignment.forking;
    const bool two = std::ranges::any_of(forking, [&](const auto &hop) {
        return hop && forking.front() && !hop->forAddress.empty() && !forking.front()->forAddress.empty() &&
               !equalsIgnoreCase(hop->forAddress, forking.front()->forAddress);
    });
    const bool told = two || facts.namesOthers || facts.redirected || facts.resent || !facts.passedOnBy.empty() ||
                      facts.returnPath == Varies::Differs || facts.envelope == Varies::Differs ||
                      facts.fetchedBehind != 0;
    return reading.group.kind == ForkKind::Paths && !told;
}

} // namespace

void observeTrace(const GroupReading &reading, Seen &seen)
{
    const GroupView &group = reading.group;
    const GroupFacts &facts = reading.facts;
    const auto &forking = facts.alignment.forking;
    const auto count = static_cast<std::size_t>(
        std::count_if(forking.begin(), forking.end(), [](const auto &hop) { return hop && !hop->tls.empty(); }));
    // Where the copies came in from another host; elsewhere TLS says nothing.
    const bool counts = isBetweenHosts(group.kind, facts) || group.kind == ForkKind::Outside || isUntoldDoor(reading);
    seen.add(Feature::TlsAll, counts && count == forking.size());
    seen.add(Feature::TlsMixed, counts && count != 0 && count != forking.size());
    seen.add(Feature::TlsNone, counts && count == 0);
    seen.add(Feature::Scanner, counts && !facts.scanner.empty() && reading.account.isCommonlyScanned(group));
    const bool logged = group.log != nullptr && group.log->scanned != 0;
    // A filter that sits inside the session need not write its name.
    seen.add(Feature::NoScanner,
             counts && facts.scanner.empty() && facts.senderScanner.empty() && !logged && !facts.proxyHop);
    seen.add(Feature::SenderScanner, counts && facts.scanner.empty() && !facts.senderScanner.empty());
    seen.add(Feature::PathsUntold, isUntoldWay(reading));
    seen.add(Feature::ProxyHop, counts && facts.proxyHop);
    seen.add(Feature::Pickup,
             (group.kind == ForkKind::Handoff || group.kind == ForkKind::Submission) &&
                 std::any_of(forking.begin(), forking.end(), [](const auto &hop) { return hop && isPickup(*hop); }));
    seen.add(Feature::FromMailbox, reading.isHandedInFromMailbox());
    seen.add(Feature::BeganAtExchange, facts.beganAtExchange);
    seen.add(Feature::NotOldExchange, isBetweenHosts(group.kind, facts) && isNoOldExchange(reading));
    const auto &first = forking.empty() ? facts.alignment.lastCommon : forking.front();
    const bool otherHost = std::any_of(forking.begin(), forking.end(),
                                       [&](const auto &hop) { return hop && first && hop->by != first->by; });
    seen.add(Feature::ConnectorHosts, group.kind == ForkKind::Connector && otherHost);
    seen.add(Feature::ConnectorPrograms,
             group.kind == ForkKind::Connector && !otherHost && programsOf(forking).size() > 1);
    seen.add(Feature::MixedFetch, reading.isFetchedInTwoWays());
    // Behind the fork, a program fetched what a provider had taken.
    const std::size_t fetched = group.kind == ForkKind::Connector ? 0 : facts.fetchedBehind;
    seen.add(Feature::OneFetched, fetched != 0 && fetched < facts.copies.size());
    seen.add(Feature::AllFetched, fetched != 0 && fetched == facts.copies.size());
    seen.add(Feature::ReturnsOnce, facts.alignment.returns && facts.copies.size() == 2);
    seen.add(Feature::ReturnsOften, facts.alignment.returns && facts.copies.size() > 2);
}

void observeHeader(const GroupReading &reading, Seen &seen)
{
    const GroupView &group = reading.group;
    const GroupFacts &facts = reading.facts;
    seen.add(Feature::WorkstationScanner, facts.workstationScanner);
    // What a program fetches keeps the envelope fields of the provider.
    const Varies envelope = group.kind == ForkKind::Connector ? facts.providerEnvelope : facts.envelope;
    // A copy without any trace has lost these fields with it, or never had them.
    const bool traced = group.kind != ForkKind::Untraced;
    // A transaction that is repeated comes for each of its addresses again. Copies that came in one by one, each
    // for an address of its own, are one transaction, of which some addresses had to wait (greylisting).
    const bool ownAddress = facts.eachOwnAddress || !reading.cameOneByOne();
    seen.add(Feature::EnvelopeDiffers, traced && envelope == Varies::Differs && ownAddress);
    seen.add(Feature::ReturnPathDiffers, traced && facts.returnPath == Varies::Differs);
    seen.add(Feature::UnnamedAddress, facts.unnamedAddress && facts.envelope == Varies::Differs);
    // Where mail for this mailbox alone comes twice as well, other addresses in To and Cc are no reason. A queue
    // that adds an address of itself does not write "for" (it has two), but To and Cc tell whom the sender named.
    const KindFacts &kind = reading.account.of(group.kind);
    const bool delivered = group.kind == ForkKind::Delivery || group.kind == ForkKind::Copied;
    const bool alone = (group.kind == ForkKind::Delivery && kind.alone * 3 >= kind.groups) ||
                       (delivered && kind.namedFewer * 3 >= kind.groups);
    // Nor are they where nothing comes twice but what the person wrote: a setting that copies what somebody sends
    // looks the same. Nor where the log shows that the server added the address of itself.
    const bool byDesign = facts.byDesign && facts.cls != duplicates::Class::E && !facts.listCopy;
    // Where the delivery writes no line of its own, copies for two addresses are the same to the last byte.
    const bool sameBytes = group.kind == ForkKind::Copied && facts.namesSeveral && reading.mayHaveTwoAddresses();
    const bool named = byDesign || sameBytes || (isPassedOn(reading) && facts.passedOnByNamed);
    const bool own = group.kind == ForkKind::Delivery && kind.groups >= 3 && kind.own == kind.groups;
    seen.add(Feature::AliasNamed, named && !alone && !own && !reading.hasAddedAddress() && !reading.wasExpandedAgain());
    seen.add(Feature::OwnMail, own && !named);
    // Two transactions for two addresses say so; a sender that tries again names the same one.
    // So does a server that took it for the address of this mailbox, and made two of it by itself.
    seen.add(Feature::OneAddress, (facts.oneAddress && (isBetweenHosts(group.kind, facts) || reading.cameOneByOne() ||
                                                        isUntoldDoor(reading))) ||
                                      (facts.ownAddressAlone && group.kind == ForkKind::Delivery));
    seen.add(Feature::ListCopy, facts.listCopy);
    seen.add(Feature::JournalReport, facts.journalReport);
    seen.add(Feature::Resent, facts.resent);
    seen.add(Feature::Redirected, facts.redirected);
    // An alias that the sender named is what it is without that.
    seen.add(Feature::PassedOn, isPassedOn(reading) && !facts.passedOnByNamed);
    seen.add(Feature::Automatic, facts.automatic);
    seen.add(Feature::Bounce, facts.bounce && !facts.journalReport);
    seen.add(Feature::SyncMark, facts.onlySyncMark);
    seen.add(Feature::NewMessageId, facts.newMessageId);
    // Where the copies came in one by one, a stamp that they share is that of a server before.
    const bool apart = reading.cameOneByOne() || group.kind == ForkKind::Paths || group.kind == ForkKind::Submission;
    seen.add(Feature::SameStamp, facts.arrivalStamp == Varies::Same && !apart);
    seen.add(Feature::NewStamp, facts.arrivalStamp == Varies::Differs);
}

} // namespace onecopy::diagnosis
