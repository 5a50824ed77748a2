// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/journals.h"

#include "app/gui/accountview.h"
#include "core/jobs/explain/ownfiles.h"
#include "widgets/history/historypage.h"
#include "widgets/history/journalexport.h"

#include <algorithm>

namespace onecopy::gui {

Journals::Journals(Workplace &place, widgets::HistoryPage &page, QObject *parent)
    : QObject(parent)
    , m_place(place)
    , m_page(page)
{
    connect(&page, &widgets::HistoryPage::entriesWanted, this, &Journals::showEntries);
    connect(&page, &widgets::HistoryPage::exportWanted, this, &Journals::write);
}

void Journals::setRuns(std::vector<store::Run> runs)
{
    m_runs = std::move(runs);
}

void Journals::showEntries(const QString &runId)
{
    m_entries.start(
        [&place = m_place, run = runId.toStdString()](const std::stop_token &stop, const ProgressSink &progress) {
            return loadJournal(run, place.context(stop, progress));
        },
        [this, runId](Result<std::vector<store::JournalEntry>> entries) {
            if (entries)
                m_page.setEntries(runId, std::move(*entries));
            else
                Q_EMIT failed(entries.error());
        });
}

void Journals::write(const QString &runId, widgets::JournalFormat format, const QString &path)
{
    const auto run = std::ranges::find(m_runs, runId.toStdString(), &store::Run::id);
    if (run == m_runs.end() || m_export.running())
        return;
    m_export.start(
        [&place = m_place, run = *run, format,
         target = path.toStdString()](const std::stop_token &stop, const ProgressSink &progress) -> Result<void> {
            const jobs::Context context = place.context(stop, progress);
            auto entries = loadJournal(run.id, context);
            if (!entries)
                return passOn(entries);
            const std::string bytes = format == widgets::JournalFormat::Csv
                                          ? widgets::journalToCsv(*entries)
                                          : widgets::journalToJson(run, *entries).toStdString();
            return jobs::saveFile(target, bytes, context);
        },
        [this, path](const Result<void> &written) {
            if (written)
                Q_EMIT saved(path);
            else
                Q_EMIT failed(written.error());
        });
}

} // namespace onecopy::gui
