// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"

#include <chrono>
#include <mutex>
#include <utility>

namespace onecopy::jobs {

[[nodiscard]] inline double secondsSince(std::chrono::steady_clock::time_point began)
{
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - began).count();
}

/// Counts one phase of a job and tells a ProgressSink at most ten times a second. Several threads may count together.
class ProgressMeter
{
public:
    ProgressMeter(ProgressSink sink, Phase phase, std::uint64_t total)
        : m_sink(std::move(sink))
        , m_progress{phase, 0, total}
    {
        tell();
    }
    void advance(std::uint64_t by = 1)
    {
        const std::lock_guard lock(m_mutex);
        m_progress.done += by;
        const auto now = std::chrono::steady_clock::now();
        if (now - m_told >= std::chrono::milliseconds(100))
            tell();
    }
    void expectMore(std::uint64_t more)
    {
        const std::lock_guard lock(m_mutex);
        m_progress.total += more;
    }

private:
    void tell()
    {
        m_told = std::chrono::steady_clock::now();
        if (m_sink)
            m_sink(m_progress);
    }
    std::mutex m_mutex;
    ProgressSink m_sink;
    Progress m_progress;
    std::chrono::steady_clock::time_point m_told;
};

} // namespace onecopy::jobs
