// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/prove/prevention.h"
#include "widgets/checklist/checklistwords.h"

/// The words about prevention.
namespace onecopy::widgets::words {

/// What can be done on the server, and what it means for the scripts that are there.
[[nodiscard]] StepResult prevention(const jobs::PreventionPlan &plan);
/// What went wrong, in words about scripts.
[[nodiscard]] FaultText preventionFault(const Fault &fault);

} // namespace onecopy::widgets::words
