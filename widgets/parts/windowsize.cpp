// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/parts/windowsize.h"

#include <QScreen>
#include <QWidget>

#include <algorithm>

namespace onecopy::widgets {

namespace {

/// The frame is the window manager's, and is known only once the window is shown.
constexpr QSize usualFrame{16, 44};
constexpr QMargins usualEdges{8, 36, 8, 8}; ///< the same
constexpr int thinnestTitle = 20;           ///< of a window manager: with less above, nobody can take hold of it

} // namespace

QSize roomOnScreen(const QWidget &window)
{
    const QWidget *there = window.parentWidget() != nullptr ? window.parentWidget() : &window;
    return there->screen()->availableGeometry().size() - usualFrame;
}

QRect placeOnScreens(QRect wanted, const QList<QRect> &rooms)
{
    QRect room = rooms.front();
    int most = 0;
    for (const QRect &candidate : rooms) {
        const QRect seen = candidate.intersected(wanted);
        if (seen == wanted && wanted.top() - candidate.top() >= thinnestTitle)
            return wanted;
        if (const int area = seen.width() * seen.height(); area > most) {
            most = area;
            room = candidate;
        }
    }
    room = room.marginsRemoved(usualEdges);
    wanted.setSize(wanted.size().boundedTo(room.size()));
    wanted.moveLeft(std::clamp(wanted.left(), room.left(), room.right() - wanted.width() + 1));
    wanted.moveTop(std::clamp(wanted.top(), room.top(), room.bottom() - wanted.height() + 1));
    return wanted;
}

void resizeOnScreen(QWidget &window, QSize wanted)
{
    window.resize(wanted.boundedTo(roomOnScreen(window)));
}

} // namespace onecopy::widgets
