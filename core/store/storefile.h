// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/fault.h"

#include <cstdint>
#include <optional>
#include <string>

/// The store as a file: where it is, who may read it, and how a damaged one is set aside. Opens the database file
/// itself only for the first look at its header, before SQLite has it: closing a descriptor would drop the POSIX locks
/// that SQLite holds on it in this process.
namespace onecopy::store {

struct StoreFile
{
    std::string path; ///< absolute, its folder without symbolic links; where there is no folder: as it was named
    bool exists = false;
    std::uint64_t size = 0;
    bool leftWal = false; ///< a write-ahead log with content stands beside it
    /// Nothing can be made in its folder, and nothing that goes with a store in use is there: nobody writes to it.
    bool sealed = false;
};

/// There is such a file or folder, and it must not be written: by its owner's will, or on a disk that is only read.
[[nodiscard]] bool isClosedToWriting(const std::string &path) noexcept;
/// Makes the folder of the store, 0700, and those above it, where there is none.
[[nodiscard]] Result<void> makeFolderOf(const std::string &path);
/// Makes the folder when `makeFolder`, resolves the path, and refuses what is no plain file: a symbolic link, at the
/// store or at its companions (log, lock), is StoreDamaged.
[[nodiscard]] Result<StoreFile> locate(const std::string &path, bool makeFolder);
/// Store and companions 0600. The folder becomes 0700 when it is ours alone: it is named "onecopy", or holds nothing
/// else. (A store in a home folder or in /tmp must not close that folder to others.)
[[nodiscard]] Result<void> repairPermissions(const std::string &path);
/// Makes an empty file, 0600, under a new name beside `path`; returns that name.
[[nodiscard]] Result<std::string> createBeside(const std::string &path);
/// Gives `from` the name `to` unless `to` exists (false). `from` is gone afterwards in both cases.
[[nodiscard]] Result<bool> publish(const std::string &from, const std::string &to);
/// Renames the store and its log to "<path>.damaged-DATE"; returns the new name.
[[nodiscard]] Result<std::string> setAside(const std::string &path, std::int64_t now);
/// The same for a damaged store of ours, or an empty file, unless somebody is using it (StoreBusy). What is not known
/// to be ours is refused as checkOurs() refuses it.
[[nodiscard]] Result<std::string> setAsideDamaged(const std::string &path);

/// Is `path` the store at `storePath`, or a file that goes with it, under whatever name? Opens neither.
[[nodiscard]] bool belongsTo(const std::string &storePath, const std::string &path);

/// Is `path` a store of this program, of whatever account file, or a file that goes with one? It is opened, so not for
/// the store that this process has in use: belongsTo() knows that.
[[nodiscard]] bool isOfAStore(const std::string &path);

/// Is the file a database of this program, as its header tells? Fine too: no file, and an empty one, which says
/// nothing. StoreDamaged at "open …": another program's database, something else, or a header that is damaged beyond
/// telling; a symbolic link. File: no plain file. Changes nothing, and makes no file beside it.
[[nodiscard]] Result<void> checkOurs(const std::string &path);

} // namespace onecopy::store
