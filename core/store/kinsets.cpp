// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/arrivals/keyhash.h"
#include "core/store/arrivalwriter.h"
#include "core/store/candidateset.h"
#include "core/store/transaction.h"

#include <algorithm>

namespace onecopy::store {

namespace {

/// So much the headers of one message that was sent twice may differ in length, where their lengths are not known.
constexpr std::uint64_t headerSlack = 2'048;

/// REQUIRES: both have a date.
bool mayBeSentAgain(const KeyedCopy &before, const KeyedCopy &after)
{
    const EpochSeconds gap = *after.date - *before.date;
    const Outline &first = before.outline;
    const Outline &second = after.outline;
    if (first.headerBytes != 0 && second.headerBytes != 0)
        return duplicates::mayBeSentAgain(gap, first.bodyBytes(), second.bodyBytes());
    const auto [small, large] = std::minmax(first.size, second.size);
    return duplicates::mayBeSentAgain(gap, small, large - std::min(large - small, headerSlack));
}

/// By the index alone.
bool mayBeSentAgain(const KeySet &set)
{
    for (std::size_t i = 1; i < set.copies.size() && set.copies[i].date; ++i) { // dated copies come first
        const KeyedCopy &after = set.copies[i];
        for (std::size_t j = i - std::min(i, duplicates::kinNeighbours); j < i; ++j) {
            const KeyedCopy &before = set.copies[j];
            if (before.outline.idKey != 0 && after.outline.idKey != 0 && before.outline.idKey != after.outline.idKey &&
                mayBeSentAgain(before, after))
                return true;
        }
    }
    return false;
}

/// Hands the sets of kin that are worth a closer look to a sink.
class KinDelivery
{
public:
    KinDelivery(Database &db, const MailboxMap &mailboxes, std::size_t maxSet, const ArrivalStore::SetSink &use)
        : m_db(db)
        , m_mailboxes(mailboxes)
        , m_sets(db, KeyIndex::Kin, mailboxes, maxSet, Oversize::Skip)
        , m_use(use)
    {
    }

    Result<void> all()
    {
        while (true) {
            auto window = m_sets.next();
            if (!window)
                return passOn(window);
            if (window->empty())
                return {};
            for (const KeySet &set : *window) {
                auto more = deliver(set);
                if (!more || !*more)
                    return more ? Result<void>{} : passOn(more);
            }
        }
    }

    Result<void> touched(std::int64_t identity)
    {
        std::vector<std::int64_t> keys;
        const auto take = [&keys](const Statement &row) {
            keys.push_back(row.integer(0));
            return true;
        };
        auto listed = m_db.each("SELECT key FROM touched WHERE identity_id = ? AND by_print = ? ORDER BY key", take,
                                identity, touchedKin);
        if (!listed)
            return listed;
        for (const std::int64_t key : keys) {
            auto set = m_sets.ofKey(key);
            if (!set)
                return passOn(set);
            auto more = *set ? deliver(**set) : Result<bool>(true);
            if (!more || !*more)
                return more ? Result<void>{} : passOn(more);
        }
        return {};
    }

private:
    Result<bool> deliver(const KeySet &set)
    {
        if (set.key == arrivals::journalKin || !mayBeSentAgain(set))
            return true;
        auto candidates = loadSet(m_db, set, m_mailboxes);
        if (!candidates)
            return passOn(candidates);
        return m_use(duplicates::Match::Fingerprint, std::move(*candidates));
    }

    Database &m_db;
    const MailboxMap &m_mailboxes;
    KeySets m_sets;
    const ArrivalStore::SetSink &m_use;
};

/// Keys of ids that reports name, those of which something was touched, or all.
Result<std::vector<std::int64_t>> reportedKeys(Database &db, std::int64_t identity, bool all)
{
    std::vector<std::int64_t> keys;
    const auto take = [&keys](const Statement &row) {
        keys.push_back(row.integer(0));
        return true;
    };
    auto listed = all ? db.each("SELECT DISTINCT named_key FROM report WHERE named_key <> 0", take)
                      : db.each("SELECT DISTINCT named_key FROM report JOIN touched ON key = named_key"
                                " WHERE identity_id = ? AND by_print = ? AND named_key <> 0",
                                take, identity, touchedKin);
    if (!listed)
        return passOn(listed);
    return keys;
}

Result<bool> allKinTouched(Database &db, std::int64_t identity)
{
    auto rows =
        db.number("SELECT count(*) FROM touched WHERE identity_id = ? AND by_print = ?", identity, touchedAllKin);
    if (!rows)
        return passOn(rows);
    auto all = db.number("SELECT all_touched FROM identity WHERE id = ?", identity);
    if (!all)
        return passOn(all);
    return *rows > 0 || *all != 0;
}

} // namespace

Result<void> ArrivalStore::eachKinSet(const AccountId &account, std::size_t maxSet, const SetSink &use)
{
    auto ready = requireKeyIndexes(m_db);
    if (!ready)
        return ready;
    auto mailboxes = countedMailboxes(m_db, account);
    if (!mailboxes)
        return passOn(mailboxes);
    return KinDelivery(m_db, *mailboxes, maxSet, use).all();
}

Result<void> ArrivalStore::eachChangedKinSet(const AccountId &account, std::size_t maxSet, const SetSink &use)
{
    auto identity = findIdentity(m_db, account);
    if (!identity)
        return passOn(identity);
    auto all = allKinTouched(m_db, identity->value_or(0));
    if (!all)
        return passOn(all);
    if (*all)
        return eachKinSet(account, maxSet, use);
    auto ready = requireKeyIndexes(m_db);
    if (!ready)
        return ready;
    auto mailboxes = countedMailboxes(m_db, account);
    if (!mailboxes)
        return passOn(mailboxes);
    return KinDelivery(m_db, *mailboxes, maxSet, use).touched(identity->value_or(0));
}

Result<std::vector<CopyRef>> ArrivalStore::unreadReports(const AccountId &account, std::size_t most)
{
    auto ready = requireKeyIndexes(m_db);
    if (!ready)
        return passOn(ready);
    auto mailboxes = countedMailboxes(m_db, account);
    if (!mailboxes)
        return passOn(mailboxes);
    std::vector<CopyRef> refs;
    const auto take = [&](const Statement &row) {
        const std::int64_t copy = row.integer(0);
        const auto mailbox = mailboxes->find(mailboxOf(copy));
        if (mailbox != mailboxes->end())
            refs.push_back({mailbox->second.name, mailbox->second.validity, uidOf(copy)});
        return refs.size() < most;
    };
    auto listed = m_db.each("SELECT copy FROM arrival WHERE kin_key = ? AND kin_key <> 0"
                            " AND NOT EXISTS (SELECT 1 FROM report WHERE report.copy = arrival.copy)"
                            " ORDER BY internaldate DESC",
                            take, arrivals::journalKin);
    if (!listed)
        return passOn(listed);
    return refs;
}

Result<void> ArrivalStore::saveReported(const MailboxState &mailbox, std::span<const std::pair<Uid, std::string>> batch)
{
    if (batch.empty())
        return {};
    auto transaction = Transaction::begin(m_db);
    if (!transaction)
        return passOn(transaction);
    for (const auto &[uid, messageId] : batch) {
        const std::int64_t key = messageId.empty() ? 0 : arrivals::keyOf(messageId);
        auto saved = m_db.run("INSERT INTO report (copy, named_key) VALUES (?, ?)"
                              " ON CONFLICT (copy) DO UPDATE SET named_key = excluded.named_key",
                              copyKey(mailbox.rowId, uid), key);
        if (saved)
            saved = m_db.run("INSERT INTO touched (identity_id, by_print, key) SELECT identity_id, ?, ? FROM mailbox"
                             " WHERE id = ? ON CONFLICT DO NOTHING",
                             touchedKin, key, mailbox.rowId);
        if (!saved)
            return saved;
    }
    return transaction->commit();
}

Result<void> ArrivalStore::eachReportedSet(const AccountId &account, std::size_t maxSet, const SetSink &use)
{
    auto ready = requireKeyIndexes(m_db);
    if (!ready)
        return ready;
    auto mailboxes = countedMailboxes(m_db, account);
    if (!mailboxes)
        return passOn(mailboxes);
    auto identity = findIdentity(m_db, account);
    if (!identity)
        return passOn(identity);
    auto all = allKinTouched(m_db, identity->value_or(0));
    if (!all)
        return passOn(all);
    auto keys = reportedKeys(m_db, identity->value_or(0), *all);
    if (!keys)
        return passOn(keys);
    for (const std::int64_t key : *keys) {
        KeySet set{key, {}};
        const auto take = [&](const Statement &row) {
            if (mailboxes->contains(mailboxOf(row.integer(0))))
                set.copies.push_back({row.integer(0), row.optionalInteger(1), {}});
            return set.copies.size() < 2 * maxSet;
        };
        auto read = m_db.each("SELECT copy, internaldate FROM arrival WHERE id_key = ? AND kin_key <> ?"
                              " ORDER BY internaldate, copy LIMIT ?",
                              take, key, arrivals::journalKin, maxSet);
        if (!read)
            return read;
        read = m_db.each("SELECT arrival.copy, internaldate FROM report JOIN arrival ON arrival.copy = report.copy"
                         " WHERE named_key = ? ORDER BY internaldate, arrival.copy LIMIT ?",
                         take, key, maxSet);
        if (!read)
            return read;
        auto candidates = loadSet(m_db, set, *mailboxes);
        if (!candidates)
            return passOn(candidates);
        if (candidates->size() >= 2 && !use(duplicates::Match::Fingerprint, std::move(*candidates)))
            return {};
    }
    return {};
}

} // namespace onecopy::store
