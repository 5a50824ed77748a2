// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/report/reporttext.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextBoundaryFinder>

#include <cmath>

namespace onecopy::widgets {

namespace {

constexpr qreal roundingRoom = 0.5;
/// The least that Qt knows, which nobody sees: with it, letters are not joined into ligatures. An id that is copied out
/// of a PDF would have "ﬃ" in place of "ffi", and be found in no log.
constexpr qreal noLigatures = 0.02;

/// Where a line from `start` is to end that would end at `end`, within a word, as lines of long addresses do: behind a
/// mark that joins parts of it. 0: nowhere else.
int endBetweenParts(const QString &text, int start, int end)
{
    if (end >= text.size())
        return 0;
    QTextBoundaryFinder lines(QTextBoundaryFinder::Line, text);
    lines.setPosition(end);
    if (lines.isAtBoundary())
        return 0;
    const int least = start + (end - start) / 3; // rather break a word than waste most of a line
    for (int i = end - 1; i > least; --i) {
        if (QStringView(u"@.-_=+/:;,&?").contains(text.at(i)))
            return i + 1;
    }
    return 0;
}

} // namespace

TextBox::TextBox(const QString &text, const TextLook &look, qreal width, Qt::LayoutDirection page)
    : m_layout(text, look.font)
    , m_colour(look.colour)
    , m_leading(look.maxLines == 0 ? 1.15 : 1)
{
    const bool right = (page == Qt::RightToLeft) != look.atEnd;
    QTextOption option((right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(look.maxLines == 0 ? page : Qt::LayoutDirectionAuto);
    option.setUseDesignMetrics(true);
    m_layout.setTextOption(option);
    layOut(width);
    if (look.maxLines > 0 && m_layout.lineCount() > look.maxLines) {
        elide(look.maxLines, width);
    }
}

void TextBox::layOut(qreal width)
{
    m_height = 0;
    m_layout.beginLayout();
    for (auto line = m_layout.createLine(); line.isValid(); line = m_layout.createLine()) {
        line.setLineWidth(width);
        const int end = endBetweenParts(m_layout.text(), line.textStart(), line.textStart() + line.textLength());
        qreal left = 0;
        if (end > line.textStart()) {
            const qreal shorter = std::abs(line.cursorToX(end) - line.cursorToX(line.textStart())) + roundingRoom;
            line.setLineWidth(shorter);
            left = m_layout.textOption().alignment().testFlag(Qt::AlignRight) ? width - shorter : 0;
        }
        line.setPosition({left, m_height});
        m_height += line.height() * m_leading;
    }
    m_layout.endLayout();
}

void TextBox::elide(int maxLines, qreal width)
{
    const auto text = m_layout.text();
    const auto start = m_layout.lineAt(maxLines - 1).textStart();
    // A pixel less, so that rounding cannot push the ellipsis to a line of its own.
    const auto rest = QFontMetricsF(m_layout.font()).elidedText(text.mid(start), Qt::ElideRight, width - 1);
    m_layout.setText(text.left(start) + rest);
    layOut(width);
}

void TextBox::draw(QPainter &painter, const QPointF &topLeft) const
{
    painter.setPen(m_colour);
    m_layout.draw(&painter, topLeft);
}

QFont paperFont(const QFont &base, int pixels, QFont::Weight weight)
{
    QFont font(base);
    font.setPixelSize(pixels);
    font.setWeight(weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setLetterSpacing(QFont::AbsoluteSpacing, noLigatures);
    return font;
}

} // namespace onecopy::widgets
