// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/groupwriter.h"

#include "core/store/arrivalrows.h"
#include "core/store/arrivalwriter.h"
#include "core/store/members.h"

#include <algorithm>

namespace onecopy::store {

namespace {

constexpr std::string_view insertGroup =
    "INSERT INTO copy_group (identity_id, name, match, class, proved, by_design, message_id, subject, from_name,"
    " from_address, to_text, date, size, differences, copies, extra_bytes, newest)"
    " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

constexpr std::string_view insertMember = "INSERT INTO group_member (group_id, position, copy, uid_validity, "
                                          "internaldate, size, flags, extra, canonical, whole)"
                                          " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

std::uint64_t extraBytesOf(const std::vector<duplicates::Copy> &copies)
{
    std::uint64_t sum = 0;
    for (std::size_t i = 1; i < copies.size(); ++i)
        sum = saturatingAdd(sum, copies[i].size);
    return sum;
}

std::optional<EpochSeconds> newestOf(const std::vector<duplicates::Copy> &copies)
{
    std::optional<EpochSeconds> newest;
    for (const duplicates::Copy &copy : copies) {
        if (copy.internalDate)
            newest = std::max(*copy.internalDate, newest.value_or(*copy.internalDate));
    }
    return newest;
}

/// Field names hold no line end (RFC 5322 2.2).
std::string joined(const std::vector<std::string> &names)
{
    std::string text;
    for (const std::string &name : names)
        text += name + '\n';
    return text;
}

std::optional<Bytes> optionalBytes(const std::optional<mime::Digest> &digest)
{
    return digest ? std::optional(bytesOf(*digest)) : std::nullopt;
}

} // namespace

GroupWriter::GroupWriter(Database &db, Transaction transaction)
    : m_db(db)
    , m_transaction(std::move(transaction))
{
}

Result<std::unique_ptr<GroupWriter>> GroupWriter::begin(Database &db, const AccountId &account, Start start)
{
    auto transaction = Transaction::begin(db);
    if (!transaction)
        return passOn(transaction);
    std::unique_ptr<GroupWriter> writer(new GroupWriter(db, std::move(*transaction)));
    auto identity = useIdentity(db, account);
    if (!identity)
        return passOn(identity);
    writer->m_identity = *identity;
    if (start == Start::AsTheyAre)
        return writer;
    auto members = db.run(
        "DELETE FROM group_member WHERE group_id IN (SELECT id FROM copy_group WHERE identity_id = ?)", *identity);
    if (members)
        members = db.run("DELETE FROM copy_group WHERE identity_id = ?", *identity);
    if (!members)
        return passOn(members);
    return writer;
}

Result<void> GroupWriter::forget(std::span<const CopyRef> copies)
{
    for (const CopyRef &ref : copies) {
        auto mailbox = mailboxIdOf(ref.mailbox);
        if (!mailbox)
            return passOn(mailbox);
        auto gone = m_db.run("DELETE FROM copy_group WHERE id IN (SELECT group_id FROM group_member WHERE copy = ?)"
                             " AND NOT (class = 'E' AND match = 'fingerprint')",
                             copyKey(*mailbox, ref.uid));
        if (!gone)
            return gone;
    }
    return {};
}

Result<void> GroupWriter::forgetKin(std::span<const CopyRef> copies)
{
    for (const CopyRef &ref : copies) {
        auto mailbox = mailboxIdOf(ref.mailbox);
        if (!mailbox)
            return passOn(mailbox);
        auto gone = m_db.run("DELETE FROM copy_group WHERE id IN (SELECT group_id FROM group_member WHERE copy = ?)"
                             " AND class = 'E' AND match = 'fingerprint'",
                             copyKey(*mailbox, ref.uid));
        if (!gone)
            return gone;
    }
    return {};
}

Result<void> GroupWriter::kinIsLinked()
{
    return m_db.run("DELETE FROM touched WHERE identity_id = ? AND by_print >= ?", m_identity, touchedKin);
}

Result<void> GroupWriter::add(const duplicates::Group &group)
{
    auto head = addHead(group);
    if (!head)
        return head;
    return addMembers(m_db.lastRowId(), group.copies);
}

Result<void> GroupWriter::addHead(const duplicates::Group &group)
{
    const std::string differences = joined(group.differences);
    return m_db.run(insertGroup, m_identity, group.id, duplicates::toString(group.match),
                    duplicates::toString(group.cls), group.proved, group.byDesign, group.messageId, group.face.subject,
                    group.face.fromName, group.face.fromAddress, group.face.to, group.face.date, group.size,
                    differences, group.copies.size(), extraBytesOf(group.copies), newestOf(group.copies));
}

Result<void> GroupWriter::addMembers(std::int64_t id, const std::vector<duplicates::Copy> &copies)
{
    for (std::size_t position = 0; position < copies.size(); ++position) {
        const duplicates::Copy &copy = copies[position];
        auto mailbox = mailboxIdOf(copy.ref.mailbox);
        if (!mailbox)
            return passOn(mailbox);
        auto added = m_db.run(insertMember, id, position, copyKey(*mailbox, copy.ref.uid), copy.ref.validity.value,
                              copy.internalDate, copy.size, copy.flags, copy.role == duplicates::Role::Extra,
                              optionalBytes(copy.canonical), optionalBytes(copy.whole));
        if (!added)
            return added;
    }
    return {};
}

Result<std::int64_t> GroupWriter::mailboxIdOf(const MailboxName &name)
{
    const auto known = m_mailboxes.find(name);
    if (known != m_mailboxes.end())
        return known->second;
    auto id = mailboxId(m_db, m_identity, name);
    if (id)
        m_mailboxes.emplace(name, *id);
    return id;
}

Result<void> GroupWriter::commit()
{
    auto untouched = m_db.run("DELETE FROM touched WHERE identity_id = ? AND by_print < ?", m_identity, touchedKin);
    if (untouched)
        untouched = m_db.run("INSERT INTO touched (identity_id, by_print, key) SELECT id, ?, 0 FROM identity"
                             " WHERE id = ? AND all_touched = 1 ON CONFLICT DO NOTHING",
                             touchedAllKin, m_identity);
    if (untouched)
        untouched = m_db.run("UPDATE identity SET all_touched = 0 WHERE id = ?", m_identity);
    if (!untouched)
        return untouched;
    return m_transaction.commit();
}

} // namespace onecopy::store
