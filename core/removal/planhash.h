// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace onecopy::removal {

/// The version of the JSON of plans.
inline constexpr int planFormat = 1;

/// Plan::hash() of the plan whose toJson() this is.
[[nodiscard]] std::string hashOfJson(std::string_view planJson);

} // namespace onecopy::removal
