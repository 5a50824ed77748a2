// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/scan/kinwishes.h"

#include "core/duplicates/classify.h"

#include <limits>

namespace onecopy::jobs {

namespace {

/// What one scan reads for it, unless everything is to be proved.
constexpr std::uint64_t freeHeaders = 2'000;
constexpr std::uint64_t freeBodies = 500;
constexpr std::uint64_t freeBytes = 32ULL * 1024 * 1024;

std::uint64_t limitFor(Prove prove, std::uint64_t free)
{
    if (prove == Prove::None)
        return 0;
    return prove == Prove::All ? std::numeric_limits<std::uint64_t>::max() : free;
}

bool isWanted(const WantedCopies &wanted, const CopyRef &ref)
{
    const auto found = wanted.find(ref.mailbox);
    return found != wanted.end() && found->second.second.contains(ref.uid);
}

} // namespace

KinWishes::KinWishes(Prove prove)
    : m_headers(limitFor(prove, freeHeaders))
    , m_bodies(limitFor(prove, freeBodies))
    , m_bytes(limitFor(prove, freeBytes))
{
}

void KinWishes::addHeaders(const std::vector<arrivals::Candidate> &set, WantedCopies &wanted)
{
    for (const arrivals::Candidate &candidate : set) {
        if (!candidate.evidence.header.empty() || m_headers == 0)
            continue;
        want(wanted, candidate.arrival.ref);
        --m_headers;
    }
}

void KinWishes::addBodies(const std::vector<arrivals::Candidate> &set, WantedCopies &wanted)
{
    if (m_bodies == 0)
        return;
    for (const std::size_t index : duplicates::worthReadingForKin(set)) {
        const arrivals::Candidate &candidate = set[index];
        if (candidate.evidence.content || isWanted(wanted, candidate.arrival.ref) || m_bodies == 0 ||
            candidate.arrival.size > m_bytes || !canBeRead(candidate.arrival.size))
            continue;
        want(wanted, candidate.arrival.ref);
        --m_bodies;
        m_bytes -= candidate.arrival.size;
    }
}

} // namespace onecopy::jobs
