// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/lab/faultproxy.h"
#include "tests/lab/fd.h"

#include <array>
#include <chrono>
#include <cstdint>
#include <deque>
#include <functional>
#include <optional>
#include <string>

namespace onecopy::lab {

/// One proxied connection. Only the proxy's thread touches it.
class ProxyRelay
{
public:
    using Steady = std::chrono::steady_clock;

    /// What applies at this moment.
    struct Conditions
    {
        std::optional<ProxyRule> rule;
        std::array<std::chrono::milliseconds, 2> delay{};
        std::array<std::uint64_t, 2> rate{}; ///< bytes a second; 0: no limit
        bool oneByte = false;
    };
    /// What a step did.
    struct Outcome
    {
        std::array<std::uint64_t, 2> bytes{};
        bool fault = false;
    };

    ProxyRelay(Fd client, Fd server);

    [[nodiscard]] bool finished() const noexcept { return m_finished; }
    [[nodiscard]] int fd(ProxyDirection from) const noexcept { return lane(from).source; }
    /// Poll events that this relay waits for on the source of a direction: readable, and writable for the other
    /// direction.
    [[nodiscard]] short events(ProxyDirection from, Steady::time_point now) const;
    /// When held-back bytes are due; none: nothing waits.
    [[nodiscard]] std::optional<Steady::time_point> nextDue() const;
    /// Reads and writes what is possible without waiting. `ask` is called after reading, so that what was set before a
    /// peer sent something holds for it.
    [[nodiscard]] Outcome step(const std::function<Conditions()> &ask);
    void reset();

private:
    struct Chunk
    {
        Steady::time_point due;
        std::string bytes;
        std::size_t start = 0; ///< bytes that have passed
    };
    struct Lane
    {
        int source = -1;
        int target = -1;
        std::deque<Chunk> chunks;
        std::size_t held = 0;
        std::size_t fresh = 0;     ///< how many of the last chunks have no due time yet
        Steady::time_point free{}; ///< when all that was held back for its rate has passed
        std::uint64_t passed = 0;
        bool sourceEnded = false;
        bool targetEnded = false;
    };
    [[nodiscard]] const Lane &lane(ProxyDirection direction) const
    {
        return m_lanes[static_cast<std::size_t>(direction)];
    }
    static void read(Lane &lane);
    static void holdBack(Lane &lane, Steady::time_point now, std::chrono::milliseconds delay, std::uint64_t rate);
    void write(ProxyDirection direction, const Conditions &conditions, Steady::time_point now, Outcome &outcome);
    [[nodiscard]] bool sendSome(Lane &lane, std::size_t most, std::uint64_t &sent);
    void act(ProxyAction action, Lane &lane);
    void endTarget(Lane &lane);
    void swallow();

    Fd m_client;
    Fd m_server;
    std::array<Lane, 2> m_lanes;
    bool m_swallowing = false; ///< nothing passes any more
    bool m_finished = false;
};

} // namespace onecopy::lab
