// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/mailboxes.h"

/// Rows of `arrival`, `evidence` and `content` as values.
namespace onecopy::store {

/// The columns that readArrival() and readEvidence() expect, in their order, of "arrival a".
inline constexpr std::string_view selectCandidate =
    "SELECT a.copy, a.internaldate, a.size, a.header_bytes, a.flags, a.message_id, a.id_key, a.print_key, a.kin_key,"
    " e.header, e.server_id, c.whole, c.canonical, c.body, c.bytes, c.complete, c.parts"
    " FROM arrival a LEFT JOIN evidence e ON e.copy = a.copy LEFT JOIN content c ON c.copy = a.copy WHERE a.copy = ?";

[[nodiscard]] arrivals::Arrival readArrival(const Statement &row, const MailboxRow &mailbox);
/// StoreDamaged when a digest has another length than digests have.
[[nodiscard]] Result<arrivals::Evidence> readEvidence(const Statement &row, const Database &db);
/// None: no such copy.
[[nodiscard]] Result<std::optional<arrivals::Candidate>> readCandidate(Database &db, std::int64_t copy,
                                                                       const MailboxRow &mailbox);
[[nodiscard]] Result<mime::Digest> readDigest(std::string_view bytes, const Database &db);
[[nodiscard]] inline Bytes bytesOf(const mime::Digest &digest) noexcept
{
    return Bytes{{digest.data(), digest.size()}};
}

} // namespace onecopy::store
