// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/transaction.h"

#include <map>

namespace onecopy::store {

/// Writes all groups of an account inside one transaction.
class GroupWriter final : public GroupStore::Writer
{
public:
    enum class Start {
        Empty, ///< deletes the account's groups, undone unless commit() follows
        AsTheyAre
    };
    [[nodiscard]] static Result<std::unique_ptr<GroupWriter>> begin(Database &db, const AccountId &account,
                                                                    Start start);
    [[nodiscard]] Result<void> forget(std::span<const CopyRef> copies) override;
    [[nodiscard]] Result<void> forgetKin(std::span<const CopyRef> copies) override;
    [[nodiscard]] Result<void> kinIsLinked() override;
    [[nodiscard]] Result<void> add(const duplicates::Group &group) override;
    [[nodiscard]] Result<void> commit() override;
    [[nodiscard]] Result<void> commitInPart() override { return m_transaction.commit(); }

private:
    GroupWriter(Database &db, Transaction transaction);
    [[nodiscard]] Result<void> addHead(const duplicates::Group &group);
    [[nodiscard]] Result<void> addMembers(std::int64_t id, const std::vector<duplicates::Copy> &copies);
    [[nodiscard]] Result<std::int64_t> mailboxIdOf(const MailboxName &name);

    Database &m_db;
    Transaction m_transaction;
    std::int64_t m_identity = 0;
    std::map<MailboxName, std::int64_t> m_mailboxes;
};

} // namespace onecopy::store
