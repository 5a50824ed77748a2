// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/imap/client.h"
#include "core/store/store.h"

#include <optional>
#include <string>

namespace onecopy::jobs {

/// Where copies were before a removal.
struct Home
{
    MailboxName name;
    UidValidity validity;
    auto operator<=>(const Home &) const = default;
};

/// The name that the mailbox has now, where somebody has renamed it since the removal. UIDVALIDITY alone does not name
/// a mailbox: those that were made in the same second may share it. One of the copies that stayed in it must be where
/// it was, and it is none of the mailboxes that the removal was about. `client` may have another one open afterwards.
[[nodiscard]] Result<std::optional<MailboxName>> renamedHome(imap::Client &client, store::Store &store,
                                                             const std::string &removalId, const Home &home,
                                                             const MailboxName &quarantine);

} // namespace onecopy::jobs
