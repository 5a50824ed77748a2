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
            last.vanished.add(event.vanished);
            return;
        }
        if (event.kind == Kind::Status && last.status.name == event.status.name) {
            last.status = std::move(event.status);
            return;
        }
    }
    // Other events only say that it is time to look at the open mailbox; this one names the place.
    if (m_events.size() == mostEvents && event.kind == Kind::Status)
        event = {.kind = Kind::Overflow};
    // The end and a change of identity matter even after a flood.
    const bool vital = event.kind == Kind::Bye || event.kind == Kind::UidValidityChanged || event.kind == Kind::Overflow;
    if (m_events.size() < mostEvents)
        m_events.push_back(std::move(event));
    else if (vital)
        m_events.back() = std::move(event);
}

std::vector<MailboxEvent> EventLog::take()
{
    return std::exchange(m_events, {});
}

} // namespace onecopy::imap
