// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/keysets.h"

#include <algorithm>
#include <limits>

namespace onecopy::store {

namespace {

/// Copies in one window: two or three megabytes.
constexpr std::size_t windowCopies = 32'768;

/// The conditions repeat those of the partial indexes, and the order names all their columns, so that SQLite takes
/// them.
std::string_view sqlOf(KeyIndex index) noexcept
{
    switch (index) {
    case KeyIndex::Id:
        return "SELECT id_key, internaldate, copy FROM arrival WHERE id_key IS NOT NULL AND id_key BETWEEN ? AND ?"
               " ORDER BY id_key, internaldate, copy";
    case KeyIndex::Print:
        return "SELECT print_key, internaldate, copy FROM arrival WHERE id_key IS NULL AND print_key <> 0"
               " AND print_key BETWEEN ? AND ? ORDER BY print_key, internaldate, id_key, copy";
    case KeyIndex::Kin:
        break;
    }
    return "SELECT kin_key, internaldate, copy, coalesce(id_key, 0), size, header_bytes FROM arrival"
           " WHERE kin_key <> 0 AND kin_key BETWEEN ? AND ? ORDER BY kin_key, internaldate";
}

} // namespace

/// Gathers the rows of one key after the other; holds at most `maxSet` copies of each kind.
class KeySets::Collector
{
public:
    Collector(const KeySets &owner, std::vector<KeySet> &out)
        : m_owner(owner)
        , m_out(out)
    {
    }

    /// False: `row` begins a new key and the window is full; it was not taken.
    bool take(const Statement &row)
    {
        const std::int64_t key = row.integer(0);
        if (m_started && key != m_key) {
            close();
            if (m_copies >= windowCopies)
                return false;
        }
        m_started = true;
        m_key = key;
        const std::int64_t copy = row.integer(2);
        if (!counts(copy))
            return true;
        ++m_seen;
        auto &list = row.isNull(1) ? m_undated : m_dated;
        if (list.size() >= m_owner.m_maxSet)
            return true;
        list.push_back({copy, row.optionalInteger(1), {}});
        if (m_owner.m_index == KeyIndex::Kin)
            list.back().outline = {row.integer(3), row.natural(4), row.natural(5)};
        return true;
    }

    void close()
    {
        const bool tooMany = m_seen > m_owner.m_maxSet;
        if (m_seen >= 2 && !(tooMany && m_owner.m_oversize == Oversize::Skip)) {
            // NULL comes first in an index; copies without a date go last.
            m_dated.insert(m_dated.end(), m_undated.begin(), m_undated.end());
            if (tooMany)
                m_dated.resize(m_owner.m_maxSet);
            m_copies += m_dated.size();
            m_out.push_back({m_key, std::move(m_dated)});
        }
        m_dated.clear();
        m_undated.clear();
        m_seen = 0;
    }

private:
    bool counts(std::int64_t copy)
    {
        const std::int64_t mailbox = mailboxOf(copy);
        if (mailbox != m_lastMailbox) {
            m_lastMailbox = mailbox;
            m_lastCounts = m_owner.m_mailboxes.contains(mailbox);
        }
        return m_lastCounts;
    }

    const KeySets &m_owner;
    std::vector<KeySet> &m_out;
    std::vector<KeyedCopy> m_dated;
    std::vector<KeyedCopy> m_undated;
    std::int64_t m_key = 0;
    std::size_t m_seen = 0;
    std::size_t m_copies = 0;
    bool m_started = false;
    std::int64_t m_lastMailbox = -1;
    bool m_lastCounts = false;
};

KeySets::KeySets(Database &db, KeyIndex index, const MailboxMap &mailboxes, std::size_t maxSet, Oversize oversize)
    : m_db(db)
    , m_index(index)
    , m_mailboxes(mailboxes)
    , m_maxSet(maxSet)
    , m_oversize(oversize)
    , m_from(std::numeric_limits<std::int64_t>::min())
{
}

Result<std::vector<KeySet>> KeySets::next()
{
    std::vector<KeySet> sets;
    if (!m_from)
        return sets;
    Collector collector(*this, sets);
    const std::int64_t from = *m_from;
    m_from.reset();
    const auto take = [&](const Statement &row) {
        if (collector.take(row))
            return true;
        m_from = row.integer(0);
        return false;
    };
    auto done = m_db.each(sqlOf(m_index), take, from, std::numeric_limits<std::int64_t>::max());
    if (!done)
        return passOn(done);
    collector.close();
    // Keys are hashes, so their order leaps through the whole table; copies of a message lie close to each other.
    std::ranges::sort(sets, {}, [](const KeySet &set) { return set.copies.front().copy; });
    return sets;
}

Result<std::optional<KeySet>> KeySets::ofKey(std::int64_t key)
{
    std::vector<KeySet> sets;
    Collector collector(*this, sets);
    const auto take = [&collector](const Statement &row) { return collector.take(row); };
    auto done = m_db.each(sqlOf(m_index), take, key, key);
    if (!done)
        return passOn(done);
    collector.close();
    if (sets.empty())
        return std::nullopt;
    return std::move(sets.front());
}

} // namespace onecopy::store
