// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagnosis/diagnose.h"
#include "core/diagnosis/sizeknee.h"
#include "core/duplicates/group.h"
#include "core/report/findings.h"
#include "widgets/duplicates/grouprows.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace onecopy::widgets {

/// One message of a cause, as a row.
struct CauseGroup
{
    std::string id;
    arrivals::Face face;
    std::uint64_t size = 0;
    std::size_t copies = 0;
    std::vector<EpochSeconds> gaps;
    std::string forkHost;  ///< that wrote the first line that is not the same; empty: the trace is the same
    std::string direction; ///< diagnosis::ForkPoint::direction
    double probability = 0;
};

/// Messages of one size with one number of copies.
struct SizeDot
{
    std::uint64_t size = 0;
    std::size_t copies = 1;
    std::size_t messages = 1;
};

/// The gap before a later copy: how long, the how-manieth, and how often.
struct GapDot
{
    std::size_t attempt = 1; ///< 1: between the first and the second copy
    EpochSeconds gap = 0;
    std::size_t messages = 1;
};

/// What the page shows of one entry of report::Findings, in the same order.
struct CauseView
{
    std::vector<CauseGroup> groups; ///< most copies first, at most mostGroups
    std::size_t groupsInAll = 0;
    std::vector<SizeDot> sizes;
    std::optional<diagnosis::SizeKnee> knee; ///< only where it is significant
    std::vector<GapDot> gaps;
    std::optional<EpochSeconds> usualGap;   ///< counted as in report::Figures
    std::string schedule;                   ///< name of the one that fits most messages; empty: none
    std::vector<EpochSeconds> expectedGaps; ///< of that schedule, one for each attempt that was seen

    static constexpr std::size_t mostGroups = 2'000;
};

/// A message that arrived once.
struct SingleSize
{
    std::optional<EpochSeconds> date;
    std::uint64_t size = 0;
};

/// Everything that the page shows. Immutable; made on a job's thread.
struct CauseFindings
{
    std::shared_ptr<const report::Findings> findings;
    std::vector<CauseView> views;

    /// `rows` and the diagnosis are of one account. Linear but for sorting.
    [[nodiscard]] static std::shared_ptr<const CauseFindings> make(const diagnosis::Diagnosis &diagnosis,
                                                                   std::shared_ptr<const report::Findings> findings,
                                                                   const GroupRows &rows,
                                                                   const std::vector<SingleSize> &singles);
};

} // namespace onecopy::widgets
