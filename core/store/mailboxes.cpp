// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/mailboxes.h"

namespace onecopy::store {

namespace {

Result<MailboxMap> readMailboxes(Database &db, std::string_view sql, std::int64_t identity)
{
    MailboxMap map;
    const auto take = [&map](const Statement &row) {
        map.emplace(row.integer(0), MailboxRow{{std::string(row.bytes(1))}, {row.natural32(2)}});
        return true;
    };
    auto done = db.each(sql, take, identity);
    if (!done)
        return passOn(done);
    return map;
}

} // namespace

Result<std::optional<std::int64_t>> findIdentity(Database &db, const AccountId &account)
{
    auto id = db.number("SELECT id FROM identity WHERE account = ?", account.value);
    if (!id)
        return passOn(id);
    return *id == 0 ? std::nullopt : std::optional<std::int64_t>(*id);
}

Result<std::int64_t> useIdentity(Database &db, const AccountId &account)
{
    // Of a new one nothing was grouped yet.
    auto made = db.run("INSERT INTO identity (account, all_touched) VALUES (?, 1) ON CONFLICT (account) DO NOTHING",
                       account.value);
    if (!made)
        return passOn(made);
    auto used = db.run("UPDATE identity SET used = (SELECT max(used) + 1 FROM identity)"
                       " WHERE account = ? AND (used = 0 OR used < (SELECT max(used) FROM identity))",
                       account.value);
    if (!used)
        return passOn(used);
    return db.number("SELECT id FROM identity WHERE account = ?", account.value);
}

Result<std::int64_t> mailboxId(Database &db, std::int64_t identity, const MailboxName &name)
{
    // Asked for before it is made: an INSERT that finds it would write sqlite_sequence nevertheless.
    auto known = db.number("SELECT id FROM mailbox WHERE identity_id = ? AND name = ?", identity, Bytes{name.wire});
    if (!known || *known != 0)
        return known;
    auto made = db.run("INSERT INTO mailbox (identity_id, name) VALUES (?, ?)", identity, Bytes{name.wire});
    if (!made)
        return passOn(made);
    return db.lastRowId();
}

Result<MailboxMap> countedMailboxes(Database &db, const AccountId &account)
{
    auto identity = findIdentity(db, account);
    if (!identity)
        return passOn(identity);
    if (!*identity)
        return MailboxMap{};
    return readMailboxes(db,
                         "SELECT id, name, uid_validity FROM mailbox WHERE identity_id = ? AND quarantine = 0"
                         " AND alias_of = 0",
                         **identity);
}

Result<MailboxMap> allMailboxes(Database &db, std::int64_t identity)
{
    return readMailboxes(db, "SELECT id, name, uid_validity FROM mailbox WHERE identity_id = ?", identity);
}

} // namespace onecopy::store
