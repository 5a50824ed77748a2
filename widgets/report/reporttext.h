// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QString>
#include <QTextLayout>

class QPainter;

namespace onecopy::widgets {

/// How one piece of text on paper looks. `font` has a size in pixels of 96 to the inch.
struct TextLook
{
    QFont font;
    QColor colour;
    bool atEnd = false; ///< numbers: at the end of their column
    int maxLines = 1;   ///< 0: as many as it takes, with more room between them; else the last line is elided
};

/// One paragraph of plain text, wrapped to a width, the same on every device: unhinted, with design metrics. Sentences
/// (maxLines 0) run as the page does, whatever word they begin with; the direction of a cell follows its letters. The
/// side where either stands follows `page`.
class TextBox
{
public:
    TextBox(const QString &text, const TextLook &look, qreal width, Qt::LayoutDirection page);

    [[nodiscard]] qreal height() const { return m_height; }
    void draw(QPainter &painter, const QPointF &topLeft) const;

private:
    void layOut(qreal width);
    void elide(int maxLines, qreal width);

    QTextLayout m_layout;
    QColor m_colour;
    qreal m_leading = 1;
    qreal m_height = 0;
};

/// `base` as the report uses it: in pixels, without hinting.
[[nodiscard]] QFont paperFont(const QFont &base, int pixels, QFont::Weight weight = QFont::Normal);

} // namespace onecopy::widgets
