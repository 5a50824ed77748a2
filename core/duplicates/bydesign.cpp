// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/duplicates/bydesign.h"

#include "core/base/text.h"
#include "core/duplicates/mailboxrole.h"
#include "core/duplicates/traits.h"

#include <algorithm>
#include <set>
#include <vector>

namespace onecopy::duplicates {

namespace {

constexpr EpochSeconds oneTransaction = 60;
/// The shortest time after which a sender gives up and tries again.
constexpr EpochSeconds shortestTimer = 30;
/// A fan-out has a copy for each address that a person typed; more copies than this are something else.
constexpr std::size_t mostAliases = 50;

bool isJournalReport(const mime::HeaderView &header)
{
    if (header.first("X-MS-Journal-Report"))
        return true;
    if (const auto id = header.first("Message-ID")) {
        const std::string_view value = trimmed(*id);
        if (value.ends_with('>') && value.substr(0, value.size() - 1).ends_with(arrivals::journalIdEnd))
            return true;
    }
    const auto from = header.first("From");
    if (!from)
        return false;
    const auto addresses = mime::parseAddresses(*from);
    return std::ranges::any_of(addresses, [](const mime::Address &address) {
        return startsWithIgnoreCase(address.mailbox, arrivals::journalSender);
    });
}

std::string listIds(const mime::HeaderView &header)
{
    std::set<std::string> ids;
    for (const std::string_view value : header.all("List-Id")) {
        std::string text = toLowerAscii(mime::unfolded(value));
        const std::size_t open = text.rfind('<');
        const std::size_t close = text.find('>', open == std::string::npos ? 0 : open);
        if (open != std::string::npos && close != std::string::npos)
            text = text.substr(open + 1, close - open - 1);
        ids.insert(std::move(text));
    }
    std::string joined;
    for (const std::string &id : ids)
        joined += id + ' ';
    return joined;
}

std::string resentFields(const mime::HeaderView &header)
{
    std::string text;
    for (const std::string_view name : {"Resent-Message-ID", "Resent-Date", "Resent-From", "Resent-To"}) {
        for (const std::string_view value : header.all(name))
            text += mime::unfolded(value) + '\n';
    }
    return text;
}

std::string_view domainOf(std::string_view address)
{
    const std::size_t at = address.rfind('@');
    return at == std::string_view::npos ? std::string_view() : address.substr(at + 1);
}

std::string firstAddress(const mime::HeaderView &header, std::string_view name)
{
    const auto value = header.first(name);
    if (!value)
        return {};
    const auto addresses = mime::parseAddresses(*value);
    return addresses.empty() ? std::string() : toLowerAscii(addresses.front().mailbox);
}

std::set<std::string> namedRecipients(const mime::HeaderView &header)
{
    std::set<std::string> named;
    for (const std::string_view name : {"To", "Cc"}) {
        for (const std::string_view value : header.all(name)) {
            for (const mime::Address &address : mime::parseAddresses(value))
                named.insert(toLowerAscii(address.mailbox));
        }
    }
    return named;
}

/// One copy as the fan-out rules see it.
struct Delivery
{
    std::vector<std::string_view> received; ///< newest first, raw
    std::vector<mime::Hop> hops;
    std::size_t local = 0; ///< how many of them are the final delivery (LMTP, RFC 2033)
    std::string recipient; ///< X-Original-To, else Envelope-To, else Delivered-To
    std::string deliveredTo;
    std::set<std::string> named;
    bool byList = false;
    std::optional<EpochSeconds> date;
};

Delivery deliveryOf(const arrivals::Candidate &candidate)
{
    const mime::HeaderView header(candidate.evidence.header);
    Delivery delivery;
    delivery.received = header.all("Received");
    delivery.hops = mime::parseHops(header);
    delivery.received.resize(std::min(delivery.received.size(), delivery.hops.size()));
    while (delivery.local < delivery.hops.size() && startsWithIgnoreCase(delivery.hops[delivery.local].with, "lmtp"))
        ++delivery.local;
    delivery.deliveredTo = firstAddress(header, "Delivered-To");
    for (const std::string_view name : {"X-Original-To", "Envelope-To", "X-Envelope-To", "Delivered-To"}) {
        if (delivery.recipient.empty())
            delivery.recipient = firstAddress(header, name);
    }
    delivery.named = namedRecipients(header);
    delivery.byList = header.first("List-Id").has_value();
    delivery.date = candidate.arrival.internalDate;
    return delivery;
}

std::vector<std::string_view> beforeDelivery(const Delivery &delivery)
{
    return {delivery.received.begin() + static_cast<std::ptrdiff_t>(delivery.local), delivery.received.end()};
}

/// Delivered one by one from one transaction: differs only in the delivery itself.
bool sameTransaction(const std::vector<Delivery> &copies)
{
    std::set<std::pair<std::string, std::string>> deliveries;
    EpochSeconds first = copies.front().date.value_or(0);
    EpochSeconds last = first;
    const auto path = beforeDelivery(copies.front());
    for (const Delivery &copy : copies) {
        if (!copy.date || path.empty() || beforeDelivery(copy) != path)
            return false;
        first = std::min(first, *copy.date);
        last = std::max(last, *copy.date);
        deliveries.emplace(copy.recipient, copy.local > 0 ? std::string(copy.received.front()) : std::string());
    }
    return deliveries.size() == copies.size() && last - first <= oneTransaction;
}

/// Each copy has a recipient of its own. What is repeated has the same recipient again.
bool areDistinct(const std::vector<std::string> &recipients)
{
    const std::set<std::string> distinct(recipients.begin(), recipients.end());
    return distinct.size() == recipients.size() && !distinct.contains(std::string());
}

bool areNamed(const Delivery &copy, const std::vector<std::string> &recipients)
{
    return std::ranges::all_of(recipients, [&](const std::string &address) { return copy.named.contains(address); });
}

std::vector<std::string> envelopeRecipients(const std::vector<Delivery> &copies)
{
    std::vector<std::string> recipients;
    for (const Delivery &copy : copies)
        recipients.push_back(copy.recipient);
    return recipients;
}

/// Nothing tells the copies' recipients apart, but To and Cc name enough of this domain.
bool addressedToEnough(const std::vector<Delivery> &copies)
{
    const std::vector<std::string> recipients = envelopeRecipients(copies);
    if (std::ranges::any_of(recipients, [&](const std::string &one) { return one != recipients.front(); }))
        return false;
    const std::string &mailbox =
        copies.front().deliveredTo.empty() ? copies.front().recipient : copies.front().deliveredTo;
    const std::string_view domain = domainOf(mailbox);
    if (domain.empty())
        return false;
    const auto local = std::ranges::count_if(copies.front().named,
                                             [&](const std::string &address) { return domainOf(address) == domain; });
    return static_cast<std::size_t>(local) >= copies.size();
}

/// The hop at which a copy leaves the way that all copies share, counted from the oldest.
std::size_t sharedHops(const std::vector<Delivery> &copies)
{
    std::size_t shared = 0;
    for (;; ++shared) {
        const auto &first = copies.front().received;
        if (shared >= first.size())
            return shared;
        const std::string_view hop = first[first.size() - 1 - shared];
        for (const Delivery &copy : copies) {
            if (shared >= copy.received.size() || copy.received[copy.received.size() - 1 - shared] != hop)
                return shared;
        }
    }
}

/// What the first hosts that took only one of the copies wrote; empty where the sender itself handed it in twice, or a
/// copy goes no further.
std::vector<const mime::Hop *> partingHops(const std::vector<Delivery> &copies)
{
    const std::size_t shared = sharedHops(copies);
    std::vector<const mime::Hop *> hops;
    for (const Delivery &copy : copies) {
        if (shared == 0 || shared >= copy.hops.size() || copy.hops[copy.hops.size() - 1 - shared].by.empty())
            return {};
        hops.push_back(&copy.hops[copy.hops.size() - 1 - shared]);
    }
    return hops;
}

/// A host took the message once for each of several recipients: some senders open a transaction for each of them.
bool partsAtNamedAddresses(const std::vector<Delivery> &copies, const std::vector<const mime::Hop *> &parting)
{
    if (parting.empty())
        return false;
    std::vector<std::string> recipients;
    for (const mime::Hop *hop : parting)
        recipients.push_back(toLowerAscii(hop->forAddress));
    if (std::ranges::all_of(recipients, &std::string::empty))
        recipients = envelopeRecipients(copies);
    // Nobody needs to name the subscribers of a list.
    return areDistinct(recipients) && (copies.front().byList || areNamed(copies.front(), recipients));
}

/// No host wrote for whom it took a copy, but one took them sooner after each other than any sender tries again, and
/// To and Cc name as many domains as there are copies: each domain has a transaction of its own.
bool partsTooSoonForARetry(const std::vector<Delivery> &copies, const std::vector<const mime::Hop *> &parting)
{
    std::set<std::string_view> domains;
    for (const std::string &address : copies.front().named)
        domains.insert(domainOf(address));
    if (parting.empty() || domains.size() < copies.size())
        return false;
    std::vector<EpochSeconds> times;
    for (std::size_t i = 0; i < copies.size(); ++i) {
        const mime::Hop &hop = *parting[i];
        if (!hop.date || !hop.forAddress.empty() || !copies[i].recipient.empty() ||
            !equalsIgnoreCase(hop.by, parting.front()->by))
            return false;
        times.push_back(*hop.date);
    }
    const auto [first, last] = std::ranges::minmax(times);
    return last - first < shortestTimer;
}

bool oneMailbox(std::span<const Traits *const> copies)
{
    const CopyRef &first = copies.front()->candidate->arrival.ref;
    return std::ranges::all_of(
        copies, [&](const Traits *copy) { return copy->candidate->arrival.ref.mailbox == first.mailbox; });
}

} // namespace

std::string namedChannel(const mime::HeaderView &header)
{
    if (isJournalReport(header))
        return std::string(journalChannel);
    std::string channel;
    if (std::string lists = listIds(header); !lists.empty())
        channel = "list:" + std::move(lists);
    if (std::string resent = resentFields(header); !resent.empty())
        channel += "resent:" + std::move(resent);
    return channel;
}

std::string_view unnamedChannel(std::string_view header, const MailboxName &mailbox)
{
    if (mailboxRole(mailbox) != MailboxRole::Sent)
        return "direct";
    const mime::HeaderView view(header);
    const bool traced = view.first("Received") || view.first("Return-Path") || view.first("Delivered-To");
    return traced ? "direct" : "sent";
}

std::string channelOf(std::string_view header, const MailboxName &mailbox)
{
    std::string named = namedChannel(mime::HeaderView(header));
    return named.empty() ? std::string(unnamedChannel(header, mailbox)) : named;
}

bool isAliasFanOut(std::span<const Traits *const> copies)
{
    if (copies.size() < 2 || copies.size() > mostAliases)
        return false;
    // All rules but those for lists want an address in To or Cc for each copy; most mail has fewer, and its hops need
    // not be read.
    const mime::HeaderView header(copies.front()->candidate->evidence.header);
    if (namedRecipients(header).size() < copies.size() && !header.first("List-Id"))
        return false;
    std::vector<Delivery> deliveries;
    deliveries.reserve(copies.size());
    for (const Traits *copy : copies)
        deliveries.push_back(deliveryOf(*copy->candidate));
    const std::vector<std::string> recipients = envelopeRecipients(deliveries);
    const bool together = sameTransaction(deliveries);
    const std::vector<const mime::Hop *> parting = partingHops(deliveries);
    if ((together && areDistinct(recipients) && areNamed(deliveries.front(), recipients)) ||
        partsAtNamedAddresses(deliveries, parting))
        return true;
    // A filter that files by what it sees separates the copies of recipients that it can tell apart.
    return oneMailbox(copies) &&
           ((together && addressedToEnough(deliveries)) || partsTooSoonForARetry(deliveries, parting));
}

bool isAutomatic(const mime::HeaderView &header)
{
    if (const auto automatic = header.first("Auto-Submitted");
        automatic && !startsWithIgnoreCase(trimmed(*automatic), "no"))
        return true;
    if (header.first("List-Id"))
        return true;
    const auto precedence = header.first("Precedence");
    const std::string word = precedence ? toLowerAscii(trimmed(*precedence)) : std::string();
    return word == "bulk" || word == "list" || word == "junk";
}

} // namespace onecopy::duplicates
