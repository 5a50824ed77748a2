// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

namespace onecopy::probe {

/// How long a sender waits for the answer to the last dot before it takes the mail for not delivered.
struct SenderTimeout
{
    std::string_view id;
    std::string_view name;
    std::int64_t seconds = 0;
    bool assumed = false; ///< not read in documents or source
};

/// Default settings of the usual senders.
[[nodiscard]] std::span<const SenderTimeout> knownSenders() noexcept;

} // namespace onecopy::probe
