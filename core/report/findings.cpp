// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/findings.h"

#include <algorithm>
#include <cmath>
#include <tuple>
#include <utility>

namespace onecopy::report {

namespace {

/// Figures name nobody.
void redactArgument(std::string &argument, diagnosis::Unit unit, Pseudonyms &pseudonyms)
{
    if (unit == diagnosis::Unit::QueueId)
        argument = argument.empty() ? argument : pseudonyms.queueId(argument);
    else if (unit == diagnosis::Unit::Text)
        argument = redactedArgument(argument, pseudonyms);
}

int rankOf(const CauseEntry &entry)
{
    return entry.byDesign ? 2 : entry.id == diagnosis::undetermined ? 1 : 0;
}

constexpr std::size_t mostReasons = 8;
constexpr std::size_t mostLines = 40;

/// What the groups of one cause say of it in all.
struct Share
{
    std::size_t groups = 0;
    std::size_t counted = 0;
    double probability = 0; ///< their sum
};

std::map<std::string, Share> sharesOf(const std::map<std::string, Findings::OfGroup> &groups)
{
    std::map<std::string, Share> shares;
    for (const auto &[id, group] : groups) {
        Share &share = shares[group.cause];
        ++share.groups;
        share.counted += group.counted ? 1 : 0;
        share.probability += group.probability;
    }
    return shares;
}

void addEvidence(CauseEntry &entry, const CauseEntry &more)
{
    for (const diagnosis::Reason &reason : more.evidence) {
        const auto known = std::find_if(entry.evidence.begin(), entry.evidence.end(),
                                        [&](const diagnosis::Reason &other) { return other.id == reason.id; });
        if (known == entry.evidence.end())
            entry.evidence.push_back(reason);
        else
            known->groups += reason.groups;
    }
    std::stable_sort(entry.evidence.begin(), entry.evidence.end(),
                     [](const auto &a, const auto &b) { return std::abs(a.weight) > std::abs(b.weight); });
    if (entry.evidence.size() > mostReasons)
        entry.evidence.resize(mostReasons);
    for (const QuotedLine &line : more.lines) {
        if (entry.lines.size() < mostLines &&
            std::find(entry.lines.begin(), entry.lines.end(), line) == entry.lines.end())
            entry.lines.push_back(line);
    }
}

/// How much a cause explains; of two that explain as many messages, the surer one is ahead.
std::tuple<std::size_t, double, std::size_t> shareOf(const CauseEntry &entry)
{
    return {entry.counted, entry.probability, entry.groups};
}

} // namespace

void sortCauses(Findings &findings)
{
    std::stable_sort(findings.causes.begin(), findings.causes.end(), [](const CauseEntry &a, const CauseEntry &b) {
        return rankOf(a) != rankOf(b) ? rankOf(a) < rankOf(b) : shareOf(a) > shareOf(b);
    });
}

void keepGroups(KeptFindings &kept, const std::set<std::string> &ids)
{
    std::erase_if(kept.groups, [&](const diagnosis::GroupFinding &group) { return !ids.contains(group.groupId); });
    std::erase_if(kept.findings.ofGroup, [&](const auto &group) { return !ids.contains(group.first); });
    std::map<std::string, Share> shares = sharesOf(kept.findings.ofGroup);
    std::erase_if(kept.findings.causes, [&](const CauseEntry &entry) { return !shares.contains(entry.id); });
    for (CauseEntry &entry : kept.findings.causes) {
        const Share &share = shares[entry.id];
        for (diagnosis::Reason &reason : entry.evidence)
            reason.groups = std::min(reason.groups, share.groups);
        entry.groups = share.groups;
        entry.counted = share.counted;
        entry.probability = share.probability / static_cast<double>(share.groups);
    }
    kept.findings.groups = kept.findings.ofGroup.size();
}

void addEarlier(Findings &findings, const KeptFindings &kept)
{
    std::map<std::string, Findings::OfGroup> added;
    for (const auto &group : kept.findings.ofGroup) {
        if (findings.ofGroup.insert(group).second)
            added.insert(group);
    }
    for (const auto &[cause, share] : sharesOf(added)) {
        const auto same = [&id = cause](const CauseEntry &entry) { return entry.id == id; };
        const auto told = std::find_if(kept.findings.causes.begin(), kept.findings.causes.end(), same);
        if (told == kept.findings.causes.end())
            continue;
        auto known = std::find_if(findings.causes.begin(), findings.causes.end(), same);
        if (known == findings.causes.end()) {
            findings.causes.push_back(*told);
            known = findings.causes.end() - 1;
            known->groups = 0;
            known->counted = 0;
            known->probability = 0;
        } else {
            addEvidence(*known, *told);
        }
        const double sum = known->probability * static_cast<double>(known->groups) + share.probability;
        known->groups += share.groups;
        known->counted += share.counted;
        known->probability = sum / static_cast<double>(known->groups);
    }
    findings.groups += added.size();
    for (const Findings::LogRead &log : kept.findings.logs) {
        const bool known = std::any_of(findings.logs.begin(), findings.logs.end(),
                                       [&](const Findings::LogRead &other) { return other.file == log.file; });
        if (!known)
            findings.logs.push_back(log);
    }
    sortCauses(findings);
}

Judgement judge(const Findings &findings)
{
    Judgement judgement;
    const CauseEntry *cause = nullptr;
    const CauseEntry *open = nullptr;
    for (const CauseEntry &entry : findings.causes) {
        judgement.messages += entry.counted;
        if (entry.byDesign)
            continue;
        judgement.faults += entry.groups;
        const CauseEntry *&place = entry.id == diagnosis::undetermined ? open : cause;
        if (place == nullptr || shareOf(entry) > shareOf(*place))
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
            for (std::size_t i = 0; i < reason.arguments.size(); ++i)
                redactArgument(reason.arguments[i], reason.unit(i), pseudonyms);
        }
        for (QuotedLine &line : entry.lines) {
            line.text = redactedLine(line.text, pseudonyms);
            line.subject = pseudonyms.subject(line.subject);
        }
    }
    for (std::string &host : findings.ownHosts)
        host = pseudonyms.host(host);
    for (std::size_t i = 0; i < findings.logs.size(); ++i)
        findings.logs[i].file = "log-" + std::to_string(i + 1);
}

} // namespace onecopy::report
