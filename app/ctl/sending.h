// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/invocation.h"
#include "core/probe/plan.h"

#include <chrono>
#include <optional>

/// What the commands that send test mail have in common.
namespace onecopy::ctl {

/// Whole seconds or pieces of them; `fallback` when the option is not given.
[[nodiscard]] Result<std::chrono::milliseconds> secondsOf(const Invocation &call, const char *option, double fallback);
/// Not negative; `fallback` when the option is not given.
[[nodiscard]] Result<int> numberOf(const Invocation &call, const char *option, int fallback);

/// --sender-timeout, --retries and --retry-interval.
void addSenderOptions(QCommandLineParser &parser);
/// The sender that they describe; none without --sender-timeout.
[[nodiscard]] Result<std::optional<probe::ImpatientSender>> impatientSender(const Invocation &call);

} // namespace onecopy::ctl
