// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/lab/random.h"
#include "tests/lab/recipe.h"

#include <string>
#include <string_view>

namespace onecopy::lab {

/// Appends the MIME fields, the empty line and the body of an honest message. `token` stands in the body and makes it
/// unlike every other.
void appendBody(std::string &out, Random &content, const Recipe &recipe, std::string_view token);

} // namespace onecopy::lab
