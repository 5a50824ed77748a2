// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"

#include <cstddef>
#include <cstdint>
#include <deque>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace onecopy::jobs {

/// The headers of the last messages that passed by, in a ring of fixed size. Copies of one message come close together,
/// so when the second one shows that the first is a candidate, the first one's header is mostly still here and need not
/// be fetched again. For one thread.
class RecentHeaders
{
public:
    explicit RecentHeaders(std::size_t bytes); ///< memory is taken with the first header

    /// Remembers `header` (of a message in the mailbox with this row id) under `key` unless a header waits there
    /// already or it is larger than the ring.
    void keep(std::int64_t key, std::int64_t mailbox, Uid uid, std::string_view header);

    struct Found
    {
        std::int64_t mailbox = 0;
        Uid uid;
        std::string header;
    };
    /// The header that was kept under `key`, once; an empty one when it has been overwritten or was never there.
    [[nodiscard]] Found take(std::int64_t key);

private:
    struct Entry
    {
        std::int64_t key = 0;
        std::int64_t mailbox = 0;
        Uid uid{};
        std::size_t offset = 0; ///< in the ring; the bytes may wrap around
        std::size_t size = 0;
    };
    void makeRoom(std::size_t bytes);

    std::size_t m_capacity;
    std::vector<char> m_ring;
    std::size_t m_head = 0; ///< where the next header is written
    std::size_t m_used = 0;
    std::deque<Entry> m_entries;                               ///< oldest first
    std::uint64_t m_first = 0;                                 ///< the number of m_entries.front()
    std::unordered_map<std::int64_t, std::uint64_t> m_numbers; ///< key to number
};

} // namespace onecopy::jobs
