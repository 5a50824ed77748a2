// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/scan/scan.h"

#include <cstdint>
#include <stop_token>
#include <string>

namespace onecopy::e2e {

/// To a server on this machine, in the clear.
[[nodiscard]] jobs::Login plainLogin(std::uint16_t port);

/// A scan over one connection in the clear of a server on this machine, such as one that follows a script.
[[nodiscard]] Result<jobs::ScanOutcome> plainScan(std::uint16_t port, const std::string &storePath,
                                                  const std::stop_token &stop = {},
                                                  jobs::Prove prove = jobs::Prove::Auto);

} // namespace onecopy::e2e
