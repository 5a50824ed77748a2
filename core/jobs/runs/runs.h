// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/runs/runhistory.h"

#include <functional>
#include <optional>
#include <set>
#include <string>
#include <vector>

/// Removals and undos, as the store knows them. Nothing here asks the server.
namespace onecopy::jobs {

/// "2026-11-23T10-00-00-ab12cd34": sortable, and different for two runs in one second.
[[nodiscard]] std::string newRunId(EpochSeconds now, std::string_view salt);

/// The journal of a removal and that of every undo of it, as it is on the disk.
[[nodiscard]] Result<JournalFold> foldOf(store::Store &store, const std::string &removalId);

/// Where each copy of a removal is, by its journal and that of every undo of it.
[[nodiscard]] Result<RunHistory> historyOf(store::Store &store, const std::string &removalId);

/// Each removal of an account (none: of all of them), newest first. What `visit` fails with ends it.
[[nodiscard]] Result<void>
eachRemoval(store::Store &store, const std::optional<AccountId> &account,
            const std::function<Result<void>(const store::Run &run, const RunHistory &history)> &visit);

/// Where copies lie that other removals have moved: two of them may have the same bytes.
[[nodiscard]] Result<std::set<CopyRef>> placesOfOthers(store::Store &store, const std::string &removalId);

/// What a run has done, by its journal.
struct RunCounts
{
    std::uint64_t removed = 0;
    std::uint64_t restored = 0;
    std::uint64_t unsettled = 0; ///< copies that were on the way, or are
};

/// For a run without an end; only reads.
[[nodiscard]] Result<RunCounts> countsOf(store::Store &store, const store::Run &run);
[[nodiscard]] RunCounts countsOf(const store::Run &run, const RunHistory &history);

/// The runs of an account, newest first; of one without an end, what its journal tells.
[[nodiscard]] Result<std::vector<store::Run>> runsByNow(store::Store &store, const AccountId &account);

} // namespace onecopy::jobs
