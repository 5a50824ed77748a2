// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/recentheaders.h"

#include <algorithm>

namespace onecopy::jobs {

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

void RecentHeaders::keep(std::int64_t key, std::int64_t mailbox, Uid uid, std::string_view header)
{
    const std::lock_guard lock(m_mutex);
    if (header.size() > m_capacity || header.empty() || m_numbers.contains(key))
        return;
    m_ring.resize(m_capacity);
    makeRoom(header.size());
    m_numbers.emplace(key, m_first + m_entries.size());
    m_entries.push_back({key, mailbox, uid, m_head, header.size()});
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
    const auto number = m_numbers.find(key);
    if (number == m_numbers.end() || (which == Which::HandedOver && number->second >= m_handedOver))
        return {};
    const Entry &entry = m_entries[number->second - m_first];
    m_numbers.erase(number);
    Found found{entry.mailbox, entry.uid, {}};
    const std::size_t tail = std::min(entry.size, m_ring.size() - entry.offset);
    found.header.reserve(entry.size);
    found.header.append(m_ring.data() + entry.offset, tail);
    found.header.append(m_ring.data(), entry.size - tail);
    return found;
}

void RecentHeaders::makeRoom(std::size_t bytes)
{
    while (m_ring.size() - m_used < bytes) {
        const Entry &oldest = m_entries.front();
        m_used -= oldest.size;
        // A key that was taken may stand for a younger entry by now.
        const auto number = m_numbers.find(oldest.key);
        if (number != m_numbers.end() && number->second == m_first)
            m_numbers.erase(number);
        m_entries.pop_front();
        ++m_first;
    }
}

} // namespace onecopy::jobs
