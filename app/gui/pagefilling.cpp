// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/pagefilling.h"

#include "core/checklist/steps.h"
#include "widgets/causes/causepage.h"
#include "widgets/checklist/checklistpage.h"
#include "widgets/duplicates/duplicatespage.h"
#include "widgets/overview/overviewpage.h"
#include "widgets/report/reportspage.h"
#include "widgets/words/causewords.h"

#include <QThreadPool>

#include <map>
#include <utility>

namespace onecopy::gui {

namespace {

/// To free a hundred thousand rows takes longer than a frame.
void letGo(std::shared_ptr<const AccountView> view)
{
    if (view)
        QThreadPool::globalInstance()->start([old = std::move(view)]() mutable { old.reset(); });
}

QHash<QString, QString> causeNames(const report::Findings &findings)
{
    QHash<QString, QString> names;
    std::map<std::string, QString, std::less<>> translated;
    for (const auto &[group, of] : findings.ofGroup) {
        QString &name = translated[of.cause];
        if (name.isEmpty())
            name = widgets::words::causeName(of.cause);
        names.insert(QString::fromStdString(group), name);
    }
    return names;
}

} // namespace

PageFilling::PageFilling(const Pages &pages, QObject *parent)
    : QObject(parent)
    , m_pages(pages)
{
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
                 letGo(std::exchange(m_view, view));
                 Q_EMIT filled();
             }});
}

void PageFilling::setCauses(const widgets::CauseFindings &causes)
{
    const report::Findings &findings = *causes.findings;
    const report::Judgement judgement = report::judge(findings);
    const bool likely = judgement.verdict == report::Verdict::Likely;
    m_pages.overview->setLikelyCause(likely ? widgets::words::causeName(judgement.leading->id) : QString(),
                                     likely ? widgets::words::sure(judgement.leading->probability) : QString());
    m_pages.overview->setCauseVerdict(judgement.faults > 0 ? widgets::words::verdict(findings).headline : QString());
    inTurns({[this, found = causes.findings] { m_pages.duplicates->setCauses(causeNames(*found)); },
             [this, found = causes.findings] { m_pages.reports->setFindings(found); },
             [this, found = causes.findings] {
                 checklist::Suspects suspects;
                 for (const report::CauseEntry &cause : found->causes)
                     suspects[cause.id] = {cause.probability, cause.groups};
                 m_pages.checklist->setCauses(suspects);
             }});
}

void PageFilling::clearCauses()
{
    m_pages.overview->setLikelyCause({}, {});
    m_pages.overview->setCauseVerdict({});
    m_pages.duplicates->setCauses({});
    m_pages.reports->setFindings(nullptr);
}

void PageFilling::inTurns(const std::vector<std::function<void()>> &steps)
{
    for (const std::function<void()> &step : steps)
        QMetaObject::invokeMethod(this, step, Qt::QueuedConnection);
}

} // namespace onecopy::gui
