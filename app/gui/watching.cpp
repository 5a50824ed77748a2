// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/watching.h"

#include "widgets/live/livepage.h"
#include "widgets/words/accountwords.h"
#include "widgets/words/words.h"

#include <algorithm>
#include <utility>

namespace onecopy::gui {

namespace {

constexpr int deliveryInterval = 100; ///< milliseconds

}

Watching::Watching(Workplace &place, widgets::LivePage &page, QObject *parent)
    : QObject(parent)
    , m_place(place)
    , m_page(page)
{
    connect(&page, &widgets::LivePage::startWanted, this, &Watching::start);
    connect(&page, &widgets::LivePage::stopWanted, this, &Watching::stop);
    m_delivery.setInterval(deliveryInterval);
    connect(&m_delivery, &QTimer::timeout, this, &Watching::deliver);
    connect(&m_job, &jobs::JobThread::progressed, &page, &widgets::LivePage::setProgress);
    connect(&m_wait, &ServerWait::changed, &page, &widgets::LivePage::setWaiting);
    connect(&m_notifier, &Notifier::chosen, this, &Watching::showWanted);
}

void Watching::setAccount(const std::optional<Account> &account)
{
    const bool same = account.has_value() == m_account.has_value() && (!account || account->id() == m_account->id());
    const std::optional<Account> before = std::exchange(m_account, account);
    if (same) {
        m_page.clearFault(); // it may have been set right
        return;
    }
    if (m_job.running() && before)
        Q_EMIT ended(widgets::words::accountName(*before));
    m_job.requestStop();
    m_inbox = std::make_shared<Inbox>(); // what is still on its way is about the account before
    m_alarm = {};
    const auto *server = account ? &widgets::words::mainServer(*account) : nullptr;
    const QString host = server && *server ? QString::fromStdString((*server)->endpoint.host) : QString();
    if (account && !account->imap && !host.isEmpty()) // without any it is a case file
        m_page.setNoImap(host);
    else
        m_page.setServer(host);
}

void Watching::start()
{
    if (!m_account || m_job.running())
        return;
    m_page.setConnecting();
    m_delivery.start();
    m_job.start(
        [&place = m_place, account = *m_account, inbox = m_inbox,
         waits = m_wait.begin()](const std::stop_token &stop, const ProgressSink &progress) -> Result<void> {
            auto login = place.secrets.loginFor(account, stop);
            if (!login)
                return passOn(login);
            login->waits = waits;
            const jobs::WatchRequest request{std::move(*login), {}, std::chrono::seconds(0)};
            return jobs::watch(request, place.context(stop, progress), [&](const jobs::WatchEvent &event) {
                const std::lock_guard lock(inbox->mutex);
                inbox->events.push_back(event);
            });
        },
        [this](Result<void> watched) {
            deliver();
            m_delivery.stop();
            m_wait.end();
            const bool failed = !watched && watched.error().kind != FaultKind::Cancelled;
            m_page.setStopped(failed ? std::optional(watched.error()) : std::nullopt);
        });
}

void Watching::stop()
{
    m_job.requestStop();
}

void Watching::deliver()
{
    std::vector<jobs::WatchEvent> events;
    {
        const std::lock_guard lock(m_inbox->mutex);
        events.swap(m_inbox->events);
    }
    if (events.empty())
        return;
    m_page.addEvents(events);
    raiseAlarm(events);
    if (std::ranges::any_of(events, [](const jobs::WatchEvent &event) {
            return event.copy > 1 || event.kind == jobs::WatchEvent::Kind::Ready;
        }))
        Q_EMIT storeChanged();
}

void Watching::raiseAlarm(const std::vector<jobs::WatchEvent> &events)
{
    m_alarm.setThreshold(m_place.preferences.notifyFrom);
    std::vector<EpochSeconds> extra;
    for (const jobs::WatchEvent &event : events) {
        if (event.kind == jobs::WatchEvent::Kind::Arrival && event.copy > 1)
            extra.push_back(m_page.tally().arrivedAt(event));
    }
    std::ranges::sort(extra); // mailbox by mailbox, after a lost connection
    const auto told = m_alarm.extraCopies(extra);
    if (!told || !m_account)
        return;
    m_notifier.notify(tr("Duplicates are arriving"), alarmText(*told, *m_account));
}

QString Watching::alarmText(std::size_t copies, const Account &account)
{
    return tr("%Ln extra copies in 10 minutes in the account %1", nullptr, widgets::words::forPlural(copies))
        .arg(widgets::words::accountName(account));
}

} // namespace onecopy::gui
