// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/casefile.h"

#include "core/store/accountjson.h"
#include "core/store/schema.h"
#include "core/store/store.h"
#include "core/store/transaction.h"

#include <array>
#include <sqlite3.h>
#include <unistd.h>

namespace onecopy::store {

namespace {

constexpr int stepsBetweenLooks = 20'000;

/// word(kind, value) for SQL: what CaseWords::text makes of a text or blob, in the same type; NULL stays NULL.
void wordFunction(sqlite3_context *context, int, sqlite3_value **values)
{
    const auto *words = static_cast<const CaseWords *>(sqlite3_user_data(context));
    sqlite3_value *value = values[1];
    const int type = sqlite3_value_type(value);
    if (words == nullptr || (type != SQLITE_TEXT && type != SQLITE_BLOB)) {
        sqlite3_result_value(context, value);
        return;
    }
    const auto *bytes = static_cast<const char *>(sqlite3_value_blob(value));
    const std::string_view before(bytes == nullptr ? "" : bytes, static_cast<std::size_t>(sqlite3_value_bytes(value)));
    const std::string after = words->text(static_cast<CaseText>(sqlite3_value_int64(values[0])), before);
    const auto size = static_cast<sqlite3_uint64>(after.size());
    if (type == SQLITE_TEXT)
        sqlite3_result_text64(context, after.data(), size, SQLITE_TRANSIENT, SQLITE_UTF8);
    else
        sqlite3_result_blob64(context, after.data(), size, SQLITE_TRANSIENT);
}

void keyFunction(sqlite3_context *context, int, sqlite3_value **values)
{
    const auto *words = static_cast<const CaseWords *>(sqlite3_user_data(context));
    if (words == nullptr || sqlite3_value_type(values[0]) != SQLITE_INTEGER)
        sqlite3_result_value(context, values[0]);
    else
        sqlite3_result_int64(context, words->key(sqlite3_value_int64(values[0])));
}

int stopWasAsked(void *stop)
{
    return static_cast<const std::stop_token *>(stop)->stop_requested() ? 1 : 0;
}

std::string word(CaseText kind, const char *column)
{
    return "word(" + std::to_string(static_cast<std::int64_t>(kind)) + ", " + column + ")";
}

/// Copies table after table from the attached store "whole". One object, one file.
class CaseCopy
{
public:
    CaseCopy(Database &db, const CaseWords *words, const std::stop_token &stop)
        : m_db(db)
        , m_words(words)
        , m_stop(stop)
    {
    }

    CaseCopy(const CaseCopy &) = delete;
    CaseCopy &operator=(const CaseCopy &) = delete;
    ~CaseCopy() { sqlite3_progress_handler(m_db.handle(), 0, nullptr, nullptr); }

    Result<void> attach(const std::string &storePath)
    {
        // What SQLite calls back is ours for as long as this object lives.
        auto *words = const_cast<CaseWords *>(m_words);
        sqlite3_create_function_v2(m_db.handle(), "word", 2, SQLITE_UTF8 | SQLITE_DETERMINISTIC, words, wordFunction,
                                   nullptr, nullptr, nullptr);
        sqlite3_create_function_v2(m_db.handle(), "keyword", 1, SQLITE_UTF8 | SQLITE_DETERMINISTIC, words, keyFunction,
                                   nullptr, nullptr, nullptr);
        sqlite3_progress_handler(m_db.handle(), stepsBetweenLooks, stopWasAsked,
                                 const_cast<std::stop_token *>(&m_stop));
        return m_db.run("ATTACH DATABASE ? AS whole", storePath);
    }

    Result<void> copy(const AccountId &account, const std::string &name)
    {
        const Database::LongCells forPlansAndFindings(m_db);
        auto transaction = Transaction::begin(m_db);
        if (!transaction)
            return passOn(transaction);
        auto identity = m_db.number("SELECT id FROM whole.identity WHERE account = ?", account.value);
        if (!identity)
            return passOn(identity);
        if (*identity == 0)
            return fail(FaultKind::NotFound, "case file", "nothing is known of this account");
        Account shown;
        shown.name = name;
        auto done = m_db.run("INSERT INTO main.identity (id, account) VALUES (?, ?)", *identity, name);
        if (done)
            done = m_db.run("INSERT INTO main.account (name, identity_id, settings) VALUES (?, ?, ?)", name, *identity,
                            settingsToJson(shown));
        if (done)
            done = copyMail(*identity);
        if (done)
            done = copyWork(account, name);
        if (!done)
            return done;
        return transaction->commit();
    }

private:
    Result<void> copyMail(std::int64_t identity);
    Result<void> copyWork(const AccountId &account, const std::string &name);

    template <class... Args>
    Result<void> insert(const std::string &into, const std::string &select, const Args &...args)
    {
        auto done = m_db.run("INSERT INTO main." + into + " SELECT " + select, args...);
        if (!done && m_stop.stop_requested())
            return fail(FaultKind::Cancelled, "case file");
        return done;
    }

    Database &m_db;
    const CaseWords *m_words;
    const std::stop_token &m_stop;
};

Result<void> CaseCopy::copyMail(std::int64_t identity)
{
    const std::string mailboxes = "(SELECT id FROM whole.mailbox WHERE identity_id = ?)";
    auto done =
        insert("mailbox (id, identity_id, name, uid_validity, uid_next, highest_modseq, complete,"
               " scanned_through, quarantine, scanned_at, known, alias_of)",
               "id, identity_id, " + word(CaseText::Mailbox, "name") +
                   ", uid_validity, uid_next, highest_modseq, complete, scanned_through, quarantine, scanned_at,"
                   " known, alias_of FROM whole.mailbox WHERE identity_id = ?",
               identity);
    if (done)
        done = insert("arrival (copy, internaldate, size, header_bytes, flags, message_id, id_key, print_key, kin_key)",
                      "copy, internaldate, size, header_bytes, flags, " + word(CaseText::MessageId, "message_id") +
                          ", keyword(id_key), keyword(print_key), keyword(kin_key) FROM whole.arrival"
                          " WHERE copy >> 32 IN " +
                          mailboxes,
                      identity);
    if (done)
        done = insert("evidence (copy, server_id, header)",
                      "copy, server_id, " + word(CaseText::Header, "header") +
                          " FROM whole.evidence WHERE copy >> 32 IN " + mailboxes,
                      identity);
    if (done)
        done = insert("content (copy, whole, canonical, body, bytes, complete, parts)",
                      "copy, whole, canonical, body, bytes, complete, parts FROM whole.content WHERE copy >> 32 IN " +
                          mailboxes,
                      identity);
    if (done)
        done = insert("report (copy, named_key)",
                      "copy, keyword(named_key) FROM whole.report WHERE copy >> 32 IN " + mailboxes, identity);
    if (done)
        done = insert("copy_group (id, identity_id, name, match, class, proved, by_design, message_id, subject,"
                      " from_name, from_address, to_text, date, size, differences, copies, extra_bytes, newest)",
                      "id, identity_id, name, match, class, proved, by_design, " +
                          word(CaseText::MessageId, "message_id") + ", " + word(CaseText::Subject, "subject") + ", " +
                          word(CaseText::Person, "from_name") + ", " + word(CaseText::Address, "from_address") + ", " +
                          word(CaseText::Recipients, "to_text") +
                          ", date, size, differences, copies, extra_bytes, newest FROM whole.copy_group"
                          " WHERE identity_id = ?",
                      identity);
    if (done)
        done = insert("group_member",
                      "* FROM whole.group_member WHERE group_id IN"
                      " (SELECT id FROM whole.copy_group WHERE identity_id = ?)",
                      identity);
    return done;
}

Result<void> CaseCopy::copyWork(const AccountId &account, const std::string &name)
{
    auto done = insert("step_record (run_id, begun_at, record)",
                       "run_id, begun_at, " +
                           word(CaseText::StepRecord, "json_set(record, '$.smtp', '', '$.route', '',"
                                                      " '$.configuration', '', '$.stateFolder', '')") +
                           " FROM whole.step_record");
    if (m_words != nullptr || !done)
        return done;
    done = insert("run (id, account, kind, state, started_at, ended_at, plan_hash, planned, removed, restored, undoes,"
                  " plan)",
                  "id, ?, kind, state, started_at, ended_at, plan_hash, planned, removed, restored, undoes, plan"
                  " FROM whole.run WHERE account = ? ORDER BY rowid",
                  name, account.value);
    if (done)
        done = insert("journal",
                      "j.* FROM whole.journal AS j JOIN whole.run AS r ON r.id = j.run_id"
                      " WHERE r.account = ? ORDER BY j.sequence",
                      account.value);
    if (done)
        done = insert("finding (account, run_id, at, findings)",
                      "?, run_id, at, findings FROM whole.finding WHERE account = ?", name, account.value);
    for (const char *table : {"log_file", "logged_message", "ledger"}) {
        if (done)
            done = insert(table, std::string("* FROM whole.") + table);
    }
    return done;
}

Result<void> fill(const std::string &path, const std::string &storePath, const AccountId &account,
                  const std::string &name, const CaseWords *words, const std::stop_token &stop)
{
    auto db = Database::openNew(path);
    if (!db)
        return passOn(db);
    auto made = (*db)->script("PRAGMA page_size=8192").and_then([&] { return migrate(**db); });
    if (!made)
        return made;
    CaseCopy copy(**db, words, stop);
    return copy.attach(storePath).and_then([&] { return copy.copy(account, name); });
}

} // namespace

Result<void> writeCase(const std::string &storePath, const AccountId &account, const std::string &name,
                       const std::string &target, const CaseWords *words, const std::stop_token &stop)
{
    // Migrated before it is read, and whole.
    auto source = Store::open(storePath);
    if (!source)
        return passOn(source);
    auto file = locate(target, false);
    if (!file)
        return passOn(file);
    if (file->exists)
        return fail(FaultKind::File, "case file " + target, "there is a file of this name already");
    auto temporary = createBeside(file->path);
    if (!temporary)
        return passOn(temporary);
    auto filled = fill(*temporary, storePath, account, name, words, stop);
    if (!filled) {
        ::unlink(temporary->c_str());
        ::unlink((*temporary + "-journal").c_str());
        return filled;
    }
    auto published = publish(*temporary, file->path);
    if (!published)
        return passOn(published);
    if (!*published)
        return fail(FaultKind::File, "case file " + target, "there is a file of this name already");
    return {};
}

} // namespace onecopy::store
