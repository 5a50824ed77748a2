// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QCoreApplication;
class QLocale;

namespace onecopy::widgets {

/// Installs the texts of the locale's language; English, whose plural forms are a translation too, where there are none.
/// The translators belong to `app`. GUI thread.
void installTranslations(QCoreApplication &app, const QLocale &locale);

} // namespace onecopy::widgets
