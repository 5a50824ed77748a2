// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/context.h"
#include "core/jobs/runs/runhistory.h"

#include <string>
#include <utility>
#include <vector>

namespace onecopy::jobs {

/// Writes the journal of one run: every line is on the disk before the next command goes to the server. What is on the
/// disk is also known here, so that nobody has to read the journal again while the run goes on. REQUIRES: nobody else
/// writes lines of this run (the caller holds the store::WriterLock).
class Journal
{
public:
    /// `before`: the lines that were there already, of this run and of those that belong to it.
    Journal(store::Store &store, std::string runId, const Context &context, JournalFold before = {})
        : m_store(store)
        , m_runId(std::move(runId))
        , m_context(context)
        , m_fold(std::move(before))
    {
    }

    [[nodiscard]] const std::string &runId() const { return m_runId; }
    /// Of all lines that are on the disk.
    [[nodiscard]] const JournalFold &fold() const { return m_fold; }
    [[nodiscard]] JournalFold takeFold() && { return std::move(m_fold); }
    /// `entry` gets the run and the time.
    [[nodiscard]] Result<void> write(store::JournalEntry entry);
    [[nodiscard]] Result<void> write(std::vector<store::JournalEntry> entries);

private:
    store::Store &m_store;
    std::string m_runId;
    const Context &m_context;
    JournalFold m_fold;
};

} // namespace onecopy::jobs
