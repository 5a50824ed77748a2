// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/scan/classifyahead.h"

#include "core/jobs/scan/closelook.h"

#include <utility>

namespace onecopy::jobs {

ClassifyAhead::ClassifyAhead(Sink sink)
    : m_ahead(classify, std::move(sink))
{
}

Result<void> ClassifyAhead::put(duplicates::Match match, std::vector<arrivals::Candidate> set)
{
    std::size_t bytes = 0;
    for (const arrivals::Candidate &candidate : set)
        bytes += sizeof candidate + candidate.evidence.header.size();
    return m_ahead.put({match, std::move(set)}, bytes);
}

ClassifyAhead::Classified ClassifyAhead::classify(const CandidateSet &set)
{
    Classified one;
    one.match = set.match;
    duplicates::Judgement judgement = duplicates::judge(set.copies, set.match);
    one.groups = std::move(judgement.groups);
    one.needsProof = judgement.needsProof;
    for (const arrivals::Candidate &candidate : set.copies) {
        one.members.push_back(candidate.arrival.ref);
        if (candidate.evidence.content || !canBeRead(candidate.arrival.size))
            continue;
        one.unread.push_back(candidate.arrival.ref);
        one.bytes += candidate.arrival.size;
    }
    return one;
}

} // namespace onecopy::jobs
