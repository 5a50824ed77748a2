// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/words/translation.h"

#include "widgets/words/textlanguage.h"

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

/// As it is written in a country; where nobody speaks it, as in the United Kingdom, and not as in the United States,
/// whose dates and paper most of the world would misread.
QLocale englishOf(QLocale::Territory territory)
{
    const QLocale there(QLocale::English, territory);
    return there.territory() == territory && territory != QLocale::AnyTerritory
               ? there
               : QLocale(QLocale::English, QLocale::UnitedKingdom);
}

/// Not the C locale, which has no way to write a time for people.
bool isSpoken(const QLocale &locale)
{
    return locale.language() != QLocale::C && !Translations::languageFor(locale.bcp47Name()).isEmpty();
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
    const QLocale wanted = language.isEmpty() ? system : QLocale(language);
    if (wanted.language() == system.language() && isSpoken(wanted))
        return system;
    // Where the program does not speak a language its texts are English, and so are their dates, digits and direction.
    const bool anyEnglish = language == QLatin1String("en");
    return anyEnglish || !isSpoken(wanted) ? englishOf(system.territory()) : wanted;
}

} // namespace onecopy::widgets
