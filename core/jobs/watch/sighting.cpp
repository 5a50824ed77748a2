// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/watch/sighting.h"

namespace onecopy::jobs {

void SightingQueue::put(Sighting sighting, const std::stop_token &stop)
{
    {
        std::unique_lock lock(m_mutex);
        m_room.wait(lock, stop, [this] { return m_messages < messagesHeld; });
        m_messages += sighting.arrivals.size();
        m_queue.push_back(std::move(sighting));
    }
    m_changed.notify_one();
}

std::optional<Sighting> SightingQueue::take(std::chrono::milliseconds wait)
{
    std::unique_lock lock(m_mutex);
    if (!m_changed.wait_for(lock, wait, [this] { return !m_queue.empty(); }))
        return std::nullopt;
    Sighting sighting = std::move(m_queue.front());
    m_queue.pop_front();
    m_messages -= sighting.arrivals.size();
    lock.unlock();
    m_room.notify_all();
    return sighting;
}

} // namespace onecopy::jobs
