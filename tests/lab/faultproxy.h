// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/fault.h"
#include "tests/lab/fd.h"

#include <array>
#include <chrono>
#include <condition_variable>
#include <cstdint>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>

namespace onecopy::lab {

enum class ProxyDirection { ToServer = 0, ToClient = 1 };

enum class ProxyAction {
    Close,     ///< both sides see an orderly end (FIN)
    Reset,     ///< both sides see a reset (RST)
    HalfClose, ///< the receiver of this direction sees its end; the other direction goes on
    BlackHole  ///< the connection stays open and nothing passes any more, in neither direction
};

/// Happens to a connection when exactly `afterBytes` have passed in `direction` since it began; the byte after them
/// does not pass. With 0 the connection is hit by its first byte, or by its next one if it is already past the mark.
struct ProxyRule
{
    ProxyAction action = ProxyAction::Close;
    ProxyDirection direction = ProxyDirection::ToClient;
    std::uint64_t afterBytes = 0;
    int times = -1; ///< to so many connections; -1: to every one
};

/// A TCP proxy on 127.0.0.1 in front of a server on 127.0.0.1 that does to connections what bad lines do. It runs on a
/// thread of its own; every method may be called from any thread at any time and acts on open connections too.
class FaultProxy
{
public:
    [[nodiscard]] static Result<std::unique_ptr<FaultProxy>> start(std::uint16_t serverPort);
    ~FaultProxy();
    FaultProxy(const FaultProxy &) = delete;
    FaultProxy &operator=(const FaultProxy &) = delete;

    [[nodiscard]] std::uint16_t port() const noexcept { return m_port; }

    void setRule(const ProxyRule &rule);
    /// New connections are good again. Those in a black hole stay there until their client closes them.
    void clearRule();
    /// Each byte of this direction is held back for so long.
    void setDelay(ProxyDirection direction, std::chrono::milliseconds delay);
    /// No more bytes than this pass on one connection in this direction, as on a thin line; 0: as many as there are.
    void setRate(ProxyDirection direction, std::uint64_t bytesPerSecond);
    /// Each byte is a write of its own, in both directions.
    void setOneByteAtATime(bool on);
    /// Refuses: closes new connections at once. Open ones go on.
    void setRefusing(bool on);
    /// Closes new connections at once while so many are open.
    void setMostConnections(std::size_t count);
    /// Resets all open connections now.
    void resetConnections();

    /// Bytes that passed in this direction, over all connections; counted just after they were sent on.
    [[nodiscard]] std::uint64_t bytes(ProxyDirection direction) const;
    /// Connections that were accepted.
    [[nodiscard]] int connections() const;
    /// How often a rule was carried out.
    [[nodiscard]] int faults() const;
    /// False when `wait` has passed first.
    [[nodiscard]] bool waitForBytes(ProxyDirection direction, std::uint64_t count,
                                    std::chrono::milliseconds wait) const;
    [[nodiscard]] bool waitForConnections(int count, std::chrono::milliseconds wait) const;
    [[nodiscard]] bool waitForFaults(int count, std::chrono::milliseconds wait) const;

private:
    class Loop;
    struct Shared
    {
        std::optional<ProxyRule> rule;
        std::array<std::chrono::milliseconds, 2> delay{};
        std::array<std::uint64_t, 2> rate{};
        bool oneByte = false;
        bool refusing = false;
        std::size_t mostConnections = SIZE_MAX;
        bool resetAll = false;
        bool ending = false;
        std::array<std::uint64_t, 2> bytes{};
        int connections = 0;
        int faults = 0;
    };
    FaultProxy() = default;
    void change(const std::function<void(Shared &)> &how);
    [[nodiscard]] bool waitUntil(const std::function<bool(const Shared &)> &condition,
                                 std::chrono::milliseconds wait) const;

    std::uint16_t m_port = 0;
    std::uint16_t m_serverPort = 0;
    Fd m_listener;
    Fd m_wake;
    mutable std::mutex m_mutex;
    mutable std::condition_variable m_changed;
    Shared m_shared; ///< guarded by m_mutex
    std::thread m_thread;
};

} // namespace onecopy::lab
