// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/context.h"

#include <functional>
#include <vector>

namespace onecopy::jobs {

struct WatchEvent
{
    enum class Kind { Ready, Arrival, Reconnected, Error };
    Kind kind = Kind::Ready;
    CopyRef ref;
    std::string messageId;
    std::uint64_t size = 0;
    std::optional<EpochSeconds> internalDate;
    EpochSeconds seenAt = 0;
    std::uint32_t copy = 1; ///< 2 or more: a duplicate, by the rules of a scan
    arrivals::Face face;
    std::optional<Fault> fault; ///< Kind::Error
};

struct WatchRequest
{
    Login login;
    std::vector<MailboxName> mailboxes; ///< empty: INBOX and every other mailbox, within limits
    std::chrono::seconds length{0};     ///< 0: until stopped
    /// Somebody looks on: where it pays, the server is asked several times a second, which finds an arrival before a
    /// server that holds its news back tells it. Else it only waits to be told.
    bool promptly = true;
    /// Some servers show an open mailbox as it was when it was opened (RFC 3501 7 asks only for the changes that they
    /// observe): it is opened again after this time.
    std::chrono::milliseconds freshAfter = std::chrono::minutes(4);
};

/// Tells of every message that arrives, in order, exactly once, across reconnects; writes them to the store. A message
/// that a client moves from one mailbox that is watched to another does not arrive, nor does one that a server shows in
/// several (Gmail's labels).
/// REQUIRES a scan of the account before, or does one. `tell` is called on the job's thread.
[[nodiscard]] Result<void> watch(const WatchRequest &request, const Context &context,
                                 const std::function<void(const WatchEvent &)> &tell);

} // namespace onecopy::jobs
