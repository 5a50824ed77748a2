// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/words/textlanguage.h"

#include "widgets/words/translation.h"

#include <QCoreApplication>
#include <QVariant>

#include <utility>

namespace onecopy::widgets {

struct TextLanguage::State
{
    QLocale locale;
    QTranslator texts;
    const State *before;
};

namespace {

/// tr() has no argument for a language, so that the one of a thread has to be found from anywhere.
thread_local const TextLanguage::State *present = nullptr;

} // namespace

TextLanguage::TextLanguage(const QString &language)
{
    if (language.isEmpty())
        return;
    m_state = std::make_unique<State>();
    m_state->locale = localeOf(language);
    (void)m_state->texts.load(m_state->locale, QStringLiteral("onecopy"), QStringLiteral("_"),
                              QStringLiteral(":/i18n"));
    m_state->before = std::exchange(present, m_state.get());
}

TextLanguage::~TextLanguage()
{
    if (m_state)
        present = m_state->before;
}

QLocale TextLanguage::locale()
{
    return present == nullptr ? QLocale() : present->locale;
}

Qt::LayoutDirection TextLanguage::direction()
{
    if (present != nullptr)
        return present->locale.textDirection();
    const QCoreApplication *app = QCoreApplication::instance();
    return app == nullptr ? Qt::LeftToRight : app->property("layoutDirection").value<Qt::LayoutDirection>();
}

QString ThreadTexts::translate(const char *context, const char *source, const char *comment, int number) const
{
    if (present == nullptr)
        return {};
    QString text = present->texts.translate(context, source, comment, number);
    // The texts are written in English, and so most of them have no translation into it: nothing else may stand in.
    if (text.isEmpty())
        text = QString::fromUtf8(source);
    // Qt would write the number with the digits of the window's language.
    if (number >= 0)
        text.replace(QStringLiteral("%Ln"), present->locale.toString(number));
    return text;
}

} // namespace onecopy::widgets
