// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/accountview.h"
#include "app/gui/workplace.h"
#include "core/jobs/jobthread.h"

#include <QElapsedTimer>
#include <QTimer>

#include <memory>

namespace onecopy::gui {

/// Reads what the store holds of an account, on a thread. What changes while it reads is read afterwards: a reading
/// that is begun anew with every change never ends, and shows nothing.
class ViewLoading : public QObject
{
    Q_OBJECT

public:
    ViewLoading(Workplace &place, QObject *parent);

    void load(const AccountId &account);
    /// The account of before once more, for what may come ten times a second: together with all that comes within a
    /// pause, which is long where reading takes long.
    void loadSoon();
    [[nodiscard]] bool running() const { return m_job.running(); }

Q_SIGNALS:
    void loaded(const std::shared_ptr<const onecopy::gui::AccountView> &view);
    void failed(const onecopy::Fault &fault);

private:
    void ended(Result<AccountView> view);

    Workplace &m_place;
    AccountId m_account;
    bool m_again = false;
    QTimer m_pause;
    QElapsedTimer m_since;
    jobs::JobThread m_job;
};

} // namespace onecopy::gui
