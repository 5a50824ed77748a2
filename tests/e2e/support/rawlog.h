// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/lab/dovecot.h"

#include <string>
#include <vector>

namespace onecopy::e2e {

/// Configuration that makes Dovecot write down every byte of the sessions of users with a rawlog folder.
[[nodiscard]] std::string rawlogConfiguration();
/// From now on the sessions of this user are written down.
[[nodiscard]] Result<void> startRawlog(const lab::Dovecot &server, const std::string &user);
/// Every command that came from clients of this user since then, without tags and arguments, upper case: "EXAMINE",
/// "UID FETCH". Sessions of ImapPipe are among them only if they were opened after startRawlog().
[[nodiscard]] std::vector<std::string> commandsIn(const lab::Dovecot &server, const std::string &user);

/// Does this command change anything on the server, or could it (SELECT sets \Recent, and opens for writing)?
[[nodiscard]] bool isChanging(const std::string &command);

} // namespace onecopy::e2e
