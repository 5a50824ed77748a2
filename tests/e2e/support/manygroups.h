// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/fault.h"
#include "core/base/ids.h"

#include <cstddef>
#include <string>

namespace onecopy::e2e {

/// Has the store at `path` say that INBOX of the account was checked, and that this many messages are there twice.
[[nodiscard]] Result<void> fillWithGroups(const std::string &path, const AccountId &account, std::size_t groups);

} // namespace onecopy::e2e
