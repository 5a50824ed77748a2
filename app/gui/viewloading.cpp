// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/viewloading.h"

#include <algorithm>
#include <utility>

namespace onecopy::gui {

namespace {

constexpr qint64 shortestPause = 2'000; ///< milliseconds
constexpr qint64 pauseForReading = 4;   ///< times as long as the reading took

} // namespace

ViewLoading::ViewLoading(Workplace &place, QObject *parent)
    : QObject(parent)
    , m_place(place)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(shortestPause);
    connect(&m_pause, &QTimer::timeout, this, [this] { load(m_account); });
}

void ViewLoading::load(const AccountId &account)
{
    m_pause.stop();
    if (m_job.running() && account == m_account) {
        m_again = true;
        return;
    }
    m_account = account;
    m_again = false;
    m_since.start();
    m_job.start(
        [&place = m_place, account](const std::stop_token &stop, const ProgressSink &progress) {
            return loadAccountView(account, place.context(stop, progress));
        },
        [this](Result<AccountView> view) { ended(std::move(view)); });
}

void ViewLoading::loadSoon()
{
    if (!m_account.value.empty() && !m_pause.isActive())
        m_pause.start();
}

void ViewLoading::ended(Result<AccountView> view)
{
    m_pause.setInterval(static_cast<int>(std::max(shortestPause, m_since.elapsed() * pauseForReading)));
    if (view)
        Q_EMIT loaded(std::make_shared<const AccountView>(std::move(*view)));
    else
        Q_EMIT failed(view.error());
    if (std::exchange(m_again, false))
        load(m_account);
}

} // namespace onecopy::gui
