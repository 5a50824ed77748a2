// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/limits.h"
#include "core/base/text.h"
#include "core/imap/session.h"

#include <map>

namespace onecopy::imap {

Result<MailboxStatus> Client::Session::status(const MailboxName &name)
{
    MailboxStatus found;
    const auto isAsked = [&name](std::string_view named) {
        constexpr std::string_view inbox = "INBOX"; // RFC 3501 5.1: in any case
        return named == name.wire || (equalsIgnoreCase(named, inbox) && equalsIgnoreCase(name.wire, inbox));
    };
    const auto watch = [&](const Response &response) -> Result<void> {
        if (response.kind == ResponseKind::MailboxStatus && isAsked(response.name))
            found = response.mailbox;
        return {};
    };
    Command asking = command("STATUS");
    asking.mailbox(name).open().word("MESSAGES").word("UIDNEXT").word("UIDVALIDITY").close();
    if (Result<StatusText> done = perform(asking, watch); !done)
        return passOn(done);
    found.name = name;
    return found;
}

/// RFC 5465 3.1: with STATUS the server first tells the state of every mailbox, so that nothing falls between two
/// sessions. "selected" is left out: what is open for a moment is read by the one who opened it.
Result<std::vector<MailboxStatus>> Client::Session::notify(const std::vector<MailboxName> &names)
{
    Command setting = command("NOTIFY");
    setting.word("SET").word("STATUS").open();
    if (names.empty()) {
        setting.word("personal");
    } else {
        setting.word("mailboxes").open();
        for (const MailboxName &name : names)
            setting.mailbox(name);
        setting.close();
    }
    // 5.2: who wants to hear of new messages has to hear of expunged ones too.
    setting.open().word("MessageNew").word("MessageExpunge").close().close();
    std::map<std::string, MailboxStatus, std::less<>> told;
    std::size_t bytes = 0;
    const auto watch = [&](const Response &response) -> Result<void> {
        if (response.kind != ResponseKind::MailboxStatus)
            return {};
        bytes += told.contains(response.name) ? 0 : response.name.size();
        if (bytes > listedBytes)
            return tl::unexpected(made(FaultKind::Limit, "the names of the mailboxes are too long to be kept"));
        if (told.size() == limits::mailboxes)
            return tl::unexpected(
                made(FaultKind::Limit, "more than " + std::to_string(limits::mailboxes) + " mailboxes"));
        told.insert_or_assign(std::string(response.name), response.mailbox);
        return {};
    };
    if (Result<StatusText> done = perform(setting, watch); !done)
        return passOn(done);
    m_notified = true;
    std::vector<MailboxStatus> all;
    all.reserve(told.size());
    for (auto &[name, status] : told) {
        all.push_back(status);
        all.back().name.wire = name;
    }
    return all;
}

} // namespace onecopy::imap
