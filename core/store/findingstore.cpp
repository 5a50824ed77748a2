// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/transaction.h"

namespace onecopy::store {

namespace {

FindingStore::Entry readFinding(const Statement &row)
{
    return {row.string(0), row.integer(1), row.string(2)};
}

template <class... Args>
Result<std::vector<FindingStore::Entry>> readEntries(Database &db, std::string_view sql, const Args &...args)
{
    const Database::LongCells forFindings(db);
    std::vector<FindingStore::Entry> entries;
    const auto take = [&entries](const Statement &row) {
        entries.push_back(readFinding(row));
        return true;
    };
    auto read = db.each(sql, take, args...);
    if (!read)
        return passOn(read);
    return entries;
}

} // namespace

Result<void> FindingStore::save(const AccountId &account, const Entry &entry)
{
    const Database::LongCells forFindings(m_db);
    auto transaction = Transaction::begin(m_db);
    if (!transaction)
        return passOn(transaction);
    auto saved = m_db.run("INSERT OR REPLACE INTO finding (account, run_id, at, findings) VALUES (?, ?, ?, ?)",
                          account.value, entry.runId, entry.at, entry.json);
    if (!saved)
        return saved;
    auto pruned = m_db.run("DELETE FROM finding WHERE account = ? AND run_id <> '' AND run_id NOT IN (SELECT run_id"
                           " FROM finding WHERE account = ? AND run_id <> '' ORDER BY run_id DESC LIMIT ?)",
                           account.value, account.value, static_cast<std::int64_t>(mostRemovals));
    if (!pruned)
        return pruned;
    return transaction->commit();
}

Result<std::optional<FindingStore::Entry>> FindingStore::latest(const AccountId &account)
{
    auto entries =
        readEntries(m_db, "SELECT run_id, at, findings FROM finding WHERE account = ? AND run_id = ''", account.value);
    if (!entries)
        return passOn(entries);
    if (entries->empty())
        return std::nullopt;
    return std::move(entries->front());
}

Result<std::vector<FindingStore::Entry>> FindingStore::beforeRemovals(const AccountId &account)
{
    return readEntries(m_db,
                       "SELECT run_id, at, findings FROM finding WHERE account = ? AND run_id <> ''"
                       " ORDER BY run_id DESC",
                       account.value);
}

} // namespace onecopy::store
