// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account/account.h"

#include <optional>
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

/// The IMAP account that has this id, without a name. An id does not tell how the line is encrypted: STARTTLS on port
/// 143, else TLS from the start. None where the id names no server.
[[nodiscard]] std::optional<Account> accountOf(const AccountId &id);

} // namespace onecopy
