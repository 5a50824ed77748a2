// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/removals.h"

#include "widgets/parts/plaintext.h"
#include "widgets/removal/expungedialog.h"
#include "widgets/removal/removaldialog.h"
#include "widgets/words/removalwords.h"
#include "widgets/words/words.h"

#include <QPushButton>

#include <algorithm>

namespace onecopy::gui {

namespace {

using widgets::words::leaseRemark;

} // namespace

Removals::Removals(Workplace &place, QWidget &window, QObject *parent)
    : QObject(parent)
    , m_place(place)
    , m_window(window)
{
    connect(&m_job, &jobs::JobThread::progressed, this, &Removals::progressed);
    connect(&m_job, &jobs::JobThread::finished, this, [this] {
        if (!m_job.running()) // else the next step has begun
            m_wait.end();
        Q_EMIT ended();
    });
    connect(&m_wait, &ServerWait::changed, this, [this](const QString &sentence) {
        Q_EMIT waits(sentence.isEmpty() ? sentence : sentence + QLatin1Char(' ') + meaningOfCancel());
    });
}

QString Removals::meaningOfFailure() const
{
    if (m_goneForGood > 0)
        return tr("%Ln copies had been removed for good by then. History shows what is left in the removal folder.",
                  nullptr, widgets::words::forPlural(m_goneForGood));
    return m_effect == Effect::None ? tr("Nothing was changed on the server.")
                                    : tr("What was changed before that stands in History, where it can be finished.");
}

QString Removals::meaningOfCancel() const
{
    switch (m_effect) {
    case Effect::None:
        return tr("Cancel ends this; nothing was changed on the server.");
    case Effect::CanBeUndone:
        return tr("Cancel ends the waiting; History then says what was done, and finishes the rest.");
    case Effect::ForGood:
        return tr("Cancel ends the waiting; copies that were not reached yet stay.");
    }
    return {};
}

/// `work` gets a login and a context on the job's thread.
template <class Work, class Deliver>
void Removals::start(Effect effect, const QString &sentence, Work work, Deliver deliver)
{
    if (!m_account || m_job.running())
        return;
    m_effect = effect;
    m_goneForGood = 0;
    using Value = decltype(work(std::declval<const jobs::Login &>(), std::declval<const jobs::Context &>()));
    Q_EMIT began(sentence);
    m_job.start(
        [&place = m_place, account = *m_account, waits = m_wait.begin(),
         work = std::move(work)](const std::stop_token &stop, const ProgressSink &progress) -> Value {
            auto login = place.secrets.loginFor(account, stop);
            if (!login)
                return tl::unexpected(std::move(login.error()));
            login->waits = waits;
            return work(*login, place.context(stop, progress));
        },
        std::move(deliver));
}

void Removals::plan(const QStringList &groupIds)
{
    removal::Request request;
    for (const QString &id : groupIds)
        request.groupIds.insert(id.toStdString());
    start(
        Effect::None, tr("Comparing the copies byte by byte"),
        [request](const jobs::Login &login, const jobs::Context &context) {
            return jobs::planRemoval(login, request, context);
        },
        [this](Result<removal::Plan> plan) {
            if (!plan)
                Q_EMIT failed(plan.error());
            else if (plan->extraCount() == 0)
                Q_EMIT said(tr("No copy can be moved."), widgets::words::whyCopiesStayed(plan->leftAlone));
            else
                confirm(std::move(*plan));
        });
}

void Removals::confirm(removal::Plan plan)
{
    auto *dialog = new widgets::RemovalDialog(std::move(plan), &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { execute(dialog->plan(), dialog->confirmedHash()); });
    dialog->open();
}

void Removals::execute(const removal::Plan &plan, const std::string &confirmedHash)
{
    start(
        Effect::CanBeUndone, tr("Moving extra copies"),
        [plan, confirmedHash](const jobs::Login &login, const jobs::Context &context) {
            return jobs::executeRemoval(login, plan, confirmedHash, context);
        },
        [this](Result<jobs::RemovalOutcome> outcome) {
            Q_EMIT mailChanged();
            if (!outcome) {
                Q_EMIT failed(outcome.error());
                return;
            }
            const widgets::words::RemovalText text = widgets::words::removalEnded(*outcome);
            if (outcome->fault)
                Q_EMIT failed(*outcome->fault);
            else if (!text.sentence.isEmpty())
                Q_EMIT said(text.sentence, text.note);
            const std::uint64_t marked = widgets::words::markedCopies(outcome->copies);
            const auto count = widgets::words::forPlural(outcome->removed > 0 ? outcome->removed : marked);
            if (outcome->removed > 0)
                Q_EMIT moved(QString::fromStdString(outcome->runId), tr("%Ln copies moved", nullptr, count));
            else if (marked > 0)
                Q_EMIT moved(QString::fromStdString(outcome->runId), tr("%Ln copies marked", nullptr, count));
        });
}

void Removals::undo(const QString &runId)
{
    start(
        Effect::CanBeUndone, tr("Putting copies back"),
        [id = runId.toStdString()](const jobs::Login &login, const jobs::Context &context) {
            return jobs::undoRemoval(login, id, context);
        },
        [this, newest = runId.isEmpty()](Result<jobs::UndoOutcome> outcome) {
            Q_EMIT mailChanged();
            if (newest && !outcome && outcome.error().kind == FaultKind::NotFound && outcome.error().where == "undo") {
                Q_EMIT said(tr("There is no removal that could be undone."), {});
                return;
            }
            if (!outcome) {
                Q_EMIT failed(outcome.error());
                return;
            }
            if (outcome->fault)
                Q_EMIT failed(*outcome->fault);
            else
                Q_EMIT said(tr("%Ln copies are back in their mailboxes.", nullptr, static_cast<int>(outcome->restored)),
                            widgets::words::undoRemark(*outcome));
        });
}

void Removals::expunge()
{
    start(
        Effect::None, tr("Comparing the copies with those that stay"),
        [](const jobs::Login &login, const jobs::Context &context) { return jobs::planExpunge(login, {}, context); },
        [this](Result<std::vector<jobs::ExpungePlan>> plans) {
            if (!plans) {
                Q_EMIT failed(plans.error());
                return;
            }
            std::erase_if(*plans, [](const jobs::ExpungePlan &plan) { return plan.plan.extraCount() == 0; });
            if (plans->empty())
                Q_EMIT said(
                    tr("Nothing in the removal folder can be removed safely: of no copy it is certain that it may go."),
                    {});
            else
                confirmForGood(std::move(*plans));
        });
}

void Removals::confirmForGood(std::vector<jobs::ExpungePlan> plans)
{
    std::vector<removal::Plan> shown;
    for (const jobs::ExpungePlan &plan : plans)
        shown.push_back(plan.plan);
    auto *dialog = new widgets::ExpungeDialog(shown, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, plans = std::move(plans)] { executeForGood(plans); });
    dialog->open();
}

void Removals::executeForGood(const std::vector<jobs::ExpungePlan> &plans)
{
    start(
        Effect::ForGood, tr("Removing copies for good"),
        [plans](const jobs::Login &login, const jobs::Context &context) -> Result<jobs::ExpungeOutcome> {
            jobs::ExpungeOutcome all;
            for (const jobs::ExpungePlan &plan : plans) {
                auto outcome = jobs::executeExpunge(login, plan, plan.plan.hash(), context);
                if (!outcome) { // of what the plans before it have removed something is to be said all the same
                    all.fault = std::move(outcome.error());
                    break;
                }
                all.planned += outcome->planned;
                all.expunged += outcome->expunged;
                all.fault = outcome->fault;
                if (!outcome->note.empty())
                    all.note = outcome->note;
                if (all.fault)
                    break;
            }
            return all;
        },
        [this](Result<jobs::ExpungeOutcome> outcome) {
            Q_EMIT mailChanged();
            if (outcome && outcome->fault)
                m_goneForGood = outcome->expunged;
            if (!outcome)
                Q_EMIT failed(outcome.error());
            else if (outcome->fault)
                Q_EMIT failed(*outcome->fault);
            else
                Q_EMIT said(tr("%Ln copies were removed for good.", nullptr, static_cast<int>(outcome->expunged)),
                            leaseRemark(outcome->note));
        });
}

std::optional<ClosingWords> Removals::closingWords() const
{
    if (!changing())
        return std::nullopt;
    return ClosingWords{
        tr("Mail is being changed on the server. Close all the same?"),
        m_effect == Effect::ForGood
            ? tr("Copies that were not reached yet stay. Those that were removed cannot be put back.")
            : tr("Copies that were not reached yet stay where they are. What was moved can be put back from History.")};
}

void Removals::finish(const QString &)
{
    start(
        Effect::None, tr("Looking at the server"),
        [](const jobs::Login &login, const jobs::Context &context) { return jobs::reconcile(login, context); },
        [this](Result<std::uint64_t> settled) {
            Q_EMIT mailChanged();
            if (!settled)
                Q_EMIT failed(settled.error());
            else
                Q_EMIT said(tr("The record agrees with the server again."), {});
        });
}

} // namespace onecopy::gui
