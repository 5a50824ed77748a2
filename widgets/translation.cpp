// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/translation.h"

#include "widgets/textlanguage.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QLocale>
#include <QRegularExpression>
#include <QTranslator>
#include <QVariant>

namespace onecopy::widgets {

namespace {

std::unique_ptr<QTranslator> loaded(const QLocale &locale, const QString &name, const QString &folder)
{
    auto texts = std::make_unique<QTranslator>();
    return texts->load(locale, name, QStringLiteral("_"), folder) ? std::move(texts) : nullptr;
}

} // namespace

Translations::Translations(QCoreApplication &app)
    : m_app(app)
    , m_threadTexts(std::make_unique<ThreadTexts>())
{
}

Translations::~Translations() = default;

QStringList Translations::languages()
{
    QStringList codes;
    for (const QString &file : QDir(QStringLiteral(":/i18n")).entryList({QStringLiteral("onecopy_*.qm")}, QDir::Files))
        codes.append(file.mid(8).chopped(3));
    codes.sort();
    return codes;
}

QString Translations::languageFor(const QString &tag)
{
    const QString language = tag.section(QRegularExpression(QStringLiteral("[-_]")), 0, 0).toLower();
    return languages().contains(language) ? language : QString();
}

QString Translations::nativeName(const QString &language)
{
    const QLocale locale(language);
    const QString name = locale.nativeLanguageName();
    return locale.language() == QLocale::English ? QStringLiteral("English") : name;
}

void Translations::use(const QString &language)
{
    const QLocale locale = localeOf(language);
    QLocale::setDefault(locale);
    m_language = language;
    // Destroying a translator takes it out of the application.
    m_qtTexts = loaded(locale, QStringLiteral("qtbase"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    m_texts = loaded(locale, QStringLiteral("onecopy"), QStringLiteral(":/i18n"));
    if (!m_texts)
        m_texts = loaded(QLocale(QLocale::English), QStringLiteral("onecopy"), QStringLiteral(":/i18n"));
    m_app.removeTranslator(m_threadTexts.get());
    for (QTranslator *texts : {m_qtTexts.get(), m_texts.get(), m_threadTexts.get()}) {
        if (texts != nullptr)
            m_app.installTranslator(texts);
    }
    // The one of QGuiApplication; by its name, so that a program without a window needs no library for that.
    m_app.setProperty("layoutDirection", QVariant::fromValue(locale.textDirection()));
}

QLocale localeOf(const QString &language)
{
    const QLocale system = QLocale::system();
    const QLocale wanted(language);
    const bool systemSpeaksIt = wanted.language() == system.language();
    // The C locale has no way to write a time for people.
    if (system.language() == QLocale::C && (language.isEmpty() || wanted.language() == QLocale::English))
        return QLocale(QLocale::English, QLocale::UnitedKingdom);
    return language.isEmpty() || systemSpeaksIt ? system : wanted;
}

} // namespace onecopy::widgets
