// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checklist/record.h"
#include "core/report/pseudonyms.h"

#include <vector>

namespace onecopy::report {

/// Replaces addresses and hosts by stand-ins, and leaves the values of settings out: they name people and servers.
void redact(std::vector<checklist::StepRecord> &records, Pseudonyms &pseudonyms);

} // namespace onecopy::report
