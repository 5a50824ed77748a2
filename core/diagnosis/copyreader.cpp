// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnosis/copyreader.h"

#include "core/base/limits.h"
#include "core/base/text.h"

#include <algorithm>
#include <array>

namespace onecopy::diagnosis {

namespace {

constexpr std::size_t longestKept = 500;
constexpr std::size_t mostAddressFields = 4;
constexpr std::size_t mostScanners = 8;
constexpr std::size_t mostHops = 200;

/// Some scanners on servers write the field that those on workstations write.
bool isServerProduct(std::string_view value)
{
    static constexpr std::array<std::string_view, 4> words = {"mailgate", "mail server", "gateway", "milter"};
    return containsAnyIgnoreCase(value, words);
}

/// "<list-bounces+bob=firma.example@lists.example>" names bob@firma.example (VERP).
bool namesInLocalPart(std::string_view returnPath, std::string_view address)
{
    const std::size_t at = address.rfind('@');
    const std::size_t end = returnPath.rfind('@');
    if (at == std::string_view::npos || at == 0 || end == std::string_view::npos || isRewrittenSender(returnPath))
        return false;
    std::string name = toLowerAscii(address);
    name[at] = '=';
    return containsIgnoreCase(returnPath.substr(0, end), name);
}

void nameScanner(ReadCopy &copy, std::string_view name, std::string_view value)
{
    if (copy.scanners.size() < mostScanners)
        copy.scanners.push_back({std::string(name) + ": " + printable(mime::unfolded(value), 80), copy.chain.size()});
}

/// A scanner that hands in again writes a line of its own: "by mail.example with qmail-scanner-2.05".
void seeProduct(ReadCopy &copy)
{
    if (const mime::Hop &hop = copy.chain.back(); startsWithIgnoreCase(hop.with, "qmail-scanner"))
        nameScanner(copy, "Received", hop.with);
}

void append(std::string &text, std::string_view value)
{
    if (text.size() < 4 * longestKept)
        text.append(value).push_back('\n');
}

std::string domainOf(std::string_view from)
{
    const std::size_t at = from.rfind('@');
    if (at == std::string_view::npos)
        return {};
    const std::string_view domain = from.substr(at + 1);
    return toValidUtf8(toLowerAscii(domain.substr(0, domain.find_first_of("> \t\r\n,;\""))));
}

} // namespace

enum class CopyReader::Name {
    Other,
    Received,
    MessageId,
    Envelope,
    ReturnPath,
    List,
    Journal,
    Resent,
    Redirected,
    Parent, ///< Exchange gave what a rule redirects a new Message-ID, and names the old one
    Automatic,
    Scanner,
    WorkstationScanner,
    SyncMark, ///< what a synchroniser or a mail program notes in its own copy, and nothing that delivers mail
    ArrivalStamp,
    WindowsStamp, ///< of the Windows SMTP service, and so of Exchange 2000 and 2003, but of no later one
    MimeOle,      ///< the program that wrote the message down
    Collector,
    From,
    To
};

CopyReader::Name CopyReader::nameOf(std::string_view name) noexcept
{
    struct Entry
    {
        std::string_view word;
        Name name;
    };
    static constexpr std::array<Entry, 50> entries = {
        {{"Received", Name::Received},
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
         {"X-MS-Exchange-Parent-Message-Id", Name::Parent},
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
         {"X-OfflineIMAP", Name::SyncMark},
         {"X-Mozilla-Status", Name::SyncMark},
         {"X-Mozilla-Status2", Name::SyncMark},
         {"X-Mozilla-Keys", Name::SyncMark},
         {"X-Account-Key", Name::SyncMark},
         {"X-GM-THRID", Name::SyncMark},
         {"X-Gmail-Labels", Name::SyncMark},
         {"X-Evolution-Source", Name::SyncMark},
         {"X-OriginalArrivalTime", Name::WindowsStamp},
         {"X-MS-Exchange-Organization-Network-Message-Id", Name::ArrivalStamp},
         {"X-MimeOLE", Name::MimeOle},
         {"X-hMailServer-ExternalAccount", Name::Collector},
         {"X-Gmail-Fetch-Info", Name::Collector},
         {"X-getmail-retrieved-from-mailbox", Name::Collector},
         {"To", Name::To},
         {"Cc", Name::To},
         {"Apparently-To", Name::To},
         {"From", Name::From}}};
    for (const Entry &entry : entries) {
        if (entry.word.size() == name.size() && equalsIgnoreCase(entry.word, name))
            return entry.name;
    }
    static constexpr std::array<std::string_view, 17> scanners = {"X-Virus-",
                                                                  "X-Assp-",
                                                                  "X-BitDefender-",
                                                                  "X-DrWeb-",
                                                                  "X-KSE-",
                                                                  "X-IMSS-",
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
                                     [name](std::string_view prefix) { return startsWithIgnoreCase(name, prefix); });
    // "X-Example-Org-MailScanner-SpamCheck": MailScanner puts the site's name in the middle.
    return scanner || containsIgnoreCase(name, "-mailscanner") ? Name::Scanner : Name::Other;
}

ReadCopy CopyReader::read(std::string_view header)
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
            copy.chain.push_back(hopOf(field.value));
            seeProduct(copy);
        } else if (name == Name::Envelope && hopSeen) {
            const std::string_view value = trimmed(field.value).substr(0, longestKept);
            append(copy.providerEnvelope, value);
            if (equalsIgnoreCase(field.name, "Delivered-To") && copy.before.size() < mostAddressFields)
                copy.before.push_back({toLowerAscii(value), copy.chain.size()});
        } else {
            take(name, field, copy);
        }
    }
    std::reverse(copy.chain.begin(), copy.chain.end());
    // Where no program that fetches wrote a line, the fields of the provider are the newest.
    if (std::none_of(copy.chain.begin(), copy.chain.end(), isFetched))
        copy.providerEnvelope.insert(0, copy.envelope);
    // Not every list names itself; most send to each subscriber from an address of its own.
    const std::string recipient = copy.recipient.empty() ? takenFor(copy.chain) : copy.recipient;
    if (copy.lists.empty() && namesInLocalPart(copy.returnPath, recipient))
        append(copy.lists, domainOf(copy.returnPath));
    return copy;
}

void CopyReader::take(Name name, const mime::Field &field, ReadCopy &copy)
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
        // Delivered-To names the mailbox; where another field stands beside it, that is the address.
        if (copy.recipient.empty() || !equalsIgnoreCase(field.name, "Delivered-To"))
            copy.recipient = toLowerAscii(value);
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
    case Name::WindowsStamp:
        if (copy.windowsStamp.empty())
            copy.windowsStamp = value;
        break;
    case Name::Resent:
        append(copy.resent, value);
        break;
    case Name::Parent:
        if (copy.parent.empty())
            copy.parent = value;
        break;
    case Name::MimeOle:
        copy.oldExchange = copy.oldExchange || startsWithIgnoreCase(value, "Produced By Microsoft Exchange V6.");
        break;
    case Name::Collector:
        m_facts.collected = true;
        break;
    case Name::To:
        if (copy.addressed.size() < mostAddressFields)
            copy.addressed.push_back(field.value);
        break;
    case Name::Scanner:
        nameScanner(copy, field.name, value);
        break;
    case Name::WorkstationScanner:
        if (isServerProduct(value))
            nameScanner(copy, field.name, value);
        else
            m_facts.workstationScanner = true;
        break;
    case Name::SyncMark:
        copy.syncMark = true;
        break;
    case Name::From:
        if (m_facts.sender.empty()) {
            m_facts.sender = domainOf(value);
            const auto addresses = mime::parseAddresses(value);
            m_facts.senderAddress = addresses.empty() ? std::string() : toLowerAscii(addresses.front().mailbox);
        }
        break;
    default:
        note(name, value);
    }
}

void CopyReader::note(Name name, std::string_view value)
{
    m_facts.journalReport = m_facts.journalReport || name == Name::Journal;
    m_facts.redirected = m_facts.redirected || name == Name::Redirected;
    m_facts.automatic = m_facts.automatic || (name == Name::Automatic && !equalsIgnoreCase(value, "no"));
}

const mime::Hop &CopyReader::hopOf(std::string_view raw)
{
    const auto known =
        std::find_if(m_hops.begin(), m_hops.end(), [raw](const auto &entry) { return entry.first == raw; });
    if (known != m_hops.end())
        return known->second;
    if (m_hops.size() >= mostHops)
        m_hops.clear();
    return m_hops.emplace_back(raw, mime::parseReceived(raw)).second;
}

bool CopyReader::isSyncMark(std::string_view fieldName) noexcept
{
    return nameOf(fieldName) == Name::SyncMark;
}

bool isRewrittenSender(std::string_view returnPath)
{
    return startsWithIgnoreCase(returnPath, "<SRS0") || startsWithIgnoreCase(returnPath, "<SRS1");
}

std::string takenFor(const Chain &chain)
{
    const auto at =
        std::find_if(chain.rbegin(), chain.rend(), [](const mime::Hop &hop) { return !hop.forAddress.empty(); });
    return at == chain.rend() ? std::string() : toLowerAscii(at->forAddress.substr(0, 500));
}

} // namespace onecopy::diagnosis
