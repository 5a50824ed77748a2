// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/removal/plan.h"

#include <string_view>
#include <vector>

namespace onecopy::removal {

/// Is `flag` ("\\Deleted") one of the flags of the copy? Case does not matter (RFC 3501 2.3.2).
[[nodiscard]] bool hasFlag(const duplicates::Copy &copy, std::string_view flag) noexcept;

/// The one that stays, by the rule; `eligible` is not empty. None where the request names a copy that is not eligible,
/// or, for class C, one that is not the complete one.
[[nodiscard]] const duplicates::Copy *chooseSurvivor(const std::vector<const duplicates::Copy *> &eligible,
                                                     const duplicates::Group &group, const Request &request);

} // namespace onecopy::removal
