// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "qtsql_insert.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>
#include <array>

namespace {

constexpr std::size_t columns = 7;
constexpr std::uint32_t batchRows = 5'000;

std::array<QVariant, columns> values(std::uint32_t uid)
{
    const PlainRow row = plainRow(uid);
    return {qlonglong{row.copy},
            qlonglong{row.date},
            qlonglong{row.size},
            QString::fromStdString(row.flags),
            QString::fromStdString(row.messageId),
            qlonglong{row.idKey},
            qlonglong{row.printKey}};
}

bool insertRows(QSqlQuery &query, std::uint32_t rows)
{
    for (std::uint32_t uid = 1; uid <= rows; ++uid) {
        const auto row = values(uid);
        for (std::size_t i = 0; i < columns; ++i)
            query.bindValue(static_cast<int>(i), row[i]);
        if (!query.exec())
            return false;
    }
    return true;
}

bool insertBatches(QSqlQuery &query, std::uint32_t rows)
{
    for (std::uint32_t uid = 1; uid <= rows;) {
        std::array<QVariantList, columns> lists;
        for (std::uint32_t n = 0; n < batchRows && uid <= rows; ++n, ++uid) {
            const auto row = values(uid);
            for (std::size_t i = 0; i < columns; ++i)
                lists[i].append(row[i]);
        }
        for (std::size_t i = 0; i < columns; ++i)
            query.bindValue(static_cast<int>(i), lists[i]);
        if (!query.execBatch())
            return false;
    }
    return true;
}

bool insertInto(QSqlDatabase &db, std::uint32_t rows, bool batch)
{
    QSqlQuery query(db);
    for (const char *sql :
         {"PRAGMA journal_mode=WAL", "PRAGMA synchronous=NORMAL", "PRAGMA cache_size=-16000", plainTable}) {
        if (!query.exec(QString::fromLatin1(sql)))
            return false;
        query.finish();
    }
    if (!db.transaction() || !query.prepare(QString::fromLatin1(plainInsert)))
        return false;
    return (batch ? insertBatches(query, rows) : insertRows(query, rows)) && db.commit();
}

} // namespace

bool insertWithQtSql(const QString &path, std::uint32_t rows, bool batch)
{
    bool done = false;
    {
        QSqlDatabase db = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), path);
        db.setDatabaseName(path);
        done = db.open() && insertInto(db, rows, batch);
    }
    QSqlDatabase::removeDatabase(path);
    return done;
}
