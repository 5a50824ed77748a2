// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/widgets/looks.h"

#include <QApplication>
#include <QFont>
#include <QLocale>
#include <QRegularExpression>

namespace onecopy::scenes {

namespace {

constexpr QChar opening(0x27E6);
constexpr QChar closing(0x27E7);
constexpr QChar firstIsolate(0x2066);
constexpr QChar lastIsolate(0x2068);
constexpr QChar endOfIsolate(0x2069);

QChar accented(QChar c)
{
    static const QString plain = QStringLiteral("AEIOUYaeiouycn");
    static const QString dressed = QStringLiteral("ÁÉÎÓÛÝáéîóûýçñ");
    const auto at = plain.indexOf(c);
    return at < 0 ? c : dressed.at(at);
}

/// Words, so that it can be broken into lines as a translation can.
QString filling(qsizetype length)
{
    static const QString words = QStringLiteral(" lóng wórds ánd móre");
    QString text;
    while (text.size() < length)
        text += words.at(text.size() % words.size());
    return text.trimmed().isEmpty() ? QString(length, QLatin1Char('~')) : text;
}

} // namespace

QString pseudo(const QString &source, const QString &comment)
{
    if (source.trimmed().isEmpty())
        return source;
    // The letters of a date format are not words.
    if (comment.startsWith(QStringLiteral("date format")))
        return opening + source + closing;
    static const QRegularExpression kept(QStringLiteral("%L?(?:\\d+|n)|&."));
    QString text = opening;
    qsizetype from = 0;
    const auto dress = [&](qsizetype to) {
        for (; from < to; ++from)
            text += accented(source.at(from));
    };
    for (auto each = kept.globalMatch(source); each.hasNext();) {
        const auto match = each.next();
        dress(match.capturedStart());
        text += match.captured();
        from = match.capturedEnd();
    }
    dress(source.size());
    return text + filling(source.size() * 2 / 5) + closing;
}

QString withoutPseudo(const QString &text)
{
    QString left;
    int brackets = 0;
    int isolates = 0;
    for (const QChar c : text) {
        if (c == opening)
            ++brackets;
        else if (c == closing)
            --brackets;
        else if (c >= firstIsolate && c <= lastIsolate)
            ++isolates;
        else if (c == endOfIsolate)
            --isolates;
        else if (brackets <= 0 && isolates <= 0)
            left += c.isLetter() ? c : QLatin1Char(' ');
    }
    return left.simplified();
}

QString PseudoTexts::translate(const char *, const char *source, const char *comment, int) const
{
    return pseudo(QString::fromUtf8(source), QString::fromUtf8(comment));
}

Wardrobe::Wardrobe(QApplication &app)
    : m_app(app)
    , m_themes(app)
    , m_texts(app)
{
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Onecopy"));
    QApplication::setCursorFlashTime(0); // a picture must not depend on the moment in which it is taken
}

Wardrobe::~Wardrobe() = default;

void Wardrobe::wear(const Look &look)
{
    const bool invented = look.language.startsWith("pseudo");
    m_pseudo.reset(); // a translator leaves the application when it goes
    m_texts.use(invented ? QStringLiteral("en") : QString::fromLatin1(look.language));
    if (invented) {
        m_pseudo = std::make_unique<PseudoTexts>();
        m_app.installTranslator(m_pseudo.get());
    }
    if (look.language == "en" || invented)
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    m_app.setLayoutDirection(look.language == "pseudo-rtl" || look.language == "ar" ? Qt::RightToLeft
                                                                                    : Qt::LeftToRight);
    QFont font(QStringLiteral("DejaVu Sans"));
    font.setPixelSize(look.letters);
    m_app.setFont(font);
    m_themes.setChoice(look.theme);
}

void pinEnvironment()
{
    qputenv("TZ", "UTC");
    qputenv("LC_ALL", "C");
    qputenv("LANGUAGE", "");
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
}

} // namespace onecopy::scenes
