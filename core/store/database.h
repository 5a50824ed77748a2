// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/fault.h"
#include "core/store/lockfile.h"
#include "core/store/statement.h"
#include "core/store/store.h"
#include "core/store/storefile.h"

#include <functional>
#include <map>
#include <memory>
#include <string>
#include <string_view>

struct sqlite3;

namespace onecopy::store {

/// One SQLite connection with its cache of prepared statements. Used by one thread at a time. Waits at most
/// Database::busyMilliseconds for another writer, then FaultKind::StoreBusy.
class Database
{
public:
    static constexpr int busyMilliseconds = 1500;

    /// Opens a file that exists, with quick_check when the last user died, or the file is small. Its tables are checked
    /// and migrated by schema.h.
    [[nodiscard]] static Result<std::unique_ptr<Database>> open(const StoreFile &file, Access access);
    /// Opens a new, empty file to fill it before anybody else knows its name.
    [[nodiscard]] static Result<std::unique_ptr<Database>> openNew(const std::string &path);
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;
    ~Database();

    /// A statement from the cache. REQUIRES: `sql` holds no value, only parameters.
    [[nodiscard]] Result<Statement> prepare(std::string_view sql);
    /// prepare() and bind(); what the views among `args` point to must outlive the statement's use.
    template <class... Args> [[nodiscard]] Result<Statement> query(std::string_view sql, const Args &...args)
    {
        auto statement = prepare(sql);
        if (statement)
            statement->bind(args...);
        return statement;
    }
    template <class... Args> [[nodiscard]] Result<void> run(std::string_view sql, const Args &...args)
    {
        auto statement = query(sql, args...);
        if (!statement)
            return passOn(statement);
        return statement->run();
    }
    /// Calls `row` for each row; false stops.
    template <class... Args>
    [[nodiscard]] Result<void> each(std::string_view sql, const std::function<bool(const Statement &)> &row,
                                    const Args &...args)
    {
        auto statement = query(sql, args...);
        if (!statement)
            return passOn(statement);
        return drain(*statement, row);
    }
    /// The first column of the first row; 0 without rows.
    template <class... Args> [[nodiscard]] Result<std::int64_t> number(std::string_view sql, const Args &...args)
    {
        std::int64_t value = 0;
        const auto take = [&value](const Statement &row) {
            value = row.integer(0);
            return false;
        };
        auto done = each(sql, take, args...);
        if (!done)
            return passOn(done);
        return value;
    }
    /// Several statements without parameters: schema and pragmas.
    [[nodiscard]] Result<void> script(const char *sql);

    [[nodiscard]] std::uint64_t changes() const noexcept; ///< rows that the last statement changed
    [[nodiscard]] std::int64_t lastRowId() const noexcept;
    [[nodiscard]] bool inTransaction() const noexcept;
    [[nodiscard]] bool readOnly() const noexcept { return m_access == Access::ReadOnly; }
    [[nodiscard]] const std::string &path() const noexcept { return m_path; }
    [[nodiscard]] sqlite3 *handle() const noexcept { return m_handle; }
    /// The file has no longer the name under which it was opened: somebody has moved or deleted it.
    [[nodiscard]] bool isMoved() const noexcept;
    /// A result code of SQLite in our terms.
    [[nodiscard]] Fault faultOf(int code) const;

    /// While it lives, what is read and written may be as long as SQLite allows: the plan of a run, or findings, have
    /// a line for each copy. Everything else is bounded, so that a file of somebody else's cannot fill the memory.
    class LongCells
    {
    public:
        explicit LongCells(const Database &db) noexcept;
        ~LongCells();
        LongCells(const LongCells &) = delete;
        LongCells &operator=(const LongCells &) = delete;

    private:
        sqlite3 *m_handle;
        int m_before;
    };

private:
    struct Cached
    {
        sqlite3_stmt *statement = nullptr;
        bool inUse = false;
    };

    Database(std::string path, Access access);
    [[nodiscard]] Result<bool> showPresence(const std::string &path);
    [[nodiscard]] Result<void> connect(bool sealed);
    void keepLogOnClose(bool keep) noexcept;
    [[nodiscard]] Result<void> quickCheck();
    [[nodiscard]] static Result<void> drain(Statement &statement, const std::function<bool(const Statement &)> &row);

    std::string m_path;
    Access m_access;
    sqlite3 *m_handle = nullptr;
    std::map<std::string, Cached, std::less<>> m_cache;
    LockFile m_presence; ///< tells others that the store is open; not where nothing can be written beside it
};

} // namespace onecopy::store
