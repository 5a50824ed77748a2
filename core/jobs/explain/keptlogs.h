// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagnosis/logjoiner.h"
#include "core/jobs/context.h"
#include "core/logs/reader.h"

#include <functional>
#include <set>
#include <string>
#include <vector>

namespace onecopy::jobs {

/// What came of reading a log that is kept.
struct ImportedLog
{
    logs::Summary fresh; ///< what was new in it
    logs::Summary all;   ///< what it told in all, this time and before
};

/// Reads what is new in a log of a mail server, and keeps in the store what it says about each message: how often it
/// was taken in, whose answer was lost …, with a few lines. A log is known by its first bytes, so that one that was
/// rotated or packed is not counted twice. Of an unknown format nothing is kept. Memory does not grow with the log.
/// Faults: those of the store; File; Cancelled (what was kept so far stays).
[[nodiscard]] Result<ImportedLog> importLog(const std::string &file, const Context &context);

/// Imports, and goes on with what is added to the files until the stop request, which is no fault. `news` is called on
/// this thread after each batch was kept.
[[nodiscard]] Result<void> followLogs(const std::vector<std::string> &files,
                                      const std::function<void(const std::string &file, const ImportedLog &)> &news,
                                      const Context &context);

/// Something was read of this log before: its messages are counted already.
[[nodiscard]] Result<bool> logIsKept(store::Store &store, const std::string &file);

/// Gives the joiner what is kept about these messages; about none in particular only when it was logged between `from`
/// and `to`. `traces`: of the same messages. Returns how many were found.
[[nodiscard]] Result<std::size_t> joinKeptLogs(store::Store &store,
                                               const std::set<std::string, std::less<>> &messageIds,
                                               const diagnosis::LogJoiner::Traces &traces, EpochSeconds from,
                                               EpochSeconds to, diagnosis::LogJoiner &joiner);

} // namespace onecopy::jobs
