// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/fault.h"

#include <algorithm>
#include <deque>
#include <functional>
#include <future>
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
    ~WorkAhead() = default; // waits for what is on the way
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
    /// A chunk is worth the start of a thread, and small beside everything that is held.
    static constexpr std::size_t itemsPerChunk = 200;
    static constexpr std::size_t bytesPerChunk = 4ULL * 1024 * 1024;
    static constexpr std::size_t mostChunks = 4;

    [[nodiscard]] Result<void> startChunk()
    {
        if (m_chunk.empty())
            return {};
        m_running.push_back(std::async(std::launch::async, [this, chunk = std::move(m_chunk)] {
            std::vector<Outcome> done;
            done.reserve(chunk.size());
            for (const Item &item : chunk)
                done.push_back(m_work(item));
            return done;
        }));
        m_chunk.clear();
        m_chunkBytes = 0;
        return m_running.size() > m_atOnce ? takeOldest() : Result<void>{};
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
};

} // namespace onecopy::jobs
