// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/fault.h"

#include <functional>
#include <stop_token>
#include <string>
#include <vector>

namespace onecopy::net {

/// Turns a host name into numeric addresses ("192.0.2.1", "2001:db8::1"), the preferred one first. It may block for as
/// long as it likes and runs on a thread of its own, which may outlive the caller: it must own all that it uses.
using Resolver = std::function<Result<std::vector<std::string>>(const std::string &host)>;

/// The operating system's resolver. `host` may be an internationalised name.
[[nodiscard]] Result<std::vector<std::string>> systemResolver(const std::string &host);

/// Runs `resolver` and returns at once when the deadline passes or a stop is requested; the resolver then finishes
/// alone and its answer is dropped. Numeric addresses are answered without it. Faults: NameNotFound, Timeout,
/// Cancelled, and what the resolver returns.
[[nodiscard]] Result<std::vector<std::string>> lookUp(const std::string &host, const Resolver &resolver,
                                                      Deadline deadline, const std::stop_token &stop);

} // namespace onecopy::net
