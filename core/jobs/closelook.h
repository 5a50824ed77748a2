// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/imap/client.h"
#include "core/jobs/context.h"

#include <map>
#include <vector>

namespace onecopy::jobs {

/// What reading one copy again showed.
struct Reading
{
    std::optional<arrivals::Evidence> evidence; ///< none: no such message any more
    std::string flags;
    std::uint64_t size = 0;
    std::optional<EpochSeconds> internalDate;
};

enum class Depth {
    Headers,
    Bytes, ///< the header, and of the rest only the digest of all bytes, streamed: ContentDigest::whole and bytes
    Bodies ///< digests of the whole message, streamed
};

/// Reads single messages of the selected mailbox by UID: their header and, below Depth::Headers, the digests of their
/// content. Messages that are gone are absent from `found`. Bytes that passed are added to `bytes`.
[[nodiscard]] Result<void> readClosely(imap::Client &client, const imap::UidSet &uids, Depth depth,
                                       const std::stop_token &stop, std::uint64_t &bytes,
                                       const std::function<Result<void>(Uid, Reading)> &found);

} // namespace onecopy::jobs
