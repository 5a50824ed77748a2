// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/arrivals/arrival.h"
#include "core/diagnosis/alignment.h"
#include "core/duplicates/group.h"

#include <cstdint>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <vector>

namespace onecopy::diagnosis {

/// Copies of one group that are looked at; more of them say nothing new.
inline constexpr std::size_t mostCopies = 64;

struct CopyFacts
{
    CopyRef ref;
    std::optional<EpochSeconds> internalDate;
    std::optional<EpochSeconds> lastHop; ///< date of the newest Received
    bool answered = false;               ///< or sent on: marked so by the program of whoever did it
};

/// Does a value differ between copies?
enum class Varies { Absent, Same, Differs };

/// What the headers of one group say, small enough to keep for every group of an account.
struct GroupFacts
{
    std::string id;
    duplicates::Class cls = duplicates::Class::B;
    bool byDesign = false;
    std::string messageId;           ///< key form
    std::vector<std::string> traces; ///< names that logs without Message-IDs have for the copies: see logs/trace.h
    std::uint64_t size = 0;
    std::vector<CopyFacts> copies; ///< by arrival, at most mostCopies
    Alignment alignment;
    std::vector<std::string> hosts; ///< "by" of the original's chain, lower case, the oldest first
    std::size_t senderHosts = 0;    ///< so many of them, the oldest, are the sender's or its provider's for certain
    std::vector<std::string> finalHosts; ///< where the chains end, lower case, each once
    std::string recipientDomain;         ///< of the address for which the original was delivered, lower case
    std::string addressedDomain;         ///< of To, where it has one address and no list took part, lower case
    std::string sender;                  ///< domain of From, lower case
    std::string senderAddress;           ///< of From, lower case
    /// Of the mailbox: for which the copies were delivered, or, where none has a trace, of who wrote it; lower case.
    std::vector<std::string> addresses;
    bool headersKnown = false; ///< the header of every copy was there
    bool sameHeader = false;   ///< but for the folding
    bool onlySyncMark = false; ///< nothing differs but marks of a synchroniser or a mail program (X-TUID)
    bool newMessageId = false; ///< the copies have several Message-IDs
    bool sameText = false;     ///< sender, subject and body are the same for certain
    bool sameContent = false;  ///< nothing differs in what was read: of class X, it was too little to tell
    bool sameLetter = false;   ///< sender, subject and date of what is of class X are the same
    bool listCopy = false;     ///< a list handled some of the copies, or several lists did
    bool journalReport = false;
    bool resent = false;     ///< other Resent- fields in each (RFC 5322 3.6.6)
    bool redirected = false; ///< a filter or a rule says that it sent the message on
    bool madeAnew = false;   ///< a rule redirected a copy as a message of its own, and names the one it made that of
    bool automatic = false;  ///< a program says that it is the sender (RFC 3834)
    bool bounce = false;
    bool proxyHop = false; ///< a hop without queue id, then one from the same host: a filter before the queue
    std::string
        scanner; ///< the field in which an antivirus on a server, not before the fork, names itself; empty: none
    std::string senderScanner; ///< that of one before the fork
    bool workstationScanner = false;
    bool beganAtExchange = false; ///< in an Exchange 2000 or 2003 of its own, which no host gave it to
    bool severalRecipients =
        false;                    ///< no line of the server that took the original, or delivered it, names the only one
    bool oneAddress = false;      ///< the host where they part took all of them for the same address
    bool ownAddressAlone = false; ///< the host before took it for one address, that of all copies, and no other
    std::string takenForAnother;  ///< an address of this domain for which a host before took it, and that is of no copy
    bool eachOwnAddress = false;  ///< no two copies have the same envelope address
    bool collected = false;       ///< a program that fetches mail, and writes no Received line, left its name
    bool namesOthers = false;     ///< To and Cc name several addresses, of whatever domains, or a list took part
    bool unnamedAddress = false;  ///< To and Cc name the envelope address of some copies, and not that of others
    bool fetchedForOne = false;   ///< the provider from which all were fetched took it for one address
    std::size_t fetchedBehind = 0;            ///< copies that a program fetched behind the fork
    Varies envelope = Varies::Absent;         ///< the address for which it was delivered
    Varies providerEnvelope = Varies::Absent; ///< what hosts before the newest one wrote of it
    Varies returnPath = Varies::Absent;
    Varies arrivalStamp = Varies::Absent; ///< what Exchange writes once for each arrival

    // To and Cc name as many addresses of the mailbox's domain as there are copies, or more; or some, but fewer.
    bool namesSeveral = false;
    bool namesFewer = false;
    // Some copies had been delivered for this address, and went on from it, or all had been, each for one of its own;
    // To and Cc name it, and another one of the mailbox.
    std::string passedOnBy;
    bool passedOnByNamed = false;
};

/// A client that showed who it is (RFC 3848: ESMTPA, ESMTPSA) gave the message to this host.
[[nodiscard]] bool isSignedIn(const mime::Hop &hop) noexcept;
/// The date in it is that of the end of the message, so that it tells how long the message took (Exim).
[[nodiscard]] bool isStampedAtTheEnd(const mime::Hop &hop) noexcept;
/// What the server that had the copies last in common calls itself in its line; empty where it does not say.
[[nodiscard]] std::string_view senderProduct(const GroupFacts &facts) noexcept;
/// POP3 or IMAP: a hop that fetched instead of being sent to.
[[nodiscard]] bool isFetched(const mime::Hop &hop) noexcept;
/// One program fetched both copies, from a provider that had one message, sooner than any looks again.
[[nodiscard]] bool isFetchedTogether(const GroupFacts &facts);
/// The names of the programs that fetched, without their versions, which change; those that write none are left out.
[[nodiscard]] std::set<std::string> programsOf(const std::vector<std::optional<mime::Hop>> &hops);

/// `candidates` are the copies of `group` with their evidence, in any order; those that are missing are left out.
/// Bounded: a hostile header costs what limits:: allows.
[[nodiscard]] GroupFacts factsOf(const duplicates::Group &group, std::span<const arrivals::Candidate> candidates);

} // namespace onecopy::diagnosis
