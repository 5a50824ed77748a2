// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

/// What must hold for every page and dialog. Each tells what does not, in words: empty is well.
namespace onecopy::scenes {

/// Whatever can have the focus has a name for screen readers; a button without words has a tooltip; tables, charts and
/// progress have names; a password is not spoken.
[[nodiscard]] QStringList nameless(QWidget &widget);
/// A chart is told in one sentence.
[[nodiscard]] QStringList untoldCharts(QWidget &widget);
/// Labels, tooltips and text fields show markup as text, and open no links.
[[nodiscard]] QStringList richByAccident(QWidget &widget);
/// Texts of the program that no translator gets to see. REQUIRES: the look "pseudo-rtl".
[[nodiscard]] QStringList untranslated(QWidget &widget);
/// Letters that do not fit, widgets that leave their parents or lie over each other, rows that are cut.
[[nodiscard]] QStringList clipped(QWidget &widget);
/// Tab visits everything that can have the focus and comes back, Shift+Tab the other way; what has it is marked, at
/// least 2 pixels wide; Tab goes down a page, not up. REQUIRES: the widget is the active window.
[[nodiscard]] QStringList unreachable(QWidget &widget);
/// Texts whose colour is too near to their ground: WCAG 2.1, 1.4.3. REQUIRES: letters without smooth edges.
[[nodiscard]] QStringList faint(QWidget &widget);

/// For messages: what it is, what it is called, what it says.
[[nodiscard]] QString described(const QWidget &widget);

} // namespace onecopy::scenes
