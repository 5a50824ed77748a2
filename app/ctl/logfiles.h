// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/fault.h"

#include <map>
#include <memory>
#include <stop_token>
#include <string>
#include <vector>

class QTemporaryFile;

namespace onecopy::ctl {

/// The logs that a user names, as files that can be opened again and again. "-" is standard input; it, and what a shell
/// puts in the place of <(command), may be a pipe. A log is read from a place in it and more than once, so what comes
/// through a pipe is kept meanwhile, in a file without a name: nothing stays, also after a crash.
class LogFiles
{
public:
    LogFiles();
    ~LogFiles();
    LogFiles(LogFiles &&) noexcept;
    LogFiles &operator=(LogFiles &&) noexcept;

    /// Reads pipes to their end. Faults: File, DiskFull, Limit, Cancelled; Usage: two names for one pipe.
    [[nodiscard]] static Result<LogFiles> open(const std::vector<std::string> &names, const std::stop_token &stop);

    [[nodiscard]] const std::vector<std::string> &paths() const noexcept { return m_paths; }
    /// As the user wrote it.
    [[nodiscard]] std::string nameOf(const std::string &path) const;
    /// With that name in it.
    [[nodiscard]] Fault told(Fault fault) const;

private:
    std::vector<std::unique_ptr<QTemporaryFile>> m_kept;
    std::vector<std::string> m_paths;
    std::map<std::string, std::string> m_names; ///< where they are not the path
};

/// Comes this from another program, so that it has an end but no file that grows?
[[nodiscard]] bool isPiped(const std::string &name);

} // namespace onecopy::ctl
