// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/parts/roomview.h"

#include "widgets/parts/windowsize.h"

#include <QEvent>
#include <QFontInfo>
#include <QLayout>
#include <QStackedWidget>
#include <QStyle>

#include <algorithm>

namespace onecopy::widgets {

namespace {

constexpr int largeRoomLetters = 16; ///< pixels, from which on pages may need to be scrolled
constexpr int marginsAround = 60;    ///< of a dialog, on both sides

} // namespace

RoomView::RoomView(QWidget *page, QWidget *parent, Lines lines)
    : QScrollArea(parent)
    , m_lines(lines)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    viewport()->setAutoFillBackground(false);
    setWidget(page);
    page->setAutoFillBackground(false);
}

QSize RoomView::minimumSizeHint() const
{
    const QSize room = roomOnScreen(*window());
    return least(width(), Scrolled::No).boundedTo({room.width() - marginsAround, room.height() * 2 / 5});
}

/// What the page needs at the least when it is so wide. Where the height of lines that break counts, layouts ask for
/// the height that parts like to have, which would scroll the pages of a usual window for nothing.
QSize RoomView::least(int width, Scrolled scrolled) const
{
    // Of a section with several pages the one that is seen counts.
    const auto *several = qobject_cast<const QStackedWidget *>(widget());
    const QWidget *page = several != nullptr ? several->currentWidget() : widget();
    const QSize size = page->minimumSizeHint().expandedTo(page->minimumSize());
    const QLayout *layout = page->layout();
    const bool usual = m_lines == Lines::CountWhenLarge && scrolled == Scrolled::No &&
                       QFontInfo(font()).pixelSize() < largeRoomLetters;
    if (usual || layout == nullptr || !layout->hasHeightForWidth())
        return size;
    const int broad = std::max(width, size.width());
    // Parts whose lines break get less than they need at the least, where a layout has less than it likes to have.
    const int high = scrolled == Scrolled::Yes ? layout->heightForWidth(broad) : layout->minimumHeightForWidth(broad);
    return {size.width(), std::max(size.height(), high)};
}

void RoomView::fit()
{
    const int bar = style()->pixelMetric(QStyle::PM_ScrollBarExtent);
    QSize room = size();
    QSize wanted = least(room.width(), Scrolled::No);
    if (wanted.height() > room.height()) {
        room.rwidth() -= bar;
        wanted = least(room.width(), Scrolled::Yes);
    }
    if (wanted.width() > room.width())
        room.rheight() -= bar;
    widget()->resize(room.expandedTo(wanted));
}

void RoomView::resizeEvent(QResizeEvent *event)
{
    fit();
    QScrollArea::resizeEvent(event);
}

void RoomView::showEvent(QShowEvent *event)
{
    fit();
    QScrollArea::showEvent(event);
}

bool RoomView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest && isVisible()) {
        updateGeometry();
        fit();
    }
    return QScrollArea::eventFilter(watched, event);
}

} // namespace onecopy::widgets
