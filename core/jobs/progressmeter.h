// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"

#include <atomic>
#include <chrono>
#include <ctime>
#include <mutex>
#include <utility>

namespace onecopy::jobs {

[[nodiscard]] inline double secondsSince(std::chrono::steady_clock::time_point began)
{
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - began).count();
}

/// Counts one phase of a job and tells a ProgressSink at most ten times a second. Several threads may count together,
/// each message of a large mailbox by itself: counting takes no lock and asks only the coarse clock.
class ProgressMeter
{
public:
    ProgressMeter(ProgressSink sink, Phase phase, std::uint64_t total)
        : m_sink(std::move(sink))
        , m_phase(phase)
        , m_total(total)
    {
        tell();
    }
    void advance(std::uint64_t by = 1)
    {
        m_done += by;
        if (!m_sink || coarseMilliseconds() < m_tellAt)
            return;
        const std::lock_guard lock(m_mutex);
        if (coarseMilliseconds() >= m_tellAt)
            tell();
    }
    void expectMore(std::uint64_t more) { m_total += more; }

private:
    static constexpr std::int64_t interval = 100; ///< milliseconds

    static std::int64_t coarseMilliseconds()
    {
        timespec now{};
        ::clock_gettime(CLOCK_MONOTONIC_COARSE, &now);
        return std::int64_t{now.tv_sec} * 1000 + now.tv_nsec / 1'000'000;
    }
    void tell()
    {
        m_tellAt = coarseMilliseconds() + interval;
        if (m_sink)
            m_sink({m_phase, m_done, m_total});
    }

    std::mutex m_mutex; ///< of m_sink
    const ProgressSink m_sink;
    const Phase m_phase;
    std::atomic<std::uint64_t> m_done = 0;
    std::atomic<std::uint64_t> m_total;
    std::atomic<std::int64_t> m_tellAt = 0;
};

} // namespace onecopy::jobs
