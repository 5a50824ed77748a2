// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/duplicates/group.h"
#include "core/store/arrivalrows.h"
#include "core/store/candidateset.h"
#include "core/store/keysets.h"
#include "core/store/schema.h"

#include <algorithm>
#include <limits>

namespace onecopy::store {

namespace {

constexpr std::size_t maxCandidates = duplicates::mostCopies;
/// While mail comes in, beside each of its messages.
constexpr std::size_t maxBeside = 5'000;
/// Of evidence in one set; copies past it come without.
constexpr std::size_t maxSetBytes = duplicates::mostHeaderBytes;
/// Keys that are read from `touched` at once.
constexpr std::int64_t touchedWindow = 1'000;

/// Takes a set of one key; false: no more are wanted.
using KeySetSink = std::function<Result<bool>(duplicates::Match, const KeySet &)>;

/// Takes the evidence off the copies of one set that are past the limit.
class SetBound
{
public:
    void apply(arrivals::Candidate &candidate)
    {
        m_bytes += candidate.evidence.header.size();
        if (m_bytes <= maxSetBytes)
            return;
        candidate.evidence = {};
        candidate.withheld = true;
    }

private:
    std::size_t m_bytes = 0;
};

/// Hands the sets of one kind of key to a sink.
class Delivery
{
public:
    Delivery(Database &db, const MailboxMap &mailboxes, const KeySetSink &use)
        : m_db(db)
        , m_mailboxes(mailboxes)
        , m_use(use)
    {
    }

    Result<bool> all(KeyIndex index, duplicates::Match match)
    {
        KeySets sets(m_db, index, m_mailboxes, maxCandidates, Oversize::Cut);
        while (true) {
            auto window = sets.next();
            if (!window)
                return passOn(window);
            if (window->empty())
                return true;
            for (const KeySet &set : *window) {
                auto more = m_use(match, set);
                if (!more || !*more)
                    return more;
            }
        }
    }

    Result<bool> touched(std::int64_t identity, KeyIndex index, duplicates::Match match)
    {
        KeySets sets(m_db, index, m_mailboxes, maxCandidates, Oversize::Cut);
        std::optional<std::int64_t> from = std::numeric_limits<std::int64_t>::min();
        while (from) {
            auto keys = touchedKeys(identity, index, *from);
            if (!keys)
                return passOn(keys);
            for (const std::int64_t key : *keys) {
                auto set = sets.ofKey(key);
                if (!set)
                    return passOn(set);
                auto more = *set ? m_use(match, **set) : Result<bool>(true);
                if (!more || !*more)
                    return more;
            }
            const bool last = keys->empty() || keys->back() == std::numeric_limits<std::int64_t>::max();
            from = last ? std::nullopt : std::optional(keys->back() + 1);
        }
        return true;
    }

private:
    Result<std::vector<std::int64_t>> touchedKeys(std::int64_t identity, KeyIndex index, std::int64_t from)
    {
        std::vector<std::int64_t> keys;
        const auto take = [&keys](const Statement &row) {
            keys.push_back(row.integer(0));
            return true;
        };
        auto done = m_db.each("SELECT key FROM touched WHERE identity_id = ? AND by_print = ? AND key >= ?"
                              " ORDER BY key LIMIT ?",
                              take, identity, index == KeyIndex::Print, from, touchedWindow);
        if (!done)
            return passOn(done);
        return keys;
    }

    Database &m_db;
    const MailboxMap &m_mailboxes;
    const KeySetSink &m_use;
};

Result<void> deliverSets(Database &db, const AccountId &account, const MailboxMap &mailboxes, bool changedOnly,
                         const KeySetSink &use)
{
    auto ready = requireKeyIndexes(db);
    if (!ready)
        return ready;
    auto identity = findIdentity(db, account);
    if (!identity)
        return passOn(identity);
    auto everything = db.number("SELECT all_touched FROM identity WHERE id = ?", identity->value_or(0));
    if (!everything)
        return passOn(everything);
    const bool some = changedOnly && *everything == 0;
    Delivery delivery(db, mailboxes, use);
    for (const auto &[index, match] : {std::pair(KeyIndex::Id, duplicates::Match::MessageId),
                                       std::pair(KeyIndex::Print, duplicates::Match::Fingerprint)}) {
        auto more = some ? delivery.touched(identity->value_or(0), index, match) : delivery.all(index, match);
        if (!more)
            return passOn(more);
        if (!*more)
            return {};
    }
    return {};
}

} // namespace

Result<std::vector<arrivals::Candidate>> loadSet(Database &db, const KeySet &set, const MailboxMap &mailboxes)
{
    std::vector<arrivals::Candidate> candidates;
    candidates.reserve(set.copies.size());
    SetBound bound;
    for (const KeyedCopy &keyed : set.copies) {
        const auto mailbox = mailboxes.find(mailboxOf(keyed.copy));
        if (mailbox == mailboxes.end())
            continue;
        auto candidate = readCandidate(db, keyed.copy, mailbox->second);
        if (!candidate)
            return passOn(candidate);
        if (!*candidate)
            continue; // expunged since the index was read
        bound.apply(**candidate);
        candidates.push_back(std::move(**candidate));
    }
    return candidates;
}

Result<std::vector<arrivals::Candidate>> ArrivalStore::load(const AccountId &account, std::span<const CopyRef> set)
{
    std::vector<arrivals::Candidate> candidates;
    candidates.reserve(set.size());
    SetBound bound;
    for (const CopyRef &ref : set) {
        auto found = find(account, ref);
        if (!found)
            return passOn(found);
        if (!*found)
            continue;
        bound.apply(**found);
        candidates.push_back(std::move(**found));
    }
    return candidates;
}

Result<void> requireKeyIndexes(Database &db)
{
    auto indexed = hasKeyIndexes(db);
    if (!indexed)
        return passOn(indexed);
    if (*indexed)
        return {};
    if (db.readOnly())
        return fail(FaultKind::StoreBusy, "store " + db.path(), "a first scan is being written");
    return makeKeyIndexes(db);
}

Result<std::vector<arrivals::Candidate>> ArrivalStore::sharingKey(const AccountId &account, const arrivals::Keys &keys)
{
    if (!keys.id && keys.print == 0)
        return std::vector<arrivals::Candidate>();
    if (auto ready = requireKeyIndexes(m_db); !ready)
        return passOn(ready);
    auto mailboxes = countedMailboxes(m_db, account);
    if (!mailboxes)
        return passOn(mailboxes);
    KeySets sets(m_db, keys.id ? KeyIndex::Id : KeyIndex::Print, *mailboxes, maxBeside, Oversize::Cut);
    auto set = sets.ofKey(keys.id.value_or(keys.print));
    if (!set)
        return passOn(set);
    return *set ? loadSet(m_db, **set, *mailboxes) : std::vector<arrivals::Candidate>();
}

Result<void> ArrivalStore::eachCandidateSet(const AccountId &account, bool changedOnly, const SetSink &use)
{
    auto mailboxes = countedMailboxes(m_db, account);
    if (!mailboxes)
        return passOn(mailboxes);
    return deliverSets(m_db, account, *mailboxes, changedOnly,
                       [&](duplicates::Match match, const KeySet &set) -> Result<bool> {
                           auto candidates = loadSet(m_db, set, *mailboxes);
                           if (!candidates)
                               return passOn(candidates);
                           return candidates->size() < 2 || use(match, std::move(*candidates));
                       });
}

Result<void> ArrivalStore::eachIdKey(const AccountId &account, const std::function<void(std::int64_t)> &use)
{
    auto mailboxes = countedMailboxes(m_db, account);
    if (!mailboxes)
        return passOn(mailboxes);
    const auto take = [&](const Statement &row) {
        if (mailboxes->contains(mailboxOf(row.integer(1))))
            use(row.integer(0));
        return true;
    };
    // Without ORDER BY: it also works, without a sort, while a large load has dropped the index.
    return m_db.each("SELECT id_key, copy FROM arrival WHERE id_key IS NOT NULL", take);
}

} // namespace onecopy::store
