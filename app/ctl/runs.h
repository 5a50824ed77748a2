// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/invocation.h"
#include "core/jobs/remove/leaseremark.h"

namespace onecopy::ctl {

/// --older-than. Usage for anything but a number of days.
[[nodiscard]] Result<int> daysFrom(const Invocation &call);
/// For people, whatever the form of the answer.
void printNote(const jobs::LeaseRemark &note);

} // namespace onecopy::ctl
