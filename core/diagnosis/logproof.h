// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <algorithm>
#include <cstdint>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace onecopy::diagnosis {

/// What logs say of one message. Counts of events; the lines that prove something word for word.
struct LogProof
{
    static constexpr std::size_t mostLines = 8;
    static constexpr std::size_t mostHosts = 8;
    static constexpr std::size_t longestLine = 600;
    static constexpr std::size_t longestHost = 255; ///< also of a user
    static constexpr std::size_t mostMarks = 64;
    static constexpr std::uint32_t slowScan = 60;

    /// Times it was taken over from outside, by the host that did so most often: a message passes several hosts that
    /// write a log. What a content filter gave back is not counted.
    std::uint32_t accepted = 0;
    std::map<std::string, std::uint32_t> acceptedBy; ///< of each host, in lower case, at most mostHosts
    std::uint32_t ackLost = 0;                       ///< a sender got no answer to the last dot
    std::uint32_t brokenOff = 0;                     ///< a sender lost the connection, who knows when
    std::uint32_t filterLost = 0;                    ///< the same between our own queue and a filter on this host
    std::uint32_t backendLost = 0;                   ///< the same between our own queue and the mailbox server
    std::uint32_t clientLeft = 0;
    std::uint32_t clientQuit = 0; ///< a client heard the answer, and said QUIT
    std::uint32_t filterLate = 0;
    std::uint32_t milterLate = 0;  ///< the same, of a milter
    std::uint32_t scanned = 0;     ///< a scanner looked at it before the server had answered
    std::uint32_t longestScan = 0; ///< seconds that this took
    std::uint32_t discarded = 0;
    std::uint32_t loopStopped = 0;
    std::uint32_t expanded = 0;
    std::uint32_t suppressed = 0;
    std::uint32_t resubmitted = 0;
    std::uint32_t safetyCopies = 0; ///< shadow copies, and what a safety net gave back
    std::uint32_t retriedLocally = 0;
    std::uint32_t delivered = 0;
    /// Deliveries into mailboxes that a mailbox server wrote down, of the user who has most of them.
    std::uint32_t stored = 0;
    /// Of each user, in lower case, at most mostHosts; then of nobody. One message has many recipients, and what became
    /// of it in the mailbox of one of them says nothing of another one's.
    using Times = std::map<std::string, std::uint32_t>;
    Times storedFor;
    Times putFurther;        ///< into how many further mailboxes one delivery put it
    Times savedFor;          ///< a mail program handed it in anew (APPEND)
    Times copiedFor;         ///< a mail program let the server copy it (COPY)
    Times expungedFor;       ///< a mail program took it away
    Times handedOver;        ///< of each address: deliveries to a program, which stores as it likes (procmail)
    Times addedAddress;      ///< of each address: further deliveries for the same one, which the queue had of itself
    Times expandedAgain;     ///< of each address: an alias led there before a content filter, and again behind it
    EpochSeconds oldest = 0; ///< time of the first event that was counted, as far as the log tells
    EpochSeconds newest = 0; ///< and of the last one
    std::vector<std::string> lines; ///< valid UTF-8
    /// What was counted, and as what: the same line stands in a log, in its copy, and in what was exported of it, so it
    /// may come again with another file. As what is not kept, and empty then.
    std::map<std::uint32_t, std::string> marks;

    struct Count
    {
        const char *name; ///< as logs are kept
        std::uint32_t LogProof::*of;
    };
    /// Every count above but those of hosts and users.
    [[nodiscard]] static std::span<const Count> counts() noexcept;
    struct UserCount
    {
        const char *name; ///< as logs are kept
        Times LogProof::*of;
    };
    [[nodiscard]] static std::span<const UserCount> userCounts() noexcept;

    /// What concerns one mailbox.
    struct OfMailbox
    {
        std::string user; ///< empty: nobody can tell which of the users it is, and all counts are 0
        std::uint32_t stored = 0;
        std::uint32_t putFurther = 0;
        std::uint32_t saved = 0;
        std::uint32_t copied = 0;
        std::uint32_t expunged = 0;
        std::uint32_t handedOver = 0;
        std::uint32_t addedAddress = 0;
        std::uint32_t expandedAgain = 0;

        /// Where the queue delivered the message twice for one address, and a program had it once, that wrote no line
        /// when it stored it: the other one is the queue's own.
        [[nodiscard]] std::uint32_t deliveries() const noexcept
        {
            return stored == 1 && addedAddress != 0 && handedOver == 1 ? 2 : stored;
        }
    };
    /// `addresses`: of the mailbox, in lower case. Where none of them is that of a user, and the log tells of one user
    /// alone, it is that one: not every server names users after their addresses. But not the sender, who saves what is
    /// sent.
    [[nodiscard]] OfMailbox ofMailbox(std::span<const std::string> addresses, const std::string &sender) const;

    /// The counts of both, what both have counted once; the first lines of both.
    void add(const LogProof &other);
    /// Notes that this is counted. False: it was before. `count`: its name, with the host or user where it has them.
    [[nodiscard]] bool mark(std::string_view count, std::string_view event);
    void addAccepted(std::string_view host, std::uint32_t times);
    void addFor(Times LogProof::*of, std::string_view user, std::uint32_t times);
    /// Answers to the last dot that a sender did not get. One that lost the connection had sent it all where the client
    /// of a server that took the message over was gone.
    [[nodiscard]] std::uint32_t lostAnswers() const noexcept { return ackLost + std::min(brokenOff, clientLeft); }
    /// The user of that mailbox got it once. False also where it went to too many to be sure.
    [[nodiscard]] bool isStoredOnce(const OfMailbox &mailbox) const noexcept;
    /// As far as that was counted, and is not the proof of somebody else.
    void takeAccepted(std::string_view host, std::uint32_t times);
    void sawAt(EpochSeconds time);
    void keepLine(std::string_view line);
    /// A sender's patience may end before a scanner does that takes so long.
    [[nodiscard]] bool isSlowlyScanned() const noexcept { return longestScan >= slowScan; }
    /// Does what the log tells lie within these times? Also where it does not tell.
    [[nodiscard]] bool isWithin(EpochSeconds from, EpochSeconds to) const noexcept;
};

} // namespace onecopy::diagnosis
