// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace onecopy::diagnosis {

/// The files of data/, compiled in.
[[nodiscard]] std::string_view causesJson() noexcept;
[[nodiscard]] std::string_view modelJson() noexcept;

} // namespace onecopy::diagnosis
