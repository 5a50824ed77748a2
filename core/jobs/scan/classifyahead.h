// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/arrivals/arrival.h"
#include "core/duplicates/classify.h"
#include "core/jobs/workahead.h"

#include <cstdint>
#include <vector>

namespace onecopy::jobs {

/// Classifies sets of candidates on other threads: see WorkAhead.
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
    [[nodiscard]] Result<void> put(duplicates::Match match, std::vector<arrivals::Candidate> set);
    [[nodiscard]] Result<void> finish() { return m_ahead.finish(); }

private:
    struct CandidateSet
    {
        duplicates::Match match = duplicates::Match::MessageId;
        std::vector<arrivals::Candidate> copies;
    };
    [[nodiscard]] static Classified classify(const CandidateSet &set);

    WorkAhead<CandidateSet, Classified> m_ahead;
};

} // namespace onecopy::jobs
