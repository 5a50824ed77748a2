// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/settings/preferences.h"

#include <array>
#include <utility>

namespace onecopy::widgets {

namespace {

constexpr std::array themes{std::pair(ThemeChoice::System, "system"), std::pair(ThemeChoice::Light, "light"),
                            std::pair(ThemeChoice::Dark, "dark"),
                            std::pair(ThemeChoice::HighContrast, "high-contrast")};

} // namespace

QString themeWord(ThemeChoice choice)
{
    for (const auto &[theme, word] : themes) {
        if (theme == choice)
            return QString::fromLatin1(word);
    }
    return {};
}

bool themeFromWord(const QString &text, ThemeChoice &choice)
{
    for (const auto &[theme, word] : themes) {
        if (text == QLatin1String(word)) {
            choice = theme;
            return true;
        }
    }
    return false;
}

} // namespace onecopy::widgets
