// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/scan/refresh.h"

#include "core/jobs/scan/scanlocked.h"

namespace onecopy::jobs {

Result<void> refreshAfterChange(const Login &login, store::Store &store, const std::set<MailboxName> &mailboxes,
                                const Context &context)
{
    if (mailboxes.empty())
        return {};
    ScanRequest request;
    request.login = login;
    std::set<MailboxName> changed = mailboxes;
    auto known = store.arrivals().mailboxes(login.account.id());
    if (!known)
        return passOn(known);
    for (const store::MailboxState &mailbox : *known) {
        if (!mailbox.aliasOf.wire.empty() && mailboxes.contains(mailbox.aliasOf))
            changed.insert(mailbox.name);
    }
    request.mailboxes.assign(changed.begin(), changed.end());
    request.prove = Prove::None;
    auto scanned = scanLocked(request, store, context, Before::Others);
    if (!scanned)
        return passOn(scanned);
    return {};
}

} // namespace onecopy::jobs
