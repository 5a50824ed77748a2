// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/imap/baredrain.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace onecopy::bench {

/// What is asked of every mailbox, and how.
struct BareWalk
{
    std::vector<std::string> commands; ///< first, one after the other, each to its end
    std::vector<std::string> boxes;    ///< as they stand in a command
    std::string openOptions;           ///< behind the name in EXAMINE
    std::string fetch;
    std::size_t window = 1; ///< so many mailboxes are on the way at once
};

/// Logs in over TLS, runs the commands, then opens and fetches every mailbox with so many pairs of commands ahead of
/// the answers, and only looks for the tagged ends. The seconds are of everything from the connection on.
[[nodiscard]] BareDrain walkBare(std::uint16_t port, const std::string &user, const std::string &password,
                                 const BareWalk &walk);

} // namespace onecopy::bench
