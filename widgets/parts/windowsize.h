// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QRect>
#include <QSize>

class QWidget;

namespace onecopy::widgets {

/// What a window that stands before `window`'s parent (or alone) can have at most, without its frame.
[[nodiscard]] QSize roomOnScreen(const QWidget &window);

/// The size to open with: `wanted`, or what the screen has room for.
void resizeOnScreen(QWidget &window, QSize wanted);

/// Where a window that was at `wanted` comes up again, inside its frame: there, if it is seen there as a whole; else on
/// the screen that has most of it, or on the first one when its own is gone. `rooms`: what each screen has for windows.
/// REQUIRES: at least one of them.
[[nodiscard]] QRect placeOnScreens(QRect wanted, const QList<QRect> &rooms);

} // namespace onecopy::widgets
