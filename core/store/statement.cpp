// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/statement.h"

#include "core/store/database.h"

#include <sqlite3.h>
#include <utility>

namespace onecopy::store {

Statement::Statement(const Database &db, sqlite3_stmt *statement, bool *inUse)
    : m_db(&db)
    , m_statement(statement)
    , m_inUse(inUse)
{
    if (m_inUse)
        *m_inUse = true;
}

Statement::Statement(Statement &&other) noexcept
    : m_db(other.m_db)
    , m_statement(std::exchange(other.m_statement, nullptr))
    , m_inUse(std::exchange(other.m_inUse, nullptr))
    , m_bindCode(other.m_bindCode)
{
}

Statement::~Statement()
{
    if (!m_statement)
        return;
    if (!m_inUse) {
        sqlite3_finalize(m_statement);
        return;
    }
    sqlite3_reset(m_statement);
    // Nothing that was bound may stay referenced: its memory is the caller's.
    sqlite3_clear_bindings(m_statement);
    *m_inUse = false;
}

Result<bool> Statement::step()
{
    if (m_bindCode != SQLITE_OK)
        return tl::unexpected(m_db->faultOf(m_bindCode));
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW)
        return true;
    if (code == SQLITE_DONE)
        return false;
    Fault fault = m_db->faultOf(code);
    if (code == SQLITE_TOOBIG && sqlite3_stmt_readonly(m_statement) != 0) // nothing of ours is as long as that
        fault.kind = FaultKind::StoreDamaged;
    sqlite3_reset(m_statement);
    return tl::unexpected(std::move(fault));
}

Result<void> Statement::run()
{
    Result<bool> row = true;
    while (row && *row)
        row = step();
    if (!row)
        return passOn(row);
    sqlite3_reset(m_statement);
    return {};
}

void Statement::reset() noexcept
{
    sqlite3_reset(m_statement);
}

bool Statement::isNull(int column) const noexcept
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

std::int64_t Statement::integer(int column) const noexcept
{
    return sqlite3_column_int64(m_statement, column);
}

std::optional<std::int64_t> Statement::optionalInteger(int column) const noexcept
{
    if (isNull(column))
        return std::nullopt;
    return integer(column);
}

std::string_view Statement::text(int column) const noexcept
{
    const auto *data = sqlite3_column_text(m_statement, column);
    if (!data)
        return {};
    const int size = sqlite3_column_bytes(m_statement, column);
    return {reinterpret_cast<const char *>(data), static_cast<std::size_t>(size)};
}

std::string_view Statement::bytes(int column) const noexcept
{
    const void *data = sqlite3_column_blob(m_statement, column);
    if (!data)
        return {};
    const int size = sqlite3_column_bytes(m_statement, column);
    return {static_cast<const char *>(data), static_cast<std::size_t>(size)};
}

void Statement::bindInteger(int index, std::int64_t value) noexcept
{
    note(sqlite3_bind_int64(m_statement, index, value));
}

void Statement::bindText(int index, std::string_view value) noexcept
{
    // A null pointer would be bound as NULL; an empty text is not NULL.
    const char *data = value.data() ? value.data() : "";
    note(sqlite3_bind_text64(m_statement, index, data, value.size(), SQLITE_STATIC, SQLITE_UTF8));
}

void Statement::bindBytes(int index, std::string_view value) noexcept
{
    const char *data = value.data() ? value.data() : "";
    note(sqlite3_bind_blob64(m_statement, index, data, value.size(), SQLITE_STATIC));
}

void Statement::bindNull(int index) noexcept
{
    note(sqlite3_bind_null(m_statement, index));
}

void Statement::note(int code) noexcept
{
    if (m_bindCode == SQLITE_OK)
        m_bindCode = code;
}

} // namespace onecopy::store
