// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/arrivalwriter.h"

#include "core/base/limits.h"
#include "core/store/arrivalrows.h"
#include "core/store/schema.h"

namespace onecopy::store {

namespace {

constexpr std::string_view insertArrival =
    "INSERT INTO arrival (copy, internaldate, size, header_bytes, flags, message_id, id_key, print_key, kin_key)"
    " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (copy) DO NOTHING";

constexpr std::string_view updateArrival =
    "UPDATE arrival SET internaldate = ?, size = ?, header_bytes = ?, flags = ?, message_id = ?, id_key = ?,"
    " print_key = ?, kin_key = ? WHERE copy = ?";

constexpr std::string_view saveHeader = "INSERT INTO evidence (copy, server_id, header) VALUES (?, ?, ?)"
                                        " ON CONFLICT (copy) DO UPDATE SET header = excluded.header,"
                                        " server_id = coalesce(excluded.server_id, server_id)";

constexpr std::string_view saveServerId = "INSERT INTO evidence (copy, server_id, header) VALUES (?, ?, x'')"
                                          " ON CONFLICT (copy) DO UPDATE SET server_id = excluded.server_id";

constexpr std::string_view saveContent =
    "INSERT OR REPLACE INTO content (copy, whole, canonical, body, bytes, complete, parts)"
    " VALUES (?, ?, ?, ?, ?, ?, ?)";

Result<void> writeHeader(Database &db, std::int64_t copy, const arrivals::Evidence &evidence)
{
    const auto serverId = evidence.serverId != 0 ? std::optional(evidence.serverId) : std::nullopt;
    if (!evidence.header.empty())
        return db.run(saveHeader, copy, serverId, Bytes{evidence.header});
    return serverId ? db.run(saveServerId, copy, *serverId) : Result<void>{};
}

Result<void> writeContent(Database &db, std::int64_t copy, const mime::ContentDigest &content)
{
    const auto *parts = reinterpret_cast<const char *>(content.parts.data());
    const Bytes partBytes{{parts, content.parts.size() * mime::Digest().size()}};
    return db.run(saveContent, copy, bytesOf(content.whole), bytesOf(content.canonical), bytesOf(content.body),
                  content.bytes, content.complete, partBytes);
}

} // namespace

ArrivalWriter::ArrivalWriter(Database &db, std::int64_t mailboxId, Statement insert)
    : m_db(&db)
    , m_mailboxId(mailboxId)
    , m_insert(std::move(insert))
{
}

Result<ArrivalWriter> ArrivalWriter::make(Database &db, std::int64_t mailboxId)
{
    auto insert = db.prepare(insertArrival);
    if (!insert)
        return passOn(insert);
    ArrivalWriter writer(db, mailboxId, std::move(*insert));
    const auto take = [&writer](const Statement &row) {
        writer.m_identity = row.integer(0);
        writer.m_validity = UidValidity{row.natural32(1)};
        writer.m_touchAll = row.integer(2) != 0;
        return false;
    };
    auto read = db.each("SELECT identity_id, uid_validity, all_touched FROM mailbox JOIN identity"
                        " ON identity.id = identity_id WHERE mailbox.id = ?",
                        take, mailboxId);
    if (!read)
        return passOn(read);
    if (writer.m_identity == 0)
        return fail(FaultKind::NotFound, "store " + db.path(), "no such mailbox");
    if (writer.m_touchAll)
        return writer;
    auto indexed = hasKeyIndexes(db);
    if (!indexed)
        return passOn(indexed);
    if (!*indexed) {
        // A large load: a million random entries in `touched` would cost more than the load itself.
        auto all = touchAll(db, writer.m_identity);
        if (!all)
            return passOn(all);
        writer.m_touchAll = true;
    }
    return writer;
}

Result<void> ArrivalWriter::checkRef(const CopyRef &ref)
{
    if (ref.uid.value == 0)
        return fail(FaultKind::Internal, "store arrival", "UID 0");
    if (m_validity.value == 0)
        m_validity = ref.validity;
    // RFC 3501 2.3.1.1: UIDs of two validities must never stand side by side.
    if (ref.validity != m_validity)
        return fail(FaultKind::UidValidityChanged, "store arrival",
                    "arrivals of another UIDVALIDITY are stored for this mailbox");
    return {};
}

Result<void> ArrivalWriter::add(const arrivals::Arrival &arrival)
{
    auto valid = checkRef(arrival.ref);
    if (!valid)
        return valid;
    m_insert.bind(copyKey(m_mailboxId, arrival.ref.uid), arrival.internalDate, arrival.size, arrival.headerBytes,
                  arrival.flags, arrival.messageId, arrival.keys.id, arrival.keys.print, arrival.keys.kin);
    auto inserted = m_insert.run();
    if (!inserted)
        return inserted;
    if (m_db->changes() > 0)
        ++m_added;
    else if (auto replaced = replace(arrival); !replaced)
        return replaced;
    return touch(arrival.keys);
}

Result<void> ArrivalWriter::replace(const arrivals::Arrival &arrival)
{
    const std::int64_t copy = copyKey(m_mailboxId, arrival.ref.uid);
    if (!m_touchAll) {
        auto touched = touchCopies(*m_db, copy, copy); // the keys that it had
        if (!touched)
            return touched;
    }
    return m_db->run(updateArrival, arrival.internalDate, arrival.size, arrival.headerBytes, arrival.flags,
                     arrival.messageId, arrival.keys.id, arrival.keys.print, arrival.keys.kin, copy);
}

Result<void> ArrivalWriter::touch(const arrivals::Keys &keys)
{
    if (m_touchAll)
        return {};
    constexpr std::string_view sql =
        "INSERT INTO touched (identity_id, by_print, key) VALUES (?, ?, ?) ON CONFLICT DO NOTHING";
    auto touched = m_db->run(sql, m_identity, !keys.id.has_value(), keys.id.value_or(keys.print));
    // A journal report may wait for this message.
    if (touched && keys.id)
        touched = m_db->run("INSERT INTO touched (identity_id, by_print, key) SELECT ?1, ?2, ?3 WHERE EXISTS"
                            " (SELECT 1 FROM report WHERE named_key = ?3) ON CONFLICT DO NOTHING",
                            m_identity, touchedKin, *keys.id);
    if (!touched || keys.kin == 0 || keys.kin == arrivals::journalKin)
        return touched;
    return m_db->run(sql, m_identity, touchedKin, keys.kin);
}

Result<void> ArrivalWriter::addEvidence(Uid uid, const arrivals::Evidence &evidence)
{
    return writeEvidence(*m_db, copyKey(m_mailboxId, uid), evidence, KnownContent::Keep);
}

Result<void> ArrivalWriter::finish()
{
    return m_db->run("UPDATE mailbox SET known = known + ?, uid_validity = ? WHERE id = ?", m_added, m_validity.value,
                     m_mailboxId);
}

Result<void> writeEvidence(Database &db, std::int64_t copy, const arrivals::Evidence &evidence, KnownContent known)
{
    if (evidence.header.size() > limits::headerBytes)
        return fail(FaultKind::Limit, "store evidence",
                    "a header of " + std::to_string(evidence.header.size()) + " bytes");
    if (auto written = writeHeader(db, copy, evidence); !written)
        return written;
    if (evidence.content)
        return writeContent(db, copy, *evidence.content);
    return known == KnownContent::Keep ? Result<void>{} : db.run("DELETE FROM content WHERE copy = ?", copy);
}

Result<void> touchCopies(Database &db, std::int64_t first, std::int64_t last)
{
    auto touched = db.run("INSERT INTO touched (identity_id, by_print, key)"
                          " SELECT identity_id, id_key IS NULL, coalesce(id_key, print_key) FROM arrival JOIN mailbox"
                          " ON mailbox.id = ?1 WHERE copy BETWEEN ?2 AND ?3 ON CONFLICT DO NOTHING",
                          mailboxOf(first), first, last);
    if (!touched)
        return touched;
    // The message that a journal report names stands for the report.
    touched = db.run("INSERT INTO touched (identity_id, by_print, key)"
                     " SELECT identity_id, ?4, named_key FROM report JOIN arrival"
                     " ON report.copy = arrival.copy OR named_key = id_key JOIN mailbox ON mailbox.id = ?1"
                     " WHERE arrival.copy BETWEEN ?2 AND ?3 ON CONFLICT DO NOTHING",
                     mailboxOf(first), first, last, touchedKin);
    if (!touched)
        return touched;
    return db.run("INSERT INTO touched (identity_id, by_print, key)"
                  " SELECT identity_id, ?4, kin_key FROM arrival JOIN mailbox ON mailbox.id = ?1"
                  " WHERE copy BETWEEN ?2 AND ?3 AND kin_key NOT IN (0, ?5) ON CONFLICT DO NOTHING",
                  mailboxOf(first), first, last, touchedKin, arrivals::journalKin);
}

Result<void> touchAll(Database &db, std::int64_t identity)
{
    auto all = db.run("UPDATE identity SET all_touched = 1 WHERE id = ?", identity);
    if (!all)
        return all;
    return db.run("DELETE FROM touched WHERE identity_id = ?", identity);
}

} // namespace onecopy::store
