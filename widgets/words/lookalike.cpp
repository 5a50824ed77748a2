// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/words/lookalike.h"

#include <QString>

namespace onecopy::widgets {

namespace {

constexpr char16_t firstWide = 0xFF01; ///< forms of ASCII as wide as a Chinese character
constexpr char16_t lastWide = 0xFF5E;

bool looksLatin(QChar letter)
{
    // Letters of Unicode's confusables.txt that most fonts draw as a Latin one.
    static const QString twins = QStringLiteral("АВЕЅІЈКМНОРСТУХҮԌԚԜаеѕіјорсухһԁӏԛԝ"
                                                "ΑΒΕΖΗΙΚΜΝΟΡΤΥΧονρικυχ");
    return (letter.unicode() >= firstWide && letter.unicode() <= lastWide) || twins.contains(letter);
}

} // namespace

bool looksLikeAnother(QStringView name)
{
    if (name != name.trimmed())
        return true;
    bool twin = false;
    for (const QChar c : name) {
        if (looksLatin(c))
            twin = true;
        else if (c.isLetter() && c.script() != QChar::Script_Latin)
            return false;
    }
    return twin;
}

} // namespace onecopy::widgets
