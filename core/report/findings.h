// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/fault.h"
#include "core/diagnosis/diagnose.h"
#include "core/report/pseudonyms.h"

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace onecopy::report {

/// A line of a header or a log, word for word: what a reason stands on.
struct QuotedLine
{
    std::string reason;    ///< id of the reason: "fork-edge"
    std::size_t copy = 0;  ///< by arrival, from 1; 0: a log
    std::string text;      ///< one line, valid UTF-8, at most diagnosis::LogProof::longestLine bytes; hostile
    std::string subject{}; ///< of the message whose copies these are; hostile
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
    std::size_t counted = 0; ///< of them: see diagnosis::GroupFinding; the others are linked messages, not equal ones
    std::vector<diagnosis::Reason> evidence; ///< strongest first; each tells of how many groups it was seen
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
        bool counted = true;
    };
    std::vector<CauseEntry> causes; ///< faults, then what is undetermined, then what is by design; most groups first
    std::size_t groups = 0;         ///< that were diagnosed
    std::map<std::string, OfGroup> ofGroup; ///< by group id
    std::vector<std::string> ownHosts;
    bool ownHostsInferred = false;
    std::vector<LogRead> logs;
    EpochSeconds at = 0; ///< when it was found
    /// Groups among these whose extra copies have been moved away since: told as they were found before.
    struct Earlier
    {
        EpochSeconds at = 0; ///< when the newest of them was found
        std::size_t groups = 0;
        std::uint64_t extras = 0; ///< copies that were moved
    };
    std::optional<Earlier> earlier;
};

/// Sorts the causes as Findings says.
void sortCauses(Findings &findings);

/// What is kept of a diagnosis: the findings, and of each group what charts and tables show.
struct KeptFindings
{
    Findings findings;
    std::vector<diagnosis::GroupFinding> groups; ///< without evidence and alternatives
};
/// Of the groups at most this many are written, the findings with them.
inline constexpr std::size_t mostKeptGroups = 50'000;
[[nodiscard]] std::string toJson(const Findings &findings, const std::vector<diagnosis::GroupFinding> &groups);
/// StoreDamaged: this is not what toJson() writes.
[[nodiscard]] Result<KeptFindings> keptFindingsFrom(std::string_view json);
/// Keeps only these groups, and of the causes what they need.
void keepGroups(KeptFindings &kept, const std::set<std::string> &ids);
/// Adds groups that were found before and are not among `findings`; counts and probabilities are those of all.
void addEarlier(Findings &findings, const KeptFindings &kept);

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
    std::size_t messages = 0;            ///< that came more than once: as many as duplicates::Totals counts
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
