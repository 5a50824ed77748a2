// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstdint>

namespace onecopy {

/// Seconds since 1970-01-01 UTC, as INTERNALDATE and Date headers give them.
using EpochSeconds = std::int64_t;

/// Wall time as a dependency, so that rules about time can be tested. Implementations are thread-safe.
class Clock
{
public:
    virtual ~Clock() = default;
    [[nodiscard]] virtual EpochSeconds now() const = 0;
};

class SystemClock final : public Clock
{
public:
    [[nodiscard]] EpochSeconds now() const override;
};

/// A moment on the monotonic clock after which a wait fails. Suspending the computer does not move it.
class Deadline
{
public:
    using Steady = std::chrono::steady_clock;
    [[nodiscard]] static Deadline in(std::chrono::milliseconds wait) { return Deadline{Steady::now() + wait}; }
    [[nodiscard]] static Deadline never() { return Deadline{Steady::time_point::max()}; }
    [[nodiscard]] bool passed() const { return Steady::now() >= m_at; }
    /// Time left, never negative, capped at `cap` (waits are sliced).
    [[nodiscard]] std::chrono::milliseconds left(std::chrono::milliseconds cap) const;
    [[nodiscard]] Deadline earlierOf(Deadline other) const { return Deadline{m_at < other.m_at ? m_at : other.m_at}; }

private:
    explicit Deadline(Steady::time_point at)
        : m_at(at)
    {
    }
    Steady::time_point m_at;
};

/// By the monotonic clock.
[[nodiscard]] inline std::chrono::milliseconds millisecondsSince(Deadline::Steady::time_point start)
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(Deadline::Steady::now() - start);
}

} // namespace onecopy
