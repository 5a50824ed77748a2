// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/question.h"
#include "app/gui/serverwait.h"
#include "app/gui/workplace.h"
#include "core/jobs/jobthread.h"
#include "core/jobs/prove/checklist.h"
#include "widgets/checklist/checklistchoice.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>

namespace onecopy::widgets {
class ChecklistPage;
}

namespace onecopy::gui {

/// Carries out steps of the checklist on a thread, one at a time, and shows on their page how they go. What a step has
/// changed is put back when the run ends, also when the window goes.
class Trials : public QObject
{
    Q_OBJECT

public:
    Trials(Workplace &place, widgets::ChecklistPage &page, QObject *parent);
    ~Trials() override;

    void setAccount(const std::optional<Account> &account);
    [[nodiscard]] bool running() const { return m_job.running(); }
    /// What was changed is put back. A person who has to do that by hand is asked on the page.
    void stop();

Q_SIGNALS:
    void changed(); ///< the ledger or the records have news
    void ended();

private:
    using Post = std::function<void(std::function<void()>)>;
    void showWaiting();
    void start(const widgets::ChecklistChoice &choice);
    void done(const Result<jobs::ChecklistOutcome> &outcome);
    [[nodiscard]] jobs::ChecklistHooks hooks(const std::stop_token &stop);

    Workplace &m_place;
    widgets::ChecklistPage &m_page;
    std::optional<Account> m_account;
    ServerWait m_reading; ///< for the server in which test mail is counted
    ServerWait m_sending{nullptr, widgets::words::noAnswerToMail};
    QString m_readingWaits; ///< in words; empty: it does not
    QString m_sendingWaits;
    std::shared_ptr<Question> m_question = std::make_shared<Question>();
    jobs::JobThread m_job;
};

} // namespace onecopy::gui
