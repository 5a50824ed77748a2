// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/fault.h"

#include <algorithm>
#include <condition_variable>
#include <deque>
#include <functional>
#include <future>
#include <mutex>
#include <stop_token>
#include <thread>
#include <utility>
#include <vector>

namespace onecopy::jobs {

/// Works on items on other threads while the caller reads the next ones from the store and uses the last ones. Outcomes
/// come in the order of the items, on the caller's thread. Bounded: a caller that is too fast waits.
template <typename Item, typename Outcome> class WorkAhead
{
public:
    /// Runs on several other threads at once.
    using Work = std::function<Outcome(const Item &)>;
    using Sink = std::function<Result<void>(Outcome)>;

    WorkAhead(Work work, Sink sink)
        : m_work(std::move(work))
        , m_sink(std::move(sink))
        , m_atOnce(std::clamp<std::size_t>(std::thread::hardware_concurrency(), 1, mostChunks))
    {
    }
    ~WorkAhead() = default; // waits for what is being worked on
    WorkAhead(const WorkAhead &) = delete;
    WorkAhead &operator=(const WorkAhead &) = delete;

    /// Hands an item over that holds so many bytes, and earlier outcomes to the sink. Fails with the sink's fault.
    [[nodiscard]] Result<void> put(Item item, std::size_t bytes)
    {
        m_chunk.push_back(std::move(item));
        m_chunkBytes += bytes;
        return m_chunk.size() < itemsPerChunk && m_chunkBytes < bytesPerChunk ? Result<void>{} : startChunk();
    }

    /// Hands over every outcome that is still out.
    [[nodiscard]] Result<void> finish()
    {
        if (auto started = startChunk(); !started)
            return started;
        while (!m_running.empty()) {
            if (auto taken = takeOldest(); !taken)
                return taken;
        }
        return {};
    }

private:
    /// A chunk is worth waking a thread, and small beside everything that is held.
    static constexpr std::size_t itemsPerChunk = 200;
    static constexpr std::size_t bytesPerChunk = 4ULL * 1024 * 1024;
    static constexpr std::size_t mostChunks = 4;

    using Chunk = std::packaged_task<std::vector<Outcome>()>;

    [[nodiscard]] Result<void> startChunk()
    {
        if (m_chunk.empty())
            return {};
        Chunk chunk([this, items = std::move(m_chunk)] {
            std::vector<Outcome> done;
            done.reserve(items.size());
            for (const Item &item : items)
                done.push_back(m_work(item));
            return done;
        });
        m_running.push_back(chunk.get_future());
        {
            const std::lock_guard lock(m_mutex);
            m_waiting.push_back(std::move(chunk));
        }
        m_changed.notify_one();
        if (m_threads.size() < m_atOnce && m_threads.size() < m_running.size())
            m_threads.emplace_back([this](const std::stop_token &stop) { runChunks(stop); });
        m_chunk.clear();
        m_chunkBytes = 0;
        return m_running.size() > m_atOnce ? takeOldest() : Result<void>{};
    }

    /// On a thread of its own.
    void runChunks(const std::stop_token &stop)
    {
        std::unique_lock lock(m_mutex);
        while (m_changed.wait(lock, stop, [this] { return !m_waiting.empty(); })) {
            Chunk chunk = std::move(m_waiting.front());
            m_waiting.pop_front();
            lock.unlock();
            chunk();
            lock.lock();
            if (stop.stop_requested())
                break;
        }
    }

    [[nodiscard]] Result<void> takeOldest()
    {
        std::vector<Outcome> done = m_running.front().get();
        m_running.pop_front();
        for (Outcome &one : done) {
            if (auto taken = m_sink(std::move(one)); !taken)
                return taken;
        }
        return {};
    }

    const Work m_work;
    const Sink m_sink;
    const std::size_t m_atOnce; ///< chunks on the way
    std::vector<Item> m_chunk;
    std::size_t m_chunkBytes = 0;
    std::deque<std::future<std::vector<Outcome>>> m_running; ///< oldest first
    std::mutex m_mutex;
    std::condition_variable_any m_changed;
    std::deque<Chunk> m_waiting;         ///< with m_mutex
    std::vector<std::jthread> m_threads; ///< last: they use everything above
};

} // namespace onecopy::jobs
