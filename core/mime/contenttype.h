// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace onecopy::mime {

/// A field of the form "value; name=value; …" (RFC 2045 5.1, RFC 2183), such as Content-Type.
struct ParameterField
{
    std::string value; ///< before the first semicolon, in lower case, without comments
    std::vector<std::pair<std::string, std::string>> parameters; ///< names in lower case, quotes undone, as they stand

    /// Empty if there is none of that name.
    [[nodiscard]] std::string_view parameter(std::string_view name) const noexcept;
};

/// Continuations of RFC 2231 ("name*0", "name*1*") are joined in the order in which they stand. At most 100 parameters.
[[nodiscard]] ParameterField parseParameterField(std::string_view rawValue);

} // namespace onecopy::mime
