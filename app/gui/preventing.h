// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/serverwait.h"
#include "app/gui/workplace.h"
#include "core/checklist/ledger.h"
#include "core/jobs/jobthread.h"
#include "core/jobs/prove/prevention.h"
#include "widgets/checklist/preventionchoice.h"

#include <QObject>
#include <QPointer>

#include <optional>
#include <vector>

class QWidget;

namespace onecopy::widgets {
class PreventionCard;
class PreventionDialog;
} // namespace onecopy::widgets

namespace onecopy::gui {

/// Has a mail server put extra copies aside while the cause is being fixed: opens the dialog, and looks, installs and
/// takes away on a thread, one at a time. What was begun is finished or taken back, also when the window goes.
class Preventing : public QObject
{
    Q_OBJECT

public:
    Preventing(Workplace &place, widgets::PreventionCard &card, QWidget &window, QObject *parent);

    void setAccount(const std::optional<Account> &account) { m_account = account; }
    /// Reads the ledger again.
    void refresh();
    /// Null when it is not open.
    [[nodiscard]] widgets::PreventionDialog *dialog() const;
    void open();

private:
    [[nodiscard]] QString proposedAddress() const;
    void look(const widgets::PreventionChoice &choice);
    void install(const widgets::PreventionChoice &choice, const jobs::PreventionPlan &shown);
    void remove(const widgets::PreventionChoice &choice);
    /// Runs `work` with a login to the server of the choice, then looks again.
    template <class Work> void change(const widgets::PreventionChoice &choice, Work work);
    void show(const Result<jobs::PreventionPlan> &plan);

    Workplace &m_place;
    widgets::PreventionCard &m_card;
    QWidget &m_window;
    QPointer<widgets::PreventionDialog> m_dialog;
    std::optional<Account> m_account;
    std::vector<checklist::OpenChange> m_installed;
    ServerWait m_wait;
    jobs::JobThread m_reading;
    jobs::JobThread m_job;
};

} // namespace onecopy::gui
