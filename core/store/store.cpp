// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/store.h"

#include "core/base/clock.h"
#include "core/store/database.h"
#include "core/store/schema.h"
#include "core/store/storefile.h"
#include "core/store/transaction.h"

#include <chrono>
#include <sqlite3.h>
#include <thread>
#include <unistd.h>
#include <utility>

namespace onecopy::store {

namespace {

constexpr std::chrono::seconds longestPreparation{20};

/// A new store gets its tables under another name and appears whole or not at all. So an empty file under the store's
/// name is never ours: something has emptied it.
Result<void> create(const std::string &path)
{
    auto temporary = createBeside(path);
    if (!temporary)
        return passOn(temporary);
    Result<void> made;
    {
        auto db = Database::openNew(*temporary);
        if (!db)
            made = passOn(db);
        else
            made = (*db)->script("PRAGMA page_size=8192").and_then([&] { return migrate(**db); });
    }
    if (!made) {
        ::unlink(temporary->c_str());
        ::unlink((*temporary + "-journal").c_str());
        return made;
    }
    auto published = publish(*temporary, path);
    if (!published)
        return passOn(published);
    return {};
}

/// A load that was cut has left the store without its indexes. While somebody holds the writer's lock they may be
/// missing on purpose.
Result<void> repairIndexes(Database &db)
{
    auto lock = LockFile::open(db.path());
    if (!lock && lock.error().kind == FaultKind::StoreReadOnly)
        return {}; // it can be looked at all the same
    if (!lock)
        return passOn(lock);
    if (lock->heldByOther(LockFile::Byte::Writer))
        return {};
    return makeKeyIndexes(db);
}

Result<void> prepareForWriting(Database &db)
{
    auto migrated = migrate(db);
    if (!migrated)
        return migrated;
    auto ahead = db.run("PRAGMA journal_mode=WAL");
    if (!ahead)
        return ahead;
    return repairIndexes(db);
}

Result<std::unique_ptr<Database>> openChecked(const StoreFile &file, Access access)
{
    if (file.size == 0)
        return fail(FaultKind::StoreDamaged, "store " + file.path, "the file is empty");
    // Before anything is changed or made beside it: the name may be mistyped.
    if (auto ours = checkOurs(file.path); !ours)
        return passOn(ours);
    auto permitted = repairPermissions(file.path);
    if (!permitted && access == Access::ReadWrite)
        return passOn(permitted);
    auto db = Database::open(file, access);
    if (!db)
        return db;
    auto ours = checkIdentity(**db);
    if (!ours)
        return passOn(ours);
    if (access == Access::ReadWrite) {
        if (auto ready = prepareForWriting(**db); !ready)
            return passOn(ready);
        return db;
    }
    auto current = isCurrent(**db);
    if (!current)
        return passOn(current);
    if (*current)
        return db;
    // What an older version of this program left is brought up to date by whoever comes first, also by a reader.
    db->reset();
    if (auto updated = openChecked(file, Access::ReadWrite); !updated)
        return updated;
    return openChecked(file, access);
}

/// Bringing a large store up to date, or making its indexes, takes longer than anybody waits for a writer; who comes
/// second finds it done then. Of two who switch to WAL at once SQLite lets neither wait, since both might for ever, nor
/// who looks at the file while another does.
Result<std::unique_ptr<Database>> openWhenReady(const StoreFile &file, Access access)
{
    const Deadline end = Deadline::in(longestPreparation);
    while (true) {
        auto db = openChecked(file, access);
        if (db || db.error().kind != FaultKind::StoreBusy || end.passed())
            return db;
        std::this_thread::sleep_for(std::chrono::milliseconds(5));
    }
}

Result<std::unique_ptr<Database>> openOrMake(const std::string &path, Access access)
{
    const bool writing = access == Access::ReadWrite;
    auto file = locate(path, writing);
    if (!file)
        return passOn(file);
    if (!file->exists && !writing)
        return fail(FaultKind::NotFound, "open " + file->path, "there is no store yet");
    if (!file->exists) {
        auto made = create(file->path);
        if (!made)
            return passOn(made);
        file = locate(path, false);
        if (!file)
            return passOn(file);
    }
    return openWhenReady(*file, access);
}

/// Moves the damaged store out of the way, unless somebody is using it.
Result<std::string> moveAway(const std::string &path)
{
    auto lock = LockFile::open(path);
    // Without a lock file (it may be what was replaced by a link) nobody else holds it either.
    if (lock && (lock->heldByOther(LockFile::Byte::Writer) || lock->heldByOther(LockFile::Byte::Presence)))
        return fail(FaultKind::StoreBusy, "store " + path, "damaged, and in use");
    return setAside(path, SystemClock().now());
}

} // namespace

Result<std::string> setAsideDamaged(const std::string &path)
{
    if (auto ours = checkOurs(path); !ours)
        return passOn(ours);
    return moveAway(path);
}

Store::Store(std::unique_ptr<Database> db)
    : m_db(std::move(db))
{
}

Store::Store(Store &&) noexcept = default;
Store &Store::operator=(Store &&) noexcept = default;
Store::~Store() = default;

Result<Store> Store::open(const std::string &path, Access access)
{
    auto db = openOrMake(path, access);
    if (!db)
        return passOn(db);
    return Store(std::move(*db));
}

AccountStore Store::accounts()
{
    return AccountStore(*m_db);
}

ArrivalStore Store::arrivals()
{
    return ArrivalStore(*m_db);
}

GroupStore Store::groups()
{
    return GroupStore(*m_db);
}

LedgerStore Store::ledger()
{
    return LedgerStore(*m_db);
}

ChecklistStore Store::checklist()
{
    return ChecklistStore(*m_db);
}

FindingStore Store::findings()
{
    return FindingStore(*m_db);
}

LogStore Store::logs()
{
    return LogStore(*m_db);
}

RunStore Store::runs()
{
    return RunStore(*m_db);
}

void Store::leaveLogTo(std::function<void(int)> told)
{
    if (!told) {
        sqlite3_wal_autocheckpoint(m_db->handle(), longLog);
        m_logTold.reset();
        return;
    }
    m_logTold = std::make_unique<std::function<void(int)>>(std::move(told));
    const auto committed = [](void *hook, sqlite3 *, const char *, int pages) {
        (*static_cast<std::function<void(int)> *>(hook))(pages);
        return SQLITE_OK;
    };
    sqlite3_wal_hook(m_db->handle(), committed, m_logTold.get());
}

void Store::bringLogIn()
{
    sqlite3_wal_checkpoint_v2(m_db->handle(), nullptr, SQLITE_CHECKPOINT_PASSIVE, nullptr, nullptr);
}

Result<void> Store::inOneTransaction(const std::function<Result<void>()> &work)
{
    auto transaction = Transaction::begin(*m_db);
    if (!transaction)
        return passOn(transaction);
    if (auto done = work(); !done)
        return done;
    return transaction->commit();
}

} // namespace onecopy::store
