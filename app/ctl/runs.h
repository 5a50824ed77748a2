// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/invocation.h"
#include "core/jobs/remove/leaseremark.h"

namespace onecopy::ctl {

/// --older-than. Usage for anything but a number of days.
[[nodiscard]] Result<int> daysFrom(const Invocation &call);
/// For people, whatever the form of the answer. What kept the note away may be what ended the work as well: it is told
/// once then, with `fault`.
void printNote(const jobs::LeaseRemark &note, const std::optional<Fault> &fault);

} // namespace onecopy::ctl
