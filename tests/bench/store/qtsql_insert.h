// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <cstdint>
#include <string>

/// The table and the rows that both interfaces are measured with.
inline constexpr const char *plainTable =
    "CREATE TABLE plain (copy INTEGER PRIMARY KEY, internaldate INTEGER, size INTEGER, flags TEXT, message_id TEXT,"
    " id_key INTEGER, print_key INTEGER)";
inline constexpr const char *plainInsert = "INSERT INTO plain VALUES (?, ?, ?, ?, ?, ?, ?)";

struct PlainRow
{
    std::int64_t copy = 0;
    std::int64_t date = 0;
    std::int64_t size = 0;
    std::string flags;
    std::string messageId;
    std::int64_t idKey = 0;
    std::int64_t printKey = 0;
};

inline PlainRow plainRow(std::uint32_t uid)
{
    return {uid,
            1'500'000'000 + uid,
            4'000 + uid % 60'000,
            "\\Seen",
            "CAF" + std::to_string(uid * 2'654'435'761ULL) + "@mail.example.org",
            static_cast<std::int64_t>(uid * 0x9E3779B97F4A7C15ULL),
            static_cast<std::int64_t>(uid * 0xBF58476D1CE4E5B9ULL)};
}

/// With the same pragmas, in one transaction; by execBatch() or one exec() a row.
bool insertWithQtSql(const QString &path, std::uint32_t rows, bool batch);
