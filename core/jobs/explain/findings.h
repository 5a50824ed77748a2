// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/explain/diagnosis.h"
#include "core/report/findings.h"

#include <memory>
#include <span>
#include <vector>

namespace onecopy::jobs {

/// A diagnosis, and what is told of it.
struct FoundCauses
{
    diagnosis::Diagnosis diagnosis;
    std::shared_ptr<const report::Findings> findings;
    /// A message whose extra copies have been moved away since it was diagnosed. `findings` tell of it; the diagnosis,
    /// which is of what lies in the mailboxes now, does not.
    struct Earlier
    {
        diagnosis::GroupFinding finding; ///< without evidence
        duplicates::Group group;         ///< as it arrived
    };
    std::vector<Earlier> earlier{};
};

/// Says why copies came, and looks up the lines on which the reasons stand. No network. What was found is kept in the
/// store (where that can be written), and of groups whose copies have been moved away, what was kept is told. When
/// `options.mailboxes` limits what is looked at, neither. `options.logRead` is called as by diagnoseAccount(), whose
/// faults these are.
[[nodiscard]] Result<FoundCauses> findCauses(const AccountId &account, const DiagnosisOptions &options,
                                             const Context &context);

/// The header lines (and the log line, which the reason carries itself) on which one reason about a message stands.
/// `copies` by arrival. At most four lines of each field. Bounded whatever the headers are.
[[nodiscard]] std::vector<report::QuotedLine> quotesFor(const diagnosis::Reason &reason,
                                                        std::span<const arrivals::Candidate> copies);

} // namespace onecopy::jobs
