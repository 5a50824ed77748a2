// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace onecopy {

/// CTL of RFC 5234 B.1: it has no place in a name, a word or a setting.
[[nodiscard]] constexpr bool isControl(char c) noexcept
{
    return static_cast<unsigned char>(c) < 0x20 || c == 0x7F;
}

} // namespace onecopy
