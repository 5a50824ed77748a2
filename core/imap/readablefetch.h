// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/imap/client.h"

#include <cstddef>
#include <optional>

namespace onecopy::imap {

/// The server said no to one command, for whatever reason (RFC 5530), and the session goes on.
[[nodiscard]] bool isMereRefusal(const Client &client, const Fault &fault) noexcept;

/// What a server would not give.
struct Unreadable
{
    UidSet uids;
    std::optional<Fault> why; ///< the first refusal; none: everything came that is there
};

/// Client::fetch() with at most `uidsPerFetch` UIDs in a command, of a server that may refuse a whole command because
/// of one message in it, with or without the others (Exchange does). What did not come is asked for again in halves,
/// until the messages are found that cannot be had; after many refusals the rest is left out with them. A fault: the
/// session is over, or the mailbox is not what it was.
[[nodiscard]] Result<Unreadable> fetchReadable(Client &client, const UidSet &uids, std::size_t uidsPerFetch,
                                               const FetchItems &items, FetchSink &sink);

} // namespace onecopy::imap
