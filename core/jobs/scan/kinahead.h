// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/context.h"
#include "core/jobs/scan/evidencefetch.h"
#include "core/jobs/scan/scan.h"

#include <cstddef>
#include <vector>

namespace onecopy::jobs {

/// Kin that were looked for, and read, while the store was busy with something else.
struct KinAhead
{
    using Candidates = std::vector<arrivals::Candidate>;

    std::vector<std::vector<CopyRef>> members; ///< of every set that was found, the newest mail first
    std::vector<Candidates> sets;              ///< the same with all that one scan reads for them; empty: not complete
    ReadCopies read;                           ///< for the store, which does not have it yet
};

/// Finds what may be kin on a store connection of its own, which only reads, and asks the server for what is missing,
/// on the caller's thread. Where that takes more memory than a scan has to spare, or the server or the store fails, the
/// sets stay empty: then the caller reads what is missing as it would have without this.
[[nodiscard]] Result<KinAhead> lookForKin(const AccountId &account, Prove prove, EvidenceFetch &fetch,
                                          const Context &context);

/// More messages of one sender and subject than this are a newsletter or a log, and no mail that a person sent again.
inline constexpr std::size_t mostKin = 200;

} // namespace onecopy::jobs
