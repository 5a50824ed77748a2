// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/words/coretext.h"

#include "widgets/words/words.h"

#include <QCoreApplication>

#include <string>

namespace onecopy::widgets::words {

namespace {

constexpr std::size_t longestLine = 4'000; ///< bytes of a command or value that a server may have made

} // namespace

QString coreText(std::string_view english)
{
    // The context that scripts/update-translations gives to the texts of core.
    return QCoreApplication::translate("onecopy::widgets::CoreText", std::string(english).c_str());
}

QString coreText(const Phrase &phrase)
{
    QStringList values;
    for (const std::string &value : phrase.values)
        values.append(foreign(value, longestLine));
    return filled(coreText(phrase.text), values);
}

QString coreText(const Line &line)
{
    return line.words.text.empty() ? visible(line.text, longestLine) : coreText(line.words);
}

QString filled(const QString &pattern, const QStringList &values)
{
    QString text;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const int digit =
            pattern.at(i) == QLatin1Char('%') && i + 1 < pattern.size() ? pattern.at(i + 1).digitValue() : -1;
        if (digit >= 1 && digit <= values.size()) {
            text += values.at(digit - 1);
            ++i;
        } else {
            text += pattern.at(i);
        }
    }
    return text;
}

} // namespace onecopy::widgets::words
