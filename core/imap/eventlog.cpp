// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imap/eventlog.h"

#include <utility>

namespace onecopy::imap {

void EventLog::add(MailboxEvent event)
{
    using Kind = MailboxEvent::Kind;
    if (!m_events.empty() && m_events.back().kind == event.kind) {
        MailboxEvent &last = m_events.back();
        if (event.kind == Kind::Exists) {
            last.number = event.number;
            return;
        }
        if (event.kind == Kind::Vanished) {
            UidSet joined = std::move(last.vanished);
            m_ranges -= joined.ranges().size();
            joined.add(event.vanished);
            last.vanished = bounded(std::move(joined));
            return;
        }
        if (event.kind == Kind::Status && last.status.name == event.status.name) {
            last.status = std::move(event.status);
            return;
        }
    }
    // Other events only say that it is time to look at the open mailbox; this one names the place.
    const bool tooLong = event.status.name.wire.size() > mostNameBytes - m_nameBytes;
    if ((m_events.size() == mostEvents || tooLong) && event.kind == Kind::Status)
        event = {.kind = Kind::Overflow};
    m_nameBytes += event.status.name.wire.size();
    // The end and a change of identity matter even after a flood.
    const bool vital =
        event.kind == Kind::Bye || event.kind == Kind::UidValidityChanged || event.kind == Kind::Overflow;
    if (m_events.size() < mostEvents && event.kind == Kind::Vanished)
        event.vanished = bounded(std::move(event.vanished));
    if (m_events.size() < mostEvents)
        m_events.push_back(std::move(event));
    else if (vital)
        m_events.back() = std::move(event);
}

std::vector<MailboxEvent> EventLog::take()
{
    m_ranges = 0;
    m_nameBytes = 0;
    return std::exchange(m_events, {});
}

UidSet EventLog::bounded(UidSet vanished)
{
    if (vanished.ranges().size() > 1 && m_ranges + vanished.ranges().size() > mostRanges)
        vanished = UidSet::range(Uid{vanished.ranges().front().first}, Uid{vanished.ranges().back().last});
    m_ranges += vanished.ranges().size();
    return vanished;
}

} // namespace onecopy::imap
