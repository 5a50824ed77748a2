// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/duplicates/copiesdelegate.h"

#include "widgets/look/theme.h"

#include <QPainter>

#include <algorithm>

namespace onecopy::widgets {

namespace {

constexpr int copyPadding = 8;
constexpr int pillWidth = 6;
constexpr int pillHeight = 12;
constexpr int pillStep = 9;
constexpr int mostPills = 8;

} // namespace

void CopiesDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QString text = cell.text;
    cell.text.clear();
    const QStyle *style = cell.widget->style();
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);

    const Theme theme = themeOf(cell.widget);
    const bool selected = cell.state.testFlag(QStyle::State_Selected);
    const int numberWidth = cell.fontMetrics.horizontalAdvance(QStringLiteral("00")) + 2;
    painter->save();
    painter->setClipRect(cell.rect);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setFont(cell.font);
    painter->setPen(selected ? theme.accentText : theme.text);
    const int textWidth = std::max(numberWidth, cell.fontMetrics.horizontalAdvance(text));
    const QRect number(cell.rect.left() + copyPadding, cell.rect.top(), textWidth, cell.rect.height());
    painter->drawText(QStyle::visualRect(cell.direction, cell.rect, number), Qt::AlignRight | Qt::AlignVCenter, text);

    const int copies = index.data(copiesRole).toInt();
    const int left = number.right() + 9;
    const int room = std::max(0, (cell.rect.right() - copyPadding - left + pillStep - pillWidth) / pillStep);
    const int shown = std::min({copies, mostPills, room});
    const int pills = shown < copies ? std::max(shown - 1, 0) : shown;
    painter->setPen(Qt::NoPen);
    for (int i = 0; i < pills; ++i) {
        const QRect pill(left + i * pillStep, cell.rect.center().y() - pillHeight / 2 + 1, pillWidth, pillHeight);
        // On the selection colour the meaning stays in fill and outline, since orange would be too weak on it.
        painter->setPen(selected ? QPen(theme.accentText, 1) : QPen(Qt::NoPen));
        painter->setBrush(i == 0 ? (selected ? QColor(Qt::transparent) : theme.sub)
                                 : (selected ? theme.accentText : theme.extra));
        painter->drawRoundedRect(QRectF(QStyle::visualRect(cell.direction, cell.rect, pill)), 2, 2);
    }
    if (pills < copies && room > 0) {
        painter->setPen(selected ? theme.accentText : theme.sub);
        const QRect rest(left + pills * pillStep, cell.rect.top(), 14, cell.rect.height());
        painter->drawText(QStyle::visualRect(cell.direction, cell.rect, rest), Qt::AlignLeft | Qt::AlignVCenter,
                          QStringLiteral("…"));
    }
    painter->restore();
}

QSize CopiesDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QSize base = CellDelegate::sizeHint(option, index);
    const int copies = std::min(index.data(copiesRole).toInt(), mostPills);
    const int number = std::max(option.fontMetrics.horizontalAdvance(index.data().toString()),
                                option.fontMetrics.horizontalAdvance(QStringLiteral("00")));
    return {2 * copyPadding + number + 9 + copies * pillStep + 4, base.height()};
}

} // namespace onecopy::widgets
