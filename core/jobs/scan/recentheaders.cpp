// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/scan/recentheaders.h"

#include <algorithm>

namespace onecopy::jobs {

namespace {

/// Many more than a ring holds headers of common size.
constexpr std::size_t slotCount = 32'768;

} // namespace

RecentHeaders::RecentHeaders(std::size_t bytes, HeaderRings &company)
    : m_company(company)
    , m_capacity(bytes)
{
    const std::lock_guard lock(m_company.m_mutex);
    m_company.m_rings.push_back(this);
}

RecentHeaders::~RecentHeaders()
{
    const std::lock_guard lock(m_company.m_mutex);
    std::erase(m_company.m_rings, this);
}

void RecentHeaders::keep(std::int64_t key, const PassedCopy &copy, std::string_view header)
{
    const std::lock_guard lock(m_mutex);
    if (header.size() > m_capacity || header.empty())
        return;
    m_ring.resize(m_capacity);
    m_slots.resize(slotCount);
    std::uint64_t &slot = slotOf(key);
    if (const Entry *waiting = entryOf(slot); waiting != nullptr && waiting->key == key)
        return;
    makeRoom(header.size());
    slot = m_first + m_entries.size();
    m_entries.push_back({key, copy, m_head, header.size()});
    const std::size_t tail = std::min(header.size(), m_ring.size() - m_head);
    std::copy_n(header.data(), tail, m_ring.data() + m_head);
    std::copy_n(header.data() + tail, header.size() - tail, m_ring.data());
    m_head = (m_head + header.size()) % m_ring.size();
    m_used += header.size();
}

RecentHeaders::Found RecentHeaders::take(std::int64_t key)
{
    Found found = takeHere(key, Which::All);
    if (!found.header.empty())
        return found;
    const std::lock_guard lock(m_company.m_mutex);
    for (RecentHeaders *other : m_company.m_rings) {
        if (other != this)
            found = other->takeHere(key, Which::HandedOver);
        if (!found.header.empty())
            break;
    }
    return found;
}

void RecentHeaders::handedOver()
{
    const std::lock_guard lock(m_mutex);
    m_handedOver = m_first + m_entries.size();
}

RecentHeaders::Found RecentHeaders::takeHere(std::int64_t key, Which which)
{
    const std::lock_guard lock(m_mutex);
    if (m_slots.empty())
        return {};
    const std::uint64_t number = slotOf(key);
    Entry *entry = entryOf(number);
    if (entry == nullptr || entry->key != key || (which == Which::HandedOver && number >= m_handedOver))
        return {};
    entry->key = 0;
    Found found{entry->copy, {}};
    const std::size_t tail = std::min(entry->size, m_ring.size() - entry->offset);
    found.header.reserve(entry->size);
    found.header.append(m_ring.data() + entry->offset, tail);
    found.header.append(m_ring.data(), entry->size - tail);
    return found;
}

void RecentHeaders::makeRoom(std::size_t bytes)
{
    while (m_ring.size() - m_used < bytes) {
        m_used -= m_entries.front().size;
        m_entries.pop_front();
        ++m_first;
    }
}

std::uint64_t &RecentHeaders::slotOf(std::int64_t key)
{
    // Keys are hashes: their bits are as good as any. Who makes them collide has his headers fetched again.
    const std::size_t first = static_cast<std::size_t>(key) & (slotCount - 1);
    std::uint64_t &one = m_slots[first];
    std::uint64_t &other = m_slots[first ^ 1];
    const Entry *oneEntry = entryOf(one);
    const Entry *otherEntry = entryOf(other);
    if (oneEntry != nullptr && oneEntry->key == key)
        return one;
    if (otherEntry != nullptr && otherEntry->key == key)
        return other;
    if (oneEntry == nullptr || otherEntry == nullptr)
        return oneEntry == nullptr ? one : other;
    return one < other ? one : other;
}

RecentHeaders::Entry *RecentHeaders::entryOf(std::uint64_t slot)
{
    if (slot < m_first)
        return nullptr;
    Entry &entry = m_entries[slot - m_first];
    return entry.key == 0 ? nullptr : &entry;
}

} // namespace onecopy::jobs
