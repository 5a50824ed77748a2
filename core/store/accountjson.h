// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account/account.h"

namespace onecopy::store {

/// Everything of an account but its name. Account holds no secret, so neither does this.
[[nodiscard]] std::string settingsToJson(const Account &account);
/// StoreDamaged when it is no such JSON. Words that are not known fall back to the safe default.
[[nodiscard]] Result<Account> accountFromJson(std::string_view name, std::string_view json);

} // namespace onecopy::store
