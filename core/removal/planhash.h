// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace onecopy::removal {

/// Plan::hash() of the plan whose toJson() this is.
[[nodiscard]] std::string hashOfJson(std::string_view planJson);

} // namespace onecopy::removal
