// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

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
    /// Deliveries into mailboxes that a mailbox server wrote down, of the user who has most of them. What one delivery
    /// put into further mailboxes is counted as expanded.
    std::uint32_t stored = 0;
    std::map<std::string, std::uint32_t> storedFor; ///< of each user, in lower case, at most mostHosts; then of nobody
    std::uint32_t clientSaved = 0;                  ///< a mail program saved or copied it
    std::uint32_t clientExpunged = 0;
    EpochSeconds oldest = 0;        ///< time of the first event that was counted, as far as the log tells
    EpochSeconds newest = 0;        ///< and of the last one
    std::vector<std::string> lines; ///< valid UTF-8
    /// What was counted, and as what: the same line stands in a log, in its copy, and in what was exported of it, so it
    /// may come again with another file. As what is not kept, and empty then.
    std::map<std::uint32_t, std::string> marks;

    struct Count
    {
        const char *name; ///< as logs are kept
        std::uint32_t LogProof::*of;
    };
    /// Every count above but those of hosts.
    [[nodiscard]] static std::span<const Count> counts() noexcept;

    /// The counts of both, what both have counted once; the first lines of both.
    void add(const LogProof &other);
    /// Notes that this is counted. False: it was before. `count`: its name, with the host or user where it has them.
    [[nodiscard]] bool mark(std::string_view count, std::string_view event);
    void addAccepted(std::string_view host, std::uint32_t times);
    void addStored(std::string_view user, std::uint32_t times);
    /// Nobody got it more than once. False also where it went to too many to be sure, or to several at once.
    [[nodiscard]] bool isStoredOnce() const noexcept;
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
