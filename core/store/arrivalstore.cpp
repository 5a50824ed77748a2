// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/arrivalrows.h"
#include "core/store/arrivalwriter.h"
#include "core/store/members.h"
#include "core/store/schema.h"
#include "core/store/transaction.h"

#include <algorithm>
#include <limits>
#include <set>
#include <sqlite3.h>

namespace onecopy::store {

namespace {

constexpr std::string_view stateColumns =
    "SELECT id, name, uid_validity, uid_next, highest_modseq, complete, scanned_through, quarantine, known, scanned_at,"
    " coalesce((SELECT other.name FROM mailbox other WHERE other.id = mailbox.alias_of), x'')"
    " FROM mailbox WHERE identity_id = ?";
constexpr std::string_view oneState =
    "SELECT id, name, uid_validity, uid_next, highest_modseq, complete, scanned_through, quarantine, known, scanned_at,"
    " coalesce((SELECT other.name FROM mailbox other WHERE other.id = mailbox.alias_of), x'')"
    " FROM mailbox WHERE identity_id = ? AND name = ?";

MailboxState readState(const Statement &row)
{
    MailboxState state;
    state.rowId = row.integer(0);
    state.name = MailboxName{std::string(row.bytes(1))};
    state.validity = UidValidity{row.natural32(2)};
    state.uidNext = Uid{row.natural32(3)};
    state.highestModSeq = ModSeq{row.natural(4)};
    state.complete = row.integer(5) != 0;
    state.scannedThrough = Uid{row.natural32(6)};
    state.quarantine = row.integer(7) != 0;
    state.messages = row.natural(8);
    state.scannedAt = row.integer(9);
    state.aliasOf = MailboxName{std::string(row.bytes(10))};
    return state;
}

tl::unexpected<Fault> noMailbox(const Database &db)
{
    return fail(FaultKind::NotFound, "store " + db.path(), "no such mailbox");
}

/// What decides whether a new state may be written over the old one.
struct Guard
{
    std::int64_t identity = 0;
    UidValidity validity;
    bool quarantine = false;
    std::uint64_t known = 0;
};

Result<Guard> guardOf(Database &db, std::int64_t mailboxId)
{
    Guard guard;
    const auto take = [&guard](const Statement &row) {
        guard = {row.integer(0), {row.natural32(1)}, row.integer(2) != 0, row.natural(3)};
        return false;
    };
    auto read =
        db.each("SELECT identity_id, uid_validity, quarantine, known FROM mailbox WHERE id = ?", take, mailboxId);
    if (!read)
        return passOn(read);
    if (guard.identity == 0)
        return noMailbox(db);
    return guard;
}

/// Arrivals, evidence and members of a range; returns how many arrivals there were.
Result<std::uint64_t> forget(Database &db, std::int64_t first, std::int64_t last)
{
    auto members = dropMembers(db, first, last);
    if (!members)
        return passOn(members);
    for (const std::string_view sql :
         {"DELETE FROM evidence WHERE copy BETWEEN ? AND ?", "DELETE FROM content WHERE copy BETWEEN ? AND ?"}) {
        if (auto gone = db.run(sql, first, last); !gone)
            return passOn(gone);
    }
    auto arrivals = db.run("DELETE FROM arrival WHERE copy BETWEEN ? AND ?", first, last);
    if (!arrivals)
        return passOn(arrivals);
    return db.changes();
}

Result<void> forgetMailbox(Database &db, std::int64_t mailboxId)
{
    const auto [first, last] = copiesOf(mailboxId);
    auto forgotten = forget(db, first, last);
    if (!forgotten)
        return passOn(forgotten);
    return {};
}

} // namespace

Result<MailboxState> ArrivalStore::mailbox(const AccountId &account, const MailboxName &name)
{
    // Not made while reading: then an absent mailbox is a fault.
    std::optional<Transaction> transaction;
    std::int64_t identity = 0;
    if (m_db.readOnly()) {
        auto found = findIdentity(m_db, account);
        if (!found)
            return passOn(found);
        identity = found->value_or(0);
    } else {
        auto begun = Transaction::begin(m_db);
        if (!begun)
            return passOn(begun);
        transaction.emplace(std::move(*begun));
        auto used = useIdentity(m_db, account);
        if (!used)
            return passOn(used);
        identity = *used;
        auto made = mailboxId(m_db, identity, name);
        if (!made)
            return passOn(made);
    }
    MailboxState state;
    const auto take = [&state](const Statement &row) {
        state = readState(row);
        return false;
    };
    auto read = m_db.each(oneState, take, identity, Bytes{name.wire});
    if (read && state.rowId == 0)
        return noMailbox(m_db);
    if (read && transaction)
        read = transaction->commit();
    if (!read)
        return passOn(read);
    return state;
}

Result<std::vector<MailboxState>> ArrivalStore::mailboxes(const AccountId &account, std::span<const MailboxName> names)
{
    auto transaction = Transaction::begin(m_db);
    if (!transaction)
        return passOn(transaction);
    auto identity = useIdentity(m_db, account);
    if (!identity)
        return passOn(identity);
    for (const MailboxName &name : names) {
        if (auto made = mailboxId(m_db, *identity, name); !made)
            return passOn(made);
    }
    auto known = mailboxes(account);
    if (!known)
        return known;
    std::vector<MailboxState> states;
    states.reserve(names.size());
    for (const MailboxName &name : names) {
        const auto found = std::ranges::lower_bound(*known, name, {}, &MailboxState::name);
        if (found == known->end() || found->name != name)
            return noMailbox(m_db);
        states.push_back(*found);
    }
    if (auto done = transaction->commit(); !done)
        return passOn(done);
    return states;
}

Result<std::vector<MailboxState>> ArrivalStore::mailboxes(const AccountId &account)
{
    auto identity = findIdentity(m_db, account);
    if (!identity)
        return passOn(identity);
    std::vector<MailboxState> states;
    const auto take = [&states](const Statement &row) {
        states.push_back(readState(row));
        return true;
    };
    auto read = m_db.each(stateColumns, take, identity->value_or(0));
    if (!read)
        return passOn(read);
    std::sort(states.begin(), states.end(), [](const auto &a, const auto &b) { return a.name < b.name; });
    return states;
}

Result<void> ArrivalStore::saveState(const MailboxState &state)
{
    auto transaction = Transaction::begin(m_db);
    if (!transaction)
        return passOn(transaction);
    auto guard = guardOf(m_db, state.rowId);
    if (!guard)
        return passOn(guard);
    // UIDs that are stored would name other messages under a new UIDVALIDITY: clear() comes first.
    if (guard->known > 0 && guard->validity != state.validity)
        return fail(FaultKind::UidValidityChanged, "store " + m_db.path(),
                    "the mailbox still has arrivals of the old one");
    if (guard->quarantine != state.quarantine) {
        auto touched = touchAll(m_db, guard->identity);
        if (!touched)
            return touched;
    }
    auto saved = m_db.run("UPDATE mailbox SET uid_validity = ?, uid_next = ?, highest_modseq = ?, complete = ?,"
                          " scanned_through = ?, quarantine = ?, scanned_at = ? WHERE id = ?",
                          state.validity.value, state.uidNext.value, state.highestModSeq.value, state.complete,
                          state.scannedThrough.value, state.quarantine, state.scannedAt, state.rowId);
    if (!saved)
        return saved;
    return transaction->commit();
}

Result<void> ArrivalStore::clear(const MailboxState &state)
{
    auto transaction = Transaction::begin(m_db);
    if (!transaction)
        return passOn(transaction);
    auto guard = guardOf(m_db, state.rowId);
    if (!guard)
        return passOn(guard);
    auto forgotten = forgetMailbox(m_db, state.rowId);
    if (forgotten)
        forgotten = touchAll(m_db, guard->identity);
    // The state goes too: a crash before the next saveState() must not look like a mailbox that was scanned.
    if (forgotten)
        forgotten = m_db.run("UPDATE mailbox SET known = 0, uid_validity = 0, uid_next = 0, highest_modseq = 0,"
                             " complete = 0, scanned_through = 0 WHERE id = ?",
                             state.rowId);
    if (!forgotten)
        return forgotten;
    return transaction->commit();
}

Result<void> ArrivalStore::touch(const MailboxState &state)
{
    auto transaction = Transaction::begin(m_db);
    if (!transaction)
        return passOn(transaction);
    const Uid last{std::numeric_limits<std::uint32_t>::max()};
    auto touched = touchCopies(m_db, copyKey(state.rowId, Uid{0}), copyKey(state.rowId, last));
    return touched ? transaction->commit() : touched;
}

Result<void> ArrivalStore::dropMissing(const AccountId &account, const std::vector<MailboxName> &present)
{
    auto transaction = Transaction::begin(m_db);
    if (!transaction)
        return passOn(transaction);
    auto identity = findIdentity(m_db, account);
    if (!identity)
        return passOn(identity);
    auto known = allMailboxes(m_db, identity->value_or(0));
    if (!known)
        return passOn(known);
    std::set<std::string_view> names;
    for (const MailboxName &name : present)
        names.insert(name.wire);
    bool dropped = false;
    for (const auto &[id, row] : *known) {
        if (names.contains(row.name.wire))
            continue;
        auto gone = forgetMailbox(m_db, id);
        if (gone)
            gone = m_db.run("DELETE FROM mailbox WHERE id = ?", id);
        if (!gone)
            return gone;
        dropped = true;
    }
    if (dropped) {
        auto touched = touchAll(m_db, **identity);
        if (!touched)
            return touched;
    }
    return transaction->commit();
}

Result<void> ArrivalStore::add(const MailboxState &mailbox, std::span<const arrivals::Arrival> batch,
                               std::span<const std::optional<arrivals::Evidence>> evidence)
{
    if (!evidence.empty() && evidence.size() != batch.size())
        return fail(FaultKind::Internal, "store arrivals", "evidence for another number of arrivals");
    auto transaction = Transaction::begin(m_db);
    if (!transaction)
        return passOn(transaction);
    auto writer = ArrivalWriter::make(m_db, mailbox.rowId);
    if (!writer)
        return passOn(writer);
    for (std::size_t i = 0; i < batch.size(); ++i) {
        auto added = writer->add(batch[i]);
        if (added && !evidence.empty() && evidence[i])
            added = writer->addEvidence(batch[i].ref.uid, *evidence[i]);
        if (!added)
            return added;
    }
    auto finished = writer->finish();
    if (!finished)
        return finished;
    return transaction->commit();
}

Result<void> ArrivalStore::saveEvidence(const MailboxState &mailbox,
                                        std::span<const std::pair<Uid, arrivals::Evidence>> batch)
{
    if (batch.empty())
        return {};
    auto transaction = Transaction::begin(m_db);
    if (!transaction)
        return passOn(transaction);
    auto allTouched = m_db.number("SELECT all_touched FROM mailbox JOIN identity ON identity.id = identity_id"
                                  " WHERE mailbox.id = ?",
                                  mailbox.rowId);
    if (!allTouched)
        return passOn(allTouched);
    for (const auto &[uid, evidence] : batch) {
        const std::int64_t copy = copyKey(mailbox.rowId, uid);
        auto saved = writeEvidence(m_db, copy, evidence, KnownContent::Replace);
        if (saved && *allTouched == 0)
            saved = touchCopies(m_db, copy, copy);
        if (!saved)
            return saved;
    }
    return transaction->commit();
}

Result<void> ArrivalStore::updateFlags(const MailboxState &mailbox, std::span<const std::pair<Uid, std::string>> batch)
{
    if (batch.empty())
        return {};
    auto transaction = Transaction::begin(m_db);
    if (!transaction)
        return passOn(transaction);
    for (const auto &[uid, flags] : batch) {
        const std::int64_t copy = copyKey(mailbox.rowId, uid);
        auto updated = m_db.run("UPDATE arrival SET flags = ? WHERE copy = ? AND flags <> ?", flags, copy, flags);
        if (updated && m_db.changes() > 0)
            updated = touchCopies(m_db, copy, copy);
        if (!updated)
            return updated;
    }
    return transaction->commit();
}

Result<std::uint64_t> ArrivalStore::expunge(const MailboxState &mailbox,
                                            std::span<const std::pair<std::uint32_t, std::uint32_t>> uidRanges)
{
    auto transaction = Transaction::begin(m_db);
    if (!transaction)
        return passOn(transaction);
    std::uint64_t total = 0;
    for (const auto &[a, b] : uidRanges) {
        const std::int64_t first = copyKey(mailbox.rowId, Uid{std::min(a, b)});
        const std::int64_t last = copyKey(mailbox.rowId, Uid{std::max(a, b)});
        auto touched = touchCopies(m_db, first, last);
        if (!touched)
            return passOn(touched);
        auto forgotten = forget(m_db, first, last);
        if (!forgotten)
            return passOn(forgotten);
        total += *forgotten;
    }
    auto counted = m_db.run("UPDATE mailbox SET known = known - ? WHERE id = ?", total, mailbox.rowId);
    if (counted)
        counted = transaction->commit();
    if (!counted)
        return passOn(counted);
    return total;
}

Result<void> ArrivalStore::eachUid(const MailboxState &mailbox, const std::function<void(Uid)> &use)
{
    const auto [first, last] = copiesOf(mailbox.rowId);
    const auto take = [&use](const Statement &row) {
        use(uidOf(row.integer(0)));
        return true;
    };
    return m_db.each("SELECT copy FROM arrival WHERE copy BETWEEN ? AND ? ORDER BY copy", take, first, last);
}

Result<void> ArrivalStore::beginBulkLoad()
{
    return dropKeyIndexes(m_db);
}

Result<void> ArrivalStore::endBulkLoad()
{
    auto made = makeKeyIndexes(m_db);
    // What follows is little, and others have begun to fill caches of their own.
    sqlite3_db_release_memory(m_db.handle());
    return made;
}

} // namespace onecopy::store
