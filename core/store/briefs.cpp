// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/mailboxes.h"
#include "core/store/statement.h"
#include "core/store/store.h"

namespace onecopy::store {

Result<void> ArrivalStore::eachBrief(const AccountId &account, const std::function<bool(const Brief &)> &use)
{
    auto mailboxes = countedMailboxes(m_db, account);
    if (!mailboxes)
        return passOn(mailboxes);
    bool goOn = true;
    for (const auto &[id, mailbox] : *mailboxes) {
        Brief brief;
        brief.ref = {mailbox.name, mailbox.validity, {}};
        const auto take = [&](const Statement &row) {
            brief.ref.uid = uidOf(row.integer(0));
            brief.internalDate.reset();
            if (!row.isNull(1))
                brief.internalDate = row.integer(1);
            brief.size = row.natural(2);
            goOn = use(brief);
            return goOn;
        };
        const auto [first, last] = copiesOf(id);
        auto read = m_db.each("SELECT copy, internaldate, size FROM arrival WHERE copy BETWEEN ? AND ? ORDER BY copy",
                              take, first, last);
        if (!read || !goOn)
            return read;
    }
    return {};
}

} // namespace onecopy::store
