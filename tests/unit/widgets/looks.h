// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/look/theme.h"
#include "widgets/words/translation.h"

#include <QTranslator>

#include <memory>

/// What the window can wear: a theme, a language, a size of letters.
namespace onecopy::scenes {

/// A text as a translator would have it who needs 40 % more room: ⟦Áđđ á máîl sérvér… lóng⟧. Placeholders and keys (&S)
/// stay as they are, so that what is shown without brackets was never translated.
[[nodiscard]] QString pseudo(const QString &source, const QString &comment = {});
/// The same without the texts in brackets, isolated foreign texts, digits and signs: what is left was not translated.
[[nodiscard]] QString withoutPseudo(const QString &text);

/// Has every text of the program, in the pseudo-language.
class PseudoTexts : public QTranslator
{
public:
    [[nodiscard]] QString translate(const char *context, const char *source, const char *comment,
                                    int number) const override;
    [[nodiscard]] bool isEmpty() const override { return false; }
};

struct Look
{
    widgets::ThemeChoice theme = widgets::ThemeChoice::Light;
    QByteArray language =
        "en";         ///< one of Translations::languages(), "pseudo", or "pseudo-rtl": the same from the right
    int letters = 13; ///< pixels
};

/// Dresses the application. One of them at a time; what is built afterwards wears it.
class Wardrobe
{
public:
    explicit Wardrobe(QApplication &app);
    ~Wardrobe();
    void wear(const Look &look);
    [[nodiscard]] widgets::ThemeController &themes() { return m_themes; }

private:
    QApplication &m_app;
    widgets::ThemeController m_themes;
    widgets::Translations m_texts;
    std::unique_ptr<PseudoTexts> m_pseudo;
};

/// Before the application is made: one language, time zone and platform on every machine.
void pinEnvironment();

} // namespace onecopy::scenes
