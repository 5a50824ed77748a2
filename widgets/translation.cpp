// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/translation.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

#include <memory>

namespace onecopy::widgets {

void installTranslations(QCoreApplication &app, const QLocale &locale)
{
    auto texts = std::make_unique<QTranslator>();
    const bool found = texts->load(locale, QStringLiteral("onecopy"), QStringLiteral("_"), QStringLiteral(":/i18n"))
        || texts->load(QStringLiteral(":/i18n/onecopy_en.qm"));
    if (!found)
        return;
    texts->setParent(&app);
    QCoreApplication::installTranslator(texts.release());
}

} // namespace onecopy::widgets
