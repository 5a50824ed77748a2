// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/arrivalrows.h"

#include <algorithm>

namespace onecopy::store {

namespace {

constexpr int headerColumn = 9;
constexpr int contentColumn = headerColumn + 2;

Result<std::vector<mime::Digest>> readParts(std::string_view bytes, const Database &db)
{
    std::vector<mime::Digest> parts;
    parts.reserve(bytes.size() / mime::Digest().size());
    while (!bytes.empty()) {
        auto digest = readDigest(bytes.substr(0, mime::Digest().size()), db);
        if (!digest)
            return passOn(digest);
        parts.push_back(*digest);
        bytes.remove_prefix(mime::Digest().size());
    }
    return parts;
}

} // namespace

arrivals::Arrival readArrival(const Statement &row, const MailboxRow &mailbox)
{
    arrivals::Arrival arrival;
    arrival.ref = CopyRef{mailbox.name, mailbox.validity, uidOf(row.integer(0))};
    arrival.internalDate = row.optionalInteger(1);
    arrival.size = row.natural(2);
    arrival.headerBytes = row.natural32(3);
    arrival.flags = row.string(4);
    arrival.messageId = row.string(5);
    arrival.keys = {row.optionalInteger(6), row.integer(7), row.integer(8)};
    return arrival;
}

Result<mime::Digest> readDigest(std::string_view bytes, const Database &db)
{
    mime::Digest digest{};
    if (bytes.size() != digest.size())
        return fail(FaultKind::StoreDamaged, "store " + db.path(), "a digest of the wrong length");
    std::copy(bytes.begin(), bytes.end(), digest.begin());
    return digest;
}

Result<arrivals::Evidence> readEvidence(const Statement &row, const Database &db)
{
    arrivals::Evidence evidence;
    evidence.header = std::string(row.bytes(headerColumn));
    evidence.serverId = row.natural(headerColumn + 1);
    if (row.isNull(contentColumn))
        return evidence;
    auto whole = readDigest(row.bytes(contentColumn), db);
    auto canonical = readDigest(row.bytes(contentColumn + 1), db);
    auto body = readDigest(row.bytes(contentColumn + 2), db);
    auto parts = readParts(row.bytes(contentColumn + 5), db);
    for (auto *digest : {&whole, &canonical, &body}) {
        if (!*digest)
            return passOn(*digest);
    }
    if (!parts)
        return passOn(parts);
    evidence.content = mime::ContentDigest{
        *whole,           *canonical, *body, row.natural(contentColumn + 3), row.integer(contentColumn + 4) != 0,
        std::move(*parts)};
    return evidence;
}

Result<std::optional<arrivals::Candidate>> readCandidate(Database &db, std::int64_t copy, const MailboxRow &mailbox)
{
    auto row = db.query(selectCandidate, copy);
    if (!row)
        return passOn(row);
    auto found = row->step();
    if (!found)
        return passOn(found);
    if (!*found)
        return std::nullopt;
    arrivals::Candidate candidate;
    candidate.arrival = readArrival(*row, mailbox);
    auto evidence = readEvidence(*row, db);
    if (!evidence)
        return passOn(evidence);
    candidate.evidence = std::move(*evidence);
    return candidate;
}

} // namespace onecopy::store
