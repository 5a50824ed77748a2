// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/bodywishes.h"

#include "core/duplicates/bydesign.h"

#include <utility>

namespace onecopy::jobs {

namespace {

bool cameOnOneWay(const RecentHeaders::Found &first, const PassedCopy &copy, std::string_view header)
{
    return duplicates::channelOf(first.header, first.copy.mailbox->name) ==
           duplicates::channelOf(header, copy.mailbox->name);
}

} // namespace

void BodyWishes::note(std::int64_t key, bool named, const RecentHeaders::Found &first, const PassedCopy &copy,
                      std::string_view header)
{
    const bool opens = !first.header.empty() &&
                       (!named || (first.copy.bodySize != copy.bodySize && cameOnOneWay(first, copy, header)));
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
