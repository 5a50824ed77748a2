// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/connect/discovery.h"

#include <string_view>
#include <vector>

namespace onecopy::jobs {

/// Reads the autoconfiguration file of a mail provider (the format of Mozilla Thunderbird, "clientConfig" 1.1). Linear,
/// bounded, without any document type: entities that such a file defines, or fetches, cannot be. Servers that we cannot
/// use (other types, other ways to protect them, impossible names) are left out. Fault: Protocol. `safety` is not
/// judged here.
[[nodiscard]] Result<std::vector<ServerCandidate>> parseAutoconfig(std::string_view bytes, const MailAddress &address);

} // namespace onecopy::jobs
