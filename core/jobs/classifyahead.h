// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/fault.h"
#include "core/duplicates/classify.h"

#include <deque>
#include <functional>
#include <future>
#include <vector>

namespace onecopy::jobs {

/// Classifies sets of candidates on other threads while the caller reads the next ones from the store and saves the
/// last ones. Results come in the order of the sets, on the caller's thread. Bounded: a caller that is too fast waits.
class ClassifyAhead
{
public:
    struct Classified
    {
        duplicates::Match match = duplicates::Match::MessageId;
        std::vector<CopyRef> members;
        std::vector<CopyRef> unread;           ///< those whose body is not known
        std::vector<duplicates::Group> groups; ///< by what is known
        bool needsProof = false;               ///< Judgement::needsProof
        std::uint64_t bytes = 0;               ///< of the unread ones together
    };
    using Sink = std::function<Result<void>(Classified)>;

    explicit ClassifyAhead(Sink sink);
    /// Hands a set over, and earlier results to the sink. Fails with the sink's fault.
    [[nodiscard]] Result<void> put(duplicates::Match match, std::vector<arrivals::Candidate> set);
    /// Hands over every result that is still out.
    [[nodiscard]] Result<void> finish();

private:
    struct Work
    {
        duplicates::Match match = duplicates::Match::MessageId;
        std::vector<arrivals::Candidate> set;
    };
    using Chunk = std::vector<Work>;
    [[nodiscard]] static std::vector<Classified> classifyAll(const Chunk &chunk);
    [[nodiscard]] Result<void> startChunk();
    [[nodiscard]] Result<void> takeOldest();

    Sink m_sink;
    std::size_t m_atOnce; ///< chunks on the way
    Chunk m_chunk;
    std::size_t m_chunkBytes = 0;
    std::deque<std::future<std::vector<Classified>>> m_running; ///< oldest first
};

} // namespace onecopy::jobs
