// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QSize>

#include <functional>
#include <memory>
#include <vector>

class QWidget;

/// Every page, dialog and bar of the window with real content, in one place: for the tests of what holds for all of
/// them, and for pictures. A test fails when a widget of `widgets/` is in none of these.
namespace onecopy::scenes {

struct Scene
{
    QByteArray name; ///< also of its picture
    QSize size;      ///< at the usual size of letters
    std::function<std::unique_ptr<QWidget>()> make;
    std::function<void(QWidget &)> afterShow = {};
};

/// The smallest window that has to do, 1024 x 700, without sidebar and status line.
inline constexpr QSize smallPage{814, 664};
inline constexpr QSize usualPage{1070, 764}; ///< of a window of 1280 x 800
inline constexpr QSize largePage{1390, 864}; ///< of a window of 1600 x 900, for larger letters
inline constexpr QSize smallScreen{1024, 700};
inline constexpr QSize largeScreen{1600, 900};

[[nodiscard]] const std::vector<Scene> &all();

/// Parts of all().
[[nodiscard]] std::vector<Scene> mailPages();   ///< overview, duplicates, causes
[[nodiscard]] std::vector<Scene> recordPages(); ///< live arrivals, reports, servers, history
[[nodiscard]] std::vector<Scene> checklistPages();
[[nodiscard]] std::vector<Scene> dialogs();
[[nodiscard]] std::vector<Scene> bars();

/// Makes it, shows it at its size, scaled with the letters, and waits until it is laid out.
[[nodiscard]] std::unique_ptr<QWidget> shown(const Scene &scene);
/// Until nothing is left to lay out, and previews are painted.
void settle(QWidget &widget);

} // namespace onecopy::scenes
