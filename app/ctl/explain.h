// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/invocation.h"

namespace onecopy::ctl {

/// `duplicates --explain WHAT`: why copies are, or are not, one message. WHAT is the id of a group or a Message-ID.
/// Each copy of the group is compared with the oldest one, field by field, and so is each other copy that has the same
/// Message-ID or looks alike, but is not in the group ("near misses").
[[nodiscard]] Result<int> explain(Invocation &call, const std::string &what);

} // namespace onecopy::ctl
