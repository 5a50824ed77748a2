// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <optional>
#include <string_view>

namespace onecopy::imap {

/// date-time of RFC 3501 9 without the quotes: " 1-Feb-2026 03:04:05 +0100". None for anything else, a missing zone and
/// impossible days included: an unknown date must not become a wrong one.
[[nodiscard]] std::optional<EpochSeconds> parseInternalDate(std::string_view text) noexcept;

} // namespace onecopy::imap
