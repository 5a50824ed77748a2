// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/windowsize.h"

#include <QScreen>
#include <QWidget>

namespace onecopy::widgets {

namespace {

/// The frame is the window manager's, and is known only once the window is shown.
constexpr QSize usualFrame{16, 44};

} // namespace

QSize roomOnScreen(const QWidget &window)
{
    const QWidget *there = window.parentWidget() != nullptr ? window.parentWidget() : &window;
    return there->screen()->availableGeometry().size() - usualFrame;
}

void resizeOnScreen(QWidget &window, QSize wanted)
{
    window.resize(wanted.boundedTo(roomOnScreen(window)));
}

} // namespace onecopy::widgets
