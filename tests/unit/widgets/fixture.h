// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QFont>
#include <QLocale>

namespace onecopy::samples {

/// One font, one language and one time zone everywhere, so that pictures and widths are the same on each machine.
inline void pin(QApplication &app, int pixelSize = 13)
{
    qputenv("TZ", "UTC");
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    QFont font(QStringLiteral("DejaVu Sans"));
    font.setPixelSize(pixelSize);
    app.setFont(font);
}

} // namespace onecopy::samples
