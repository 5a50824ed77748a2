// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/fault.h"

#include <chrono>
#include <cstdint>
#include <string>
#include <string_view>

namespace onecopy::lab {

/// Sends one message in clear to a server on 127.0.0.1 and returns its last reply ("250 2.0.0 Ok: queued as …"). Speaks
/// SMTP, or LMTP with `lmtp`. `bytes` has lines that end with CR LF; an empty `from` is the null sender.
[[nodiscard]] Result<std::string> sendMail(std::uint16_t port, std::string_view from, std::string_view recipient,
                                           std::string_view bytes, bool lmtp = false,
                                           std::chrono::milliseconds wait = std::chrono::minutes(2));

} // namespace onecopy::lab
