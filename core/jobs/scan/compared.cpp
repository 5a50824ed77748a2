// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/scan/compared.h"

namespace onecopy::jobs {

Result<bool> wasCompared(store::Store &store, const AccountId &account)
{
    auto outdated = store.groups().outdated(account);
    if (!outdated || !*outdated)
        return outdated ? Result<bool>(true) : passOn(outdated);
    store::GroupQuery any;
    any.account = account;
    any.limit = 1;
    auto groups = store.groups().load(any);
    if (!groups)
        return passOn(groups);
    return !groups->empty();
}

} // namespace onecopy::jobs
