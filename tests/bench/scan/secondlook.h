// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/imap/uidset.h"
#include "core/store/store.h"

#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace onecopy::bench {

/// What a scan has read of a mailbox besides its first look at all messages.
struct SecondLook
{
    imap::UidSet candidates; ///< that share a key: where the first look read only key fields, their headers
    imap::UidSet headers;    ///< of messages that may be related: no second copy told that they are worth keeping
    imap::UidSet bodies;
};
using SecondLooks = std::map<MailboxName, SecondLook>;

/// Gives up when the store holds another number.
[[nodiscard]] AccountId onlyAccount(store::Store &store);

/// As the store of that scan tells, which holds one account. Gives up when it does not.
[[nodiscard]] SecondLooks secondLooks(const std::string &storePath);

/// The commands that ask for it in the mailbox.
[[nodiscard]] std::vector<std::string> candidateHeaders(const SecondLook &look);
[[nodiscard]] std::vector<std::string> headersAgain(const SecondLook &look);
[[nodiscard]] std::vector<std::string> bodiesAgain(const SecondLook &look);

[[nodiscard]] std::uint64_t countHeaders(const SecondLooks &looks);
[[nodiscard]] std::uint64_t countBodies(const SecondLooks &looks);

} // namespace onecopy::bench
