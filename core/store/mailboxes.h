// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/database.h"

#include <cstdint>
#include <optional>
#include <unordered_map>
#include <utility>

/// Accounts and mailboxes as the tables number them.
namespace onecopy::store {

/// The key of a copy: see schema.cpp.
[[nodiscard]] constexpr std::int64_t copyKey(std::int64_t mailboxId, Uid uid) noexcept
{
    return (mailboxId << 32) | static_cast<std::int64_t>(uid.value);
}
[[nodiscard]] constexpr std::int64_t mailboxOf(std::int64_t copy) noexcept
{
    return copy >> 32;
}
[[nodiscard]] constexpr Uid uidOf(std::int64_t copy) noexcept
{
    return Uid{static_cast<std::uint32_t>(copy & 0xFFFFFFFF)};
}
/// First and last possible key of a mailbox.
[[nodiscard]] constexpr std::pair<std::int64_t, std::int64_t> copiesOf(std::int64_t mailboxId) noexcept
{
    return {copyKey(mailboxId, Uid{0}), copyKey(mailboxId, Uid{0xFFFFFFFFU})};
}

struct MailboxRow
{
    MailboxName name;
    UidValidity validity;
};
using MailboxMap = std::unordered_map<std::int64_t, MailboxRow>;

[[nodiscard]] Result<std::optional<std::int64_t>> findIdentity(Database &db, const AccountId &account);
/// Made when absent. Becomes the account that was used last.
[[nodiscard]] Result<std::int64_t> useIdentity(Database &db, const AccountId &account);
/// Made when absent.
[[nodiscard]] Result<std::int64_t> mailboxId(Database &db, std::int64_t identity, const MailboxName &name);
/// The mailboxes of an account that take part in groups: those that are no quarantine. Empty for an unknown account.
[[nodiscard]] Result<MailboxMap> countedMailboxes(Database &db, const AccountId &account);
[[nodiscard]] Result<MailboxMap> allMailboxes(Database &db, std::int64_t identity);

} // namespace onecopy::store
