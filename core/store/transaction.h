// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/database.h"

namespace onecopy::store {

/// Rolled back unless commit() succeeded. Takes the write lock at once, so that a busy store is known before work is
/// done. Inside another transaction of the connection it is a savepoint of that one.
class Transaction
{
public:
    enum class Durability {
        Normal, ///< a power loss may undo it; what a scan brings can be fetched again
        Full    ///< on the disk when commit() returns. REQUIRES: no transaction is open
    };
    [[nodiscard]] static Result<Transaction> begin(Database &db, Durability durability = Durability::Normal);
    Transaction(Transaction &&other) noexcept;
    Transaction &operator=(Transaction &&) = delete;
    ~Transaction();

    [[nodiscard]] Result<void> commit();

private:
    Transaction(Database &db, bool nested, Durability durability);
    void rollBack() noexcept;
    void relax() noexcept;

    Database *m_db; ///< none: over
    bool m_nested;
    Durability m_durability;
};

} // namespace onecopy::store
