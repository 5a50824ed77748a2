// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace onecopy::widgets {

/// What a cause of core/diagnosis' catalogue is called and how it is explained: English sources for the translator.
struct CauseTexts
{
    const char *id;
    const char *name;        ///< two or three words, for cells and cards
    const char *title;       ///< a sentence without a full stop
    const char *explanation; ///< sentences
    const char *nextStep;    ///< what would settle it
};
/// Null: not in the catalogue.
[[nodiscard]] const CauseTexts *causeTexts(std::string_view id) noexcept;

/// The sentence of one feature, with %1, %2 … for the arguments of a diagnosis::Reason.
struct ReasonText
{
    const char *id;
    const char *text;
};
[[nodiscard]] const ReasonText *reasonText(std::string_view id) noexcept;

} // namespace onecopy::widgets
