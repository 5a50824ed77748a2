// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/parts/foreignlabel.h"

#include <QPainter>
#include <QStyle>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace onecopy::widgets {

namespace {

/// As QLabel shows the text of a label that has a buddy: "&V" is V, underlined, and "&&" is "&".
void setTextWithKey(QTextLayout &layout, const QLabel &label, const QString &text)
{
    QString shown;
    QTextLayout::FormatRange key{0, 0, {}};
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i) == QLatin1Char('&') && i + 1 < text.size()) {
            ++i;
            if (key.length == 0 && text.at(i) != QLatin1Char('&'))
                key = {static_cast<int>(shown.size()), 1, {}};
        }
        shown += text.at(i);
    }
    layout.setText(shown);
    key.format.setFontUnderline(true);
    if (key.length > 0 && label.style()->styleHint(QStyle::SH_UnderlineShortcut, nullptr, &label) != 0)
        layout.setFormats({key});
}

} // namespace

qreal layOutLines(QTextLayout &layout, const QLabel &label, int width, QTextOption::WrapMode wrap)
{
    QTextOption option(QStyle::visualAlignment(label.layoutDirection(), label.alignment()) & Qt::AlignHorizontal_Mask);
    option.setTextDirection(label.layoutDirection());
    option.setWrapMode(wrap);
    const QString text = label.text().replace(QLatin1Char('\n'), QChar::LineSeparator);
    if (label.buddy() == nullptr)
        layout.setText(text);
    else
        setTextWithKey(layout, label, text);
    layout.setFont(label.font());
    layout.setTextOption(option);
    layout.setCacheEnabled(true);
    layout.beginLayout();
    qreal height = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, height});
        height += line.height();
    }
    layout.endLayout();
    return height;
}

void paintLines(QLabel &label, const QRect &room, QTextOption::WrapMode wrap)
{
    QTextLayout layout;
    const qreal spare = room.height() - layOutLines(layout, label, room.width(), wrap);
    const auto alignment = label.alignment();
    const qreal above = alignment & Qt::AlignTop ? 0 : alignment & Qt::AlignBottom ? spare : spare / 2;
    QPainter painter(&label);
    painter.setPen(
        label.palette().color(label.isEnabled() ? QPalette::Active : QPalette::Disabled, label.foregroundRole()));
    layout.draw(&painter, QPointF(room.left(), room.top() + std::max(above, 0.0)));
}

ForeignLabel::ForeignLabel(TextRole role, QWidget *parent)
    : TextLabel(role, parent)
{
    setWordWrap(true);
}

QSize ForeignLabel::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 4, fontMetrics().height()};
}

int ForeignLabel::heightForWidth(int width) const
{
    const QMargins around = contentsMargins();
    QTextLayout layout;
    const qreal lines =
        layOutLines(layout, *this, width - around.left() - around.right(), QTextOption::WrapAtWordBoundaryOrAnywhere);
    return static_cast<int>(std::ceil(lines)) + around.top() + around.bottom();
}

void ForeignLabel::paintEvent(QPaintEvent *)
{
    paintLines(*this, contentsRect(), QTextOption::WrapAtWordBoundaryOrAnywhere);
}

} // namespace onecopy::widgets
