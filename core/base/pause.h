// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <stop_token>

namespace onecopy {

/// Sleeps for `length`, unless it is time to stop.
void pause(std::chrono::milliseconds length, const std::stop_token &stop);

} // namespace onecopy
