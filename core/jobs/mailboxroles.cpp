// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/mailboxroles.h"

#include "core/jobs/session.h"

#include <array>
#include <map>
#include <optional>
#include <string_view>
#include <utility>

namespace onecopy::jobs {

namespace {

using duplicates::MailboxRole;

std::optional<MailboxRole> toldRole(const imap::ListedMailbox &mailbox)
{
    using namespace std::string_view_literals;
    static constexpr std::array uses{std::pair("\\trash"sv, MailboxRole::Trash),
                                     std::pair("\\junk"sv, MailboxRole::Junk), std::pair("\\sent"sv, MailboxRole::Sent),
                                     std::pair("\\drafts"sv, MailboxRole::Drafts)};
    for (const auto &[attribute, role] : uses) {
        if (mailbox.attributes.contains(attribute))
            return role;
    }
    return std::nullopt;
}

} // namespace

MailboxRole roleOf(const imap::ListedMailbox &mailbox)
{
    return toldRole(mailbox).value_or(duplicates::mailboxRole(mailbox.name));
}

duplicates::MailboxRoles rolesFrom(const std::vector<imap::ListedMailbox> &listed)
{
    duplicates::MailboxRoles roles;
    std::map<std::string, MailboxRole, std::less<>> emptied;
    for (const imap::ListedMailbox &mailbox : listed) {
        if (const auto role = toldRole(mailbox)) {
            roles.set(mailbox.name, *role);
            if (duplicates::isEmptiedUnseen(*role))
                emptied.emplace(mailbox.name.wire, *role);
        }
    }
    if (emptied.empty())
        return roles;
    for (const imap::ListedMailbox &mailbox : listed) {
        const std::string_view name = mailbox.name.wire;
        if (mailbox.separator == '\0' || toldRole(mailbox))
            continue;
        for (auto end = name.find(mailbox.separator); end != std::string_view::npos;
             end = name.find(mailbox.separator, end + 1)) {
            if (const auto above = emptied.find(name.substr(0, end)); above != emptied.end()) {
                roles.set(mailbox.name, above->second);
                break;
            }
        }
    }
    return roles;
}

Result<duplicates::MailboxRoles> rolesOf(imap::Client &client)
{
    auto listed = client.list();
    if (listed)
        return rolesFrom(*listed);
    if (isRefusal(listed.error()))
        return duplicates::MailboxRoles();
    return passOn(listed);
}

} // namespace onecopy::jobs
