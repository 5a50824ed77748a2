// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/remove/mover.h"
#include "core/jobs/remove/removalsessions.h"
#include "core/jobs/remove/survivors.h"
#include "core/jobs/remove/wavepace.h"

#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <vector>

namespace onecopy::jobs {

/// Carries one confirmed plan out: lane by lane (copies that leave one mailbox and whose survivors lie in one), wave by
/// wave. A wave is a few batches that are proved together, written down together, and moved by commands that are on the
/// way together; the next one is read meanwhile. The first wave of a mailbox is one copy, and each next one is at most
/// twice as large, so that a server that lies is found out with little.
///
/// For every wave: what was read again proves each copy; its flags and those of the survivor are looked at once more;
/// the intents are on the disk; the flags are united; the copies are moved; both sides and the survivors are looked at;
/// what is true is on the disk. REQUIRES: the caller holds the store::WriterLock.
class Execution
{
public:
    /// `before`: what the journal of this run tells already; nothing of it is unsettled, nor in `plan`. `betweenWaves`
    /// is called when nothing is on the way.
    Execution(const Login &login, const removal::Plan &plan, const Context &context, store::Store &store, Lease &lease,
              std::string runId, JournalFold before, std::function<void()> betweenWaves);

    /// Begins to read the first copies, while the caller has something else to do; run() needs it not. Nothing is
    /// changed by it.
    void readAhead();
    [[nodiscard]] Result<void> run();
    /// Where each copy is, by the lines that are on the disk.
    [[nodiscard]] const RunHistory &history() const { return m_journal.fold().history(); }
    [[nodiscard]] const std::vector<removal::CopyOutcome> &outcomes() const { return m_outcomes; }
    /// Survivors that have not all the flags of the copies that went.
    [[nodiscard]] std::uint64_t withoutFlags() const;
    [[nodiscard]] const MailboxName &quarantine() const { return m_quarantine; }
    /// The server's last refusal, where copies were left alone for it.
    [[nodiscard]] std::optional<Fault> refusal() const;

private:
    struct Lane
    {
        MailboxName from;
        MailboxName survivors;
        auto operator<=>(const Lane &) const = default;
    };
    /// One extra copy of the plan with its survivor.
    struct Task
    {
        const removal::PlannedGroup *group = nullptr;
        const removal::PlannedCopy *extra = nullptr;
    };
    using Tasks = std::span<const Task>;

    [[nodiscard]] Result<void> carryOut();
    [[nodiscard]] Result<bool> openLane(const Lane &lane, Tasks tasks);
    [[nodiscard]] Result<void> runLane(const Lane &lane, Tasks tasks);
    [[nodiscard]] std::size_t nextSize(std::size_t before, Tasks rest) const;
    [[nodiscard]] Result<removal::Plan> prove(Tasks tasks, const Readings &readings);
    [[nodiscard]] Result<void> runWave(const Lane &lane, Tasks tasks, const Readings &readings);
    [[nodiscard]] Result<std::vector<Task>> runPiece(const Lane &lane, Tasks tasks, const Readings &readings);
    void leaveUnmoved(std::span<const MoveItem> items);
    void countRefusal(int weight, const Fault &why);
    void takeResults(std::span<const MoveItem> items, const std::vector<MoveResult> &results);
    [[nodiscard]] Result<std::map<Uid, std::string>> flagsOfKept(const removal::Plan &proved);
    [[nodiscard]] Result<removal::Plan> withFlagsOfNow(removal::Plan proved);
    [[nodiscard]] Result<Bereft> bereftOf(const removal::Plan &proved);
    [[nodiscard]] Result<void> mayGo(const Lane &lane, const removal::Plan &proved, Bereft &bereft);
    [[nodiscard]] Result<void> takeMoved(const Lane &lane, std::span<const MoveItem> items,
                                         std::vector<MoveResult> results, const removal::Plan &proved);
    [[nodiscard]] Fault afterAlarm(const removal::Plan &proved, Fault why);
    [[nodiscard]] Result<void> putBack(const Lane &lane, std::span<const MoveItem> items,
                                       std::span<const MoveResult> results);
    [[nodiscard]] Result<void> openAgain(const Lane &lane);
    [[nodiscard]] Result<std::vector<Task>> takeRefusal(const Lane &lane, Tasks tasks, std::span<const MoveItem> items,
                                                        const removal::Plan &proved, const Fault &why);
    [[nodiscard]] Result<std::vector<MoveResult>> settleRefused(const Lane &lane, std::span<const MoveItem> items,
                                                                const Fault &why);
    [[nodiscard]] Result<void> giveFlagsTo(const removal::Plan &proved, const std::vector<imap::FlagChange> &changes);
    void leaveAll(Tasks tasks, removal::LeftReason reason);
    void leaveAlone(const removal::LeftAlone &left);
    [[nodiscard]] Wanted copiesOf(Tasks tasks) const;
    [[nodiscard]] Result<imap::Client *> keeping();

    Lease &m_lease;
    const removal::Plan &m_plan;
    const Context &m_context;
    store::Store &m_store;
    Journal m_journal;
    ProgressMeter m_meter;
    std::function<void()> m_betweenWaves;
    MailboxName m_quarantine;
    RemovalSessions m_sessions;
    std::optional<Mover> m_mover;
    std::map<Lane, std::vector<Task>> m_lanes;
    imap::SelectedMailbox m_from;
    imap::SelectedMailbox m_survivors;
    bool m_keptApart = false;
    int m_refusals = 0;            ///< copies in a row that the server refused one by one
    std::set<Lane> m_trustedLanes; ///< copies left them, and the survivors were there after that
    int m_bereft = 0;              ///< waves in a row after which a survivor was not there
    bool m_anyBereft = false;
    WavePace m_pace;
    std::optional<removal::LeftReason> m_closed; ///< nothing more leaves this mailbox, and why
    std::optional<Fault> m_refusal;
    std::set<std::string> m_groupsWithoutFlags; ///< the survivor could not be given all of them
    std::vector<removal::CopyOutcome> m_outcomes;
};

} // namespace onecopy::jobs
