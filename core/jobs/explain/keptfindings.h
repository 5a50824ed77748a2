// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/explain/findings.h"
#include "core/removal/plan.h"

#include <string>

namespace onecopy::jobs {

/// Writes what a diagnosis found into the store, as the latest of the account. Nothing is written where the same is
/// there already. Faults: those of the store.
[[nodiscard]] Result<void> keepFindings(const AccountId &account, const FoundCauses &found, const Context &context);

/// What is known about the groups of `plan`, to be kept with the run that moves their copies away: afterwards there is
/// nothing left to compare. Where the latest findings do not cover them all, the account is diagnosed anew. Faults:
/// those of the store and of findCauses().
[[nodiscard]] Result<store::FindingStore::Entry> findingsBefore(store::Store &store, const std::string &runId,
                                                                const removal::Plan &plan, const Context &context);

/// Adds to `found` what was known about groups whose copies have been moved away since.
[[nodiscard]] Result<void> addMovedGroups(store::Store &store, const AccountId &account, FoundCauses &found);

} // namespace onecopy::jobs
