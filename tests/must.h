// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTest>

/// The operation must succeed; the fault is printed when it does not. The operation is done once: a second one could
/// succeed, and what the first one met would never be told.
#define MUST(operation)                                                                                                \
    do {                                                                                                               \
        if (const auto &outcomeOfMust = (operation); !outcomeOfMust)                                                   \
            QFAIL(outcomeOfMust.error().describe().c_str());                                                           \
    } while (false)
