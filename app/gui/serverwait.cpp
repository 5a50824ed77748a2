// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/serverwait.h"

#include <utility>

namespace onecopy::gui {

namespace {

using namespace std::chrono_literals;

/// A busy server takes a second for a command now and then; people begin to wonder after two.
constexpr std::chrono::milliseconds worthTelling = 2s;
constexpr std::chrono::milliseconds betweenSights = 500ms;

} // namespace

ServerWait::ServerWait(QObject *parent, Say say)
    : QObject(parent)
    , m_say(say)
{
    m_timer.setInterval(betweenSights);
    connect(&m_timer, &QTimer::timeout, this, &ServerWait::look);
}

std::shared_ptr<net::WaitSign> ServerWait::begin()
{
    end();
    m_sign = std::make_shared<net::WaitSign>();
    m_timer.start();
    return m_sign;
}

void ServerWait::end()
{
    m_timer.stop();
    m_sign.reset();
    if (std::exchange(m_told, 0) > 0)
        Q_EMIT changed({});
}

void ServerWait::look()
{
    const auto since = m_sign->silentSince();
    const auto silence = since ? millisecondsSince(*since) : 0ms;
    if (silence < worthTelling) {
        if (std::exchange(m_told, 0) > 0)
            Q_EMIT changed({});
        return;
    }
    const std::int64_t seconds = std::chrono::floor<std::chrono::seconds>(silence).count();
    if (std::exchange(m_told, seconds) != seconds)
        Q_EMIT changed(m_say(SystemClock().now() - seconds, seconds));
}

} // namespace onecopy::gui
