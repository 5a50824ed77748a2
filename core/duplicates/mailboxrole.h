// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"

#include <map>

namespace onecopy::duplicates {

/// What a mailbox is for. A person's own mailbox "Sent" deserves the same care as the one of the server.
enum class MailboxRole {
    Ordinary,
    Sent,
    Drafts,
    Trash,  ///< what was thrown away, by whatever name, and all below it
    Junk,   ///< and all below it
    Journal ///< kept by law or policy: "Journal", "Compliance" …
};

/// As far as its name tells: a server's special-use flags (RFC 6154) are not stored with a copy.
/// Looks at the last part of the name, and for Trash and Junk at all parts (after '/', '.' or '\\'), in modified UTF-7
/// or UTF-8, without regard to ASCII case.
[[nodiscard]] MailboxRole mailboxRole(const MailboxName &name);

/// People and servers empty it without a look.
[[nodiscard]] constexpr bool isEmptiedUnseen(MailboxRole role) noexcept
{
    return role == MailboxRole::Trash || role == MailboxRole::Junk;
}

/// What mailboxes are for where the server was asked: what it says (RFC 6154), else what their names tell.
class MailboxRoles
{
public:
    void set(const MailboxName &mailbox, MailboxRole role) { m_told[mailbox] = role; }
    [[nodiscard]] MailboxRole of(const MailboxName &mailbox) const
    {
        const auto told = m_told.find(mailbox);
        return told == m_told.end() ? mailboxRole(mailbox) : told->second;
    }

private:
    std::map<MailboxName, MailboxRole> m_told;
};

/// "[Gmail]/All Mail" and the like, as Gmail names what it shows by label.
[[nodiscard]] bool isGmailLabel(const MailboxName &name);

/// "INBOX" in any case is one mailbox (RFC 3501 5.1).
[[nodiscard]] bool isInbox(const MailboxName &name) noexcept;

} // namespace onecopy::duplicates
