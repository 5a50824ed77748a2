// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagnosis/facts.h"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace onecopy::diagnosis {

/// Where an antivirus on a server named itself.
struct ScannerMark
{
    std::string words;
    std::size_t newerHops = 0; ///< Received lines that were written later
};

/// One copy, read once.
struct ReadCopy
{
    Chain chain;
    std::vector<ScannerMark> scanners;
    std::string envelope;         ///< the fields above the newest Received, in order
    std::string providerEnvelope; ///< those below it
    std::string returnPath;
    std::string lists;
    std::string arrivalStamp;
    std::string windowsStamp;
    std::string resent; ///< by whom, and as what message
    std::string_view messageId;
    std::string_view parent; ///< the Message-ID of what a rule made it of
    std::string recipientDomain;
    std::string recipient;                   ///< the first envelope address, lower case
    std::vector<std::string_view> addressed; ///< the fields To and Cc, raw
    struct Delivery
    {
        std::string address;       ///< lower case
        std::size_t newerHops = 0; ///< Received lines that were written later
    };
    std::vector<Delivery> before; ///< Delivered-To below the newest Received: it went on from there
    bool syncMark = false;
    bool oldExchange = false; ///< Exchange 2000 or 2003 made it out of what a client handed in by MAPI
};

/// Reads the headers of a group's copies. What is true of the message, whichever copy says it, goes into `facts`.
class CopyReader
{
public:
    /// `facts` REQUIRES to outlive this; every header, too.
    explicit CopyReader(GroupFacts &facts)
        : m_facts(facts)
    {
    }

    [[nodiscard]] ReadCopy read(std::string_view header);
    /// A field in which a synchroniser or a mail program notes something in its own copy.
    [[nodiscard]] static bool isSyncMark(std::string_view fieldName) noexcept;

private:
    enum class Name;
    static Name nameOf(std::string_view name) noexcept;

    void take(Name name, const mime::Field &field, ReadCopy &copy);
    void note(Name name, std::string_view value);
    /// Received lines that several copies share are parsed once.
    const mime::Hop &hopOf(std::string_view raw);

    GroupFacts &m_facts;
    std::vector<std::pair<std::string_view, mime::Hop>> m_hops;
};

/// SRS: whoever sends a message on writes the sender's address into his own, for bounces.
[[nodiscard]] bool isRewrittenSender(std::string_view returnPath);
/// The newest address for which a host said that it took the message.
[[nodiscard]] std::string takenFor(const Chain &chain);

} // namespace onecopy::diagnosis
