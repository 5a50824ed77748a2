// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnosis/facts.h"

#include "core/base/text.h"
#include "core/diagnosis/copyreader.h"
#include "core/diagnosis/ownhosts.h"
#include "core/logs/trace.h"

#include <algorithm>
#include <set>
#include <utility>

namespace onecopy::diagnosis {

namespace {

using arrivals::Candidate;

constexpr std::size_t mostAddresses = 8;

Varies varies(const std::vector<ReadCopy> &copies, std::string ReadCopy::*value)
{
    const bool absent =
        std::all_of(copies.begin(), copies.end(), [&](const ReadCopy &copy) { return (copy.*value).empty(); });
    if (absent)
        return Varies::Absent;
    const bool same = std::all_of(copies.begin(), copies.end(),
                                  [&](const ReadCopy &copy) { return copy.*value == copies.front().*value; });
    return same ? Varies::Same : Varies::Differs;
}

/// The last host that a message came to may write lines without its name, of its own queue (qmail).
const mime::Hop *finalHop(const Chain &chain)
{
    const auto at = std::find_if(chain.rbegin(), chain.rend(), [](const mime::Hop &hop) { return !hop.by.empty(); });
    return at == chain.rend() ? nullptr : &*at;
}

/// The stamp is that of the server that keeps the mail, which is Exchange; not of one before.
bool endsAtExchange(const Chain &chain)
{
    return !chain.empty() &&
           (startsWithIgnoreCase(chain.back().product, "Microsoft") || startsWithIgnoreCase(chain.back().with, "mapi"));
}

/// A relay of Windows in front of a later Exchange stamps a message when it comes to the relay.
bool endsAtOldExchange(const Chain &chain)
{
    return endsAtExchange(chain) && startsWithIgnoreCase(chain.back().product, "Microsoft SMTPSVC");
}

Varies stampOf(const std::vector<ReadCopy> &copies)
{
    const auto allEnd = [&copies](bool (*where)(const Chain &)) {
        return std::ranges::all_of(copies, [where](const ReadCopy &copy) { return where(copy.chain); });
    };
    if (allEnd(endsAtOldExchange))
        return varies(copies, &ReadCopy::windowsStamp);
    return allEnd(endsAtExchange) ? varies(copies, &ReadCopy::arrivalStamp) : Varies::Absent;
}

std::set<std::string> addressesIn(const std::vector<std::string_view> &fields)
{
    std::set<std::string> all;
    for (const std::string_view field : fields) {
        for (const mime::Address &address : mime::parseAddresses(field))
            all.insert(toLowerAscii(address.mailbox));
    }
    return all;
}

void describeAddresses(GroupFacts &facts, const std::vector<ReadCopy> &copies, const Chain &first)
{
    const auto domain = [](const std::string &address) {
        const std::size_t at = address.rfind('@');
        return at == std::string::npos ? std::string() : address.substr(at + 1, 255);
    };
    facts.recipientDomain = copies.front().recipientDomain;
    if (facts.recipientDomain.empty())
        facts.recipientDomain = domain(takenFor(first));
    const std::set<std::string> named = addressesIn(copies.front().addressed);
    const bool listed =
        std::any_of(copies.begin(), copies.end(), [](const ReadCopy &copy) { return !copy.lists.empty(); });
    if (named.size() == 1 && !listed)
        facts.addressedDomain = domain(*named.begin());
    facts.namesOthers = named.size() > 1 || listed;
    std::set<std::string> addresses;
    for (const ReadCopy &copy : copies) {
        const std::string address = copy.recipient.empty() ? takenFor(copy.chain) : copy.recipient;
        if (!address.empty() && facts.addresses.size() < mostAddresses && addresses.insert(address).second)
            facts.addresses.push_back(address);
    }
    if (std::ranges::all_of(copies, [](const ReadCopy &copy) { return copy.chain.empty(); }) &&
        facts.addresses.empty() && !facts.senderAddress.empty())
        facts.addresses.push_back(facts.senderAddress);
    const auto isNamed = [&named](const ReadCopy &copy) { return named.contains(copy.recipient); };
    const auto here = static_cast<std::size_t>(std::ranges::count_if(
        named, [&](const std::string &address) { return domain(address) == facts.recipientDomain; }));
    facts.namesSeveral = !listed && here >= copies.size();
    facts.namesFewer = !listed && here != 0 && here < copies.size();
    facts.unnamedAddress = !listed && std::any_of(copies.begin(), copies.end(), isNamed) &&
                           !std::all_of(copies.begin(), copies.end(), isNamed);
}

/// A server that delivers to an alias or to somebody who forwards writes for whom, and hands the message in anew.
/// Where all copies came that way, each had been delivered for somebody else: several people forward to one mailbox.
/// A rule may send on what this mailbox had, to another address of it.
/// REQUIRES: the alignment is known.
void describePassing(GroupFacts &facts, const std::vector<ReadCopy> &copies)
{
    const bool fromHere = facts.alignment.lastCommon && isDelivery(*facts.alignment.lastCommon);
    const auto isOurs = [&](const ReadCopy &passed, const std::string &address) {
        return passed.recipient == address || (!fromHere && std::ranges::any_of(copies, [&](const ReadCopy &copy) {
                   return copy.recipient == address;
               }));
    };
    std::vector<std::string> passed;
    for (const ReadCopy &copy : copies) {
        const auto at = std::ranges::find_if(copy.before, [&](const ReadCopy::Delivery &delivery) {
            return copy.chain.size() - delivery.newerHops >= facts.alignment.hop && !delivery.address.empty() &&
                   !isOurs(copy, delivery.address);
        });
        if (at != copy.before.end())
            passed.push_back(at->address);
    }
    const std::set<std::string> by(passed.begin(), passed.end());
    const bool some = !passed.empty() && passed.size() < copies.size();
    if (!facts.alignment.forked || (!some && by.size() < copies.size()))
        return;
    facts.passedOnBy = passed.back();
    const std::set<std::string> named = addressesIn(copies.front().addressed);
    facts.passedOnByNamed = named.contains(facts.passedOnBy) && std::ranges::any_of(copies, [&](const ReadCopy &copy) {
                                return copy.recipient != facts.passedOnBy && named.contains(copy.recipient);
                            });
}

/// Exchange 2000 and 2003 keep what clients hand in by MAPI in their store, without a line in the header: the first one
/// is that of the host which had it from there, and inside one server there is none at all.
bool beganInOldExchange(const ReadCopy &copy)
{
    if (copy.chain.empty())
        return true;
    const mime::Hop &first = copy.chain.front();
    if (isSignedIn(first) || first.from.find('.') == std::string::npos || first.from.front() == '[')
        return false;
    const bool inside = startsWithIgnoreCase(first.product, "Microsoft SMTPSVC") && !ownerOf(first.by).empty() &&
                        ownerOf(first.by) == ownerOf(first.from) && !equalsIgnoreCase(first.by, first.from);
    return copy.oldExchange || inside;
}

bool hasEachItsAddress(const std::vector<ReadCopy> &copies)
{
    std::set<std::string_view> addresses;
    return std::all_of(copies.begin(), copies.end(), [&addresses](const ReadCopy &copy) {
        return !copy.recipient.empty() && addresses.insert(copy.recipient).second;
    });
}

/// It shows itself by its ids alone.
bool isCourier(const mime::Hop &hop)
{
    return hop.product.empty() && logs::traceOf({}, hop.id).has_value();
}

/// Dovecot's LMTP server: the id is one of its sessions, 16 bytes in base64.
bool isOfDovecot(const mime::Hop &hop)
{
    constexpr std::size_t sessionId = 22;
    return startsWithIgnoreCase(hop.with, "lmtp") && hop.id.size() == sessionId &&
           std::ranges::all_of(hop.id, [](char c) {
               const char lower = lowerAscii(c);
               return isDigit(c) || (lower >= 'a' && lower <= 'z') || c == '+' || c == '/';
           });
}

/// These write "for" where a message has one recipient, and only there; LMTP servers may always leave it out. Courier
/// writes it nowhere, and nothing at the delivery, so that To and Cc have to tell.
bool wasForSeveral(const Chain &chain, bool namesSeveral)
{
    const auto taken = std::find_if(chain.rbegin(), chain.rend(), [](const mime::Hop &hop) {
        return !startsWithIgnoreCase(hop.with, "lmtp") && !equalsIgnoreCase(hop.with, "local");
    });
    if (taken == chain.rend())
        return false;
    if (taken == chain.rbegin())
        return namesSeveral && isCourier(*taken);
    // Taken for one address, and delivered for several: an alias or a setting of the queue made them.
    if (isOfDovecot(chain.back()) && chain.back().forAddress.empty())
        return true;
    const bool delivered = taken->forAddress.empty() && std::all_of(chain.rbegin(), taken, [](const mime::Hop &hop) {
                               return hop.forAddress.empty();
                           });
    return delivered &&
           (startsWithIgnoreCase(taken->product, "Postfix") || startsWithIgnoreCase(taken->product, "Exim") ||
            startsWithIgnoreCase(taken->product, "Sendmail"));
}

bool isTakenForOneAddress(const Alignment &alignment)
{
    const auto &forking = alignment.forking;
    return !forking.empty() && forking.front() && !forking.front()->forAddress.empty() &&
           std::all_of(forking.begin(), forking.end(), [&](const auto &hop) {
               return hop && equalsIgnoreCase(hop->forAddress, forking.front()->forAddress);
           });
}

/// An alias stands between the address that a host wrote down ("for") and those of the copies. Details do not count
/// ("anna+orders", RFC 5233).
std::string takenForAnother(const GroupFacts &facts, const Chain &chain)
{
    const auto plain = [](const std::string &address) {
        const std::size_t at = std::min(address.rfind('@'), address.size());
        return toLowerAscii(address.substr(0, std::min(address.find('+'), at)) + address.substr(at));
    };
    const std::string domain = '@' + facts.recipientDomain;
    const auto isAnother = [&](const mime::Hop &hop) {
        const std::string address = plain(hop.forAddress);
        return !facts.addresses.empty() && address.ends_with(domain) &&
               std::ranges::none_of(facts.addresses, [&](const std::string &ours) { return plain(ours) == address; });
    };
    const auto end = chain.begin() + static_cast<std::ptrdiff_t>(std::min(facts.alignment.hop, chain.size()));
    const auto at = std::find_if(chain.begin(), end, isAnother);
    return at == end ? std::string() : plain(at->forAddress);
}

bool hasProxyHop(const Chain &chain)
{
    for (std::size_t i = 1; i < chain.size(); ++i) {
        const mime::Hop &outer = chain[i - 1];
        const mime::Hop &inner = chain[i];
        const bool loopback = inner.fromAddress.starts_with("127.") || inner.fromAddress == "::1";
        if (outer.id.empty() && !outer.by.empty() && !inner.id.empty() && loopback &&
            equalsIgnoreCase(outer.by, inner.by) && outer.product == "Postfix")
            return true;
    }
    return false;
}

std::string hostName(const mime::Hop &hop)
{
    // Inside of Google's mail hosts write an address, another one each time: "by 2002:a05:…", "by 10.58.1.4".
    if (hop.product == "Google" && !hop.by.ends_with(".com"))
        return "google.com";
    return toLowerAscii(hop.by.substr(0, 255));
}

void describeHosts(GroupFacts &facts, const std::vector<Chain> &chains)
{
    for (const mime::Hop &hop : chains.front()) {
        facts.hosts.push_back(hostName(hop));
        if (isSignedIn(hop))
            facts.senderHosts = facts.hosts.size();
    }
    for (const Chain &chain : chains) {
        if (chain.empty())
            continue;
        const mime::Hop *end = finalHop(chain);
        std::string last = end == nullptr ? std::string() : hostName(*end);
        if (std::find(facts.finalHosts.begin(), facts.finalHosts.end(), last) == facts.finalHosts.end())
            facts.finalHosts.push_back(std::move(last));
        facts.proxyHop = facts.proxyHop || hasProxyHop(chain);
    }
}

/// A scanner of the sender has no part in what happened later. Fields are added above those that are there, so one
/// below the line of the last host that the copies have in common was there before; filters that add theirs at the end
/// of the header may name their site.
bool isOfTheSender(const ScannerMark &mark, const Chain &chain, const Alignment &alignment)
{
    if (!alignment.forked || !alignment.lastCommon || alignment.hop > chain.size())
        return false;
    const std::size_t later = chain.size() - alignment.hop;
    if (mark.newerHops < chain.size())
        return mark.newerHops > later;
    const auto names = [&mark](const mime::Hop &hop) {
        const std::string owner = ownerOf(hop.by);
        return !owner.empty() && containsIgnoreCase(mark.words, owner);
    };
    const auto fork = chain.begin() + static_cast<std::ptrdiff_t>(alignment.hop);
    return std::any_of(chain.begin(), fork, names) && std::none_of(fork, chain.end(), names);
}

void describeScanners(GroupFacts &facts, const std::vector<ReadCopy> &copies, const std::vector<Chain> &chains)
{
    for (std::size_t i = 0; i < copies.size(); ++i) {
        for (const ScannerMark &mark : copies[i].scanners) {
            std::string &scanner =
                isOfTheSender(mark, chains[i], facts.alignment) ? facts.senderScanner : facts.scanner;
            if (scanner.empty())
                scanner = mark.words;
        }
    }
}

/// The host that took it for the provider's mailbox wrote "for": the message had no other recipient there.
bool wasFetchedForOne(const Chain &chain)
{
    auto hop = std::find_if(chain.rbegin(), chain.rend(), isFetched);
    if (hop == chain.rend())
        return false;
    hop = std::find_if(hop + 1, chain.rend(), [](const mime::Hop &one) {
        return !startsWithIgnoreCase(one.with, "lmtp") && !equalsIgnoreCase(one.with, "local");
    });
    return hop != chain.rend() && !hop->forAddress.empty();
}

/// Which copies were fetched from a provider; the hosts before that are the provider's and the sender's.
void describeFetching(GroupFacts &facts, const std::vector<Chain> &chains)
{
    const std::size_t common = facts.alignment.forked ? facts.alignment.hop : 0;
    bool fetchedLater = false;
    facts.fetchedForOne = std::ranges::all_of(chains, wasFetchedForOne);
    for (const Chain &chain : chains) {
        const auto fetched = std::find_if(chain.begin(), chain.end(), isFetched);
        if (fetched == chain.end())
            continue;
        const auto index = static_cast<std::size_t>(fetched - chain.begin());
        facts.fetchedBehind += facts.alignment.forked && index >= common ? 1 : 0;
        fetchedLater = fetchedLater || index >= common;
        if (&chain == &chains.front())
            facts.senderHosts = std::max(facts.senderHosts, index);
    }
    if (fetchedLater)
        facts.senderHosts = std::max(facts.senderHosts, common);
}

/// Programs that move mail fold fields anew, and that is no difference (RFC 5322 2.2.3).
bool isSameField(const mime::Field &left, const mime::Field &right)
{
    return equalsIgnoreCase(left.name, right.name) &&
           (left.value == right.value || mime::unfolded(left.value) == mime::unfolded(right.value));
}

/// Every field is the same; `marks`: but those that only note something in one's own copy.
bool haveSameFields(const Candidate &left, const Candidate &right, bool marks)
{
    const mime::HeaderView a(left.evidence.header);
    const mime::HeaderView b(right.evidence.header);
    const auto counts = [marks](const mime::Field &field) { return !marks || !CopyReader::isSyncMark(field.name); };
    auto theirs = b.fields().begin();
    for (const mime::Field &field : a.fields()) {
        if (!counts(field))
            continue;
        theirs = std::find_if(theirs, b.fields().end(), counts);
        if (theirs == b.fields().end() || !isSameField(field, *theirs))
            return false;
        ++theirs;
    }
    return std::find_if(theirs, b.fields().end(), counts) == b.fields().end();
}

/// What a person did with a message after it had come (RFC 3501 2.3.2, RFC 5788: $Forwarded).
bool isMarkedAnswered(std::string_view flags)
{
    return containsIgnoreCase(flags, "\\answered") || containsIgnoreCase(flags, "$forwarded");
}

std::vector<const Candidate *> inOrder(const duplicates::Group &group, std::span<const Candidate> candidates)
{
    std::vector<const Candidate *> ordered;
    for (const duplicates::Copy &copy : group.copies) {
        const auto at = std::find_if(candidates.begin(), candidates.end(),
                                     [&](const Candidate &candidate) { return candidate.arrival.ref == copy.ref; });
        if (at != candidates.end() && ordered.size() < mostCopies)
            ordered.push_back(&*at);
    }
    return ordered;
}

bool haveSameText(const std::vector<const Candidate *> &ordered)
{
    const Candidate &first = *ordered.front();
    return std::all_of(ordered.begin(), ordered.end(), [&first](const Candidate *candidate) {
        const auto &content = candidate->evidence.content;
        return content && content->complete && content->body == first.evidence.content->body &&
               candidate->arrival.keys.kin != 0 && candidate->arrival.keys.kin == first.arrival.keys.kin;
    });
}

bool haveSameContent(const std::vector<const Candidate *> &ordered)
{
    const auto &first = ordered.front()->evidence.content;
    return std::ranges::all_of(ordered, [&first](const Candidate *candidate) {
        const auto &content = candidate->evidence.content;
        return content && content->canonical == first->canonical;
    });
}

bool isSameLetter(const std::vector<const Candidate *> &ordered)
{
    const auto dateOf = [](const Candidate &candidate) {
        const auto value = mime::HeaderView(candidate.evidence.header).first("Date");
        return value ? mime::parseDate(*value) : std::nullopt;
    };
    const Candidate &first = *ordered.front();
    const auto date = dateOf(first);
    return date && first.arrival.keys.kin != 0 && std::ranges::all_of(ordered, [&](const Candidate *candidate) {
               return candidate->arrival.keys.kin == first.arrival.keys.kin && dateOf(*candidate) == date;
           });
}

/// Of each host the oldest id: what a content filter gave back has another one there, and came in once.
void findTraces(GroupFacts &facts, const Chain &chain)
{
    std::set<std::string, std::less<>> hosts;
    for (const mime::Hop &hop : chain) {
        auto trace = logs::traceOf(hop.product, hop.id);
        if (trace && hosts.insert(toLowerAscii(hop.by)).second &&
            std::ranges::find(facts.traces, *trace) == facts.traces.end())
            facts.traces.push_back(std::move(*trace));
    }
}

void readHeaders(GroupFacts &facts, const std::vector<const Candidate *> &ordered)
{
    CopyReader reader(facts);
    std::vector<ReadCopy> copies;
    bool marked = false;
    for (const Candidate *candidate : ordered) {
        copies.push_back(reader.read(candidate->evidence.header));
        facts.sameHeader = facts.sameHeader && (candidate->evidence.header == ordered.front()->evidence.header ||
                                                haveSameFields(*ordered.front(), *candidate, false));
        marked = marked || copies.back().syncMark;
    }
    facts.onlySyncMark =
        marked && !facts.sameHeader && std::all_of(ordered.begin() + 1, ordered.end(), [&](const Candidate *candidate) {
            return haveSameFields(*ordered.front(), *candidate, true);
        });
    facts.envelope = varies(copies, &ReadCopy::envelope);
    facts.providerEnvelope = varies(copies, &ReadCopy::providerEnvelope);
    facts.returnPath = varies(copies, &ReadCopy::returnPath);
    facts.arrivalStamp = stampOf(copies);
    facts.eachOwnAddress = hasEachItsAddress(copies);
    const bool oldExchange = std::all_of(copies.begin(), copies.end(), beganInOldExchange);
    // Rules of Exchange write Resent-From, too, and no person did that.
    facts.resent = varies(copies, &ReadCopy::resent) == Varies::Differs && !facts.redirected;
    if (facts.returnPath == Varies::Differs)
        facts.redirected = facts.redirected || std::any_of(copies.begin(), copies.end(), [](const ReadCopy &copy) {
                               return isRewrittenSender(copy.returnPath);
                           });
    facts.madeAnew = std::ranges::any_of(copies, [&copies](const ReadCopy &copy) {
        return !copy.parent.empty() && std::ranges::any_of(copies, [&copy](const ReadCopy &other) {
            return other.messageId == copy.parent && copy.messageId != copy.parent;
        });
    });
    facts.redirected = facts.redirected || facts.madeAnew;
    facts.resent = facts.resent && !facts.madeAnew;
    facts.newMessageId = std::any_of(copies.begin(), copies.end(),
                                     [&](const ReadCopy &copy) { return copy.messageId != copies.front().messageId; });
    // Where one list wrote other prefixes or footers into each, it had them on different ways.
    const Varies lists = varies(copies, &ReadCopy::lists);
    const bool onceMore = lists == Varies::Same && facts.cls == duplicates::Class::E && !facts.newMessageId;
    facts.listCopy = lists == Varies::Differs || onceMore;
    describeAddresses(facts, copies, copies.front().chain);
    std::vector<Chain> chains;
    for (std::size_t i = 0; i < copies.size(); ++i) {
        if (!copies[i].chain.empty())
            facts.copies[i].lastHop = copies[i].chain.back().date;
        findTraces(facts, copies[i].chain);
        chains.push_back(std::move(copies[i].chain));
    }
    facts.alignment = align(chains);
    facts.oneAddress = isTakenForOneAddress(facts.alignment);
    describePassing(facts, copies);
    const auto &before = facts.alignment.lastCommon;
    facts.ownAddressAlone =
        before && !before->forAddress.empty() && std::ranges::all_of(copies, [&](const ReadCopy &copy) {
            return equalsIgnoreCase(copy.recipient, before->forAddress);
        });
    facts.takenForAnother = takenForAnother(facts, chains.front());
    facts.severalRecipients = wasForSeveral(chains.front(), facts.namesSeveral);
    facts.beganAtExchange = oldExchange && !facts.alignment.lastCommon;
    describeHosts(facts, chains);
    describeScanners(facts, copies, chains);
    describeFetching(facts, chains);
}

} // namespace

bool isSignedIn(const mime::Hop &hop) noexcept
{
    return startsWithIgnoreCase(hop.with, "esmtp") && lowerAscii(hop.with.back()) == 'a';
}

bool isStampedAtTheEnd(const mime::Hop &hop) noexcept
{
    return startsWithIgnoreCase(hop.product, "Exim");
}

std::string_view senderProduct(const GroupFacts &facts) noexcept
{
    const auto &sender = facts.alignment.lastCommon;
    if (!sender)
        return {};
    if (isCourier(*sender))
        return "Courier";
    return sender->product;
}

bool isFetched(const mime::Hop &hop) noexcept
{
    // The connector of Small Business Server hands in what it fetched "with SMTP".
    return startsWithIgnoreCase(hop.with, "pop3") || startsWithIgnoreCase(hop.with, "imap") ||
           startsWithIgnoreCase(hop.with, "multipop") || startsWithIgnoreCase(hop.with, "domainpop") || // MDaemon
           startsWithIgnoreCase(hop.product, "Microsoft Exchange Connector for POP3") ||
           startsWithIgnoreCase(hop.product, "fdm "); // "by HOST (fdm 1.7, account "NAME");"
}

bool isFetchedTogether(const GroupFacts &facts)
{
    constexpr EpochSeconds poll = 30; ///< no program looks again sooner
    const Alignment &alignment = facts.alignment;
    if (facts.copies.size() != 2 || !facts.fetchedForOne || facts.providerEnvelope == Varies::Differs ||
        facts.newMessageId)
        return false;
    if (!alignment.forked)
        return alignment.lastCommon && isFetched(*alignment.lastCommon);
    const auto &forking = alignment.forking;
    const bool fetched = std::ranges::all_of(forking, [&](const auto &hop) {
        return hop && isFetched(*hop) && hop->date && hop->by == forking.front()->by;
    });
    return fetched && programsOf(forking).size() <= 1 &&
           std::abs(*forking.front()->date - *forking.back()->date) < poll;
}

std::set<std::string> programsOf(const std::vector<std::optional<mime::Hop>> &hops)
{
    std::set<std::string> programs;
    for (const auto &hop : hops) {
        if (!hop || !isFetched(*hop))
            continue;
        const std::string name = toLowerAscii(hop->product);
        const std::size_t end = std::min(name.size(), name.find_first_not_of("abcdefghijklmnopqrstuvwxyz"));
        if (end != 0)
            programs.insert(name.substr(0, end));
    }
    return programs;
}

GroupFacts factsOf(const duplicates::Group &group, std::span<const Candidate> candidates)
{
    GroupFacts facts;
    facts.id = group.id;
    facts.cls = group.cls;
    facts.byDesign = group.byDesign;
    facts.messageId = group.messageId;
    facts.size = group.size;
    const std::vector<const Candidate *> ordered = inOrder(group, candidates);
    for (const Candidate *candidate : ordered)
        facts.copies.push_back(
            {candidate->arrival.ref, candidate->arrival.internalDate, {}, isMarkedAnswered(candidate->arrival.flags)});
    facts.headersKnown = ordered.size() > 1 &&
                         std::none_of(ordered.begin(), ordered.end(),
                                      [](const Candidate *candidate) { return candidate->evidence.header.empty(); });
    if (!facts.headersKnown)
        return facts;
    facts.sameHeader = true;
    facts.sameText = haveSameText(ordered);
    facts.sameContent = haveSameContent(ordered);
    facts.sameLetter = group.cls == duplicates::Class::X && isSameLetter(ordered);
    readHeaders(facts, ordered);
    return facts;
}

} // namespace onecopy::diagnosis
