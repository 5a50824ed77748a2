// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/fault.h"
#include "tests/lab/dovecot.h"
#include "tests/lab/seedplan.h"
#include "tests/lab/truth.h"

#include <string>

namespace onecopy::lab {

/// Stores the messages of a plan in a user's mailboxes, with INTERNALDATE and flags, quickly: pipelined MULTIAPPEND
/// (RFC 3502) with LITERAL+ (RFC 7888) through an ImapPipe. Mailboxes are made if they are not there; mail that is
/// there stays. `truthFile`: see TruthRecorder; empty: none.
[[nodiscard]] Result<Truth> fill(const Dovecot &dovecot, const std::string &user, const SeedPlan &plan,
                                 const std::string &truthFile = {});

/// Stores one message; returns its UID. `flags` as "\Seen \Flagged".
[[nodiscard]] Result<std::uint32_t> appendMessage(const Dovecot &dovecot, const std::string &user,
                                                  const std::string &wireMailbox, std::string_view bytes,
                                                  EpochSeconds internalDate, std::string_view flags = {});

} // namespace onecopy::lab
