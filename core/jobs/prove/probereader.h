// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/imap/client.h"
#include "core/jobs/prove/probe.h"
#include "core/probe/mail.h"

#include <string>
#include <vector>

namespace onecopy::jobs {

/// A message that carries a probe's token, as it was just read.
struct FoundProbe
{
    ProbeArrival arrival;
    std::string run;
};

/// What reading some UIDs brought.
struct ProbeReading
{
    std::vector<FoundProbe> probes;
    std::uint32_t lastUid = 0; ///< the highest that there was, probe or not; 0: none
};

/// Reads the headers of these messages of the open mailbox and picks the probes among them: of the run, or of any run
/// when `run` is empty. A header that was cut is none of ours.
[[nodiscard]] Result<ProbeReading> readProbes(imap::Client &client, const imap::SelectedMailbox &mailbox,
                                              const imap::UidSet &uids, const std::string &run);

} // namespace onecopy::jobs
