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
    /// Of UIDs that are gone, in all events together. What has more is told as one range around it: never less than
    /// what is gone.
    static constexpr std::size_t mostRanges = 100'000;
    static constexpr std::size_t mostNameBytes = 4ULL * 1024 * 1024; ///< of mailboxes

    void add(MailboxEvent event);
    [[nodiscard]] bool empty() const noexcept { return m_events.empty(); }
    [[nodiscard]] std::vector<MailboxEvent> take();

private:
    [[nodiscard]] UidSet bounded(UidSet vanished);

    std::vector<MailboxEvent> m_events;
    std::size_t m_ranges = 0;
    std::size_t m_nameBytes = 0;
};

} // namespace onecopy::imap
