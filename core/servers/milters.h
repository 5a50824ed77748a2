// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace onecopy::servers {

/// A list of milters as Postfix has it (postconf(5), smtpd_milters), without those that may scan mail. What stays is
/// known to sign, check signatures or rewrite addresses, or is a reference to smtpd_milters itself. A milter that only
/// names a port may be anything, and goes.
[[nodiscard]] std::string withoutScanners(std::string_view milters);

} // namespace onecopy::servers
