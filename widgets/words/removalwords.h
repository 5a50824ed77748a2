// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/remove/leaseremark.h"
#include "core/jobs/remove/removal.h"
#include "core/removal/plan.h"

#include <QString>

#include <optional>
#include <vector>

/// Words for what a removal has to say besides its counts.
namespace onecopy::widgets::words {

/// Whose place was taken on the server, or why nothing would have held another computer off. Empty: nothing.
[[nodiscard]] QString leaseRemark(const jobs::LeaseRemark &remark);
/// Why copies stayed where they are, one sentence a reason with how many there are, the most frequent first, and last
/// what the server said to the ones that it refused. Empty: all were moved.
[[nodiscard]] QString whyCopiesStayed(const std::vector<removal::CopyOutcome> &copies,
                                      const std::optional<Fault> &refusal);
/// The same of what a plan leaves alone.
[[nodiscard]] QString whyCopiesStayed(const std::vector<removal::LeftAlone> &left);
/// How many lie in quarantine as well as where they were, marked as deleted: where single messages cannot be removed.
[[nodiscard]] std::uint64_t markedCopies(const std::vector<removal::CopyOutcome> &copies);

struct RemovalText
{
    QString sentence; ///< empty: all copies were moved, and there is nothing to say of it
    QString note;
};
/// What is to be said of a removal that was not cut.
[[nodiscard]] RemovalText removalEnded(const jobs::RemovalOutcome &outcome);
/// What is to be said beside the number of copies that are back. Empty: nothing.
[[nodiscard]] QString undoRemark(const jobs::UndoOutcome &outcome);

} // namespace onecopy::widgets::words
