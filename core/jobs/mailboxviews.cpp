// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/mailboxviews.h"

#include "core/base/text.h"
#include "core/duplicates/mailboxrole.h"
#include "core/jobs/session.h"

#include <algorithm>
#include <map>

namespace onecopy::jobs {

namespace {

/// What Dovecot's lazy_expunge plugin keeps for a while, by the name that its manual gives: each copy that goes away
/// leaves one there.
bool keepsExpunged(const imap::ListedMailbox &mailbox)
{
    std::string_view rest = mailbox.name.wire;
    while (!rest.empty()) {
        const std::size_t end =
            mailbox.separator == '\0' ? rest.size() : std::min(rest.find(mailbox.separator), rest.size());
        const std::string_view part = rest.substr(0, end);
        if (part == "EXPUNGED" || part == ".EXPUNGED")
            return true;
        rest.remove_prefix(std::min(end + 1, rest.size()));
    }
    return false;
}

/// Of one namespace: empty ones tell nothing.
constexpr int mostAsked = 3;

bool isDovecot(std::string_view serverName)
{
    return containsIgnoreCase(serverName, "dovecot");
}

bool saysView(const imap::ListedMailbox &mailbox)
{
    return mailbox.attributes.contains("\\all") || mailbox.attributes.contains("\\flagged") ||
           mailbox.attributes.contains("\\important");
}

/// None: it does not say.
Result<std::optional<bool>> isVirtual(imap::Client &client, const MailboxName &name)
{
    auto opened = client.examine(name);
    if (!opened && isRefusal(opened.error()))
        return std::optional<bool>();
    if (!opened)
        return passOn(opened);
    if (opened->exists == 0)
        return std::optional<bool>();
    auto real = client.realMailbox();
    if (!real)
        return passOn(real);
    return *real ? std::optional(**real != name) : std::nullopt;
}

} // namespace

std::set<MailboxName> viewsIn(std::span<const imap::ListedMailbox> mailboxes)
{
    const bool isBelieved = std::ranges::none_of(mailboxes, [](const imap::ListedMailbox &mailbox) {
        return saysView(mailbox) && duplicates::isInbox(mailbox.name);
    });
    std::set<MailboxName> views;
    for (const imap::ListedMailbox &mailbox : mailboxes) {
        if ((isBelieved && saysView(mailbox)) || keepsExpunged(mailbox))
            views.insert(mailbox.name);
    }
    return views;
}

bool mayHaveVirtual(const imap::Client &client, std::string_view serverName,
                    std::span<const imap::ListedMailbox> mailboxes)
{
    if (!isDovecot(serverName))
        return false;
    const bool extended = client.capabilities().has("LIST-EXTENDED");
    std::set<std::string_view> existing;
    for (const imap::ListedMailbox &mailbox : mailboxes) {
        if (mailbox.selectable || (extended && !mailbox.attributes.contains("\\nonexistent")))
            existing.insert(mailbox.name.wire);
    }
    // The virtual plugin has a namespace of its own, whose prefix is no mailbox; it may lie below another prefix.
    const auto liesBelowNone = [&](const imap::ListedMailbox &mailbox) {
        const std::string_view name = mailbox.name.wire;
        const char separator = mailbox.separator;
        if (!mailbox.selectable || separator == '\0')
            return false;
        for (auto end = name.find(separator); end != std::string_view::npos; end = name.find(separator, end + 1)) {
            if (!existing.contains(name.substr(0, end)))
                return true;
        }
        return false;
    };
    return std::ranges::any_of(mailboxes, liesBelowNone);
}

Result<std::set<MailboxName>> virtualAmong(imap::Client &client, std::string_view serverName,
                                           const MailboxOwners &owners, std::span<const imap::ListedMailbox> mailboxes)
{
    std::set<MailboxName> found;
    if (!isDovecot(serverName))
        return found;
    const imap::Namespace *main = owners.namespaceOf({"INBOX"});
    std::map<const imap::Namespace *, std::vector<const imap::ListedMailbox *>> bySpace;
    for (const imap::ListedMailbox &mailbox : mailboxes) {
        const imap::Namespace *space = owners.namespaceOf(mailbox.name);
        if (space != nullptr && space != main && mailbox.selectable)
            bySpace[space].push_back(&mailbox);
    }
    for (const auto &[space, list] : bySpace) {
        std::optional<bool> isView;
        int asked = 0;
        for (const imap::ListedMailbox *mailbox : list) {
            if (mailbox->status && mailbox->status->messages == 0U)
                continue;
            if (isView || asked++ == mostAsked)
                break;
            auto told = isVirtual(client, mailbox->name);
            if (!told)
                return passOn(told);
            isView = *told;
        }
        for (const imap::ListedMailbox *mailbox : list) {
            if (isView.value_or(false))
                found.insert(mailbox->name);
        }
    }
    return found;
}

} // namespace onecopy::jobs
