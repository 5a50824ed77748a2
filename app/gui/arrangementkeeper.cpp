// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/arrangementkeeper.h"

#include "app/gui/mainwindow.h"

#include <utility>

namespace onecopy::gui {

ArrangementKeeper::ArrangementKeeper(MainWindow &window, Keep keep, std::chrono::milliseconds pause)
    : m_window(window)
    , m_keep(std::move(keep))
{
    connect(&window, &MainWindow::left, this, &ArrangementKeeper::keepChanged);
    connect(&m_pause, &QTimer::timeout, this, [this] {
        if (!m_window.accountName().empty()) // until it is there, the window knows less than what was kept
            keepChanged();
    });
    m_pause.start(pause);
}

void ArrangementKeeper::keepChanged()
{
    WindowArrangement now = m_window.arrangement();
    if (m_kept == now)
        return;
    m_keep(now);
    m_kept = std::move(now);
}

} // namespace onecopy::gui
