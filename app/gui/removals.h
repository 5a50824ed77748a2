// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/closing.h"
#include "app/gui/serverwait.h"
#include "app/gui/workplace.h"
#include "core/jobs/jobthread.h"
#include "core/jobs/remove/expunge.h"
#include "core/jobs/remove/removal.h"

#include <QObject>
#include <QStringList>

#include <functional>
#include <optional>
#include <vector>

class QWidget;

namespace onecopy::gui {

/// Plans, confirms, carries out and undoes removals, one at a time. The dialog owns the plan that it shows; that very
/// plan is carried out.
class Removals : public QObject
{
    Q_OBJECT

public:
    Removals(Workplace &place, QWidget &window, QObject *parent);

    void setAccount(const std::optional<Account> &account) { m_account = account; }
    [[nodiscard]] bool running() const { return m_job.running(); }
    void plan(const QStringList &groupIds);
    void undo(const QString &runId);
    void finish(const QString &runId);
    void expunge(); ///< what lies in quarantine, for good, when its number was typed
    void cancel() { m_job.requestStop(); }
    /// Mail is being changed on the server, not only read.
    [[nodiscard]] bool changing() const { return m_effect != Effect::None && m_job.running(); }
    /// The running job, or the last one, is or was one that changes mail.
    [[nodiscard]] bool mayHaveChanged() const { return m_effect != Effect::None; }
    /// What it means that the last job failed.
    [[nodiscard]] QString meaningOfFailure() const;
    /// For a window that is closed meanwhile. Empty: no mail is being changed.
    [[nodiscard]] std::optional<ClosingWords> closingWords() const;

Q_SIGNALS:
    void began(const QString &sentence);
    void progressed(const onecopy::Progress &progress);
    /// Why nothing goes on, and what canceling means then. Empty: it goes on.
    void waits(const QString &sentence);
    void ended();
    void moved(const QString &runId, const QString &sentence);
    void said(const QString &sentence, const QString &note); ///< `note`: may be empty
    void failed(const onecopy::Fault &fault);
    void mailChanged(); ///< the store has news

private:
    [[nodiscard]] QString meaningOfCancel() const;
    void confirm(removal::Plan plan);
    void execute(const removal::Plan &plan, const std::string &confirmedHash);
    void confirmForGood(std::vector<jobs::ExpungePlan> plans);
    void executeForGood(const std::vector<jobs::ExpungePlan> &plans);
    enum class Effect { None, CanBeUndone, ForGood };
    template <class Work, class Deliver> void start(Effect effect, const QString &sentence, Work work, Deliver deliver);

    Workplace &m_place;
    QWidget &m_window;
    std::optional<Account> m_account;
    Effect m_effect = Effect::None;  ///< of the running job, or the last one
    std::uint64_t m_goneForGood = 0; ///< by the last job, although it failed
    ServerWait m_wait;
    jobs::JobThread m_job;
};

} // namespace onecopy::gui
