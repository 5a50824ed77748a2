// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string_view>

namespace onecopy::servers {

/// A server product that the checklist has instructions for.
struct Product
{
    std::string_view id;
    std::string_view name; ///< where it is more than a name, an ONECOPY_TEXT
    bool byShell = false; ///< an adapter can read, change and restore it
};

/// All of them, servers that deliver mail first.
[[nodiscard]] std::span<const Product> products() noexcept;
/// Null if there is none of that id.
[[nodiscard]] const Product *findProduct(std::string_view id) noexcept;

} // namespace onecopy::servers
