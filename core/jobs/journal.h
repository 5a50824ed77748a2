// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/context.h"

#include <span>
#include <string>
#include <vector>

namespace onecopy::jobs {

/// Writes the journal of one run: every line is on the disk before the next command goes to the server.
class Journal
{
public:
    Journal(store::Store &store, std::string runId, const Context &context)
        : m_store(store)
        , m_runId(std::move(runId))
        , m_context(context)
    {
    }

    [[nodiscard]] const std::string &runId() const { return m_runId; }
    /// `entry` gets the run and the time.
    [[nodiscard]] Result<void> write(store::JournalEntry entry);
    [[nodiscard]] Result<void> write(std::vector<store::JournalEntry> entries);

private:
    store::Store &m_store;
    std::string m_runId;
    const Context &m_context;
};

} // namespace onecopy::jobs
