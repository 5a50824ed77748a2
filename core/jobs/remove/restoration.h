// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/imap/client.h"
#include "core/jobs/progressmeter.h"
#include "core/jobs/remove/lease.h"
#include "core/jobs/remove/mover.h"
#include "core/jobs/remove/renamedhome.h"
#include "core/jobs/runs/journal.h"

#include <map>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <vector>

namespace onecopy::jobs {

/// Puts the copies of one removal back, mailbox by mailbox, and takes the united flags back. What is given outlives it.
class Restoration
{
public:
    enum class Trust { Sizes, Bytes };

    /// `removal`: what the journal tells of the removal until now. `trust`: what tells that a copy lies where the
    /// journal says.
    Restoration(const Login &login, const Context &context, store::Store &store, Lease &lease, std::string undoId,
                const std::string &removalId, JournalFold removal, Trust trust)
        : m_trust(trust)
        , m_login(login)
        , m_lease(lease)
        , m_context(context)
        , m_store(store)
        , m_removalId(removalId)
        , m_journal(store, std::move(undoId), context, std::move(removal))
        , m_before(history().count(store::Step::Restored))
        , m_meter(context.progress, Phase::Restoring, history().copies.size())
    {
    }

    Result<void> run();
    /// Of the removal, with what was put back until now.
    [[nodiscard]] const RunHistory &history() const { return m_journal.fold().history(); }
    [[nodiscard]] std::uint64_t restored() const { return history().count(store::Step::Restored) - m_before; }
    [[nodiscard]] std::uint64_t missing() const { return m_missing + m_taken; }
    /// Copies that are back, and whose flags are not those that they had: the server keeps no others there.
    [[nodiscard]] std::uint64_t withOtherFlags() const { return m_withOtherFlags; }
    [[nodiscard]] std::set<MailboxName> mailboxes() const { return m_touched; }
    /// Mailboxes that somebody has renamed since, with their names now: what was removed from them is there again.
    [[nodiscard]] const std::map<MailboxName, MailboxName> &renamed() const { return m_renamed; }
    /// Mailboxes that were gone, and hold now nothing but what was removed from them.
    [[nodiscard]] const std::set<MailboxName> &madeAnew() const { return m_madeAnew; }

private:
    using ByHome = std::map<Home, std::vector<MoveItem>>;

    Result<void> carryOut();
    Result<void> goOn();
    Result<void> restoreAll();
    Result<void> restoreFrom(const std::map<MailboxName, std::vector<CopyHistory>> &byQuarantine,
                             std::set<MailboxName> &tried);
    Result<void> takeFlagsBack();
    Result<void> takeFlagsOfOthersBack();
    Result<std::optional<MailboxName>> renumbered(const MailboxName &was, const std::vector<CopyHistory> &copies);
    Result<bool> holdsAll(const MailboxName &mailbox, const std::vector<CopyHistory> &copies);
    Result<ByHome> itemsIn(const imap::SelectedMailbox &quarantine, const std::vector<CopyHistory> &copies);
    Result<imap::UidSet> thoseThere(const imap::SelectedMailbox &quarantine, const std::vector<CopyHistory> &copies);
    Result<void> restoreTo(const imap::SelectedMailbox &quarantine, const Home &home,
                           const std::vector<MoveItem> &items);
    Result<void> restoreWave(const imap::SelectedMailbox &quarantine, const MailboxName &mailbox,
                             std::span<const MoveItem> wave, Mover &mover);
    Result<void> restoreOneByOne(const imap::SelectedMailbox &quarantine, const MailboxName &mailbox,
                                 std::span<const MoveItem> wave, Mover &mover);
    Result<void> restoreFlags(const MailboxName &mailbox, std::span<const MoveItem> items,
                              const std::vector<MoveResult> &results, Mover &mover);
    Result<MailboxName> homeNow(const Home &home, const MailboxName &quarantine);
    void refused(Fault why, const MailboxName &mailbox);

    const Trust m_trust;
    const Login &m_login;
    Lease &m_lease;
    const Context &m_context;
    store::Store &m_store;
    const std::string &m_removalId;
    Journal m_journal;
    const std::uint64_t m_before; ///< that were back already
    ProgressMeter m_meter;
    std::optional<imap::Client> m_changing; ///< has the quarantine selected
    std::optional<imap::Client> m_looking;
    std::uint64_t m_missing = 0; ///< as the last look found
    std::uint64_t m_taken = 0;   ///< by another client, before they could come back
    std::uint64_t m_withOtherFlags = 0;
    std::optional<Fault> m_refusal; ///< the first one: what it holds for stays in quarantine, the others go back
    std::set<MailboxName> m_touched;
    std::map<MailboxName, MailboxName> m_renamed;
    std::set<MailboxName> m_madeAnew;
};

} // namespace onecopy::jobs
