// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/serverwait.h"
#include "app/gui/workplace.h"
#include "core/jobs/jobthread.h"
#include "core/net/tlspolicy.h"

#include <QObject>

#include <optional>

namespace onecopy::widgets {
class OverviewPage;
}

namespace onecopy::gui {

/// Scans the account's mailboxes on a thread; the overview shows how far it is, and what went wrong.
class Checking : public QObject
{
    Q_OBJECT

public:
    Checking(Workplace &place, widgets::OverviewPage &page, QObject *parent);

    void setAccount(const std::optional<Account> &account);
    /// Nothing happens without a mail server, or while a check runs.
    void start();
    [[nodiscard]] bool running() const { return m_job.running(); }
    /// The last check failed for the password: it was refused, or there is none.
    [[nodiscard]] bool lacksPassword() const { return m_lacksPassword; }

Q_SIGNALS:
    void began();
    void connectedBy(const onecopy::net::TlsInfo &tls);
    void failed(); ///< not by a stop; the overview says why
    /// What was read is in the store, also before a cut.
    void ended();

private:
    void done(const Result<net::TlsInfo> &checked);

    Workplace &m_place;
    widgets::OverviewPage &m_page;
    std::optional<Account> m_account;
    bool m_lacksPassword = false;
    ServerWait m_wait;
    jobs::JobThread m_job;
};

} // namespace onecopy::gui
