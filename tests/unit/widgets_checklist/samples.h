// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checklist/record.h"
#include "widgets/checklist/checklistchoice.h"

#include <vector>

namespace onecopy::samples {

inline namespace steps {

inline constexpr EpochSeconds noon = 1'795'003'200; ///< some noon, UTC

/// A run of a step that counted these mails.
[[nodiscard]] checklist::StepRecord record(const char *step, checklist::Stage stage, std::optional<probe::Arm> before,
                                           std::optional<probe::Arm> changed, std::optional<probe::Arm> restored);
/// Some steps that were gone through on a Postfix: the archive makes the copies.
[[nodiscard]] std::vector<checklist::StepRecord> history();
[[nodiscard]] checklist::Suspects causes();
[[nodiscard]] checklist::OpenChange openChange(const char *step, const char *via, bool antivirus);
[[nodiscard]] widgets::ShownSettings shown();
[[nodiscard]] widgets::ChecklistChoice choice(const char *step, const char *via);

} // namespace steps

} // namespace onecopy::samples
