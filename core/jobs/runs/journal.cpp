// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/runs/journal.h"

namespace onecopy::jobs {

Result<void> Journal::write(store::JournalEntry entry)
{
    return write(std::vector<store::JournalEntry>{std::move(entry)});
}

Result<void> Journal::write(std::vector<store::JournalEntry> entries)
{
    if (entries.empty())
        return {};
    for (store::JournalEntry &entry : entries) {
        entry.runId = m_runId;
        entry.at = m_context.clock->now();
    }
    if (m_context.atJournal)
        m_context.atJournal(false);
    auto written = m_store.runs().append(entries);
    if (!written)
        return written;
    for (const store::JournalEntry &entry : entries)
        m_fold.add(entry);
    if (m_context.atJournal)
        m_context.atJournal(true);
    return {};
}

} // namespace onecopy::jobs
