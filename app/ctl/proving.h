// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/invocation.h"
#include "core/checklist/record.h"

#include <QJsonArray>

#include <vector>

namespace onecopy::ctl {

/// Runs after which nothing has proved that mail is scanned again; none where there is no store.
[[nodiscard]] Result<std::vector<checklist::StepRecord>> unprovedIn(const Invocation &call);

struct ToldProofs
{
    QJsonArray json;
    int code = Done; ///< LeftForSafety: one is not proved
};

/// Sends the EICAR test file the way that the test mail of each of those runs went, with the password that the options
/// name; their servers win over those of the run. Tells people what became of it.
[[nodiscard]] Result<ToldProofs> proveAndTell(Invocation &call);

} // namespace onecopy::ctl
