// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/scan/bodywishes.h"

#include "core/duplicates/bydesign.h"
#include "core/jobs/scan/closelook.h"

#include <utility>

namespace onecopy::jobs {

namespace {

/// Without an id, in two mailboxes, they may be one message of a mailbox with two names.
bool needBodies(bool named, const RecentHeaders::Found &first, const PassedCopy &copy, std::string_view header)
{
    if (first.header.empty() || !canBeRead(first.copy.bodySize) || !canBeRead(copy.bodySize))
        return false;
    if (!named)
        return first.copy.mailbox == copy.mailbox;
    return first.copy.bodySize != copy.bodySize && duplicates::channelOf(first.header, first.copy.mailbox->name) ==
                                                       duplicates::channelOf(header, copy.mailbox->name);
}

} // namespace

void BodyWishes::note(std::int64_t key, bool named, const RecentHeaders::Found &first, const PassedCopy &copy,
                      std::string_view header)
{
    const bool opens = needBodies(named, first, copy, header);
    const std::lock_guard lock(m_mutex);
    if (opens && m_open.insert(key).second)
        want(first.copy);
    if (m_open.contains(key))
        want(copy);
}

std::map<const store::MailboxState *, imap::UidSet> BodyWishes::take()
{
    const std::lock_guard lock(m_mutex);
    m_open.clear();
    return std::exchange(m_wanted, {});
}

void BodyWishes::want(const PassedCopy &copy)
{
    m_wanted[copy.mailbox].add(copy.uid);
}

} // namespace onecopy::jobs
