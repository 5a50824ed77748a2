// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace onecopy::logs {

/// Files that Windows PowerShell has written with ">" or Out-File are UTF-16 with a byte order mark. Such are turned
/// into UTF-8, chunk by chunk; all others pass as they are. An object a file, which is given from its beginning.
class WideText
{
public:
    /// The result lives until the next call; it may be a view of `chunk`.
    [[nodiscard]] std::string_view next(std::string_view chunk);
    [[nodiscard]] bool isWide() const noexcept { return m_order == Order::LittleEndian || m_order == Order::BigEndian; }
    /// Bytes of the file behind its last line's end. REQUIRES: isWide()
    [[nodiscard]] std::uint64_t part() const noexcept { return m_part + (m_odd < 0 ? 0 : 1); }
    /// What comes next stands somewhere else in the file, at an even place.
    void forget();

private:
    enum class Order { Unknown, None, LittleEndian, BigEndian };
    [[nodiscard]] static Order orderOf(std::string_view beginning) noexcept;
    void unit(std::uint16_t unit);
    void code(std::uint32_t code);

    Order m_order = Order::Unknown;
    int m_odd = -1;            ///< the first byte of a unit whose second one has not come
    std::uint16_t m_first = 0; ///< of a surrogate pair
    std::uint64_t m_part = 0;
    std::string m_text;
};

} // namespace onecopy::logs
