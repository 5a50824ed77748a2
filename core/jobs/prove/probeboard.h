// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/prove/probe.h"

#include <map>
#include <mutex>
#include <set>

namespace onecopy::jobs {

/// Where the sender and the watcher of a probe meet: what was sent, what has arrived. Every call may come from any
/// thread.
class ProbeBoard
{
public:
    using Steady = std::chrono::steady_clock;
    ProbeBoard(std::vector<ProbedMail> &mails, std::function<void(const ProbeEvent &)> tell)
        : m_mails(mails)
        , m_tell(std::move(tell))
    {
    }

    void tell(const ProbeEvent &event);
    /// The last dot of this mail goes out now. Only the first time counts.
    void dot(int number);
    void attempted(int number, ProbeAttempt attempt);
    /// A copy was seen; `at` none: nobody knows when it came. Told once for each CopyRef.
    void arrived(ProbeArrival arrival, std::optional<Steady::time_point> at);

private:
    std::mutex m_mutex;
    std::vector<ProbedMail> &m_mails;
    std::function<void(const ProbeEvent &)> m_tell;
    std::map<int, Steady::time_point> m_dots;
    std::set<CopyRef> m_seen;
};

} // namespace onecopy::jobs
