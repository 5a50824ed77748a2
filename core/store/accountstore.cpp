// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/store/accountjson.h"
#include "core/store/mailboxes.h"
#include "core/store/transaction.h"

namespace onecopy::store {

namespace {

/// Of an account, in bytes.
constexpr std::size_t longestName = 250;

Result<std::vector<Account>> readAccounts(Database &db, Result<Statement> rows)
{
    if (!rows)
        return passOn(rows);
    std::vector<Account> accounts;
    while (true) {
        auto more = rows->step();
        if (!more)
            return passOn(more);
        if (!*more)
            return accounts;
        auto account = accountFromJson(rows->text(0), rows->text(1));
        if (!account)
            return fail(account.error().kind, "store " + db.path(), account.error().detail);
        accounts.push_back(std::move(*account));
    }
}

} // namespace

Result<void> AccountStore::save(const Account &account)
{
    if (trimmed(account.name).empty())
        return fail(FaultKind::Usage, "save account", "an account needs a name to be saved");
    // It stands in lists that programs read line by line, and is typed to name the account.
    if (printable(account.name, longestName) != account.name)
        return fail(FaultKind::Usage, "save account",
                    "the name " + printable(account.name, 60) +
                        " cannot be typed or shown as it is: leave out line breaks, control characters and invisible "
                        "marks, and use at most " +
                        std::to_string(longestName) + " bytes");
    const std::string settings = settingsToJson(account);
    auto transaction = Transaction::begin(m_db, Transaction::Durability::Full);
    if (!transaction)
        return passOn(transaction);
    auto identity = useIdentity(m_db, account.id());
    if (!identity)
        return passOn(identity);
    auto saved = m_db.run("INSERT INTO account (name, identity_id, settings) VALUES (?, ?, ?) ON CONFLICT (name)"
                          " DO UPDATE SET identity_id = excluded.identity_id, settings = excluded.settings",
                          account.name, *identity, settings);
    if (!saved)
        return saved;
    return transaction->commit();
}

Result<std::optional<Account>> AccountStore::find(std::string_view name)
{
    auto found = readAccounts(m_db, m_db.query("SELECT name, settings FROM account WHERE name = ?", name));
    if (!found)
        return passOn(found);
    if (found->empty())
        return std::nullopt;
    return std::move(found->front());
}

Result<std::vector<Account>> AccountStore::all()
{
    return readAccounts(m_db, m_db.query("SELECT name, settings FROM account ORDER BY name"));
}

Result<bool> AccountStore::remove(std::string_view name)
{
    auto transaction = Transaction::begin(m_db, Transaction::Durability::Full);
    if (!transaction)
        return passOn(transaction);
    auto removed = m_db.run("DELETE FROM account WHERE name = ?", name);
    if (!removed)
        return passOn(removed);
    const bool any = m_db.changes() > 0;
    auto committed = transaction->commit();
    if (!committed)
        return passOn(committed);
    return any;
}

Result<std::vector<AccountId>> AccountStore::known()
{
    std::vector<AccountId> ids;
    const auto take = [&ids](const Statement &row) {
        ids.push_back(AccountId{row.string(0)});
        return true;
    };
    auto read =
        m_db.each("SELECT account FROM identity WHERE EXISTS (SELECT 1 FROM account WHERE identity_id = identity.id)"
                  " OR EXISTS (SELECT 1 FROM mailbox WHERE identity_id = identity.id"
                  " AND (known > 0 OR uid_validity <> 0)) ORDER BY used DESC, id",
                  take);
    if (!read)
        return passOn(read);
    return ids;
}

} // namespace onecopy::store
