// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/look/theme.h"
#include "widgets/report/reportpainter.h"
#include "widgets/report/reporttext.h"

#include <QPainter>

namespace onecopy::widgets {

namespace {

using Keep = PageFlow::Keep;

constexpr qreal quotePadding = 6;

TextLook look(const QFont &font, int pixels, const QColor &colour, QFont::Weight weight = QFont::Normal)
{
    return {paperFont(font, pixels, weight), colour, false, 0};
}

} // namespace

/// A line of a header or log in letters of one width, on a grey ground.
void ReportPainter::addQuote(const QString &text, Keep keep)
{
    const auto style = look(m_fixedFont, 10, Theme::light().text);
    const auto width = m_content.width() - 2 * quotePadding;
    const auto height = TextBox(text, style, width, m_direction).height() + quotePadding;
    m_flow.add({height + 3,
                [this, text, style, height, width](QPainter &painter, const QRectF &target) {
                    painter.fillRect(QRectF(target.left(), target.top(), target.width(), height),
                                     Theme::light().alternate);
                    TextBox(text, style, width, m_direction)
                        .draw(painter, target.topLeft() + QPointF(quotePadding, quotePadding / 2));
                },
                keep, 0});
}

void ReportPainter::addCause(const ReportWords::Cause &cause)
{
    const auto text = look(m_font, 12, Theme::light().text);
    const auto strong = look(m_font, 12, Theme::light().text, QFont::Bold);
    const auto sub = look(m_font, 12, Theme::light().sub);
    const auto list = [&](const QString &heading, const QStringList &items) {
        if (items.isEmpty()) {
            return;
        }
        m_flow.addRoom(4);
        addParagraph(heading, strong, 2, Keep::WithNext);
        for (qsizetype i = 0; i < items.size(); ++i) {
            addParagraph(QStringLiteral("– ") + items[i], text, 2, PageFlow::keepInList(i, items.size()));
        }
    };
    m_flow.addRoom(8);
    addParagraph(cause.title, look(m_font, 14, Theme::light().text, QFont::Bold), 2, Keep::WithNext,
                 PageFlow::Level::Section);
    addParagraph(cause.facts, sub, 4, Keep::WithNext);
    addParagraph(cause.explanation, text, 2);
    if (m_parts.evidence) {
        list(m_words.forHeading(), cause.reasonsFor);
        list(m_words.againstHeading(), cause.reasonsAgainst);
        if (!cause.example.isEmpty()) {
            addParagraph(cause.example, sub, 2);
        }
    }
    if (!cause.rivals.isEmpty()) {
        addParagraph(cause.rivals, text, 2);
    }
    list(m_words.nextHeading(), {cause.nextStep});
    if (m_parts.evidence && !cause.lines.isEmpty()) {
        m_flow.addRoom(4);
        addParagraph(m_words.linesHeading(), strong, 3, Keep::WithNext);
        for (qsizetype i = 0; i < cause.lines.size(); ++i) {
            addQuote(cause.lines[i], PageFlow::keepInList(i, cause.lines.size()));
        }
    }
}

void ReportPainter::addCauses()
{
    const auto sentences = m_words.causesSentences();
    if (!m_parts.causes || sentences.isEmpty()) {
        return;
    }
    addHeading(m_words.causesHeading());
    addParagraph(sentences.first(), look(m_font, 13, Theme::light().text, QFont::Bold), 4,
                 sentences.size() > 1 ? Keep::WithNext : Keep::Free);
    for (const auto &sentence : sentences.mid(1)) {
        addParagraph(sentence, look(m_font, 12, Theme::light().text), 3);
    }
    for (const auto &cause : m_words.causes(false)) {
        addCause(cause);
    }
    const auto designed = m_words.causes(true);
    if (designed.isEmpty()) {
        return;
    }
    addHeading(m_words.byDesignHeading());
    for (const auto &cause : designed) {
        addCause(cause);
    }
}

} // namespace onecopy::widgets
