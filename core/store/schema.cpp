// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/schema.h"

#include "core/store/transaction.h"

#include <array>

namespace onecopy::store {

namespace {

/// Version 1.
///
/// `copy` names one delivered copy: mailbox.id * 2^32 + UID. As the INTEGER PRIMARY KEY it is the table's own order, so
/// that a scan, which brings UIDs in order, appends; every index entry carries it in 8 bytes; and a long header stays
/// in one page (rows of WITHOUT ROWID tables above a quarter of a page are split). mailbox.id is never used twice
/// (AUTOINCREMENT), so that an old number cannot meet another mailbox's rows.
///
/// identity: what AccountId names; it outlives the saved account. touched: keys whose sets changed since the groups
/// were saved last; identity.all_touched stands for all of them. copy_group/group_member: what duplicates found.
/// Headers are stored as they are: deflating one costs 51 us and saves 56 % (430 sample headers, zlib level 1), several
/// times what the whole write costs, and the disk has room for the few headers that are kept.
/// Unsigned 64-bit values are kept as the signed number with the same bits.
constexpr const char *version1 = R"(
CREATE TABLE identity (
    id INTEGER PRIMARY KEY,
    account TEXT NOT NULL UNIQUE,
    used INTEGER NOT NULL DEFAULT 0,
    all_touched INTEGER NOT NULL DEFAULT 0
);
CREATE TABLE account (
    name TEXT PRIMARY KEY,
    identity_id INTEGER NOT NULL REFERENCES identity (id),
    settings TEXT NOT NULL
);
CREATE INDEX account_identity ON account (identity_id);

CREATE TABLE mailbox (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    identity_id INTEGER NOT NULL REFERENCES identity (id),
    name BLOB NOT NULL,
    uid_validity INTEGER NOT NULL DEFAULT 0,
    uid_next INTEGER NOT NULL DEFAULT 0,
    highest_modseq INTEGER NOT NULL DEFAULT 0,
    complete INTEGER NOT NULL DEFAULT 0,
    scanned_through INTEGER NOT NULL DEFAULT 0,
    quarantine INTEGER NOT NULL DEFAULT 0,
    scanned_at INTEGER NOT NULL DEFAULT 0,
    known INTEGER NOT NULL DEFAULT 0,
    UNIQUE (identity_id, name)
);
CREATE TABLE arrival (
    copy INTEGER PRIMARY KEY,
    internaldate INTEGER,
    size INTEGER NOT NULL,
    header_bytes INTEGER NOT NULL,
    flags TEXT NOT NULL,
    message_id TEXT NOT NULL,
    id_key INTEGER,
    print_key INTEGER NOT NULL,
    kin_key INTEGER NOT NULL
);
CREATE TABLE evidence (
    copy INTEGER PRIMARY KEY REFERENCES arrival (copy) ON DELETE CASCADE,
    whole BLOB,
    canonical BLOB,
    body BLOB,
    bytes INTEGER,
    complete INTEGER,
    parts BLOB,
    header BLOB NOT NULL
);
CREATE TABLE touched (
    identity_id INTEGER NOT NULL REFERENCES identity (id),
    by_print INTEGER NOT NULL,
    key INTEGER NOT NULL,
    PRIMARY KEY (identity_id, by_print, key)
) WITHOUT ROWID;

CREATE TABLE copy_group (
    id INTEGER PRIMARY KEY,
    identity_id INTEGER NOT NULL REFERENCES identity (id),
    name TEXT NOT NULL,
    match TEXT NOT NULL,
    class TEXT NOT NULL,
    proved INTEGER NOT NULL,
    by_design INTEGER NOT NULL,
    message_id TEXT NOT NULL,
    subject TEXT NOT NULL,
    from_name TEXT NOT NULL,
    from_address TEXT NOT NULL,
    to_text TEXT NOT NULL,
    date INTEGER,
    size INTEGER NOT NULL,
    differences TEXT NOT NULL,
    copies INTEGER NOT NULL,
    extra_bytes INTEGER NOT NULL,
    newest INTEGER
);
CREATE INDEX copy_group_newest ON copy_group (identity_id, newest);
CREATE TABLE group_member (
    group_id INTEGER NOT NULL REFERENCES copy_group (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    copy INTEGER NOT NULL,
    uid_validity INTEGER NOT NULL,
    internaldate INTEGER,
    size INTEGER NOT NULL,
    flags TEXT NOT NULL,
    extra INTEGER NOT NULL,
    canonical BLOB,
    whole BLOB,
    PRIMARY KEY (group_id, position)
) WITHOUT ROWID;
CREATE INDEX group_member_copy ON group_member (copy);

CREATE TABLE run (
    id TEXT PRIMARY KEY,
    account TEXT NOT NULL,
    kind TEXT NOT NULL,
    state TEXT NOT NULL,
    started_at INTEGER NOT NULL,
    ended_at INTEGER NOT NULL,
    plan_hash TEXT NOT NULL,
    planned INTEGER NOT NULL,
    removed INTEGER NOT NULL,
    restored INTEGER NOT NULL,
    undoes TEXT NOT NULL,
    plan TEXT NOT NULL
);
CREATE INDEX run_account ON run (account, started_at);
CREATE TABLE journal (
    sequence INTEGER PRIMARY KEY AUTOINCREMENT,
    run_id TEXT NOT NULL REFERENCES run (id),
    at INTEGER NOT NULL,
    step TEXT NOT NULL,
    group_id TEXT NOT NULL,
    source_mailbox BLOB NOT NULL,
    source_validity INTEGER NOT NULL,
    source_uid INTEGER NOT NULL,
    target_mailbox BLOB,
    target_validity INTEGER,
    target_uid INTEGER,
    flags TEXT NOT NULL,
    internaldate INTEGER,
    size INTEGER NOT NULL,
    whole_digest TEXT NOT NULL,
    message_id TEXT NOT NULL,
    detail TEXT NOT NULL
);
CREATE INDEX journal_run ON journal (run_id);

CREATE TRIGGER journal_no_update BEFORE UPDATE ON journal
BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
CREATE TRIGGER journal_no_delete BEFORE DELETE ON journal
BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
CREATE TRIGGER run_no_delete BEFORE DELETE ON run
BEGIN SELECT RAISE(ABORT, 'runs are never deleted'); END;
CREATE TRIGGER run_plan_is_fixed BEFORE UPDATE OF id, account, kind, started_at, plan_hash, planned, undoes, plan ON run
BEGIN SELECT RAISE(ABORT, 'the plan of a run is fixed'); END;
)";

/// Version 2: journal reports that were read, and the key of the Message-ID that each one names (0: none).
/// mailbox.alias_of: the mailbox of which this is another name (0: none). evidence.server_id: see arrivals::Evidence.
/// touched.by_print: 0 keys of ids, 1 of prints, 2 of kin; a row (3, 0) stands for every key of kin.
constexpr const char *version2 = R"(
CREATE TABLE report (
    copy INTEGER PRIMARY KEY REFERENCES arrival (copy) ON DELETE CASCADE,
    named_key INTEGER NOT NULL
);
CREATE INDEX report_named ON report (named_key);
ALTER TABLE mailbox ADD COLUMN alias_of INTEGER NOT NULL DEFAULT 0;
ALTER TABLE evidence ADD COLUMN server_id INTEGER;
INSERT INTO touched (identity_id, by_print, key) SELECT id, 3, 0 FROM identity WHERE true ON CONFLICT DO NOTHING;
)";

/// Version 3: changes to settings of mail servers, and what became of them. `change` is JSON, in the first line of
/// each.
constexpr const char *version3 = R"(
CREATE TABLE ledger (
    sequence INTEGER PRIMARY KEY AUTOINCREMENT,
    at INTEGER NOT NULL,
    event TEXT NOT NULL,
    change_id TEXT NOT NULL,
    change TEXT NOT NULL,
    note TEXT NOT NULL
);
CREATE TRIGGER ledger_no_update BEFORE UPDATE ON ledger
BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END;
CREATE TRIGGER ledger_no_delete BEFORE DELETE ON ledger
BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END;
)";

/// Version 4: what diagnoses found (the latest of each account has no run, the others were made before a removal), how
/// far logs were read, and what they say about messages. The texts are JSON of those who write them.
constexpr const char *version4 = R"(
CREATE TABLE finding (
    account TEXT NOT NULL,
    run_id TEXT NOT NULL,
    at INTEGER NOT NULL,
    findings TEXT NOT NULL,
    PRIMARY KEY (account, run_id)
);
CREATE TABLE log_file (
    head TEXT PRIMARY KEY,
    path TEXT NOT NULL,
    format TEXT NOT NULL,
    bytes INTEGER NOT NULL,
    lines INTEGER NOT NULL,
    events INTEGER NOT NULL,
    at INTEGER NOT NULL
);
CREATE TABLE logged_message (
    message_id TEXT PRIMARY KEY,
    newest INTEGER NOT NULL,
    proof TEXT NOT NULL
);
CREATE INDEX logged_message_newest ON logged_message (newest);
)";

/// Version 5: what runs of the checklist's steps have shown, as JSON.
constexpr const char *version5 = R"(
CREATE TABLE step_record (
    run_id TEXT PRIMARY KEY,
    begun_at INTEGER NOT NULL,
    record TEXT NOT NULL
);
CREATE INDEX step_record_begun ON step_record (begun_at);
)";

/// Version 6: the digest of all bytes of a message is made of two (mime::BytesDigest). Those of before equal none of
/// today's: bodies that are needed are read again.
constexpr const char *version6 = R"(
UPDATE evidence SET whole = NULL, canonical = NULL, body = NULL, bytes = NULL, complete = NULL, parts = NULL;
UPDATE group_member SET whole = NULL;
)";

/// Version 7: what GroupStore::totals() sums, apart from the rows, which are long. The index of kin holds more than it
/// did: it is made anew when the store is opened for writing.
constexpr const char *version7 = R"(
CREATE INDEX copy_group_totals ON copy_group (identity_id, class, by_design, copies, extra_bytes);
DROP INDEX IF EXISTS arrival_kin_key;
)";

/// Version 8: digests of parts tell the type and the name of each, and what an enclosed message says of itself. Bodies
/// that are needed are read again, and all sets are told apart anew.
constexpr const char *version8 = R"(
UPDATE evidence SET whole = NULL, canonical = NULL, body = NULL, bytes = NULL, complete = NULL, parts = NULL;
UPDATE identity SET all_touched = 1;
DELETE FROM touched;
)";

/// Version 9: more fields of the header are trace (mime/tracefields.cpp), so canonical digests of before equal none of
/// today's where a message has one.
constexpr const char *version9 = version8;

/// Version 10: a second Content-Type or Content-Transfer-Encoding belongs to the canonical form, of parts as well.
constexpr const char *version10 = version8;

/// Version 11: dates are read from the indexes of ids and of prints, which hold every message between them, and need
/// none of their own. The one of prints is made anew when the store is opened for writing.
constexpr const char *version11 = R"(
DROP INDEX IF EXISTS arrival_internaldate;
DROP INDEX IF EXISTS arrival_print_key;
)";

/// Version 12: digests have a table of their own. They come behind the header, which fills most of a page that would be
/// written twice. (What has none is left out by OR IGNORE.)
constexpr const char *version12 = R"(
CREATE TABLE content (
    copy INTEGER PRIMARY KEY REFERENCES arrival (copy) ON DELETE CASCADE,
    whole BLOB NOT NULL,
    canonical BLOB NOT NULL,
    body BLOB NOT NULL,
    bytes INTEGER NOT NULL,
    complete INTEGER NOT NULL,
    parts BLOB NOT NULL
);
INSERT OR IGNORE INTO content (copy, whole, canonical, body, bytes, complete, parts)
    SELECT copy, whole, canonical, body, bytes, complete, parts FROM evidence;
CREATE TABLE new_evidence (
    copy INTEGER PRIMARY KEY REFERENCES arrival (copy) ON DELETE CASCADE,
    server_id INTEGER,
    header BLOB NOT NULL
);
INSERT INTO new_evidence (copy, server_id, header) SELECT copy, server_id, header FROM evidence;
DROP TABLE evidence;
ALTER TABLE new_evidence RENAME TO evidence;
)";

constexpr std::array<const char *, 12> migrations{version1, version2, version3, version4,  version5,  version6,
                                                  version7, version8, version9, version10, version11, version12};

/// Each holds what its reader needs besides the key, so that no row of `arrival` is looked at: sets come out sorted by
/// date, and the copy is the row's own number. (SQLite looks at id_key although the condition of the index settles it.)
constexpr std::array<const char *, 3> keyIndexes{
    "CREATE INDEX IF NOT EXISTS arrival_id_key ON arrival (id_key, internaldate) WHERE id_key IS NOT NULL",
    "CREATE INDEX IF NOT EXISTS arrival_print_key ON arrival (print_key, internaldate, id_key) WHERE id_key IS NULL",
    "CREATE INDEX IF NOT EXISTS arrival_kin_key ON arrival (kin_key, internaldate, size, header_bytes, id_key)"
    " WHERE kin_key <> 0",
};

constexpr const char *dropIndexes = R"(
    DROP INDEX IF EXISTS arrival_id_key;
    DROP INDEX IF EXISTS arrival_print_key;
    DROP INDEX IF EXISTS arrival_kin_key;
)";

tl::unexpected<Fault> notOurs(const Database &db)
{
    return fail(FaultKind::StoreDamaged, "store " + db.path(), "a database of another program, or none");
}

/// A case file comes from somebody else: a view in the place of a table can be a question without an end, and a trigger
/// can change what was not to be changed.
Result<void> checkParts(Database &db)
{
    auto strange =
        db.number("SELECT count(*) FROM sqlite_master WHERE type = 'view' OR sql LIKE 'CREATE VIRTUAL %' OR"
                  " (type = 'trigger' AND (name, tbl_name) NOT IN (VALUES ('journal_no_update', 'journal'),"
                  " ('journal_no_delete', 'journal'), ('run_no_delete', 'run'), ('run_plan_is_fixed', 'run'),"
                  " ('ledger_no_update', 'ledger'), ('ledger_no_delete', 'ledger')))");
    if (!strange)
        return passOn(strange);
    if (*strange != 0)
        return fail(FaultKind::StoreDamaged, "store " + db.path(), "it has parts that Onecopy does not make");
    return {};
}

} // namespace

std::int64_t schemaVersion() noexcept
{
    return static_cast<std::int64_t>(migrations.size());
}

Result<void> checkIdentity(Database &db)
{
    auto application = db.number("PRAGMA application_id");
    if (!application)
        return passOn(application);
    auto version = db.number("PRAGMA user_version");
    if (!version)
        return passOn(version);
    if (*application != applicationId || *version < 1)
        return notOurs(db);
    if (*version > schemaVersion())
        return fail(FaultKind::StoreTooNew, "store " + db.path(), "version " + std::to_string(*version));
    return checkParts(db);
}

Result<bool> isCurrent(Database &db)
{
    auto version = db.number("PRAGMA user_version");
    if (!version)
        return passOn(version);
    return *version == schemaVersion();
}

Result<void> migrate(Database &db)
{
    auto current = isCurrent(db);
    if (!current)
        return passOn(current);
    if (*current)
        return {};
    auto transaction = Transaction::begin(db, Transaction::Durability::Full);
    if (!transaction)
        return passOn(transaction);
    // Asked again under the lock: somebody else may have been faster.
    auto version = db.number("PRAGMA user_version");
    if (!version)
        return passOn(version);
    for (auto next = static_cast<std::size_t>(*version); next < migrations.size(); ++next) {
        auto done = db.script(migrations[next]);
        if (!done)
            return done;
    }
    // Pragmas take no parameters; both values are our own constants.
    const std::string stamp = "PRAGMA application_id=" + std::to_string(applicationId) +
                              ";PRAGMA user_version=" + std::to_string(schemaVersion()) + ';';
    auto stamped = db.script(stamp.c_str());
    if (!stamped)
        return stamped;
    return transaction->commit();
}

Result<void> dropKeyIndexes(Database &db)
{
    auto transaction = Transaction::begin(db);
    if (!transaction)
        return passOn(transaction);
    auto dropped = db.script(dropIndexes);
    if (!dropped)
        return dropped;
    return transaction->commit();
}

Result<void> makeKeyIndexes(Database &db)
{
    auto complete = hasKeyIndexes(db);
    if (!complete)
        return passOn(complete);
    if (*complete)
        return {};
    // One transaction each: other writers wait for one index at most.
    for (const char *sql : keyIndexes) {
        auto transaction = Transaction::begin(db);
        if (!transaction)
            return passOn(transaction);
        auto made = db.script(sql);
        if (!made)
            return made;
        auto committed = transaction->commit();
        if (!committed)
            return committed;
    }
    return {};
}

Result<bool> hasKeyIndexes(Database &db)
{
    auto count = db.number("SELECT count(*) FROM sqlite_master WHERE type = 'index' AND name IN"
                           " ('arrival_id_key', 'arrival_print_key', 'arrival_kin_key')");
    if (!count)
        return passOn(count);
    return *count == static_cast<std::int64_t>(keyIndexes.size());
}

} // namespace onecopy::store
