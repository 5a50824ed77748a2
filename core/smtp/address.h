// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/fault.h"

#include <string_view>

namespace onecopy::smtp {

/// Whether an address may stand in MAIL and RCPT. A narrow reading of RFC 5321 4.1.2: printable ASCII, a dot-string and
/// a domain or address literal, within the lengths of 4.5.3.1. Quoted local parts, 8-bit text, and everything that
/// could end the line or the angle brackets are refused (FaultKind::Usage): probe mail never needs them.
[[nodiscard]] Result<void> checkAddress(std::string_view address);

} // namespace onecopy::smtp
