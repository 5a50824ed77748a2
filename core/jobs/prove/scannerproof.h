// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checklist/record.h"
#include "core/jobs/context.h"

#include <functional>
#include <optional>
#include <string>
#include <vector>

/// A setting that reads as before is not yet a scanner that works: after protection was switched off and put back, the
/// EICAR test file shows it.
namespace onecopy::jobs {

/// What became of one run's scanner.
struct ScannerProof
{
    checklist::StepRecord run;
    std::optional<bool> caught; ///< none: nobody can tell
    std::optional<Fault> fault; ///< why it is not proved
};

/// The account that has sent a run's test mail, with its secret. Called on the job's thread.
using LoginGiver = std::function<Result<Login>(Account account)>;

/// Runs after which nothing has proved that mail is scanned again (checklist::unprovedScanners). Nothing is changed,
/// but for a store of an older version, which is migrated.
[[nodiscard]] Result<std::vector<checklist::StepRecord>> unprovedScanners(const std::string &storePath);

/// Sends the EICAR test file for each of them, the way that its test mail went, and writes down what became of it. May
/// be called again and again. StoreBusy while another program is at the checklist of this store.
[[nodiscard]] Result<std::vector<ScannerProof>> proveScanners(const LoginGiver &login, const Context &context);

/// A person says that mail is scanned, or that the server is gone, of all that nothing has proved: written down as
/// their word. StoreBusy as above.
[[nodiscard]] Result<void> takeScanners(const Context &context);

} // namespace onecopy::jobs
