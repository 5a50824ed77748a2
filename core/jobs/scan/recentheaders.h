// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/store.h"

#include <cstddef>
#include <cstdint>
#include <deque>
#include <mutex>
#include <string>
#include <string_view>
#include <vector>

namespace onecopy::jobs {

class RecentHeaders;

/// A message whose header passed by.
struct PassedCopy
{
    const store::MailboxState *mailbox = nullptr;
    Uid uid{};
    std::uint64_t bodySize = 0; ///< what the server counts without the header
};

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

    /// Remembers the header of `copy` under `key` unless a header waits there already or it is larger than the ring.
    /// Two keys may push out a third one: whoever misses its header fetches it again. REQUIRES: the mailbox outlives
    /// what is taken out again; `key` is not 0.
    void keep(std::int64_t key, const PassedCopy &copy, std::string_view header);

    struct Found
    {
        PassedCopy copy;
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
        std::int64_t key = 0; ///< 0: it was taken
        PassedCopy copy;
        std::size_t offset = 0; ///< in the ring; the bytes may wrap around
        std::size_t size = 0;
    };
    enum class Which { All, HandedOver };
    [[nodiscard]] Found takeHere(std::int64_t key, Which which);
    void makeRoom(std::size_t bytes);
    /// Of the two slots of `key` the one with its entry, else one that is free or whose entry is the older one.
    [[nodiscard]] std::uint64_t &slotOf(std::int64_t key);
    [[nodiscard]] Entry *entryOf(std::uint64_t slot); ///< none: it made room, or was taken

    HeaderRings &m_company;
    const std::size_t m_capacity;
    std::mutex m_mutex; ///< of everything below
    std::vector<char> m_ring;
    std::size_t m_head = 0; ///< where the next header is written
    std::size_t m_used = 0;
    std::deque<Entry> m_entries;        ///< oldest first
    std::uint64_t m_first = 1;          ///< the number of m_entries.front()
    std::uint64_t m_handedOver = 1;     ///< the number of the first one that was not
    std::vector<std::uint64_t> m_slots; ///< numbers of entries, where their keys say; a power of two of them
};

} // namespace onecopy::jobs
