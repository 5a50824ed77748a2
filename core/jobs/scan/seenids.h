// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"

#include <algorithm>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <mutex>
#include <random>
#include <utility>
#include <vector>

namespace onecopy::jobs {

/// Where a copy is, in 8 bytes: millions of them are held.
struct CopyPlace
{
    std::uint32_t mailbox = 0; ///< MailboxState::rowId; 0: not known where
    Uid uid{};
    auto operator<=>(const CopyPlace &) const = default;
};

/// Which keys this account has shown already, and where: copies that share a key are candidates, and their headers are
/// worth reading at once. Only a hint: a wrong answer costs one more fetch. Several threads may ask together.
class SeenIds
{
public:
    struct Before
    {
        bool seen = false;
        CopyPlace first{}; ///< told once, when the second copy comes; later, or when it was not known: no place
    };

    /// What was there before of `key`, which is at `place` now. 0 is no key.
    Before note(std::int64_t key, CopyPlace place)
    {
        const std::lock_guard lock(m_mutex);
        if (2 * (m_count + 1) > m_slots.size())
            grow();
        Slot &slot = slotOf(key);
        ++m_noted;
        if (slot.key == key) {
            ++m_repeated;
            return {true, std::exchange(slot.place, {})};
        }
        slot = {key, place};
        ++m_count;
        return {};
    }

    /// So many of the copies that were noted were not the first ones that another reading of them all pays.
    [[nodiscard]] bool areMostlyRepeated() const
    {
        const std::lock_guard lock(m_mutex);
        return 3 * m_repeated > m_noted;
    }

private:
    struct Slot
    {
        std::int64_t key = 0;
        CopyPlace place{};
    };

    /// Where it is, or the free slot (0) where it belongs. Senders choose the ids whose hashes these are, so where a
    /// key lands depends on a secret.
    Slot &slotOf(std::int64_t key)
    {
        const int bits = std::countr_zero(m_slots.size());
        std::size_t at = (static_cast<std::uint64_t>(key) * m_secret) >> (64 - bits);
        while (m_slots[at].key != 0 && m_slots[at].key != key)
            at = (at + 1) & (m_slots.size() - 1);
        return m_slots[at];
    }
    void grow()
    {
        const std::vector<Slot> old =
            std::exchange(m_slots, std::vector<Slot>(std::max<std::size_t>(1024, 2 * m_slots.size())));
        for (const Slot &slot : old) {
            if (slot.key != 0)
                slotOf(slot.key) = slot;
        }
    }

    mutable std::mutex m_mutex;
    std::vector<Slot> m_slots; ///< a power of two of them, at most half of them taken
    std::size_t m_count = 0;
    std::uint64_t m_noted = 0;
    std::uint64_t m_repeated = 0; ///< of them
    const std::uint64_t m_secret = (std::uint64_t{std::random_device{}()} << 32 | std::random_device{}()) | 1;
};

/// A candidate whose header has not been read.
struct HeaderWish
{
    CopyPlace place{};
    std::int64_t key = 0; ///< which made it a candidate
    bool named = false;   ///< the key is that of a Message-ID
};

/// The candidates of a scan whose headers have not been read. Several threads may call it.
class HeaderWishes
{
public:
    void want(const HeaderWish &wish)
    {
        if (wish.place.mailbox == 0)
            return;
        const std::lock_guard lock(m_mutex);
        m_wishes.push_back(wish);
    }
    /// By place, each place once; nothing of it is left.
    [[nodiscard]] std::vector<HeaderWish> take()
    {
        const std::lock_guard lock(m_mutex);
        std::vector<HeaderWish> wishes = std::exchange(m_wishes, {});
        std::ranges::sort(wishes, {}, &HeaderWish::place);
        const auto rest = std::ranges::unique(wishes, {}, &HeaderWish::place);
        wishes.erase(rest.begin(), rest.end());
        return wishes;
    }

private:
    std::mutex m_mutex;
    std::vector<HeaderWish> m_wishes; ///< of some places twice
};

} // namespace onecopy::jobs
