// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/imap/types.h"

#include <cstddef>
#include <vector>

namespace onecopy::imap {

/// What a server told unasked, in order and bounded, whatever it floods us with: counts that follow each other replace
/// each other, and what does not fit any more is dropped, since an event only says that it is time to look.
class EventLog
{
public:
    static constexpr std::size_t mostEvents = 10'000;

    void add(MailboxEvent event);
    [[nodiscard]] bool empty() const noexcept { return m_events.empty(); }
    [[nodiscard]] std::vector<MailboxEvent> take();

private:
    std::vector<MailboxEvent> m_events;
};

} // namespace onecopy::imap
