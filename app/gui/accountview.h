// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/context.h"
#include "core/report/document.h"
#include "widgets/duplicates/groupdetails.h"
#include "widgets/duplicates/grouprows.h"
#include "widgets/history/historypage.h"
#include "widgets/overview/overviewsummary.h"

#include <memory>
#include <set>
#include <vector>

namespace onecopy::gui {

/// Everything that the pages show of one account, read from the store in one go on a job's thread.
struct AccountView
{
    AccountId account;
    bool checked = false; ///< at least one scan was completed, its groups too
    widgets::OverviewSummary summary;
    std::shared_ptr<const widgets::GroupRows> rows;
    report::Source report;
    std::uint64_t typicalBytes = 0; ///< see report::Figures
    std::vector<store::Run> runs;
    bool atWork = false; ///< somebody writes just now: a run without an end may be going on
    widgets::QuarantineState quarantine;
};

[[nodiscard]] Result<AccountView> loadAccountView(const AccountId &account, const jobs::Context &context);
/// Without the copies of the group that were `moved` meanwhile.
[[nodiscard]] Result<widgets::GroupDetails> loadDetails(const AccountId &account, const std::string &groupId,
                                                        const jobs::Context &context,
                                                        const std::set<CopyRef> &moved = {});
[[nodiscard]] Result<std::vector<store::JournalEntry>> loadJournal(const std::string &runId,
                                                                   const jobs::Context &context);

} // namespace onecopy::gui
