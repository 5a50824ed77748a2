// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/secret.h"

#include <utility>

namespace onecopy {

Secret::Secret(Secret &&other) noexcept
    : m_value(std::move(other.m_value))
{
    other.wipe();
}

Secret &Secret::operator=(const Secret &other)
{
    if (this != &other) {
        wipe();
        m_value = other.m_value;
    }
    return *this;
}

Secret &Secret::operator=(Secret &&other) noexcept
{
    if (this != &other) {
        wipe();
        m_value = std::move(other.m_value);
        other.wipe();
    }
    return *this;
}

void Secret::wipe() noexcept
{
    // Small strings live inside the object and survive a move, so the whole capacity is overwritten; volatile keeps the
    // stores from being optimised away.
    volatile char *bytes = m_value.data();
    for (std::size_t i = 0; i < m_value.capacity(); ++i)
        bytes[i] = 0;
    m_value.clear();
}

} // namespace onecopy
