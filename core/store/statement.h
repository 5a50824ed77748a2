// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/fault.h"

#include <concepts>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

struct sqlite3_stmt;

namespace onecopy::store {

class Database;

/// Bound and read as a BLOB.
struct Bytes
{
    std::string_view view;
};

/// A prepared statement on loan from its Database, which must outlive it. Values are bound without copying: what a
/// string_view or Bytes points to REQUIRES to live until the statement was stepped to its end, reset or destroyed.
/// Views that column readers return are valid until the next step().
class Statement
{
public:
    Statement(const Database &db, sqlite3_stmt *statement, bool *inUse);
    Statement(Statement &&other) noexcept;
    Statement &operator=(Statement &&) = delete;
    ~Statement();

    /// Binds the parameters 1, 2, 3 … in order.
    template <class... Args> Statement &bind(const Args &...args)
    {
        int index = 0;
        (bindOne(++index, args), ...);
        return *this;
    }

    /// True: there is a row. False: the end.
    [[nodiscard]] Result<bool> step();
    /// Steps to the end and makes the statement ready for the next bind().
    [[nodiscard]] Result<void> run();
    void reset() noexcept;

    [[nodiscard]] bool isNull(int column) const noexcept;
    [[nodiscard]] std::int64_t integer(int column) const noexcept;
    /// The 64 bits of integer(), so that values above 2^63 come back as they went in.
    [[nodiscard]] std::uint64_t natural(int column) const noexcept
    {
        return static_cast<std::uint64_t>(integer(column));
    }
    [[nodiscard]] std::uint32_t natural32(int column) const noexcept
    {
        return static_cast<std::uint32_t>(integer(column));
    }
    [[nodiscard]] std::optional<std::int64_t> optionalInteger(int column) const noexcept;
    [[nodiscard]] std::string_view text(int column) const noexcept;  ///< TEXT, bytes as stored
    [[nodiscard]] std::string_view bytes(int column) const noexcept; ///< BLOB
    [[nodiscard]] std::string string(int column) const { return std::string(text(column)); }

private:
    template <std::integral T> void bindOne(int index, T value)
    {
        bindInteger(index, static_cast<std::int64_t>(value));
    }
    template <class T> void bindOne(int index, const std::optional<T> &value)
    {
        if (value)
            bindOne(index, *value);
        else
            bindNull(index);
    }
    void bindOne(int index, std::string_view value) { bindText(index, value); }
    void bindOne(int index, const std::string &value) { bindText(index, value); }
    void bindOne(int index, const char *value) { bindText(index, value); }
    void bindOne(int index, Bytes value) { bindBytes(index, value.view); }

    void bindInteger(int index, std::int64_t value) noexcept;
    void bindText(int index, std::string_view value) noexcept;
    void bindBytes(int index, std::string_view value) noexcept;
    void bindNull(int index) noexcept;
    void note(int code) noexcept;

    const Database *m_db;
    sqlite3_stmt *m_statement;
    bool *m_inUse;      ///< of the cache; none: the statement is ours and is finalised
    int m_bindCode = 0; ///< the first failure of a bind, told by the next step()
};

} // namespace onecopy::store
