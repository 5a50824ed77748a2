// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/database.h"

namespace onecopy::store {

/// "OneC": PRAGMA application_id of our files.
inline constexpr std::int64_t applicationId = 0x4F6E6543;
/// PRAGMA user_version: how many migrations a file has been through.
[[nodiscard]] std::int64_t schemaVersion() noexcept;

/// Is the file ours (else StoreDamaged), and not newer than this program (else StoreTooNew)? Changes nothing.
[[nodiscard]] Result<void> checkIdentity(Database &db);
/// Has it been through all migrations?
[[nodiscard]] Result<bool> isCurrent(Database &db);
/// Runs the migrations that are missing, in one transaction. REQUIRES: the file is empty or passed checkIdentity().
[[nodiscard]] Result<void> migrate(Database &db);

/// The indexes that a large load does without. All of them can be made again from the rows at any time.
[[nodiscard]] Result<void> dropKeyIndexes(Database &db);
[[nodiscard]] Result<void> makeKeyIndexes(Database &db); ///< those that are missing
[[nodiscard]] Result<bool> hasKeyIndexes(Database &db);

} // namespace onecopy::store
