// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <cstddef>
#include <optional>
#include <string_view>

namespace onecopy::imap {

/// Of a date-time.
inline constexpr std::size_t internalDateBytes = 26;

/// date-time of RFC 3501 9 without the quotes: " 1-Feb-2026 03:04:05 +0100". The blank may be missing (QQ). None for
/// anything else, a missing zone and impossible days included: an unknown date must not become a wrong one.
[[nodiscard]] std::optional<EpochSeconds> parseInternalDate(std::string_view text) noexcept;

} // namespace onecopy::imap
