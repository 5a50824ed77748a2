// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QDir>
#include <QFont>
#include <QLocale>

#include "widgets/theme.h"

/// What every gallery begins with: `gallery [folder [light|dark|contrast|rtl]]` leaves pictures in the folder, always
/// with the same font and locale.
namespace onecopy::widgets::testing {

/// Enters the folder; the look that was asked for.
[[nodiscard]] inline QString enterGallery(const QStringList &arguments, const char *usualLook)
{
    QFont font(QStringLiteral("DejaVu Sans"));
    font.setPixelSize(13);
    QApplication::setFont(font);
    QLocale::setDefault(QLocale(QStringLiteral("en_GB")));
    const QString folder = arguments.value(1, QStringLiteral("."));
    QDir().mkpath(folder);
    QDir::setCurrent(folder);
    return arguments.value(2, QLatin1String(usualLook));
}

inline void wear(const QString &look, ThemeController &theme)
{
    theme.setChoice(look == QStringLiteral("dark")       ? ThemeChoice::Dark
                    : look == QStringLiteral("contrast") ? ThemeChoice::HighContrast
                                                         : ThemeChoice::Light);
    QApplication::setLayoutDirection(look == QStringLiteral("rtl") ? Qt::RightToLeft : Qt::LeftToRight);
}

} // namespace onecopy::widgets::testing
