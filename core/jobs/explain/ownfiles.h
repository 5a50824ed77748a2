// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/context.h"

#include <string>
#include <string_view>

namespace onecopy::jobs {

/// Usage at "own file" where a person has named the store in use, or a file that goes with it, for something else.
/// Written over, accounts and the record of what can be put back would be gone. Even read: closing it lets go of the
/// locks that SQLite holds on it for this process (fcntl(2)).
[[nodiscard]] Result<void> refuseOwnFile(const std::string &path, const Context &context);

/// The same for a file that is to be written: no store may be, neither that in use nor another.
[[nodiscard]] Result<void> refuseAnyStore(const std::string &path, const Context &context);

/// Writes what a person wants to have in a file, as report::writeFileSafely(), but over no store, and nothing any more
/// after a stop request.
[[nodiscard]] Result<void> saveFile(const std::string &path, std::string_view bytes, const Context &context);

} // namespace onecopy::jobs
