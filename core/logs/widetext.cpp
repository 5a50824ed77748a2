// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/logs/widetext.h"

#include <utility>

namespace onecopy::logs {

namespace {

constexpr std::uint32_t replacement = 0xFFFD;

} // namespace

WideText::Order WideText::orderOf(std::string_view beginning) noexcept
{
    if (beginning.starts_with("\xFF\xFE"))
        return Order::LittleEndian;
    return beginning.starts_with("\xFE\xFF") ? Order::BigEndian : Order::None;
}

std::string_view WideText::next(std::string_view chunk)
{
    if (m_order == Order::Unknown) {
        m_order = orderOf(chunk);
        if (isWide())
            chunk.remove_prefix(2);
    }
    if (!isWide())
        return chunk;
    m_text.clear();
    for (const char c : chunk) {
        const auto byte = static_cast<std::uint8_t>(c);
        if (m_odd < 0) {
            m_odd = byte;
            continue;
        }
        const auto first = static_cast<std::uint16_t>(std::exchange(m_odd, -1));
        const bool little = m_order == Order::LittleEndian;
        unit(static_cast<std::uint16_t>(little ? byte << 8 | first : first << 8 | byte));
    }
    return m_text;
}

/// RFC 2781 2.2
void WideText::unit(std::uint16_t unit)
{
    m_part = unit == '\n' ? 0 : m_part + 2;
    const std::uint16_t first = std::exchange(m_first, 0);
    const bool second = unit >= 0xDC00 && unit < 0xE000;
    if (first != 0 && second) {
        code(0x10000U + ((first - 0xD800U) << 10) + (unit - 0xDC00U));
        return;
    }
    if (first != 0)
        code(replacement);
    if (unit >= 0xD800 && unit < 0xDC00)
        m_first = unit;
    else
        code(second ? replacement : unit);
}

void WideText::code(std::uint32_t code)
{
    const auto tail = [this, code](int shift) { m_text += static_cast<char>(0x80U | ((code >> shift) & 0x3FU)); };
    if (code < 0x80) {
        m_text += static_cast<char>(code);
    } else if (code < 0x800) {
        m_text += static_cast<char>(0xC0U | (code >> 6));
        tail(0);
    } else if (code < 0x10000) {
        m_text += static_cast<char>(0xE0U | (code >> 12));
        tail(6);
        tail(0);
    } else {
        m_text += static_cast<char>(0xF0U | (code >> 18));
        tail(12);
        tail(6);
        tail(0);
    }
}

void WideText::forget()
{
    m_odd = -1;
    m_first = 0;
    m_part = 0;
}

} // namespace onecopy::logs
