// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/database.h"

#include <cerrno>
#include <limits>
#include <sqlite3.h>
#include <utility>

namespace onecopy::store {

namespace {

/// Below this size a check of the whole file costs less than a person notices.
constexpr std::uint64_t smallFile = 8ULL * 1024 * 1024;

/// One row: four times what a header, or a mailbox's name, can be.
constexpr int rowBytes = 16 * 1024 * 1024;

/// 16 MB of cache. No memory map: an I/O error there would be a signal that ends the program. Nothing in the schema of
/// a file may call functions that are not SQLite's own.
constexpr const char *settings = R"(
    PRAGMA foreign_keys=ON;
    PRAGMA recursive_triggers=ON;
    PRAGMA trusted_schema=OFF;
    PRAGMA cell_size_check=ON;
    PRAGMA mmap_size=0;
    PRAGMA cache_size=-16000;
    PRAGMA secure_delete=FAST;
    PRAGMA synchronous=NORMAL;
    PRAGMA journal_size_limit=67108864;
)";

/// SQLite counts each allocation under one lock of the whole process, unless it is told not to before it begins. Nobody
/// here asks for that count, and a scan allocates on several threads.
/// What a statement would have to take back stays in memory: it is emptied after each statement, while a file of it is
/// written on until the transaction ends.
void setUpSqlite()
{
    [[maybe_unused]] static const int told =
        sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0) + sqlite3_config(SQLITE_CONFIG_STMTJRNL_SPILL, -1);
}

bool isNoSpace(int systemError) noexcept
{
    return systemError == ENOSPC || systemError == EDQUOT;
}

/// https://www.sqlite.org/uri.html 3.1. REQUIRES: an absolute path, which as it is never looks like a URI.
std::string immutableName(const std::string &path)
{
    std::string name = "file:";
    for (const char c : path) {
        if (c == '%')
            name += "%25";
        else if (c == '?')
            name += "%3f";
        else if (c == '#')
            name += "%23";
        else
            name += c;
    }
    return name + "?immutable=1";
}

FaultKind kindOf(int code, int systemError) noexcept
{
    if (code == SQLITE_READONLY_DBMOVED)
        return FaultKind::File;
    switch (code & 0xFF) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return FaultKind::StoreBusy;
    case SQLITE_FULL:
        return FaultKind::DiskFull;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return FaultKind::StoreDamaged;
    case SQLITE_IOERR:
    case SQLITE_CANTOPEN:
        return isNoSpace(systemError) ? FaultKind::DiskFull : FaultKind::File;
    case SQLITE_READONLY:
        return FaultKind::StoreReadOnly;
    case SQLITE_PERM:
    case SQLITE_AUTH:
        return FaultKind::File;
    case SQLITE_TOOBIG:
        return FaultKind::Limit;
    case SQLITE_CONSTRAINT:
        return code == SQLITE_CONSTRAINT_FOREIGNKEY ? FaultKind::NotFound : FaultKind::Internal;
    default:
        return FaultKind::Internal;
    }
}

} // namespace

Database::Database(std::string path, Access access)
    : m_path(std::move(path))
    , m_access(access)
{
}

Database::~Database()
{
    for (auto &[sql, cached] : m_cache)
        sqlite3_finalize(cached.statement);
    sqlite3_close_v2(m_handle);
}

Result<std::unique_ptr<Database>> Database::open(const StoreFile &file, Access access)
{
    std::unique_ptr<Database> db(new Database(file.path, access));
    auto alone = db->showPresence(file.path);
    if (!alone)
        return passOn(alone);
    auto connected = db->connect(file.sealed);
    if (!connected)
        return passOn(connected);
    const bool doubtful = *alone && (file.leftWal || file.size <= smallFile);
    if (doubtful) {
        auto whole = db->quickCheck();
        if (!whole)
            return passOn(whole);
    }
    db->keepLogOnClose(false);
    return db;
}

Result<std::unique_ptr<Database>> Database::openNew(const std::string &path)
{
    std::unique_ptr<Database> db(new Database(path, Access::ReadWrite));
    auto connected = db->connect(false);
    if (!connected)
        return passOn(connected);
    return db;
}

/// True: nobody else has the store open. Where nothing can be written beside it, nobody can set it aside either.
Result<bool> Database::showPresence(const std::string &path)
{
    auto presence = LockFile::open(path);
    if (!presence && presence.error().kind == FaultKind::StoreReadOnly)
        return true;
    if (!presence)
        return passOn(presence);
    m_presence = std::move(*presence);
    const bool alone = !m_presence.heldByOther(LockFile::Byte::Presence);
    auto shared = m_presence.lock(LockFile::Byte::Presence, LockFile::Mode::Shared);
    if (!shared)
        return passOn(shared);
    return alone;
}

Result<void> Database::connect(bool sealed)
{
    setUpSqlite();
    // NOMUTEX: one thread at a time is the contract. NOFOLLOW: the path was resolved, and a link that appeared since
    // then is not followed.
    const int mode = readOnly() ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE;
    const int flags = mode | (sealed ? SQLITE_OPEN_URI : 0) | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_PRIVATECACHE |
                      SQLITE_OPEN_NOFOLLOW | SQLITE_OPEN_EXRESCODE;
    // SQLite reads a store with a write-ahead log only where it can make its index, unless it knows that nobody writes.
    const std::string name = sealed ? immutableName(m_path) : m_path;
    const int code = sqlite3_open_v2(name.c_str(), &m_handle, flags, nullptr);
    if (code != SQLITE_OK)
        return tl::unexpected(faultOf(code));
    sqlite3_busy_timeout(m_handle, busyMilliseconds);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    // Until the file is known to be whole: closing a damaged one must neither write the log into it nor remove the log,
    // which is the sign of the unclean end for the next one who looks.
    keepLogOnClose(true);
    sqlite3_wal_autocheckpoint(m_handle, Store::longLog);
    sqlite3_limit(m_handle, SQLITE_LIMIT_LENGTH, rowBytes);
    return script(settings);
}

void Database::keepLogOnClose(bool keep) noexcept
{
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, keep ? 1 : 0, nullptr);
}

Result<void> Database::quickCheck()
{
    std::string problem;
    const auto take = [&problem](const Statement &row) {
        problem = row.string(0);
        return false;
    };
    auto done = each("PRAGMA quick_check(1)", take);
    if (!done)
        return done;
    if (problem != "ok")
        return fail(FaultKind::StoreDamaged, "store " + m_path, problem);
    return {};
}

Result<Statement> Database::prepare(std::string_view sql)
{
    auto found = m_cache.find(sql);
    if (found != m_cache.end() && !found->second.inUse)
        return Statement(*this, found->second.statement, &found->second.inUse);
    // The same statement is being stepped further up the stack: this use gets one of its own.
    const bool own = found != m_cache.end();
    sqlite3_stmt *statement = nullptr;
    const unsigned flags = own ? 0U : SQLITE_PREPARE_PERSISTENT;
    const int code = sqlite3_prepare_v3(m_handle, sql.data(), static_cast<int>(sql.size()), flags, &statement, nullptr);
    if (code != SQLITE_OK)
        return tl::unexpected(faultOf(code));
    if (own)
        return Statement(*this, statement, nullptr);
    Cached &cached = m_cache[std::string(sql)];
    cached.statement = statement;
    return Statement(*this, statement, &cached.inUse);
}

Result<void> Database::script(const char *sql)
{
    const int code = sqlite3_exec(m_handle, sql, nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        return tl::unexpected(faultOf(code));
    return {};
}

Result<void> Database::drain(Statement &statement, const std::function<bool(const Statement &)> &row)
{
    while (true) {
        auto stepped = statement.step();
        if (!stepped)
            return passOn(stepped);
        if (!*stepped || !row(statement))
            return {};
    }
}

std::uint64_t Database::changes() const noexcept
{
    return static_cast<std::uint64_t>(sqlite3_changes64(m_handle));
}

std::int64_t Database::lastRowId() const noexcept
{
    return sqlite3_last_insert_rowid(m_handle);
}

bool Database::isMoved() const noexcept
{
    int moved = 0;
    return sqlite3_file_control(m_handle, "main", SQLITE_FCNTL_HAS_MOVED, &moved) == SQLITE_OK && moved != 0;
}

bool Database::inTransaction() const noexcept
{
    return sqlite3_get_autocommit(m_handle) == 0;
}

Database::LongCells::LongCells(const Database &db) noexcept
    : m_handle(db.m_handle)
    , m_before(sqlite3_limit(m_handle, SQLITE_LIMIT_LENGTH, std::numeric_limits<int>::max())) // as SQLite was built
{
}

Database::LongCells::~LongCells()
{
    sqlite3_limit(m_handle, SQLITE_LIMIT_LENGTH, m_before);
}

Fault Database::faultOf(int code) const
{
    const int systemError = m_handle ? sqlite3_system_errno(m_handle) : 0;
    std::string detail = m_handle ? sqlite3_errmsg(m_handle) : sqlite3_errstr(code);
    detail += " (SQLite " + std::to_string(code) + ')';
    return Fault{kindOf(code, systemError), "store " + m_path, std::move(detail), {}};
}

} // namespace onecopy::store
