// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "tests/lab/imappipe.h"

#include <string>
#include <vector>

namespace onecopy::e2e {

/// A small message. Two with the same `id` and `text` are copies of one; with another `hop` they were delivered twice
/// (class B), with the same they are the same bytes (class A).
[[nodiscard]] std::string smallMail(const std::string &id, const std::string &text, int hop);

struct SmallMail
{
    std::string mailbox = "INBOX"; ///< wire name
    std::string bytes;
    EpochSeconds internalDate = 1'795'000'000;
    std::string flags{}; ///< "\Seen $Label1"
};

/// Stores all of them, in order, in one session; makes mailboxes that are not there. Quick: one APPEND a mailbox.
[[nodiscard]] Result<void> storeAll(lab::ImapPipe &pipe, const std::vector<SmallMail> &mails);

} // namespace onecopy::e2e
