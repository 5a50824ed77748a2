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

Result<void> markInStore(store::Store &store, const AccountId &account, const MailboxName &name, bool isEmpty)
{
    auto state = store.arrivals().mailbox(account, name);
    if (!state)
        return passOn(state);
    if (state->quarantine)
        return {};
    if (!isEmpty && !isQuarantineName(name))
        return holdsMail(name);
    if (auto cleared = store.arrivals().clear(*state); !cleared)
        return cleared;
    state->quarantine = true;
    return store.arrivals().saveState(*state);
}

} // namespace

bool isQuarantineName(const MailboxName &name)
{
    const std::string wanted = removal::Request{}.quarantine.wire;
    const std::string &wire = name.wire;
    if (wire.size() < wanted.size() || wire.compare(wire.size() - wanted.size(), wanted.size(), wanted) != 0)
        return false;
    if (wire.size() == wanted.size())
        return true;
    const char before = wire[wire.size() - wanted.size() - 1];
    return before == '/' || before == '.' || before == '\\';
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
    std::optional<Fault> refusal;
    for (const MailboxName &name : names) {
        // EXAMINE tells whether it is there without changing anything.
        auto opened = client.examine(name);
        if (!opened) {
            if (!isRefusal(opened.error()))
                return passOn(opened);
            if (auto made = client.create(name); !made) {
                if (!isRefusal(made.error()))
                    return passOn(made);
                refusal = made.error();
                continue;
            }
            // Without a subscription many clients would not show it; a refusal costs only that.
            if (auto subscribed = client.subscribe(name); !subscribed && !isRefusal(subscribed.error()))
                return passOn(subscribed);
        }
        if (auto marked = markInStore(store, account, name, !opened || opened->exists == 0); !marked)
            return passOn(marked);
        return name;
    }
    return tl::unexpected(*refusal);
}

} // namespace onecopy::jobs
