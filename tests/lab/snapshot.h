// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/fault.h"
#include "tests/lab/dovecot.h"

#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace onecopy::lab {

/// A stored message as the server has it.
struct StoredMessage
{
    std::uint32_t uid = 0;
    std::vector<std::string> flags; ///< sorted, without \Recent
    std::string internalDate;       ///< "23-Nov-2026 10:00:00 +0000"
    std::uint64_t size = 0;         ///< bytes that the server sends
    std::string sha256;             ///< of all bytes, in hex
    bool operator==(const StoredMessage &) const = default;
};

/// By wire name of the mailbox; messages by UID. Two of them show what a run changed.
using AccountSnapshot = std::map<std::string, std::vector<StoredMessage>>;

/// Everything that a user has, every byte read, past all code of the product. \Seen is not set by it. Memory: one
/// message.
[[nodiscard]] Result<AccountSnapshot> allMessages(const Dovecot &dovecot, const std::string &user);
/// Of one mailbox (wire name).
[[nodiscard]] Result<std::vector<StoredMessage>> messagesIn(const Dovecot &dovecot, const std::string &user,
                                                            const std::string &wireMailbox);
/// The bytes of one message.
[[nodiscard]] Result<std::string> messageBytes(const Dovecot &dovecot, const std::string &user,
                                               const std::string &wireMailbox, std::uint32_t uid);

} // namespace onecopy::lab
