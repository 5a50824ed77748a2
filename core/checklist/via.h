// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace onecopy::checklist {

/// How a setting of a server is reached: "manual", "local" or "ssh:HOST".
inline constexpr std::string_view viaManual = "manual";
inline constexpr std::string_view viaLocal = "local";
inline constexpr std::string_view viaSsh = "ssh:"; ///< stands before the host

/// A person changes it, and puts it back.
[[nodiscard]] constexpr bool isByHand(std::string_view via) noexcept
{
    return via == viaManual;
}

} // namespace onecopy::checklist
