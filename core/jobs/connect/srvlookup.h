// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/fault.h"

#include <cstdint>
#include <functional>
#include <stop_token>
#include <string>
#include <vector>

namespace onecopy::jobs {

/// RFC 2782. A target of "." (the service is decidedly not offered) is told as an empty one.
struct SrvRecord
{
    std::string target;
    std::uint16_t port = 0;
};

/// The records of a name ("_imaps._tcp.example.org"), the preferred one first; none where there are none. Faults:
/// Timeout, Cancelled, NameNotFound for a name server that fails.
using SrvResolver = std::function<Result<std::vector<SrvRecord>>(const std::string &name, Deadline deadline,
                                                                 const std::stop_token &stop)>;

/// Asks the system's name servers, or the one at this address (port 53).
[[nodiscard]] SrvResolver systemSrvResolver(std::string nameServer = {});

} // namespace onecopy::jobs
