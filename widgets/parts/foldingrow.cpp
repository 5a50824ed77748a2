// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/parts/foldingrow.h"

#include "widgets/look/flowlayout.h"

#include <QWidget>

#include <algorithm>

namespace onecopy::widgets {

namespace {

constexpr int unknownWidth = 100; ///< of a widget that nobody has given a place yet

} // namespace

FoldingRow::FoldingRow(QWidget *parent)
    : QBoxLayout(LeftToRight, parent)
{
}

void FoldingRow::addSide(QWidget *part, int width)
{
    m_side = part;
    m_sideWidth = width;
    addWidget(part);
    fold(isFolded());
}

int FoldingRow::leastOf(int index) const
{
    const QLayoutItem *item = itemAt(index);
    return item->isEmpty() ? 0 : item->minimumSize().width();
}

int FoldingRow::leastRow() const
{
    int width = 0;
    int parts = 0;
    for (int i = 0; i < count(); ++i) {
        if (itemAt(i)->isEmpty())
            continue;
        const bool side = m_side != nullptr && itemAt(i)->widget() == m_side;
        const auto *flow = qobject_cast<const FlowLayout *>(itemAt(i)->layout()); // breaks only where it stands alone
        width += side ? m_sideWidth : flow != nullptr ? flow->sizeHint().width() : leastOf(i);
        ++parts;
    }
    return width + std::max(0, parts - 1) * spacing();
}

/// The width is that of the widest part, also while they are beside each other: a page that asked for more would never
/// get so narrow that they are folded.
QSize FoldingRow::minimumSize() const
{
    int width = 0;
    for (int i = 0; i < count(); ++i)
        width = std::max(width, leastOf(i));
    const QMargins margins = contentsMargins();
    return {width + margins.left() + margins.right(), QBoxLayout::minimumSize().height()};
}

void FoldingRow::setGeometry(const QRect &rect)
{
    const QMargins margins = contentsMargins();
    if (rect.width() > unknownWidth)
        fold(leastRow() + margins.left() + margins.right() > rect.width());
    QBoxLayout::setGeometry(rect);
}

void FoldingRow::fold(bool folded)
{
    if (folded != isFolded())
        setDirection(folded ? TopToBottom : LeftToRight);
    if (m_side == nullptr)
        return;
    m_side->setMinimumWidth(folded ? 0 : m_sideWidth);
    m_side->setMaximumWidth(folded ? QWIDGETSIZE_MAX : m_sideWidth);
    m_side->setSizePolicy(QSizePolicy::Preferred, folded ? QSizePolicy::Minimum : QSizePolicy::Preferred);
}

FoldingRow *noticeRow(QWidget *icon, QLayout *words, QWidget *button, int spacing)
{
    auto *said = new QHBoxLayout;
    said->setSpacing(spacing);
    said->addWidget(icon, 0, Qt::AlignVCenter);
    said->addLayout(words, 1);
    auto *row = new FoldingRow;
    row->setSpacing(spacing);
    row->addLayout(said, 1);
    row->addWidget(button, 0, Qt::AlignLeading | Qt::AlignVCenter);
    return row;
}

} // namespace onecopy::widgets
