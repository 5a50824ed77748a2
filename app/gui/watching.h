// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/notifier.h"
#include "app/gui/ratealarm.h"
#include "app/gui/serverwait.h"
#include "app/gui/workplace.h"
#include "core/jobs/jobthread.h"
#include "core/jobs/watch/watch.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <mutex>
#include <optional>
#include <vector>

namespace onecopy::widgets {
class LivePage;
}

namespace onecopy::gui {

/// Runs a watch for the Live page and hands it what arrives, in batches.
class Watching : public QObject
{
    Q_OBJECT

public:
    Watching(Workplace &place, widgets::LivePage &page, QObject *parent);

    void setAccount(const std::optional<Account> &account);
    [[nodiscard]] bool running() const { return m_job.running(); }
    void start();
    void stop();

    /// What the desktop is told when so many extra copies have come.
    [[nodiscard]] static QString alarmText(std::size_t copies, const Account &account);

Q_SIGNALS:
    /// The store knows more: a duplicate arrived, or the check before a watch is done. At most once a batch.
    void storeChanged();
    void ended(const QString &accountName); ///< since another account is shown now
    void showWanted();                      ///< the page, by a person who was told by the desktop

private:
    /// Filled on the job's thread, emptied on ours.
    struct Inbox
    {
        std::mutex mutex;
        std::vector<jobs::WatchEvent> events;
    };
    void deliver();
    /// Tells the desktop when too many extra copies come.
    void raiseAlarm(const std::vector<jobs::WatchEvent> &events);

    Workplace &m_place;
    widgets::LivePage &m_page;
    std::optional<Account> m_account;
    std::shared_ptr<Inbox> m_inbox = std::make_shared<Inbox>();
    QTimer m_delivery;
    RateAlarm m_alarm;
    Notifier m_notifier;
    ServerWait m_wait;
    jobs::JobThread m_job;
};

} // namespace onecopy::gui
