// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/look/theme.h"

#include <QString>

namespace onecopy::widgets {

/// What the user has chosen for the window. A value.
struct Preferences
{
    ThemeChoice theme = ThemeChoice::System;
    QString language; ///< one of Translations::languages(); empty: the system's
    /// A desktop notification when so many extra copies arrive in ten minutes while an account is watched; 0: never.
    int notifyFrom = 5;
    bool operator==(const Preferences &) const = default;
};

/// The word that a theme has on the command line and in the file of preferences; empty word and none for others.
[[nodiscard]] QString themeWord(ThemeChoice choice);
[[nodiscard]] bool themeFromWord(const QString &word, ThemeChoice &choice);

} // namespace onecopy::widgets
