// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/limits.h"
#include "core/store/arrivalrows.h"
#include "core/store/groupwriter.h"
#include "core/store/members.h"

#include <algorithm>
#include <limits>

namespace onecopy::store {

namespace {

/// Newest first; groups without any date last.
constexpr std::string_view selectGroups =
    "SELECT id, name, match, class, proved, by_design, message_id, subject, from_name, from_address, to_text, date, "
    "size,"
    " differences FROM copy_group WHERE identity_id = ? AND copies >= ? AND (newest >= ? OR ?)"
    " ORDER BY newest DESC, id";

constexpr std::string_view selectMembers =
    "SELECT copy, uid_validity, internaldate, size, flags, extra, canonical, whole FROM group_member WHERE group_id = ?"
    " ORDER BY position";

std::vector<std::string> split(std::string_view lines)
{
    std::vector<std::string> parts;
    while (!lines.empty()) {
        const auto end = std::min(lines.find('\n'), lines.size());
        parts.emplace_back(lines.substr(0, end));
        lines.remove_prefix(std::min(end + 1, lines.size()));
    }
    return parts;
}

tl::unexpected<Fault> damaged(const Database &db, const std::string &what)
{
    return fail(FaultKind::StoreDamaged, "store " + db.path(), what);
}

Result<duplicates::Group> readHead(const Statement &row, const Database &db)
{
    duplicates::Group group;
    group.id = row.string(1);
    const auto cls = duplicates::classFrom(row.text(3));
    if (!cls)
        return damaged(db, "a group of an unknown class");
    group.match = row.text(2) == duplicates::toString(duplicates::Match::Fingerprint) ? duplicates::Match::Fingerprint
                                                                                      : duplicates::Match::MessageId;
    group.cls = *cls;
    group.proved = row.integer(4) != 0;
    group.byDesign = row.integer(5) != 0;
    group.messageId = row.string(6);
    group.face = {row.string(7), row.string(8), row.string(9), row.string(10), row.optionalInteger(11)};
    group.size = row.natural(12);
    group.differences = split(row.text(13));
    return group;
}

Result<std::optional<mime::Digest>> readOptionalDigest(const Statement &row, int column, const Database &db)
{
    if (row.isNull(column))
        return std::nullopt;
    auto digest = readDigest(row.bytes(column), db);
    if (!digest)
        return passOn(digest);
    return *digest;
}

Result<duplicates::Copy> readCopy(const Statement &row, const MailboxMap &mailboxes, const Database &db)
{
    const std::int64_t key = row.integer(0);
    const auto mailbox = mailboxes.find(mailboxOf(key));
    if (mailbox == mailboxes.end())
        return damaged(db, "a copy in an unknown mailbox");
    auto canonical = readOptionalDigest(row, 6, db);
    if (!canonical)
        return passOn(canonical);
    auto whole = readOptionalDigest(row, 7, db);
    if (!whole)
        return passOn(whole);
    duplicates::Copy copy;
    copy.ref = {mailbox->second.name, {row.natural32(1)}, uidOf(key)};
    copy.internalDate = row.optionalInteger(2);
    copy.size = row.natural(3);
    copy.flags = row.string(4);
    copy.role = row.integer(5) != 0 ? duplicates::Role::Extra : duplicates::Role::Original;
    copy.canonical = *canonical;
    copy.whole = *whole;
    return copy;
}

/// Copies of one message have headers of about one size: where a further one does not fit, others were left out.
bool fillsBound(std::uint64_t bytes, std::uint64_t copies)
{
    const std::uint64_t one = copies == 0 ? 0 : bytes / copies;
    return saturatingAdd(bytes, saturatingAdd(one, one)) > duplicates::mostHeaderBytes;
}

/// `bytes` of all its copies. Headers are counted only where they can be so many.
Result<bool> isFull(Database &db, std::int64_t group, std::uint64_t copies, std::uint64_t bytes)
{
    if (copies >= duplicates::mostCopies)
        return true;
    if (!fillsBound(bytes, copies))
        return false;
    auto headers = db.number("SELECT coalesce(sum(header_bytes), 0) FROM group_member"
                             " JOIN arrival ON arrival.copy = group_member.copy WHERE group_id = ?",
                             group);
    if (!headers)
        return passOn(headers);
    return fillsBound(static_cast<std::uint64_t>(*headers), copies);
}

/// One pass over the groups of a query.
class Reader
{
public:
    Reader(Database &db, const GroupQuery &query, const MailboxMap &mailboxes)
        : m_db(db)
        , m_query(query)
        , m_mailboxes(mailboxes)
    {
    }

    Result<void> run(std::int64_t identity, const std::function<bool(duplicates::Group)> &use)
    {
        const EpochSeconds since = m_query.since.value_or(0);
        auto rows = m_db.query(selectGroups, identity, m_query.minCopies, since, !m_query.since.has_value());
        auto members = m_db.prepare(selectMembers);
        if (!rows)
            return passOn(rows);
        if (!members)
            return passOn(members);
        const std::uint64_t limit = m_query.limit == 0 ? std::numeric_limits<std::uint64_t>::max() : m_query.limit;
        for (std::uint64_t delivered = 0; delivered < limit;) {
            auto more = rows->step();
            if (!more)
                return passOn(more);
            if (!*more)
                break;
            auto group = wanted(*rows, *members);
            if (!group)
                return passOn(group);
            if (!*group)
                continue;
            ++delivered;
            if (!use(std::move(**group)))
                break;
        }
        return {};
    }

private:
    /// None: the query does not ask for it.
    Result<std::optional<duplicates::Group>> wanted(const Statement &row, Statement &members)
    {
        if (!m_query.ids.empty() && !m_query.ids.contains(row.string(1)))
            return std::nullopt;
        auto group = readHead(row, m_db);
        if (!group)
            return passOn(group);
        if (!m_query.classes.empty() && !m_query.classes.contains(group->cls))
            return std::nullopt;
        bool inMailboxes = m_query.mailboxes.empty();
        members.bind(row.integer(0));
        while (true) {
            auto more = members.step();
            if (!more)
                return passOn(more);
            if (!*more)
                break;
            auto copy = readCopy(members, m_mailboxes, m_db);
            if (!copy)
                return passOn(copy);
            inMailboxes = inMailboxes || m_query.mailboxes.contains(copy->ref.mailbox);
            group->copies.push_back(std::move(*copy));
        }
        members.reset();
        if (!inMailboxes)
            return std::nullopt;
        auto full = isFull(m_db, row.integer(0), group->copies.size(), saturatingAdd(group->size, group->extraBytes()));
        if (!full)
            return passOn(full);
        group->full = *full;
        return std::move(*group);
    }

    Database &m_db;
    const GroupQuery &m_query;
    const MailboxMap &m_mailboxes;
};

} // namespace

Result<std::unique_ptr<GroupStore::Writer>> GroupStore::replaceAll(const AccountId &account)
{
    auto writer = GroupWriter::begin(m_db, account, GroupWriter::Start::Empty);
    if (!writer)
        return passOn(writer);
    return std::unique_ptr<Writer>(std::move(*writer));
}

Result<std::unique_ptr<GroupStore::Writer>> GroupStore::update(const AccountId &account)
{
    auto writer = GroupWriter::begin(m_db, account, GroupWriter::Start::AsTheyAre);
    if (!writer)
        return passOn(writer);
    return std::unique_ptr<Writer>(std::move(*writer));
}

Result<bool> GroupStore::outdated(const AccountId &account)
{
    auto all = m_db.number("SELECT all_touched FROM identity WHERE account = ?", account.value);
    if (!all)
        return passOn(all);
    return *all != 0;
}

Result<void> GroupStore::each(const GroupQuery &query, const std::function<bool(duplicates::Group)> &use)
{
    auto identity = findIdentity(m_db, query.account);
    if (!identity)
        return passOn(identity);
    if (!*identity)
        return {};
    auto mailboxes = allMailboxes(m_db, **identity);
    if (!mailboxes)
        return passOn(mailboxes);
    return Reader(m_db, query, *mailboxes).run(**identity, use);
}

Result<std::vector<duplicates::Group>> GroupStore::load(const GroupQuery &query)
{
    std::vector<duplicates::Group> groups;
    auto done = each(query, [&groups](duplicates::Group group) {
        groups.push_back(std::move(group));
        return true;
    });
    if (!done)
        return passOn(done);
    return groups;
}

Result<duplicates::Totals> GroupStore::totals(const AccountId &account)
{
    duplicates::Totals totals;
    auto messages = ArrivalStore(m_db).count(account);
    if (!messages)
        return passOn(messages);
    totals.messages = *messages;
    struct Counted
    {
        std::int64_t group;
        std::uint64_t copies;
        std::uint64_t extraBytes;
    };
    std::vector<Counted> large;
    const auto take = [&totals, &large](const Statement &row) {
        const std::string_view cls = row.text(0);
        if (row.integer(1) != 0) {
            ++totals.byDesign;
        } else if (cls == "E" || cls == "X") {
            ++totals.related;
        } else {
            ++totals.groups;
            totals.extraCopies += row.natural(2) - 1;
            const Counted counted{row.integer(4), row.natural(2), row.natural(3)};
            // Of the copy that stays, only a header counts in the end.
            const bool mayFill = fillsBound(saturatingAdd(counted.extraBytes, limits::headerBytes), counted.copies);
            if (counted.copies >= duplicates::mostCopies || mayFill)
                large.push_back(counted);
            totals.extraBytes = saturatingAdd(totals.extraBytes, row.natural(3));
        }
        return true;
    };
    // All of it stands in copy_group_totals: no row is looked up, of which there may be a million.
    auto read = m_db.each("SELECT class, by_design, copies, extra_bytes, copy_group.id FROM copy_group JOIN identity"
                          " ON identity.id = identity_id WHERE account = ? AND copies > 0",
                          take, account.value);
    if (!read)
        return passOn(read);
    for (const Counted &counted : large) {
        auto size = m_db.number("SELECT size FROM copy_group WHERE id = ?", counted.group);
        if (!size)
            return passOn(size);
        auto full = isFull(m_db, counted.group, counted.copies,
                           saturatingAdd(counted.extraBytes, static_cast<std::uint64_t>(*size)));
        if (!full)
            return passOn(full);
        totals.full += *full ? 1 : 0;
    }
    return totals;
}

} // namespace onecopy::store
