// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagnosis/diagnose.h"
#include "core/report/pseudonyms.h"

#include <cstddef>
#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace onecopy::report {

/// A line of a header or a log, word for word: what a reason stands on.
struct QuotedLine
{
    std::string reason;   ///< id of the reason: "fork-edge"
    std::size_t copy = 0; ///< by arrival, from 1; 0: a log
    std::string text;     ///< one line, valid UTF-8, at most diagnosis::LogProof::longestLine bytes; hostile
    bool operator==(const QuotedLine &) const = default;
};

/// One cause and what it stands on.
struct CauseEntry
{
    std::string id;    ///< of diagnosis::Causes, or diagnosis::undetermined
    std::string title; ///< plain English, for causes that nobody has translated
    std::string explanation;
    std::string nextStep;
    bool byDesign = false;
    double probability = 0; ///< the mean over its groups
    std::size_t groups = 0;
    std::vector<diagnosis::Reason> evidence; ///< strongest first
    std::vector<QuotedLine> lines;
    std::vector<diagnosis::Possibility> rivals; ///< what else it could be: the mean over its groups, most first
};

/// What a diagnosis found for a whole account.
struct Findings
{
    struct LogRead
    {
        std::string file;   ///< its path
        std::string format; ///< logs::toString
        std::uint64_t lines = 0;
        std::uint64_t events = 0;
    };
    struct OfGroup
    {
        std::string cause;
        double probability = 0;
    };
    std::vector<CauseEntry> causes; ///< faults, then what is undetermined, then what is by design; most groups first
    std::size_t groups = 0;         ///< that were diagnosed
    std::map<std::string, OfGroup> ofGroup; ///< by group id
    std::vector<std::string> ownHosts;
    bool ownHostsInferred = false;
    std::vector<LogRead> logs;
};

/// For the sentence at the top.
enum class Verdict {
    NoCopies,   ///< nothing arrived more than once
    ByDesign,   ///< all copies are wanted
    CannotTell, ///< the largest part is undetermined
    Likely      ///< `leading` names the cause
};
struct Judgement
{
    Verdict verdict = Verdict::NoCopies;
    const CauseEntry *leading = nullptr; ///< the cause, or the undetermined entry; points into the findings
    std::size_t faults = 0;              ///< groups that are not by design, undetermined ones included
};
[[nodiscard]] Judgement judge(const Findings &findings);

/// A line for people outside: addresses, hosts and ids become stand-ins, dates, numbers and the words that mail servers
/// write stay, everything else (subjects, names, comments) becomes "[…]". Safe by what it lets through, not by what
/// it finds.
[[nodiscard]] std::string redactedLine(std::string_view line, Pseudonyms &pseudonyms);
/// Of a diagnosis::Reason: as redactedLine(), but a single unknown word is the name of a host.
[[nodiscard]] std::string redactedArgument(std::string_view argument, Pseudonyms &pseudonyms);
/// Everything in it that names somebody.
void redact(Findings &findings, Pseudonyms &pseudonyms);

} // namespace onecopy::report
