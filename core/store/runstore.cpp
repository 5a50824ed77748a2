// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/transaction.h"

namespace onecopy::store {

namespace {

constexpr std::string_view removalWord = "removal";
constexpr std::string_view undoWord = "undo";
constexpr std::string_view expungeWord = "expunge";

std::string_view wordOf(RunKind kind) noexcept
{
    switch (kind) {
    case RunKind::Undo:
        return undoWord;
    case RunKind::Expunge:
        return expungeWord;
    case RunKind::Removal:
        break;
    }
    return removalWord;
}

/// A state that this program does not know is taken for one that has to be looked at.
RunState stateFrom(std::string_view word) noexcept
{
    for (const RunState state : {RunState::Done, RunState::Stopped, RunState::Undone, RunState::PartlyUndone}) {
        if (toString(state) == word)
            return state;
    }
    return RunState::Open;
}

Run readRun(const Statement &row)
{
    Run run;
    run.id = row.string(0);
    run.account = AccountId{row.string(1)};
    run.kind = row.text(2) == undoWord      ? RunKind::Undo
               : row.text(2) == expungeWord ? RunKind::Expunge
                                            : RunKind::Removal;
    run.state = stateFrom(row.text(3));
    run.startedAt = row.integer(4);
    run.endedAt = row.integer(5);
    run.planHash = row.string(6);
    run.planned = row.natural(7);
    run.removed = row.natural(8);
    run.restored = row.natural(9);
    run.undoes = row.string(10);
    run.planJson = row.string(11);
    return run;
}

constexpr std::string_view allRuns =
    "SELECT id, account, kind, state, started_at, ended_at, plan_hash, planned, removed, restored, undoes, '' FROM run"
    " ORDER BY started_at DESC, rowid DESC"; // two may begin within a second
constexpr std::string_view runsOfAccount =
    "SELECT id, account, kind, state, started_at, ended_at, plan_hash, planned, removed, restored, undoes, '' FROM run"
    " WHERE account = ? ORDER BY started_at DESC, rowid DESC";
constexpr std::string_view openRuns = "SELECT id, account, kind, state, started_at, ended_at, plan_hash, planned, "
                                      "removed, restored, undoes, plan FROM run"
                                      " WHERE account = ? AND state = 'open' ORDER BY started_at, rowid";
constexpr std::string_view oneRun = "SELECT id, account, kind, state, started_at, ended_at, plan_hash, planned, "
                                    "removed, restored, undoes, plan FROM run"
                                    " WHERE id = ?";

constexpr std::string_view insertEntry =
    "INSERT INTO journal (run_id, at, step, group_id, source_mailbox, source_validity, source_uid, target_mailbox,"
    " target_validity, target_uid, flags, internaldate, size, whole_digest, message_id, detail)"
    " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
constexpr std::string_view selectEntries =
    "SELECT sequence, run_id, at, step, group_id, source_mailbox, source_validity, source_uid, target_mailbox,"
    " target_validity, target_uid, flags, internaldate, size, whole_digest, message_id, detail FROM journal"
    " WHERE run_id = ? ORDER BY sequence";
/// Numbers are looked up in the index first: so they come in order without rows being sorted, which may be a million.
constexpr std::string_view selectEntriesAbout =
    "SELECT sequence, run_id, at, step, group_id, source_mailbox, source_validity, source_uid, target_mailbox,"
    " target_validity, target_uid, flags, internaldate, size, whole_digest, message_id, detail FROM journal"
    " WHERE sequence IN (SELECT sequence FROM journal WHERE run_id IN (SELECT id FROM run WHERE id = ?1 OR undoes = "
    "?1))"
    " ORDER BY sequence";

Result<void> insert(Database &db, const JournalEntry &entry)
{
    std::optional<Bytes> targetMailbox;
    std::optional<std::uint32_t> targetValidity;
    std::optional<std::uint32_t> targetUid;
    if (entry.target) {
        targetMailbox = Bytes{entry.target->mailbox.wire};
        targetValidity = entry.target->validity.value;
        targetUid = entry.target->uid.value;
    }
    return db.run(insertEntry, entry.runId, entry.at, toString(entry.step), entry.groupId,
                  Bytes{entry.source.mailbox.wire}, entry.source.validity.value, entry.source.uid.value, targetMailbox,
                  targetValidity, targetUid, entry.flags, entry.internalDate, entry.size, entry.wholeDigest,
                  entry.messageId, entry.detail);
}

JournalEntry readJournalEntry(const Statement &row)
{
    JournalEntry entry;
    entry.sequence = row.natural(0);
    entry.runId = row.string(1);
    entry.at = row.integer(2);
    entry.step = stepFrom(row.text(3)).value_or(Step::Unknown);
    entry.groupId = row.string(4);
    entry.source = {{std::string(row.bytes(5))}, {row.natural32(6)}, {row.natural32(7)}};
    if (!row.isNull(8))
        entry.target = CopyRef{{std::string(row.bytes(8))}, {row.natural32(9)}, {row.natural32(10)}};
    entry.flags = row.string(11);
    entry.internalDate = row.optionalInteger(12);
    entry.size = row.natural(13);
    entry.wholeDigest = row.string(14);
    entry.messageId = row.string(15);
    entry.detail = row.string(16);
    return entry;
}

template <class... Args> Result<std::vector<Run>> readRuns(Database &db, std::string_view sql, const Args &...args)
{
    const Database::LongCells forThePlan(db);
    std::vector<Run> runs;
    const auto take = [&runs](const Statement &row) {
        runs.push_back(readRun(row));
        return true;
    };
    auto read = db.each(sql, take, args...);
    if (!read)
        return passOn(read);
    return runs;
}

} // namespace

Result<void> RunStore::begin(const Run &run)
{
    const Database::LongCells forThePlan(m_db);
    auto transaction = Transaction::begin(m_db, Transaction::Durability::Full);
    if (!transaction)
        return passOn(transaction);
    auto saved =
        m_db.run("INSERT INTO run (id, account, kind, state, started_at, ended_at, plan_hash, planned, removed,"
                 " restored, undoes, plan) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                 run.id, run.account.value, wordOf(run.kind), toString(run.state), run.startedAt, run.endedAt,
                 run.planHash, run.planned, run.removed, run.restored, run.undoes, run.planJson);
    if (!saved)
        return saved;
    return transaction->commit();
}

Result<void> RunStore::setState(std::string_view runId, RunState state, std::uint64_t removed, std::uint64_t restored,
                                EpochSeconds at)
{
    const Database::LongCells forThePlan(m_db);
    auto transaction = Transaction::begin(m_db, Transaction::Durability::Full);
    if (!transaction)
        return passOn(transaction);
    auto saved = m_db.run("UPDATE run SET state = ?, removed = ?, restored = ?, ended_at = ? WHERE id = ?",
                          toString(state), removed, restored, at, runId);
    if (!saved)
        return saved;
    if (m_db.changes() == 0)
        return fail(FaultKind::NotFound, "store " + m_db.path(), "no such run");
    return transaction->commit();
}

Result<void> RunStore::append(std::span<const JournalEntry> entries)
{
    auto transaction = Transaction::begin(m_db, Transaction::Durability::Full);
    if (!transaction)
        return passOn(transaction);
    for (const JournalEntry &entry : entries) {
        auto inserted = insert(m_db, entry);
        if (!inserted)
            return inserted;
    }
    return transaction->commit();
}

Result<std::vector<Run>> RunStore::runs(const std::optional<AccountId> &account)
{
    return account ? readRuns(m_db, runsOfAccount, account->value) : readRuns(m_db, allRuns);
}

Result<std::optional<Run>> RunStore::find(std::string_view runId)
{
    auto runs = readRuns(m_db, oneRun, runId);
    if (!runs)
        return passOn(runs);
    if (runs->empty())
        return std::nullopt;
    return std::move(runs->front());
}

Result<std::vector<JournalEntry>> RunStore::entries(std::string_view runId)
{
    std::vector<JournalEntry> entries;
    const auto take = [&entries](const Statement &row) {
        entries.push_back(readJournalEntry(row));
        return true;
    };
    auto read = m_db.each(selectEntries, take, runId);
    if (!read)
        return passOn(read);
    return entries;
}

Result<void> RunStore::eachEntryAbout(std::string_view removalId,
                                      const std::function<void(const JournalEntry &)> &visit)
{
    const auto take = [&visit](const Statement &row) {
        visit(readJournalEntry(row));
        return true;
    };
    return m_db.each(selectEntriesAbout, take, removalId);
}

Result<std::vector<Run>> RunStore::unfinished(const AccountId &account)
{
    return readRuns(m_db, openRuns, account.value);
}

} // namespace onecopy::store
