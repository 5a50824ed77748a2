// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>
#include <utility>

namespace onecopy::duplicates {

/// Copies of one message mostly differ at the top of their headers alone, where each host writes its trace (RFC 5321
/// 4.4). Both headers without the fields with which both end; whole fields, so that what is equal in what is left is
/// equal in all.
[[nodiscard]] std::pair<std::string_view, std::string_view> withoutCommonTail(std::string_view left,
                                                                              std::string_view right) noexcept;

} // namespace onecopy::duplicates
