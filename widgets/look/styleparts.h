// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

/// What measuring and drawing of the style have to agree on.
namespace onecopy::widgets {

inline constexpr auto primaryProperty = "onecopyPrimary";
inline constexpr auto chipProperty = "onecopyChip";

[[nodiscard]] inline bool isChip(const QWidget *widget)
{
    return widget != nullptr && widget->property(chipProperty).toBool();
}

} // namespace onecopy::widgets
