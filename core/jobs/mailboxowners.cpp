// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/mailboxowners.h"

#include "core/duplicates/mailboxrole.h"

#include <string_view>

namespace onecopy::jobs {

namespace {

using Kind = imap::Namespace::Kind;

bool fits(const imap::Namespace &space, std::string_view name)
{
    const std::string_view prefix = space.prefix;
    if (name.starts_with(prefix))
        return true;
    return !prefix.empty() && prefix.back() == space.separator && name == prefix.substr(0, prefix.size() - 1);
}

} // namespace

const imap::Namespace *MailboxOwners::namespaceOf(const MailboxName &mailbox) const
{
    const imap::Namespace *best = nullptr;
    for (const imap::Namespace &space : m_namespaces) {
        const bool longer = best == nullptr || space.prefix.size() > best->prefix.size();
        // INBOX is the user's own everywhere (RFC 3501 5.1).
        const bool may = space.kind == Kind::Personal || !duplicates::isInbox(mailbox);
        if (may && longer && fits(space, mailbox.wire))
            best = &space;
    }
    return best;
}

std::string MailboxOwners::ownerOf(const MailboxName &mailbox) const
{
    const imap::Namespace *space = namespaceOf(mailbox);
    if (space == nullptr || space->kind == Kind::Personal)
        return {};
    const std::string all = space->kind == Kind::Shared ? "shared " + space->prefix : "user " + space->prefix;
    if (space->kind == Kind::Shared || mailbox.wire.size() <= space->prefix.size())
        return all;
    // Below it each user has a name (RFC 2342 5).
    const std::string_view rest = std::string_view(mailbox.wire).substr(space->prefix.size());
    return all + std::string(space->separator == '\0' ? rest : rest.substr(0, rest.find(space->separator)));
}

} // namespace onecopy::jobs
