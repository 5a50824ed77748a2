// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/findings.h"

namespace onecopy::report {

Judgement judge(const Findings &findings)
{
    Judgement judgement;
    const CauseEntry *cause = nullptr;
    const CauseEntry *open = nullptr;
    for (const CauseEntry &entry : findings.causes) {
        if (entry.byDesign)
            continue;
        judgement.faults += entry.groups;
        const CauseEntry *&place = entry.id == diagnosis::undetermined ? open : cause;
        if (place == nullptr || entry.groups > place->groups)
            place = &entry;
    }
    if (judgement.faults == 0) {
        judgement.verdict = findings.groups == 0 ? Verdict::NoCopies : Verdict::ByDesign;
    } else if (cause == nullptr || (open != nullptr && open->groups > judgement.faults / 2)) {
        judgement.verdict = Verdict::CannotTell;
        judgement.leading = open != nullptr ? open : cause;
    } else {
        judgement.verdict = Verdict::Likely;
        judgement.leading = cause;
    }
    return judgement;
}

void redact(Findings &findings, Pseudonyms &pseudonyms)
{
    for (CauseEntry &entry : findings.causes) {
        for (diagnosis::Reason &reason : entry.evidence) {
            reason.text = redactedLine(reason.text, pseudonyms);
            // Behind the values of its sentence a log reason has the line, and lines are quoted apart.
            for (std::string &argument : reason.arguments)
                argument = redactedArgument(argument, pseudonyms);
        }
        for (QuotedLine &line : entry.lines)
            line.text = redactedLine(line.text, pseudonyms);
    }
    for (std::string &host : findings.ownHosts)
        host = pseudonyms.host(host);
    for (std::size_t i = 0; i < findings.logs.size(); ++i)
        findings.logs[i].file = "log-" + std::to_string(i + 1);
}

} // namespace onecopy::report
