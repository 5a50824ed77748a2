// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"

#include <cstddef>
#include <cstdint>
#include <deque>
#include <mutex>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace onecopy::jobs {

class RecentHeaders;

/// The rings of one scan, one for each connection: the second copy may pass by on another one than the first.
class HeaderRings
{
    friend class RecentHeaders;
    std::mutex m_mutex;
    std::vector<RecentHeaders *> m_rings;
};

/// The headers of the last messages that passed by, in a ring of fixed size. Copies of one message come close together,
/// so when the second one shows that the first is a candidate, the first one's header is mostly still here and need not
/// be fetched again. For one thread, and those of its company.
class RecentHeaders
{
public:
    /// Memory is taken with the first header. `company` outlives the ring.
    RecentHeaders(std::size_t bytes, HeaderRings &company);
    ~RecentHeaders();
    RecentHeaders(const RecentHeaders &) = delete;
    RecentHeaders &operator=(const RecentHeaders &) = delete;

    /// Remembers `header` (of a message in the mailbox with this row id) under `key` unless a header waits there
    /// already or it is larger than the ring.
    void keep(std::int64_t key, std::int64_t mailbox, Uid uid, std::string_view header);

    struct Found
    {
        std::int64_t mailbox = 0;
        Uid uid;
        std::string header;
    };
    /// The header that was kept under `key` here, or in another ring and handed over; once. An empty one when it has
    /// been overwritten or was never there.
    [[nodiscard]] Found take(std::int64_t key);
    /// The messages of all headers that were kept are on their way to the store: what others write to the store about
    /// them comes behind.
    void handedOver();

private:
    struct Entry
    {
        std::int64_t key = 0;
        std::int64_t mailbox = 0;
        Uid uid{};
        std::size_t offset = 0; ///< in the ring; the bytes may wrap around
        std::size_t size = 0;
    };
    enum class Which { All, HandedOver };
    [[nodiscard]] Found takeHere(std::int64_t key, Which which);
    void makeRoom(std::size_t bytes);

    HeaderRings &m_company;
    const std::size_t m_capacity;
    std::mutex m_mutex; ///< of everything below
    std::vector<char> m_ring;
    std::size_t m_head = 0; ///< where the next header is written
    std::size_t m_used = 0;
    std::deque<Entry> m_entries;                               ///< oldest first
    std::uint64_t m_first = 0;                                 ///< the number of m_entries.front()
    std::uint64_t m_handedOver = 0;                            ///< the number of the first one that was not
    std::unordered_map<std::int64_t, std::uint64_t> m_numbers; ///< key to number
};

} // namespace onecopy::jobs
