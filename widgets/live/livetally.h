// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/watch/watch.h"

#include <cstdint>
#include <deque>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <unordered_map>
#include <vector>

namespace onecopy::widgets {

/// One bar of the live chart. Nothing is known about a bar that was not observed: it is not zero.
struct LiveBar
{
    EpochSeconds start = 0;
    EpochSeconds end = 0;
    std::uint32_t first = 0;
    std::uint32_t extra = 0;
    EpochSeconds passed = 0;  ///< seconds of it that are over
    EpochSeconds watched = 0; ///< seconds of those in which the connection stood
    /// What arrived unwatched and was found afterwards is known as well.
    [[nodiscard]] bool observed() const { return watched > 0 || first + extra > 0; }
    [[nodiscard]] bool inPart() const { return observed() && watched < passed; }
    bool operator==(const LiveBar &) const = default;
};

/// From the first second to the one after the last.
struct LiveSpan
{
    EpochSeconds from = 0;
    EpochSeconds to = 0;
    bool operator==(const LiveSpan &) const = default;
};

/// A copy of a message that was already there.
struct LiveDuplicate
{
    jobs::WatchEvent event;
    EpochSeconds at = 0;                    ///< see LiveTally::arrivedAt()
    std::optional<std::int64_t> afterFirst; ///< seconds, by the server's clock; none: the first one came too long ago
};

/// Counts what a watch tells, in bounded memory: a day of minutes, the newest duplicates, and the first arrivals of the
/// latest messages. Pure but for what it is given.
class LiveTally
{
public:
    static constexpr EpochSeconds keptSeconds = 86'400;
    static constexpr std::size_t keptDuplicates = 200;
    static constexpr std::size_t keptFirsts = 20'000;
    static constexpr std::size_t keptGaps = 500;

    /// Every few seconds, and before what has come is added. Where the time before was long ago, the computer slept
    /// meanwhile: nobody watched, and what came then is found now, although no connection was lost.
    void look(EpochSeconds now);
    /// Each second while the server does not answer, and when it does: if that took long, nobody watched meanwhile,
    /// although the connection stood.
    void setAnswering(bool answering, EpochSeconds now);
    void add(const jobs::WatchEvent &event);
    /// The watch ended, by wish or not: what follows is not observed.
    void stop(EpochSeconds at);

    /// Bars of `width` seconds that end with the one that holds `now`, oldest first.
    [[nodiscard]] std::vector<LiveBar> bars(EpochSeconds now, EpochSeconds width, int count) const;
    /// The time between that nobody watched, oldest first.
    [[nodiscard]] std::vector<LiveSpan> unwatched(EpochSeconds from, EpochSeconds to) const;
    /// When it was seen, or, of what came while the connection was lost and was found afterwards, the server's date.
    [[nodiscard]] EpochSeconds arrivedAt(const jobs::WatchEvent &event) const;
    [[nodiscard]] const std::deque<LiveDuplicate> &duplicates() const { return m_duplicates; } ///< newest first
    [[nodiscard]] std::uint64_t arrivals() const { return m_arrivals; }
    [[nodiscard]] std::optional<EpochSeconds> lastArrival() const { return m_lastArrival; }
    [[nodiscard]] std::optional<EpochSeconds> connectedSince() const { return m_connectedSince; }
    [[nodiscard]] const std::optional<Fault> &fault() const { return m_fault; } ///< why it is not connected
    [[nodiscard]] bool empty() const { return !m_connectedSince && m_observed.empty(); }
    /// How much is remembered, for tests.
    [[nodiscard]] std::size_t remembered() const
    {
        return m_minutes.size() + m_firsts.size() + m_duplicates.size() + m_observed.size();
    }

private:
    struct Count
    {
        std::uint32_t first = 0;
        std::uint32_t extra = 0;
    };
    void addArrival(const jobs::WatchEvent &event);
    void rememberFirst(const jobs::WatchEvent &event);
    void forget(EpochSeconds now);

    std::map<EpochSeconds, Count> m_minutes; ///< by the start of the minute, by our clock
    std::deque<LiveDuplicate> m_duplicates;
    std::unordered_map<std::string, EpochSeconds> m_firsts;
    std::deque<std::string> m_firstsInOrder;
    std::deque<LiveSpan> m_observed; ///< closed ones, oldest first
    std::set<MailboxName> m_lost; ///< mailboxes that nobody looks at just now; the empty name: all that share a session
    std::optional<EpochSeconds> m_connectedSince;
    std::optional<EpochSeconds> m_lastArrival;
    std::optional<EpochSeconds> m_looked;
    std::optional<EpochSeconds> m_silentSince;
    bool m_unanswered = false; ///< for long, and connected
    std::optional<Fault> m_fault;
    std::uint64_t m_arrivals = 0;
};

} // namespace onecopy::widgets
