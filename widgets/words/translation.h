// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <QString>

#include <memory>

class QCoreApplication;
class QLocale;
class QTranslator;

namespace onecopy::widgets {

/// Installs the texts of one language after the other. Qt's own texts (buttons of message boxes) come along where the
/// system has them. English, whose plural forms are a translation too, is what remains where a language is missing.
/// GUI thread.
class Translations : public QObject
{
    Q_OBJECT

public:
    explicit Translations(QCoreApplication &app);
    ~Translations() override;

    /// The languages that the program speaks, as BCP 47 codes: "ar", "de", "en" …
    [[nodiscard]] static QStringList languages();
    /// The one of languages() for a BCP 47 tag ("de-AT": "de"); empty where there is none.
    [[nodiscard]] static QString languageFor(const QString &tag);
    /// A language's name in that language.
    [[nodiscard]] static QString nativeName(const QString &language);

    /// `language`: one of languages(); empty: the system's. Also the default locale (dates and numbers) and the
    /// direction of layouts are the language's own. Windows that exist keep their texts: they are built anew by whoever
    /// made them.
    void use(const QString &language);
    [[nodiscard]] QString language() const { return m_language; }

private:
    QCoreApplication &m_app;
    QString m_language;
    std::unique_ptr<QTranslator> m_texts;
    std::unique_ptr<QTranslator> m_qtTexts;
    std::unique_ptr<QTranslator> m_threadTexts; ///< asked before the others
};

/// The locale of one of Translations::languages(), with the system's country where that speaks it; empty: the system's.
/// English for any other language, as the texts are.
[[nodiscard]] QLocale localeOf(const QString &language);

} // namespace onecopy::widgets
