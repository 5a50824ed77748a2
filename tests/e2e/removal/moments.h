// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTest>

namespace onecopy::e2e {

/// A moment of a job: before or after a single write to the journal. The first is 1.
constexpr int mostMoments = 250; ///< more than any job here has
constexpr int turns = 4;         ///< the moments are dealt out to so many rows, which can run at the same time

/// Rows for a test that goes through all moments of a job, each from its own `moment` in steps of `turns`.
inline void everyMoment()
{
    QTest::addColumn<int>("moment");
    for (int moment = 1; moment <= turns; ++moment)
        QTest::addRow("from moment %d", moment) << moment;
}

} // namespace onecopy::e2e
