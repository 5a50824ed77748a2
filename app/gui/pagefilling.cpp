// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/pagefilling.h"

#include "app/gui/diagnosing.h"
#include "core/checklist/steps.h"
#include "widgets/causes/causepage.h"
#include "widgets/checklist/checklistpage.h"
#include "widgets/duplicates/duplicatespage.h"
#include "widgets/overview/overviewpage.h"
#include "widgets/report/reportspage.h"
#include "widgets/words/causewords.h"

#include <QThreadPool>

#include <utility>

namespace onecopy::gui {

namespace {

/// To free a hundred thousand rows, or what was found out about them, takes longer than a frame.
template <typename Value> void letGo(std::shared_ptr<const Value> value)
{
    if (value)
        QThreadPool::globalInstance()->start([old = std::move(value)]() mutable { old.reset(); });
}

} // namespace

PageFilling::PageFilling(const Pages &pages, QObject *parent)
    : QObject(parent)
    , m_pages(pages)
{
}

void PageFilling::leaveAccount()
{
    ++m_accounts;
    m_pages.overview->setLikelyCause({}, {});
    m_pages.overview->setCauseVerdict({});
    m_pages.duplicates->setCauses({});
    m_pages.reports->setFindings(nullptr);
    letGo(std::exchange(m_found, nullptr));
}

void PageFilling::setReading()
{
    m_pages.overview->setReading();
    m_pages.duplicates->setReading();
    m_pages.cause->setReading();
    m_pages.reports->setReading();
    m_pages.history->setReading();
}

void PageFilling::setNoAccount(const std::string &unsaved)
{
    m_pages.overview->setNoServer(unsaved);
    m_pages.reports->setNoAccount();
    m_pages.duplicates->setNoServer(unsaved);
    m_pages.history->setRuns({});
    m_pages.history->setQuarantine({});
}

void PageFilling::setView(const std::shared_ptr<const AccountView> &view, const std::string &name, bool imap)
{
    const QString host = QString::fromStdString(view->report.server);
    inTurns({[this, view, name] {
                 widgets::OverviewSummary summary = view->summary;
                 if (!name.empty())
                     summary.server = name;
                 if (view->checked)
                     m_pages.overview->setSummary(summary);
                 else if (summary.totals.messages > 0)
                     m_pages.overview->setNotFinished(QString::fromStdString(summary.server));
                 else
                     m_pages.overview->setNeverChecked(QString::fromStdString(summary.server));
             },
             [this, view, host, imap] {
                 if (view->checked)
                     m_pages.duplicates->setRows(view->rows);
                 else if (!imap)
                     m_pages.duplicates->setNoImap(host);
                 else
                     m_pages.duplicates->setNeverChecked(host);
             },
             [this, view, host, imap] {
                 if (view->checked)
                     m_pages.reports->setSource(std::shared_ptr<const report::Source>(view, &view->report));
                 else if (!imap)
                     m_pages.reports->setNoImap(host);
                 else
                     m_pages.reports->setNotChecked(host);
             },
             [this, view] {
                 m_pages.history->setRuns(view->runs, view->atWork);
                 m_pages.history->setQuarantine(view->quarantine);
             },
             [this, view] {
                 m_pages.checklist->setTypicalSize(view->typicalBytes);
                 m_pages.checklist->setTypicalGap(view->summary.typicalGapSeconds.value_or(0));
             },
             [this, view] {
                 // Whoever is told takes the new rows: only then nobody here holds the old ones.
                 auto old = std::exchange(m_view, view);
                 Q_EMIT filled();
                 letGo(std::move(old));
             }});
}

void PageFilling::setCauses(const std::shared_ptr<const FoundCauses> &found)
{
    const report::Findings &findings = *found->causes->findings;
    const report::Judgement judgement = report::judge(findings);
    const bool likely = judgement.verdict == report::Verdict::Likely;
    m_pages.overview->setLikelyCause(likely ? widgets::words::causeName(judgement.leading->id) : QString(),
                                     likely ? widgets::words::sureOfShare(judgement) : QString());
    m_pages.overview->setCauseVerdict(judgement.faults > 0 ? widgets::words::verdict(findings).headline : QString());
    inTurns({[this, found] { m_pages.duplicates->setCauses(found->names); },
             [this, found] { m_pages.reports->setFindings(found->causes->findings); },
             [this, found] {
                 checklist::Suspects suspects;
                 for (const report::CauseEntry &cause : found->causes->findings->causes)
                     suspects[cause.id] = {cause.probability, cause.groups};
                 m_pages.checklist->setCauses(suspects);
             },
             [this, found] { letGo(std::exchange(m_found, found)); }});
}

void PageFilling::inTurns(const std::vector<std::function<void()>> &steps)
{
    for (const std::function<void()> &step : steps) {
        const auto ifStillShown = [this, step, account = m_accounts] {
            if (account == m_accounts)
                step();
        };
        QMetaObject::invokeMethod(this, ifStillShown, Qt::QueuedConnection);
    }
}

} // namespace onecopy::gui
