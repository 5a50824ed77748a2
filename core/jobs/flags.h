// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace onecopy::jobs {

/// As the store keeps them: with a space between two.
[[nodiscard]] std::vector<std::string> splitFlags(std::string_view flags);
/// RFC 3501 2.3.2: flags are the same in any case.
[[nodiscard]] bool hasFlag(std::string_view flags, std::string_view wanted);

} // namespace onecopy::jobs
