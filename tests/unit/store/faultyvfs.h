// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>

/// A file system for SQLite that hands everything to the real one, counts, and fails (or ends the process) at a chosen
/// step. Registered as SQLite's default for the rest of the process.
namespace faultyvfs {

enum class Trouble {
    None,
    DiskFull, ///< the write fails with SQLITE_FULL
    IoError,  ///< the write fails with SQLITE_IOERR_WRITE
    Kill      ///< half of the bytes are written, then SIGKILL
};

void install();
/// The n-th write or sync from now on (1 is the next one) and all after it meet `trouble`.
void arm(Trouble trouble, std::int64_t n);
void disarm();
/// Writes and syncs since the last arm() or disarm().
std::int64_t steps();
/// Syncs of the write-ahead log since the last arm() or disarm().
std::int64_t walSyncs();

} // namespace faultyvfs
