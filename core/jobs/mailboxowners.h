// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/imap/types.h"

#include <string>
#include <vector>

namespace onecopy::jobs {

/// Whose mailboxes are whose, by what the server says of its namespaces (RFC 2342). Pure.
class MailboxOwners
{
public:
    MailboxOwners() = default;
    explicit MailboxOwners(std::vector<imap::Namespace> namespaces)
        : m_namespaces(std::move(namespaces))
    {
    }

    /// The one with the longest prefix that fits; none where the server says nothing of it. "user" and "user/" both
    /// name the mailbox at the top of "user/".
    [[nodiscard]] const imap::Namespace *namespaceOf(const MailboxName &mailbox) const;
    /// Empty: the account itself. Else another user, or all who share a namespace.
    [[nodiscard]] std::string ownerOf(const MailboxName &mailbox) const;
    [[nodiscard]] bool isForeign(const MailboxName &mailbox) const { return !ownerOf(mailbox).empty(); }

private:
    std::vector<imap::Namespace> m_namespaces;
};

} // namespace onecopy::jobs
