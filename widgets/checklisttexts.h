// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string_view>

namespace onecopy::widgets {

/// What a step of core/checklist is called and how it is explained: English sources for the translator.
struct ChecklistTexts
{
    const char *id;
    const char *title;
    const char *why;
    const char *risk;
    const char *verify;
};
/// Null: no such step.
[[nodiscard]] const ChecklistTexts *checklistTexts(std::string_view id) noexcept;
/// One of these texts in the language of the window.
[[nodiscard]] QString translated(const char *text);

} // namespace onecopy::widgets
