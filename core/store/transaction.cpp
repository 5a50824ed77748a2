// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/transaction.h"

#include <sqlite3.h>
#include <utility>

namespace onecopy::store {

Transaction::Transaction(Database &db, bool nested, Durability durability)
    : m_db(&db)
    , m_nested(nested)
    , m_durability(durability)
{
}

Transaction::Transaction(Transaction &&other) noexcept
    : m_db(std::exchange(other.m_db, nullptr))
    , m_nested(other.m_nested)
    , m_durability(other.m_durability)
{
}

Transaction::~Transaction()
{
    if (!m_db)
        return;
    rollBack();
    relax();
}

Result<Transaction> Transaction::begin(Database &db, Durability durability)
{
    if (db.readOnly())
        return fail(FaultKind::File, "store " + db.path(), "opened for reading only");
    // What is written into a file without a name is gone with the process: no record of a change may go there.
    if (durability == Durability::Full && db.isMoved())
        return fail(FaultKind::File, "store " + db.path(), "it was moved or deleted while it was in use");
    const bool nested = db.inTransaction();
    if (nested && durability == Durability::Full)
        return fail(FaultKind::Internal, "store " + db.path(), "a durable write inside another transaction");
    Transaction transaction(db, nested, durability);
    // SQLite refuses to change this inside a transaction, so it comes first.
    if (durability == Durability::Full) {
        auto full = db.run("PRAGMA synchronous=FULL");
        if (!full)
            return passOn(full);
    }
    auto begun = db.run(nested ? "SAVEPOINT nested" : "BEGIN IMMEDIATE");
    if (!begun) {
        transaction.relax();
        transaction.m_db = nullptr;
        return passOn(begun);
    }
    return transaction;
}

Result<void> Transaction::commit()
{
    auto done = m_db->run(m_nested ? "RELEASE nested" : "COMMIT");
    if (!done)
        return done; // the destructor rolls back
    relax();
    m_db = nullptr;
    return {};
}

void Transaction::rollBack() noexcept
{
    // Some failures (full disk, I/O) have rolled back already; a second attempt would only report that. The result is
    // not looked at: whatever remains open is undone when the connection closes.
    if (!m_db->inTransaction())
        return;
    const char *sql = m_nested ? "ROLLBACK TO nested; RELEASE nested" : "ROLLBACK";
    sqlite3_exec(m_db->handle(), sql, nullptr, nullptr, nullptr);
}

void Transaction::relax() noexcept
{
    if (m_durability == Durability::Full)
        sqlite3_exec(m_db->handle(), "PRAGMA synchronous=NORMAL", nullptr, nullptr, nullptr);
}

} // namespace onecopy::store
