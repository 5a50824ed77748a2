// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace onecopy::checklist {

/// The file data/steps.json, compiled in.
[[nodiscard]] std::string_view stepsJson() noexcept;

} // namespace onecopy::checklist
