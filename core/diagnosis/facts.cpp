// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnosis/facts.h"

#include "core/base/limits.h"
#include "core/base/text.h"

#include <algorithm>
#include <array>
#include <utility>

namespace onecopy::diagnosis {

namespace {

using arrivals::Candidate;

/// Received lines that several copies share are parsed once.
class HopCache
{
public:
    const mime::Hop &hopOf(std::string_view raw)
    {
        const auto known =
            std::find_if(m_hops.begin(), m_hops.end(), [raw](const auto &entry) { return entry.first == raw; });
        if (known != m_hops.end())
            return known->second;
        if (m_hops.size() >= mostKept)
            m_hops.clear();
        return m_hops.emplace_back(raw, mime::parseReceived(raw)).second;
    }

private:
    static constexpr std::size_t mostKept = 200;
    std::vector<std::pair<std::string_view, mime::Hop>> m_hops;
};

enum class Name {
    Other,
    Received,
    MessageId,
    Envelope,
    ReturnPath,
    List,
    Journal,
    Resent,
    Redirected,
    Automatic,
    Scanner,
    WorkstationScanner,
    SyncMark,
    ArrivalStamp,
    From
};

bool startsWith(std::string_view text, std::string_view prefix) noexcept
{
    return equalsIgnoreCase(text.substr(0, prefix.size()), prefix);
}

bool contains(std::string_view text, std::string_view lowerWord) noexcept
{
    const auto same = [](char left, char right) { return lowerAscii(left) == right; };
    return std::search(text.begin(), text.end(), lowerWord.begin(), lowerWord.end(), same) != text.end();
}

Name nameOf(std::string_view name) noexcept
{
    struct Entry
    {
        std::string_view word;
        Name name;
    };
    static constexpr std::array<Entry, 33> entries = {{{"Received", Name::Received},
                                                       {"Message-ID", Name::MessageId},
                                                       {"Delivered-To", Name::Envelope},
                                                       {"X-Original-To", Name::Envelope},
                                                       {"Envelope-To", Name::Envelope},
                                                       {"X-Envelope-To", Name::Envelope},
                                                       {"Return-Path", Name::ReturnPath},
                                                       {"List-Id", Name::List},
                                                       {"List-Post", Name::List},
                                                       {"X-Mailing-List", Name::List},
                                                       {"X-MS-Journal-Report", Name::Journal},
                                                       {"Resent-Message-ID", Name::Resent},
                                                       {"Resent-From", Name::Resent},
                                                       {"X-Sieve-Redirected-From", Name::Redirected},
                                                       {"X-Forwarded-To", Name::Redirected},
                                                       {"X-MS-Exchange-Inbox-Rules-Loop", Name::Redirected},
                                                       {"Auto-Submitted", Name::Automatic},
                                                       {"X-PHP-Originating-Script", Name::Automatic},
                                                       {"X-Virus-Scanned", Name::Scanner},
                                                       {"X-Virus-Status", Name::Scanner},
                                                       {"X-Scanned-By", Name::Scanner},
                                                       {"X-Antivirus-Code", Name::Scanner},
                                                       {"X-Antivirus-Scanner", Name::Scanner},
                                                       {"X-IronPort-AV", Name::Scanner},
                                                       {"X-PureMessage", Name::Scanner},
                                                       {"X-Qmail-Scanner", Name::Scanner},
                                                       {"X-VirusChecked", Name::Scanner},
                                                       {"AVStamp", Name::Scanner},
                                                       {"X-Antivirus", Name::WorkstationScanner},
                                                       {"X-Antivirus-Status", Name::WorkstationScanner},
                                                       {"X-TUID", Name::SyncMark},
                                                       {"X-OriginalArrivalTime", Name::ArrivalStamp},
                                                       {"From", Name::From}}};
    for (const Entry &entry : entries) {
        if (entry.word.size() == name.size() && equalsIgnoreCase(entry.word, name))
            return entry.name;
    }
    static constexpr std::array<std::string_view, 12> scanners = {"X-Virus-",
                                                                  "X-ClamAV-",
                                                                  "X-MailScanner",
                                                                  "X-TM-AS-",
                                                                  "X-AV-",
                                                                  "X-AVStamp",
                                                                  "X-MDAV-",
                                                                  "X-Qmail-Scanner-",
                                                                  "X-KLMS-",
                                                                  "X-Sophos",
                                                                  "X-Proofpoint-Virus-",
                                                                  "X-MS-Exchange-Organization-AVStamp"};
    const bool scanner = std::any_of(scanners.begin(), scanners.end(),
                                     [name](std::string_view prefix) { return startsWith(name, prefix); });
    // "X-Example-Org-MailScanner-SpamCheck": MailScanner puts the site's name in the middle.
    return scanner || contains(name, "-mailscanner") ? Name::Scanner : Name::Other;
}

/// Some scanners on servers write the field that those on workstations write.
bool isServerProduct(std::string_view value)
{
    static constexpr std::array<std::string_view, 4> words = {"mailgate", "mail server", "gateway", "milter"};
    return std::any_of(words.begin(), words.end(), [value](std::string_view word) { return contains(value, word); });
}

/// One copy, read once.
struct ReadCopy
{
    Chain chain;
    std::string envelope; ///< the newest of each kind of field, in order
    std::string returnPath;
    std::string lists;
    std::string arrivalStamp;
    std::string_view messageId;
    std::string recipientDomain;
    bool syncMark = false;
};

class CopyReader
{
public:
    CopyReader(GroupFacts &facts, HopCache &cache)
        : m_facts(facts)
        , m_cache(cache)
    {
    }

    ReadCopy read(std::string_view header)
    {
        const mime::HeaderView view(header);
        ReadCopy copy;
        bool hopSeen = false;
        for (const mime::Field &field : view.fields()) {
            const Name name = nameOf(field.name);
            // Envelope fields below the newest Received were written by hosts before.
            if (name == Name::Received)
                hopSeen = true;
            if (name == Name::Received && copy.chain.size() < limits::receivedHops) {
                copy.chain.push_back(m_cache.hopOf(field.value));
                seeProduct(copy.chain.back());
            } else if (name != Name::Envelope || !hopSeen)
                take(name, field, copy);
        }
        std::reverse(copy.chain.begin(), copy.chain.end());
        return copy;
    }

private:
    void take(Name name, const mime::Field &field, ReadCopy &copy)
    {
        const std::string_view value = trimmed(field.value).substr(0, longestKept);
        switch (name) {
        case Name::MessageId:
            if (copy.messageId.empty())
                copy.messageId = value;
            break;
        case Name::Envelope:
            append(copy.envelope, value);
            if (copy.recipientDomain.empty())
                copy.recipientDomain = domainOf(value);
            break;
        case Name::ReturnPath:
            if (copy.returnPath.empty())
                copy.returnPath = value;
            m_facts.bounce = m_facts.bounce || value == "<>";
            break;
        case Name::List:
            append(copy.lists, value);
            break;
        case Name::ArrivalStamp:
            if (copy.arrivalStamp.empty())
                copy.arrivalStamp = value;
            break;
        case Name::Scanner:
            nameScanner(field.name, value);
            break;
        case Name::WorkstationScanner:
            if (isServerProduct(value))
                nameScanner(field.name, value);
            else
                m_facts.workstationScanner = true;
            break;
        case Name::SyncMark:
            copy.syncMark = true;
            break;
        case Name::From:
            if (m_facts.sender.empty())
                m_facts.sender = domainOf(value);
            break;
        default:
            mark(name, value);
        }
    }

    void mark(Name name, std::string_view value)
    {
        m_facts.journalReport = m_facts.journalReport || name == Name::Journal;
        m_facts.resent = m_facts.resent || name == Name::Resent;
        m_facts.redirected = m_facts.redirected || name == Name::Redirected;
        m_facts.automatic = m_facts.automatic || (name == Name::Automatic && !equalsIgnoreCase(value, "no"));
    }

    void nameScanner(std::string_view name, std::string_view value)
    {
        if (m_facts.scanner.empty())
            m_facts.scanner = std::string(name) + ": " + printable(mime::unfolded(value), 80);
    }

    /// A scanner that hands in again writes a line of its own: "by mail.example with qmail-scanner-2.05".
    void seeProduct(const mime::Hop &hop)
    {
        if (startsWith(hop.with, "qmail-scanner"))
            nameScanner("Received", hop.with);
    }

    static void append(std::string &text, std::string_view value)
    {
        if (text.size() < 4 * longestKept)
            text.append(value).push_back('\n');
    }

    static std::string domainOf(std::string_view from)
    {
        const std::size_t at = from.rfind('@');
        if (at == std::string_view::npos)
            return {};
        const std::string_view domain = from.substr(at + 1);
        return toValidUtf8(toLowerAscii(domain.substr(0, domain.find_first_of("> \t\r\n,;\""))));
    }

    static constexpr std::size_t longestKept = 500;
    GroupFacts &m_facts;
    HopCache &m_cache;
};

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
    return toLowerAscii(hop.by.substr(0, 255));
}

void describeHosts(GroupFacts &facts, const std::vector<Chain> &chains)
{
    for (const mime::Hop &hop : chains.front())
        facts.hosts.push_back(hostName(hop));
    for (const Chain &chain : chains) {
        if (chain.empty())
            continue;
        std::string last = hostName(chain.back());
        if (std::find(facts.finalHosts.begin(), facts.finalHosts.end(), last) == facts.finalHosts.end())
            facts.finalHosts.push_back(std::move(last));
        facts.proxyHop = facts.proxyHop || hasProxyHop(chain);
    }
}

/// Every field but X-TUID is the same.
bool onlySyncMarkDiffers(const Candidate &left, const Candidate &right)
{
    const mime::HeaderView a(left.evidence.header);
    const mime::HeaderView b(right.evidence.header);
    const auto rest = [](const mime::HeaderView &view) {
        std::vector<std::pair<std::string_view, std::string_view>> fields;
        for (const mime::Field &field : view.fields()) {
            if (nameOf(field.name) != Name::SyncMark)
                fields.emplace_back(field.name, field.value);
        }
        return fields;
    };
    return rest(a) == rest(b);
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

void readHeaders(GroupFacts &facts, const std::vector<const Candidate *> &ordered)
{
    HopCache cache;
    CopyReader reader(facts, cache);
    std::vector<ReadCopy> copies;
    bool marked = false;
    for (const Candidate *candidate : ordered) {
        copies.push_back(reader.read(candidate->evidence.header));
        facts.sameHeader = facts.sameHeader && candidate->evidence.header == ordered.front()->evidence.header;
        marked = marked || copies.back().syncMark;
    }
    facts.onlySyncMark =
        marked && !facts.sameHeader && ordered.size() == 2 && onlySyncMarkDiffers(*ordered[0], *ordered[1]);
    facts.envelope = varies(copies, &ReadCopy::envelope);
    facts.returnPath = varies(copies, &ReadCopy::returnPath);
    facts.arrivalStamp = varies(copies, &ReadCopy::arrivalStamp);
    facts.listCopy = varies(copies, &ReadCopy::lists) == Varies::Differs;
    facts.newMessageId = std::any_of(copies.begin(), copies.end(),
                                     [&](const ReadCopy &copy) { return copy.messageId != copies.front().messageId; });
    facts.recipientDomain = copies.front().recipientDomain;
    std::vector<Chain> chains;
    for (std::size_t i = 0; i < copies.size(); ++i) {
        if (!copies[i].chain.empty())
            facts.copies[i].lastHop = copies[i].chain.back().date;
        chains.push_back(std::move(copies[i].chain));
    }
    facts.alignment = align(chains);
    if (facts.recipientDomain.empty() && !chains.front().empty()) {
        const std::string &address = chains.front().back().forAddress;
        if (const std::size_t at = address.rfind('@'); at != std::string::npos)
            facts.recipientDomain = toLowerAscii(address.substr(at + 1, 255));
    }
    describeHosts(facts, chains);
}

} // namespace

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
        facts.copies.push_back({candidate->arrival.ref, candidate->arrival.internalDate, {}});
    facts.headersKnown = ordered.size() > 1 &&
                         std::none_of(ordered.begin(), ordered.end(),
                                      [](const Candidate *candidate) { return candidate->evidence.header.empty(); });
    if (!facts.headersKnown)
        return facts;
    facts.sameHeader = true;
    readHeaders(facts, ordered);
    return facts;
}

} // namespace onecopy::diagnosis
