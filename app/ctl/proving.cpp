// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/proving.h"

#include "app/ctl/checklistjson.h"
#include "app/ctl/connection.h"
#include "app/ctl/output.h"
#include "core/jobs/prove/scannerproof.h"

#include <unistd.h>

namespace onecopy::ctl {

Result<std::vector<checklist::StepRecord>> unprovedIn(const Invocation &call)
{
    if (access(call.storePath.c_str(), F_OK) != 0)
        return std::vector<checklist::StepRecord>();
    return jobs::unprovedScanners(call.storePath);
}

Result<ToldProofs> proveAndTell(Invocation &call)
{
    ToldProofs told;
    auto unproved = unprovedIn(call);
    if (!unproved)
        return passOn(unproved);
    if (unproved->empty())
        return told;
    const auto login = [&call](Account account) -> Result<jobs::Login> {
        auto named = call.has("account") ? accountFrom(call) : withOptions(call, account);
        if (!named)
            return passOn(named);
        if (!named->smtp)
            named->smtp = account.smtp;
        return loginFor(call, std::move(*named));
    };
    auto proofs = jobs::proveScanners(login, call.context());
    if (!proofs)
        return passOn(proofs);
    for (const jobs::ScannerProof &proof : *proofs) {
        told.json.append(checklistJson(proof));
        if (!call.json) {
            for (const std::string &line : checklistWords(proof))
                printLine(line);
        }
        if (!proof.fault)
            continue;
        printFault(*proof.fault, false);
        told.code = proof.fault->kind == FaultKind::Cancelled ? Interrupted : LeftForSafety;
    }
    return told;
}

} // namespace onecopy::ctl
