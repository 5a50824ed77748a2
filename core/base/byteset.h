// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <string_view>

namespace onecopy {

/// A set of bytes that is asked for each byte of much text.
using ByteSet = std::array<bool, 256>;

[[nodiscard]] constexpr ByteSet byteSet(std::string_view bytes) noexcept
{
    ByteSet set{};
    for (const char c : bytes)
        set[static_cast<unsigned char>(c)] = true;
    return set;
}

/// How many bytes from `at` on are none of the set: most of a text is taken in runs.
[[nodiscard]] constexpr std::size_t runOutside(const ByteSet &set, std::string_view text, std::size_t at) noexcept
{
    std::size_t end = at;
    while (end < text.size() && !set[static_cast<unsigned char>(text[end])])
        ++end;
    return end - at;
}

} // namespace onecopy
