// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"

#include <string>

namespace onecopy {

/// Whose mail an account reads, and where: for headings.
struct Whose
{
    std::string user; ///< behind a master account, the one whose mail is read; empty when the id names none
    std::string host; ///< without its port
    bool operator==(const Whose &) const = default;
};

/// Takes Account::id() apart again.
[[nodiscard]] Whose whose(const AccountId &account);

} // namespace onecopy
