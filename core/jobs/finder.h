// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/imap/client.h"
#include "core/jobs/context.h"
#include "core/jobs/mover.h"

#include <optional>
#include <set>

namespace onecopy::jobs {

/// Finds the copy of `item` in the mailbox that `client` has selected, by its bytes: among the messages from UID `from` on
/// (0: all), those of its size first, then those of its Message-ID. Of several the one with its INTERNALDATE. Never one
/// of `claimed` (copies that are known to be other ones). None: it is not there.
[[nodiscard]] Result<std::optional<CopyRef>> findByContent(imap::Client &client, const imap::SelectedMailbox &in, const MoveItem &item,
                                                           Uid from, const std::set<CopyRef> &claimed, const Context &context);

/// Which of `uids` the selected mailbox has, with their flags.
[[nodiscard]] Result<std::map<Uid, std::string>> flagsOf(imap::Client &client, const imap::UidSet &uids);

/// Which of `uids` the selected mailbox has, with their sizes.
[[nodiscard]] Result<std::map<Uid, std::uint64_t>> sizesOf(imap::Client &client, const imap::UidSet &uids);

} // namespace onecopy::jobs
