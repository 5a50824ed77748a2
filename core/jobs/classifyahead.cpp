// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/classifyahead.h"

#include <algorithm>
#include <thread>

namespace onecopy::jobs {

namespace {

/// A chunk is worth the start of a thread, and small beside everything that is held.
constexpr std::size_t setsPerChunk = 200;
constexpr std::size_t bytesPerChunk = 4ULL * 1024 * 1024;
constexpr std::size_t mostChunks = 4;

} // namespace

ClassifyAhead::ClassifyAhead(Sink sink)
    : m_sink(std::move(sink))
    , m_atOnce(std::clamp<std::size_t>(std::thread::hardware_concurrency(), 1, mostChunks))
{
}

Result<void> ClassifyAhead::put(duplicates::Match match, std::vector<arrivals::Candidate> set)
{
    for (const arrivals::Candidate &candidate : set)
        m_chunkBytes += candidate.evidence.header.size();
    m_chunk.push_back({match, std::move(set)});
    if (m_chunk.size() < setsPerChunk && m_chunkBytes < bytesPerChunk)
        return {};
    return startChunk();
}

Result<void> ClassifyAhead::finish()
{
    if (auto started = startChunk(); !started)
        return started;
    while (!m_running.empty()) {
        if (auto taken = takeOldest(); !taken)
            return taken;
    }
    return {};
}

Result<void> ClassifyAhead::startChunk()
{
    if (m_chunk.empty())
        return {};
    m_running.push_back(std::async(std::launch::async, [chunk = std::move(m_chunk)] { return classifyAll(chunk); }));
    m_chunk.clear();
    m_chunkBytes = 0;
    return m_running.size() > m_atOnce ? takeOldest() : Result<void>{};
}

Result<void> ClassifyAhead::takeOldest()
{
    std::vector<Classified> done = m_running.front().get();
    m_running.pop_front();
    for (Classified &one : done) {
        if (auto taken = m_sink(std::move(one)); !taken)
            return taken;
    }
    return {};
}

std::vector<ClassifyAhead::Classified> ClassifyAhead::classifyAll(const Chunk &chunk)
{
    std::vector<Classified> all;
    all.reserve(chunk.size());
    for (const Work &work : chunk) {
        Classified one;
        one.match = work.match;
        duplicates::Judgement judgement = duplicates::judge(work.set, work.match);
        one.groups = std::move(judgement.groups);
        one.needsProof = judgement.needsProof;
        for (const arrivals::Candidate &candidate : work.set) {
            one.members.push_back(candidate.arrival.ref);
            if (candidate.evidence.content)
                continue;
            one.unread.push_back(candidate.arrival.ref);
            one.bytes += candidate.arrival.size;
        }
        all.push_back(std::move(one));
    }
    return all;
}

} // namespace onecopy::jobs
