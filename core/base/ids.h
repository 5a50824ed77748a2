// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <cstdint>
#include <functional>
#include <string>

namespace onecopy {

/// RFC 3501 2.3.1.1. Never 0 when it names a message.
struct Uid
{
    std::uint32_t value = 0;
    auto operator<=>(const Uid &) const = default;
};

/// RFC 3501 2.3.1.1. 0 means unknown; a mailbox whose UIDVALIDITY is unknown is opened for reading only.
struct UidValidity
{
    std::uint32_t value = 0;
    auto operator<=>(const UidValidity &) const = default;
};

/// RFC 7162. 0 means that the mailbox has none.
struct ModSeq
{
    std::uint64_t value = 0;
    auto operator<=>(const ModSeq &) const = default;
};

/// A mailbox name exactly as the server wrote it (modified UTF-7 or UTF-8 bytes), so that it goes back unchanged.
/// imap/mailboxname.h makes it readable. Never part of a local path.
struct MailboxName
{
    std::string wire;
    auto operator<=>(const MailboxName &) const = default;
};

/// "user@host:port", or "user@host:port#other" when `user` reads the mail of `other`. Two accounts never share a group.
struct AccountId
{
    std::string value;
    auto operator<=>(const AccountId &) const = default;
};

/// Names one delivered copy for ever: the account is given by the context (a store query, a job).
struct CopyRef
{
    MailboxName mailbox;
    UidValidity validity;
    Uid uid;
    auto operator<=>(const CopyRef &) const = default;
};

} // namespace onecopy

template <> struct std::hash<onecopy::Uid>
{
    std::size_t operator()(onecopy::Uid uid) const noexcept { return std::hash<std::uint32_t>{}(uid.value); }
};
