// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

namespace onecopy::arrivals {

/// SipHash-2-4 (Aumasson and Bernstein 2012).
[[nodiscard]] std::uint64_t sipHash(std::string_view bytes, const std::array<std::uint64_t, 2> &key) noexcept;

/// The key under which copies meet: SipHash with a fixed key, so it is the same on every machine and in every run and
/// may be stored. Never 0, which means "no identity". A sender who wants to can make two messages share a key, so equal
/// keys are only a reason to compare; in exchange one costs a small part of a Blake2b, and three are made for each
/// header of a mailbox.
[[nodiscard]] std::int64_t keyOf(std::string_view bytes) noexcept;

} // namespace onecopy::arrivals
