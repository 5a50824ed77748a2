// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/limits.h"
#include "core/base/text.h"
#include "core/imap/session.h"

#include <map>
#include <set>

namespace onecopy::imap {

namespace {

ListedMailbox listedFrom(const Response &response)
{
    ListedMailbox listed;
    listed.name.wire = response.name;
    listed.separator = response.separator;
    for (const std::string_view word : response.words)
        listed.attributes.insert(toLowerAscii(word));
    // Nothing can be opened by no name; it is how some servers show the top of the tree.
    listed.selectable = !listed.attributes.contains("\\noselect") && !listed.attributes.contains("\\nonexistent") &&
                        !listed.name.wire.empty();
    listed.subscribed = listed.attributes.contains("\\subscribed");
    return listed;
}

/// INBOX is one mailbox however it is written (RFC 3501 5.1); some servers list it in two ways.
std::string_view keyOf(std::string_view name) noexcept
{
    constexpr std::string_view inbox = "INBOX";
    return equalsIgnoreCase(name, inbox) ? inbox : name;
}

/// What it costs to keep it.
std::size_t bytesOf(const Response &response)
{
    constexpr std::size_t perWord = 64;
    std::size_t bytes = response.name.size();
    for (const std::string_view word : response.words)
        bytes += word.size() + perWord;
    return bytes;
}

} // namespace

Result<std::vector<ListedMailbox>> Client::Session::list(ListDetail detail)
{
    std::vector<ListedMailbox> all;
    std::set<std::string, std::less<>> names;
    std::map<std::string, MailboxStatus, std::less<>> states;
    const bool extended = m_capabilities.has("LIST-EXTENDED");
    const bool withStatus = detail == ListDetail::Status && m_capabilities.has("LIST-STATUS");
    Command listing = command("LIST");
    listing.string("").string("*");
    if (extended || withStatus) {
        listing.word("RETURN").open();
        if (extended)
            listing.word("SUBSCRIBED");
        // RFC 6154 2: without it a server need not tell what a mailbox is for; Dovecot does not.
        if (extended && m_capabilities.has("SPECIAL-USE"))
            listing.word("SPECIAL-USE");
        if (withStatus) {
            listing.word("STATUS").open().word("MESSAGES").word("UIDNEXT").word("UIDVALIDITY");
            if (m_capabilities.has("CONDSTORE"))
                listing.word("HIGHESTMODSEQ");
            listing.close();
        }
        listing.close();
    }
    std::size_t bytes = 0;
    const auto watch = [&](const Response &response) -> Result<void> {
        const std::string_view key = keyOf(response.name);
        const bool state =
            response.kind == ResponseKind::MailboxStatus && states.size() < limits::mailboxes && !states.contains(key);
        const bool name = response.kind == ResponseKind::List && !names.contains(key);
        bytes += state || name ? bytesOf(response) : 0;
        if (bytes > listedBytes)
            return tl::unexpected(made(FaultKind::Limit, "the names of the mailboxes are too long to be kept"));
        if (response.kind == ResponseKind::MailboxStatus && states.size() < limits::mailboxes)
            states.insert_or_assign(std::string(key), response.mailbox);
        if (!name)
            return {};
        names.emplace(key);
        if (all.size() == limits::mailboxes)
            return tl::unexpected(
                made(FaultKind::Limit, "more than " + std::to_string(limits::mailboxes) + " mailboxes"));
        all.push_back(listedFrom(response));
        return {};
    };
    Result<StatusText> listedAll = perform(listing, watch);
    if (!listedAll && (extended || withStatus) && wasRefused()) {
        // RETURN was announced, and is not understood; some servers say NO to that.
        m_capabilities.withdraw("LIST-EXTENDED");
        m_capabilities.withdraw("LIST-STATUS");
        return list(ListDetail::Names);
    }
    if (!listedAll)
        return passOn(listedAll);
    // The state may come before or after the name it belongs to (RFC 5819 2).
    for (ListedMailbox &listed : all) {
        if (const auto state = states.find(keyOf(listed.name.wire)); state != states.end()) {
            listed.status = state->second;
            listed.status->name = listed.name;
        }
    }
    if (extended)
        return all;

    std::set<std::string, std::less<>> subscribed;
    const auto watchSubscribed = [&](const Response &response) -> Result<void> {
        if (response.kind == ResponseKind::Lsub && names.contains(keyOf(response.name)))
            subscribed.emplace(keyOf(response.name));
        return {};
    };
    Result<StatusText> done = exchange(command("LSUB").string("").string("*"), commandDeadline(), watchSubscribed);
    if (!done)
        return passOn(done);
    for (ListedMailbox &listed : all)
        listed.subscribed = subscribed.contains(keyOf(listed.name.wire));
    return all;
}

/// RFC 3501 6.3.8: an empty name asks for the separator.
Result<char> Client::Session::separator()
{
    char found = '\0';
    const auto watch = [&](const Response &response) -> Result<void> {
        if (response.kind == ResponseKind::List)
            found = response.separator;
        return {};
    };
    if (Result<StatusText> done = perform(command("LIST").string("").string(""), watch); !done)
        return passOn(done);
    return found;
}

Result<std::vector<Namespace>> Client::Session::namespaces()
{
    std::vector<Namespace> found;
    if (!m_capabilities.has("NAMESPACE"))
        return found;
    const auto watch = [&](const Response &response) -> Result<void> {
        if (response.kind == ResponseKind::Namespace)
            found = response.namespaces;
        return {};
    };
    Result<StatusText> done = exchange(command("NAMESPACE"), commandDeadline(), watch);
    return done ? Result<std::vector<Namespace>>(std::move(found)) : passOn(done);
}

/// A BAD, from a server that does not know the item, tells nothing.
Result<std::optional<MailboxName>> Client::Session::realMailbox()
{
    m_verb = "UID FETCH";
    if (Result<void> selected = needSelection(); !selected)
        return passOn(selected);
    std::optional<MailboxName> found;
    const auto watch = [&](const Response &response) -> Result<void> {
        if (response.kind == ResponseKind::Fetch && response.realMailbox)
            found = MailboxName{std::string(*response.realMailbox)};
        return {};
    };
    const Command fetching = command("UID FETCH").word("*").open().word("UID").word("X-MAILBOX").close();
    Result<StatusText> done = exchange(fetching, commandDeadline(), watch);
    return done ? Result<std::optional<MailboxName>>(std::move(found)) : passOn(done);
}

Result<void> Client::Session::onMailbox(std::string_view verb, const MailboxName &name)
{
    if (Result<StatusText> done = perform(command(verb).mailbox(name)); !done)
        return passOn(done);
    return {};
}

Result<std::optional<std::string>> Client::Session::myRights(const MailboxName &name)
{
    std::optional<std::string> rights;
    if (!m_capabilities.has("ACL"))
        return rights;
    const auto watch = [&](const Response &response) -> Result<void> {
        if (response.kind == ResponseKind::MyRights && response.name == name.wire)
            rights = std::string(response.text);
        return {};
    };
    if (Result<StatusText> done = perform(command("MYRIGHTS").mailbox(name), watch); !done)
        return passOn(done);
    return rights;
}

} // namespace onecopy::imap
