// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/quarantine.h"

#include "core/base/text.h"
#include "core/duplicates/mailboxrole.h"
#include "core/imap/mailboxname.h"
#include "core/jobs/session.h"
#include "core/removal/plan.h"

#include <algorithm>

namespace onecopy::jobs {

namespace {

tl::unexpected<Fault> holdsMail(const MailboxName &name)
{
    return fail(FaultKind::Usage, "quarantine",
                "\"" + printable(imap::displayName(name), 200) +
                    "\" holds mail; name a mailbox that is for nothing else, and not INBOX");
}

/// A copy in quarantine is known again by UIDVALIDITY and UID. Without a valid one the mailbox can only be read (RFC
/// 3501 2.3.1.1), and what went there could never be put back.
Result<void> checkIdentity(const imap::SelectedMailbox &quarantine)
{
    if (quarantine.validity.value != 0)
        return {};
    return fail(FaultKind::SafetyStop, "quarantine",
                "the server gives the messages in \"" + printable(imap::displayName(quarantine.name), 200) +
                    "\" no lasting numbers; nothing could be put back from there");
}

/// Where mailboxes may only be made below a prefix that is not INBOX (RFC 2342 5).
Result<void> addBelowPrefixes(imap::Client &client, const MailboxName &wanted, std::vector<MailboxName> &names)
{
    auto namespaces = client.namespaces();
    if (!namespaces)
        return passOn(namespaces);
    for (const imap::Namespace &space : *namespaces) {
        MailboxName below{space.prefix + wanted.wire};
        if (space.kind == imap::Namespace::Kind::Personal && std::ranges::find(names, below) == names.end())
            names.push_back(std::move(below));
    }
    return {};
}

/// Under its name there may be a new one already: whoever changes the account leaves a lease there.
bool isListed(const std::vector<imap::ListedMailbox> &listed, const store::MailboxState &known)
{
    return std::ranges::any_of(listed, [&](const imap::ListedMailbox &one) {
        return one.name == known.name && (!one.status || one.status->validity == known.validity);
    });
}

/// Of servers that do not tell it in the list.
constexpr int mostStates = 200;

/// 0: unknown.
Result<UidValidity> validityOf(imap::Client &client, const imap::ListedMailbox &mailbox, int &asked)
{
    if (mailbox.status)
        return mailbox.status->validity;
    if (!mailbox.selectable || asked++ >= mostStates)
        return UidValidity{};
    auto status = client.status(mailbox.name);
    if (!status && isRefusal(status.error()))
        return UidValidity{};
    return status ? Result<UidValidity>(status->validity) : passOn(status);
}

/// A quarantine of before has this UIDVALIDITY: the mailbox that has it now, and that the store does not know, is left
/// out of scans.
Result<void> follow(imap::Client &client, store::Store &store, const AccountId &account, UidValidity validity,
                    const std::vector<imap::ListedMailbox> &listed)
{
    auto known = store.arrivals().mailboxes(account);
    if (!known)
        return passOn(known);
    int asked = 0;
    for (const imap::ListedMailbox &mailbox : listed) {
        if (std::ranges::find(*known, mailbox.name, &store::MailboxState::name) != known->end())
            continue;
        auto its = validityOf(client, mailbox, asked);
        if (!its)
            return passOn(its);
        if (*its != validity)
            continue;
        auto state = store.arrivals().mailbox(account, mailbox.name);
        if (!state)
            return passOn(state);
        state->quarantine = true;
        state->validity = validity;
        return store.arrivals().saveState(*state);
    }
    return {};
}

/// With its UIDVALIDITY, by which it is known when it was renamed.
Result<void> markInStore(imap::Client &client, store::Store &store, const AccountId &account,
                         const imap::SelectedMailbox &quarantine)
{
    auto state = store.arrivals().mailbox(account, quarantine.name);
    if (!state)
        return passOn(state);
    if (state->quarantine && state->validity == quarantine.validity)
        return {};
    if (!state->quarantine && quarantine.exists > 0 && !isQuarantineName(quarantine.name))
        return holdsMail(quarantine.name);
    // There was another one of this name, which may have another name now.
    if (state->quarantine && state->validity.value != 0) {
        auto listed = client.list(imap::ListDetail::Status);
        if (!listed)
            return passOn(listed);
        if (auto followed = follow(client, store, account, state->validity, *listed); !followed)
            return followed;
    }
    if (auto cleared = store.arrivals().clear(*state); !cleared)
        return cleared;
    state->quarantine = true;
    state->validity = quarantine.validity;
    return store.arrivals().saveState(*state);
}

} // namespace

bool isQuarantineName(const MailboxName &name)
{
    return removal::isQuarantine(name, removal::Request{}.quarantine);
}

Result<void> checkQuarantine(const MailboxName &name, const std::vector<store::MailboxState> &mailboxes)
{
    if (isQuarantineName(name))
        return {};
    const auto known = std::ranges::find(mailboxes, name, &store::MailboxState::name);
    const bool isOurs = known != mailboxes.end() && known->quarantine;
    const bool inUse = known != mailboxes.end() && known->messages > 0;
    if (name.wire.empty() || duplicates::isInbox(name) ||
        duplicates::mailboxRole(name) != duplicates::MailboxRole::Ordinary || (inUse && !isOurs))
        return holdsMail(name);
    return {};
}

Result<MailboxName> ensureQuarantine(imap::Client &client, store::Store &store, const AccountId &account,
                                     const MailboxName &wanted)
{
    auto separator = client.separator();
    if (!separator)
        return passOn(separator);
    std::vector<MailboxName> names{wanted};
    if (*separator != '\0')
        names.push_back({"INBOX" + std::string(1, *separator) + wanted.wire});
    const std::size_t usual = names.size();
    std::optional<Fault> refusal;
    for (std::size_t at = 0; at < names.size(); ++at) {
        const MailboxName name = names[at];
        // EXAMINE tells whether it is there without changing anything.
        auto opened = client.examine(name);
        if (!opened) {
            if (!isRefusal(opened.error()))
                return passOn(opened);
            if (auto made = client.create(name); !made) {
                if (!isRefusal(made.error()))
                    return passOn(made);
                refusal = made.error();
                if (at + 1 == usual) {
                    if (auto added = addBelowPrefixes(client, wanted, names); !added)
                        return passOn(added);
                }
                continue;
            }
            // Without a subscription many clients would not show it; a refusal costs only that.
            if (auto subscribed = client.subscribe(name); !subscribed && !isRefusal(subscribed.error()))
                return passOn(subscribed);
            opened = client.examine(name);
            if (!opened)
                return passOn(opened);
        }
        if (auto lasting = checkIdentity(*opened); !lasting)
            return passOn(lasting);
        if (auto marked = markInStore(client, store, account, *opened); !marked)
            return passOn(marked);
        return name;
    }
    return tl::unexpected(*refusal);
}

Result<std::optional<MailboxName>> renamedTo(imap::Client &client, const MailboxName &was, UidValidity validity)
{
    using Found = std::optional<MailboxName>;
    auto listed = client.list(imap::ListDetail::Status);
    if (!listed)
        return passOn(listed);
    Found found;
    if (validity.value == 0)
        return found;
    int asked = 0;
    for (const imap::ListedMailbox &mailbox : *listed) {
        auto its = validityOf(client, mailbox, asked);
        if (!its)
            return passOn(its);
        if (*its != validity)
            continue;
        if (found || mailbox.name == was)
            return Found();
        found = mailbox.name;
    }
    return found;
}

Result<void> followRenamedQuarantines(imap::Client &client, store::Store &store, const AccountId &account,
                                      const std::vector<imap::ListedMailbox> &listed)
{
    auto known = store.arrivals().mailboxes(account);
    if (!known)
        return passOn(known);
    for (const store::MailboxState &gone : *known) {
        if (!gone.quarantine || gone.validity.value == 0 || isListed(listed, gone))
            continue;
        if (auto followed = follow(client, store, account, gone.validity, listed); !followed)
            return followed;
    }
    return {};
}

} // namespace onecopy::jobs
