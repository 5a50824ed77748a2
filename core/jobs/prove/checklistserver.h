// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/prove/checklist.h"
#include "core/servers/switch.h"

namespace onecopy::jobs {

/// Writes the ledger: each line is on the disk before the next command goes to the server.
class Ledger
{
public:
    Ledger(store::Store &store, const Context &context)
        : m_store(store)
        , m_context(context)
    {
    }
    [[nodiscard]] Result<void> write(checklist::LedgerEvent event, const checklist::LedgerChange &change,
                                     std::string note = {});

private:
    store::Store &m_store;
    const Context &m_context;
};

/// 32 hexadecimal digits.
[[nodiscard]] std::string newChangeId();

/// A store, and the lock of the one program that is at its checklist.
struct HeldChecklist
{
    store::WriterLock lock;
    store::Store store;
};
[[nodiscard]] Result<HeldChecklist> takeChecklist(const std::string &storePath);

/// What the runs of the steps have shown, with what the ledger says since then.
[[nodiscard]] Result<std::vector<checklist::StepRecord>> checklistHistory(store::Store &store);

/// One server as the checklist sees it.
class ChecklistServer
{
public:
    [[nodiscard]] static Result<ChecklistServer> reach(const std::string &product, const std::string &via,
                                                       const servers::Places &places, std::stop_token stop);

    [[nodiscard]] Result<servers::ServerFacts> read(std::span<const std::string> names) const;
    [[nodiscard]] const servers::ServerAdapter &adapter() const { return *m_adapter; }
    /// Runs a script that has to succeed.
    [[nodiscard]] Result<void> run(const std::string &script, std::string_view what) const;
    [[nodiscard]] Result<servers::Restoration> restore(const servers::Site &site) const;
    /// Whether every setting is as `after`, or as before.
    [[nodiscard]] Result<bool> holds(const std::vector<servers::Difference> &differences, bool after) const;

private:
    std::unique_ptr<servers::ServerAdapter> m_adapter;
    servers::Runner m_runner;
};

/// Puts one change back and writes that down. Does not stop half-way: a stop request is not for this.
[[nodiscard]] RestoredChange restoreOne(const checklist::LedgerChange &change, Ledger &ledger,
                                        const ChecklistHooks &hooks);
/// The same for a change of another run: where protection was off, its record says from now on that the scanner has to
/// be proved (checklist::unprovedScanners).
[[nodiscard]] RestoredChange restoreOwing(const checklist::LedgerChange &change, store::Store &store, Ledger &ledger,
                                          const ChecklistHooks &hooks);

} // namespace onecopy::jobs
