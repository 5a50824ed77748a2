// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/lab/random.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace onecopy::lab {

/// How a hostile message differs from an honest one. Bounded: no header over 60 kB, no body over 100 kB.
struct HostileParts
{
    std::string_view name;  ///< "hostile-html-subject" …
    std::string firstLines; ///< before every other field
    std::string subject;    ///< value of Subject as it stands in the message
    std::string date;       ///< value of Date; empty: an honest one
    std::string moreFields; ///< whole lines
    std::string body;       ///< from the first MIME field to the end; empty: an honest one
};

inline constexpr std::uint8_t hostileKinds = 20;
[[nodiscard]] HostileParts hostileParts(std::uint8_t kind, Random &content, std::string_view token);

} // namespace onecopy::lab
