// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/workplace.h"
#include "core/jobs/jobthread.h"
#include "core/store/store.h"

#include <QObject>

#include <vector>

namespace onecopy::widgets {
class HistoryPage;
enum class JournalFormat;
} // namespace onecopy::widgets

namespace onecopy::gui {

/// Reads what the History page shows of one run, and writes it to a file, each on a thread.
class Journals : public QObject
{
    Q_OBJECT

public:
    Journals(Workplace &place, widgets::HistoryPage &page, QObject *parent);

    void setRuns(std::vector<store::Run> runs);

Q_SIGNALS:
    void saved(const QString &path);
    void failed(const onecopy::Fault &fault);

private:
    void showEntries(const QString &runId);
    void write(const QString &runId, widgets::JournalFormat format, const QString &path);

    Workplace &m_place;
    widgets::HistoryPage &m_page;
    std::vector<store::Run> m_runs;
    jobs::JobThread m_entries;
    jobs::JobThread m_export;
};

} // namespace onecopy::gui
