// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>
#include <QTranslator>

#include <memory>

namespace onecopy::widgets {

/// While it lives, texts that this thread makes are in another language than the window: a report for somebody else.
/// Other threads are not concerned. Needs Translations, which asks ThreadTexts first. Nests.
class TextLanguage
{
public:
    /// `language`: one of Translations::languages(); empty: nothing changes.
    explicit TextLanguage(const QString &language);
    ~TextLanguage();
    TextLanguage(const TextLanguage &) = delete;
    TextLanguage &operator=(const TextLanguage &) = delete;

    /// Of this thread's texts: the default locale where there is no other.
    [[nodiscard]] static QLocale locale();
    [[nodiscard]] static Qt::LayoutDirection direction();

    struct State;

private:
    std::unique_ptr<State> m_state;
};

/// Has the texts of the TextLanguage of the thread that asks, and none where there is none.
class ThreadTexts : public QTranslator
{
    Q_OBJECT

public:
    using QTranslator::QTranslator;
    [[nodiscard]] QString translate(const char *context, const char *source, const char *comment,
                                    int number) const override;
};

} // namespace onecopy::widgets
