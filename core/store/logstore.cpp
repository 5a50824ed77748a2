// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/transaction.h"

namespace onecopy::store {

namespace {

LogStore::File readFile(const Statement &row)
{
    LogStore::File file;
    file.head = row.string(0);
    file.path = row.string(1);
    file.format = row.string(2);
    file.bytes = row.natural(3);
    file.lines = row.natural(4);
    file.events = row.natural(5);
    file.at = row.integer(6);
    return file;
}

/// Deletes what lies behind the newest `most`. Asked for by number first: nearly always there is nothing to do.
Result<void> prune(Database &db, std::string_view count, std::string_view remove, std::size_t most)
{
    auto rows = db.number(count);
    if (!rows)
        return passOn(rows);
    if (*rows <= static_cast<std::int64_t>(most))
        return {};
    return db.run(remove, *rows - static_cast<std::int64_t>(most));
}

} // namespace

Result<std::optional<LogStore::File>> LogStore::file(std::string_view head)
{
    std::optional<File> found;
    const auto take = [&found](const Statement &row) {
        found = readFile(row);
        return false;
    };
    auto read =
        m_db.each("SELECT head, path, format, bytes, lines, events, at FROM log_file WHERE head = ?", take, head);
    if (!read)
        return passOn(read);
    return found;
}

Result<std::vector<LogStore::File>> LogStore::files()
{
    std::vector<File> files;
    const auto take = [&files](const Statement &row) {
        files.push_back(readFile(row));
        return true;
    };
    auto read =
        m_db.each("SELECT head, path, format, bytes, lines, events, at FROM log_file ORDER BY at DESC, path", take);
    if (!read)
        return passOn(read);
    return files;
}

Result<std::optional<LogStore::Message>> LogStore::message(std::string_view messageId)
{
    std::optional<Message> found;
    const auto take = [&found](const Statement &row) {
        found = Message{row.string(0), row.integer(1), row.string(2)};
        return false;
    };
    auto read = m_db.each("SELECT message_id, newest, proof FROM logged_message WHERE message_id = ?", take, messageId);
    if (!read)
        return passOn(read);
    return found;
}

Result<std::uint64_t> LogStore::count()
{
    auto rows = m_db.number("SELECT count(*) FROM logged_message WHERE message_id <> ''");
    if (!rows)
        return passOn(rows);
    return static_cast<std::uint64_t>(*rows);
}

Result<void> LogStore::save(const File &file, std::span<const Message> messages)
{
    auto transaction = Transaction::begin(m_db);
    if (!transaction)
        return passOn(transaction);
    auto saved = m_db.run("INSERT OR REPLACE INTO log_file (head, path, format, bytes, lines, events, at)"
                          " VALUES (?, ?, ?, ?, ?, ?, ?)",
                          file.head, file.path, file.format, file.bytes, file.lines, file.events, file.at);
    if (!saved)
        return saved;
    for (const Message &message : messages) {
        saved = m_db.run("INSERT OR REPLACE INTO logged_message (message_id, newest, proof) VALUES (?, ?, ?)",
                         message.messageId, message.newest, message.proof);
        if (!saved)
            return saved;
    }
    saved = prune(m_db, "SELECT count(*) FROM logged_message",
                  "DELETE FROM logged_message WHERE message_id IN (SELECT message_id FROM logged_message"
                  " WHERE message_id <> '' ORDER BY newest, message_id LIMIT ?)",
                  mostMessages);
    if (!saved)
        return saved;
    saved =
        prune(m_db, "SELECT count(*) FROM log_file",
              "DELETE FROM log_file WHERE head IN (SELECT head FROM log_file ORDER BY at, head LIMIT ?)", mostFiles);
    if (!saved)
        return saved;
    return transaction->commit();
}

} // namespace onecopy::store
