// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/imap/baredrain.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace onecopy::bench {

/// A mailbox as it stands in a command, and the command for it once it is open.
struct BareVisit
{
    std::string box;
    std::string fetch;
};

struct BareWalk
{
    std::vector<std::string> commands;           ///< first, one after the other, each to its end
    std::string openOptions;                     ///< behind the name in EXAMINE, in the first look
    std::vector<std::vector<BareVisit>> looks{}; ///< one after the other, each to its end
    std::size_t window = 1;                      ///< so many mailboxes are on the way at once
};

struct BareWalked : BareDrain
{
    double firstLook = 0; ///< seconds from the connection on until the end of the first look
};

/// Logs in over TLS, runs the commands, then opens and fetches every mailbox with so many pairs of commands ahead of
/// the answers, and only looks for the tagged ends. The seconds are of everything from the connection on.
[[nodiscard]] BareWalked walkBare(std::uint16_t port, const std::string &user, const std::string &password,
                                  const BareWalk &walk);

} // namespace onecopy::bench
