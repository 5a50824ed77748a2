// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/duplicates/mailboxrole.h"
#include "core/store/arrivalwriter.h"
#include "core/store/mailboxes.h"
#include "core/store/store.h"
#include "core/store/transaction.h"

#include <algorithm>
#include <cstdlib>
#include <limits>
#include <map>

namespace onecopy::store {

namespace {

/// Mail that comes between the scans of two names of one mailbox.
constexpr std::int64_t mostBetween = 1'000;

struct Name
{
    std::int64_t id = 0;
    std::int64_t aliasOf = 0;
    std::int64_t known = 0;
    std::int64_t uidNext = 0;
    std::string wire;
    std::string oldest; ///< UID and Message-ID of the first message: only names that share it are compared
};

/// Mailboxes with arrivals, by UIDVALIDITY, the one that would stay first.
Result<std::map<std::int64_t, std::vector<Name>>> namesOf(Database &db, std::int64_t identity)
{
    std::map<std::int64_t, std::vector<Name>> names;
    const auto take = [&names](const Statement &row) {
        names[row.integer(0)].push_back(
            {row.integer(1), row.integer(2), row.integer(3), row.integer(4), std::string(row.bytes(5)), {}});
        return true;
    };
    auto read = db.each("SELECT uid_validity, id, alias_of, known, uid_next, name FROM mailbox"
                        " WHERE identity_id = ? AND quarantine = 0 AND uid_validity <> 0 AND known > 0",
                        take, identity);
    if (!read)
        return passOn(read);
    for (auto &[validity, list] : names) {
        for (Name &name : list) {
            if (list.size() < 2)
                break;
            const auto note = [&name](const Statement &row) {
                name.oldest = std::to_string(uidOf(row.integer(0)).value) + ' ' + row.string(1);
                return false;
            };
            const auto [first, last] = copiesOf(name.id);
            read = db.each("SELECT copy, message_id FROM arrival WHERE copy BETWEEN ? AND ? ORDER BY copy LIMIT 1",
                           note, first, last);
            if (!read)
                return passOn(read);
        }
        std::ranges::sort(list, {}, [](const Name &name) {
            return std::pair(!duplicates::isInbox(MailboxName{name.wire}), std::string_view(name.wire));
        });
    }
    return names;
}

class AliasCheck
{
public:
    AliasCheck(Database &db, const Name &first, const Name &second)
        : m_db(db)
        , m_first(first)
        , m_second(second)
    {
    }

    Result<bool> holds()
    {
        const bool before = m_second.aliasOf == m_first.id;
        const bool alike = m_first.oldest == m_second.oldest &&
                           std::abs(m_first.known - m_second.known) <= mostBetween &&
                           std::abs(m_first.uidNext - m_second.uidNext) <= mostBetween;
        if (!before && !alike)
            return false;
        const std::int64_t end = std::numeric_limits<std::uint32_t>::max();
        const std::int64_t last = std::min(m_first.uidNext > 0 ? m_first.uidNext - 1 : end,
                                           m_second.uidNext > 0 ? m_second.uidNext - 1 : end);
        auto common = count(last, "");
        auto same =
            count(last, " AND a.internaldate IS b.internaldate AND a.size = b.size"
                        " AND a.message_id = b.message_id AND (a.id_key IS NOT NULL OR a.print_key = b.print_key)");
        for (auto *number : {&common, &same}) {
            if (!*number)
                return passOn(*number);
        }
        if (*common == 0 || *common != *same)
            return false;
        if (before)
            return true;
        for (const Name *name : {&m_first, &m_second}) {
            auto known = m_db.number("SELECT count(*) FROM arrival WHERE copy BETWEEN ? AND ?", name->id << 32,
                                     (name->id << 32) | last);
            if (!known)
                return passOn(known);
            if (*known != *common)
                return false;
        }
        return true;
    }

private:
    Result<std::int64_t> count(std::int64_t last, std::string_view condition)
    {
        const std::string sql = "SELECT count(*) FROM arrival a JOIN arrival b ON b.copy = a.copy + ?"
                                " WHERE a.copy BETWEEN ? AND ?" +
                                std::string(condition);
        return m_db.number(sql, (m_second.id - m_first.id) * (std::int64_t{1} << 32), m_first.id << 32,
                           (m_first.id << 32) | last);
    }

    Database &m_db;
    const Name &m_first;
    const Name &m_second;
};

} // namespace

Result<void> ArrivalStore::noteAliases(const AccountId &account)
{
    auto transaction = Transaction::begin(m_db);
    if (!transaction)
        return passOn(transaction);
    auto identity = findIdentity(m_db, account);
    if (!identity)
        return passOn(identity);
    auto names = namesOf(m_db, identity->value_or(0));
    if (!names)
        return passOn(names);
    bool changed = false;
    for (auto &[validity, list] : *names) {
        std::vector<const Name *> real;
        for (const Name &name : list) {
            std::int64_t aliasOf = 0;
            for (const Name *first : real) {
                auto same = AliasCheck(m_db, *first, name).holds();
                if (!same)
                    return passOn(same);
                if (*same) {
                    aliasOf = first->id;
                    break;
                }
            }
            if (aliasOf == 0)
                real.push_back(&name);
            if (aliasOf == name.aliasOf)
                continue;
            changed = true;
            if (auto set = m_db.run("UPDATE mailbox SET alias_of = ? WHERE id = ?", aliasOf, name.id); !set)
                return set;
        }
    }
    if (changed) {
        if (auto touched = touchAll(m_db, identity->value_or(0)); !touched)
            return touched;
    }
    return transaction->commit();
}

} // namespace onecopy::store
