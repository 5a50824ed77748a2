// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTest>

#include "core/jobs/runs/runs.h"
#include "core/store/store.h"
#include "tests/must.h"

#include <string>

namespace onecopy::e2e {

/// Every run of the account has ended, and its journal tells where each copy is.
inline void verifySettled(const std::string &storePath, const AccountId &account)
{
    auto opened = store::Store::open(storePath, store::Access::ReadOnly);
    MUST(opened);
    auto runs = opened->runs().runs(account);
    MUST(runs);
    for (const store::Run &run : *runs) {
        QVERIFY(run.state != store::RunState::Open);
        auto history = jobs::historyOf(*opened, run.id);
        MUST(history);
        QVERIFY(history->isSettled());
    }
}

} // namespace onecopy::e2e
