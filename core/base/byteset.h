// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
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

} // namespace onecopy
