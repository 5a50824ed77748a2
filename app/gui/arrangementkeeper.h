// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/windowarrangement.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>
#include <optional>

namespace onecopy::gui {

class MainWindow;

/// Keeps how the window is arranged: when it is left, and every now and then, since a session may end without asking
/// its programs to close.
class ArrangementKeeper : public QObject
{
    Q_OBJECT

public:
    using Keep = std::function<void(const WindowArrangement &)>;
    static constexpr std::chrono::milliseconds usualPause{30'000};

    /// REQUIRES: `window` outlives it.
    ArrangementKeeper(MainWindow &window, Keep keep, std::chrono::milliseconds pause = usualPause);

private:
    void keepChanged();

    MainWindow &m_window;
    Keep m_keep;
    std::optional<WindowArrangement> m_kept;
    QTimer m_pause;
};

} // namespace onecopy::gui
