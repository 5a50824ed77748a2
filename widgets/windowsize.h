// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>

class QWidget;

namespace onecopy::widgets {

/// What a window that stands before `window`'s parent (or alone) can have at most, without its frame.
[[nodiscard]] QSize roomOnScreen(const QWidget &window);

/// The size to open with: `wanted`, or what the screen has room for.
void resizeOnScreen(QWidget &window, QSize wanted);

} // namespace onecopy::widgets
