// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/nextuid.h"

namespace onecopy::jobs {

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

} // namespace onecopy::jobs
