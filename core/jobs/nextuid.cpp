// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/nextuid.h"

#include "core/imap/readablefetch.h"

#include <cstdint>
#include <string>

namespace onecopy::jobs {

namespace {

/// What it announces beside leaving UIDNEXT out. The greeting names it, but comes before STARTTLS.
bool looksLikeCourier(const imap::Client &client)
{
    return client.capabilities().has("THREAD=ORDEREDSUBJECT") || client.capabilities().has("ACL2=UNION");
}

} // namespace

Result<imap::SelectedMailbox> openNumbered(imap::Client &client, const MailboxName &mailbox)
{
    auto opened = client.examine(mailbox);
    if (!opened || opened->uidNext.value != 0 || !looksLikeCourier(client))
        return opened;
    auto writable = client.select(mailbox);
    const bool refused = !writable && imap::isMereRefusal(client, writable.error());
    return refused ? client.examine(mailbox) : writable;
}

/// RFC 3501 6.3.1: a server may leave UIDNEXT out (Courier); then the highest UID tells.
Result<Uid> nextUid(imap::Client &client, const imap::SelectedMailbox &opened)
{
    if (opened.uidNext.value != 0)
        return opened.uidNext;
    if (opened.exists == 0)
        return Uid{1};
    auto present = client.search("ALL");
    if (!present)
        return passOn(present);
    return Uid{present->empty() ? 1 : present->ranges().back().last + 1};
}

Result<imap::UidSet> uidsFrom(imap::Client &client, const imap::SelectedMailbox &opened, Uid from)
{
    if (from.value == 0)
        return opened.exists > 0 ? client.search("ALL") : Result<imap::UidSet>();
    // Not where UIDs were skipped: up to 2^32 of them could be asked for, one piece after another.
    if (opened.uidNext > from && opened.uidNext.value - from.value <= opened.exists)
        return imap::UidSet::range(from, Uid{opened.uidNext.value - 1});
    if (opened.exists == 0)
        return imap::UidSet();
    // A UIDNEXT that stands still, though something was to come, is not believed.
    auto last = client.search("UID " + std::to_string(from.value) + ":*");
    if (!last)
        return last;
    // "n:*" names the last message also where it lies before n (RFC 3501 6.4.8).
    return last->intersectedWith(imap::UidSet::range(from, Uid{UINT32_MAX}));
}

} // namespace onecopy::jobs
