// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/scan/evidencefetch.h"
#include "core/jobs/scan/scan.h"

#include <cstdint>
#include <vector>

namespace onecopy::jobs {

/// What one scan reads to link kin (class E): bounded, unless everything is to be proved. Sets are asked in the order
/// in which they are worth it.
class KinWishes
{
public:
    explicit KinWishes(Prove prove);

    /// Adds those copies of the set whose headers are missing.
    void addHeaders(const std::vector<arrivals::Candidate> &set, WantedCopies &wanted);
    /// Adds those copies whose bodies linkKin() needs. REQUIRES: what there is of headers is known.
    void addBodies(const std::vector<arrivals::Candidate> &set, WantedCopies &wanted);

private:
    std::uint64_t m_headers; ///< that may still be asked for
    std::uint64_t m_bodies;
    std::uint64_t m_bytes; ///< of bodies
};

} // namespace onecopy::jobs
