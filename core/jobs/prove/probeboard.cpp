// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/prove/probeboard.h"

#include <algorithm>

namespace onecopy::jobs {

void ProbeBoard::tell(const ProbeEvent &event)
{
    const std::lock_guard lock(m_mutex);
    if (m_tell)
        m_tell(event);
}

void ProbeBoard::dot(int number)
{
    const std::lock_guard lock(m_mutex);
    m_dots.try_emplace(number, Steady::now());
}

void ProbeBoard::attempted(int number, ProbeAttempt attempt)
{
    const std::lock_guard lock(m_mutex);
    ProbedMail &mail = m_mails.at(static_cast<std::size_t>(number - 1));
    mail.attempts.push_back(attempt);
    if (!m_tell)
        return;
    ProbeEvent event;
    event.kind = ProbeEvent::Kind::Attempted;
    event.number = number;
    event.attempt = static_cast<int>(mail.attempts.size());
    event.outcome = std::move(attempt);
    m_tell(event);
}

void ProbeBoard::arrived(ProbeArrival arrival, std::optional<Steady::time_point> at)
{
    const std::lock_guard lock(m_mutex);
    // Anybody who reads a probe mail can make one with a number that was never sent.
    if (arrival.number < 1 || static_cast<std::size_t>(arrival.number) > m_mails.size() ||
        !m_seen.insert(arrival.ref).second)
        return;
    const auto sent = m_dots.find(arrival.number);
    // A look that began before the last dot may see the mail all the same: then it came at once.
    if (at && sent != m_dots.end())
        arrival.after = std::max(std::chrono::duration_cast<std::chrono::milliseconds>(*at - sent->second),
                                 std::chrono::milliseconds(0));
    ProbedMail &mail = m_mails[static_cast<std::size_t>(arrival.number - 1)];
    mail.arrivals.push_back(arrival);
    if (!m_tell)
        return;
    ProbeEvent event;
    event.kind = ProbeEvent::Kind::Arrived;
    event.number = arrival.number;
    event.copy = static_cast<int>(mail.arrivals.size());
    event.arrival = std::move(arrival);
    m_tell(event);
}

} // namespace onecopy::jobs
