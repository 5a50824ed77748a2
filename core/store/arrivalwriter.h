// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/mailboxes.h"

#include <span>

namespace onecopy::store {

/// Writes arrivals of one mailbox. REQUIRES: inside a transaction, whose end outlives the writer.
class ArrivalWriter
{
public:
    [[nodiscard]] static Result<ArrivalWriter> make(Database &db, std::int64_t mailboxId);

    [[nodiscard]] Result<void> add(const arrivals::Arrival &arrival);
    /// For an arrival that is there. Digests that are known stay when `evidence` has none: under one UID a message does
    /// not change.
    [[nodiscard]] Result<void> addEvidence(Uid uid, const arrivals::Evidence &evidence);
    /// Brings the mailbox's row up to date.
    [[nodiscard]] Result<void> finish();

private:
    ArrivalWriter(Database &db, std::int64_t mailboxId, Statement insert);
    [[nodiscard]] Result<void> checkRef(const CopyRef &ref);
    [[nodiscard]] Result<void> replace(const arrivals::Arrival &arrival);
    [[nodiscard]] Result<void> touch(const arrivals::Keys &keys);

    Database *m_db;
    std::int64_t m_mailboxId;
    std::int64_t m_identity = 0;
    UidValidity m_validity;
    bool m_touchAll = false; ///< every key counts as touched: nothing to write per arrival
    std::uint64_t m_added = 0;
    Statement m_insert;
};

enum class KnownContent { Keep, Replace };
[[nodiscard]] Result<void> writeEvidence(Database &db, std::int64_t copy, const arrivals::Evidence &evidence,
                                         KnownContent known);
/// Marks the keys of these copies (a range of keys, inclusive) as changed since groups were saved.
/// Values of touched.by_print besides false and true.
inline constexpr std::int64_t touchedKin = 2;
inline constexpr std::int64_t touchedAllKin = 3; ///< its one key is 0
[[nodiscard]] Result<void> touchCopies(Database &db, std::int64_t first, std::int64_t last);
/// The whole account counts as changed.
[[nodiscard]] Result<void> touchAll(Database &db, std::int64_t identity);

} // namespace onecopy::store
