// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/diagnosis/evaluation.h"

#include <algorithm>

namespace onecopy::test {

namespace {

constexpr double mostWeightOfBox = 3;

std::size_t binOf(double probability)
{
    constexpr std::array<double, Evaluation::bins - 1> ends = {0.7, 0.8, 0.9, 0.97};
    return static_cast<std::size_t>(std::upper_bound(ends.begin(), ends.end(), probability) - ends.begin());
}

std::string describe(const CorpusBox &box, const FoundGroup &found, const diagnosis::GroupFinding &finding)
{
    std::string text =
        box.name + ' ' +
        (found.truth == nullptr ? std::string("(no duplicate)") : found.truth->id + ' ' + found.truth->label) + " -> " +
        finding.cause + ' ' + std::to_string(finding.probability);
    for (const diagnosis::Possibility &other : finding.alternatives)
        text += " | " + other.cause + ' ' + std::to_string(other.probability);
    for (const diagnosis::Reason &reason : finding.evidence)
        text += "\n      " + reason.id + ' ' + std::to_string(reason.weight) + "  " + reason.text;
    return text;
}

void countTruth(Evaluation &result, const CorpusBox &box, const FoundGroup &found,
                const diagnosis::GroupFinding &finding)
{
    const GroupTruth &truth = *found.truth;
    ++result.groups;
    ++result.confusion[truth.label][finding.cause];
    const bool forkRight = (finding.fork ? std::optional(finding.fork->hop) : std::nullopt) == truth.hop;
    result.forksRight += forkRight ? 1 : 0;
    if (!forkRight)
        result.mistakes.push_back("fork of " + box.name + ' ' + truth.id);
    const bool right = truth.causes.contains(finding.cause);
    result.right += right ? 1 : 0;
    if (!right)
        result.mistakes.push_back(describe(box, found, finding));
    if (finding.cause == diagnosis::undetermined) {
        ++result.undetermined;
        return;
    }
    if (truth.legitimate && !finding.byDesign)
        result.faultsFromDesign += truth.causes.contains(finding.cause) ? 0 : 1;
    if (!right)
        result.surestMistake = std::max(result.surestMistake, finding.probability);
    result.brier += (finding.probability - (right ? 1 : 0)) * (finding.probability - (right ? 1 : 0));
    const std::size_t bin = binOf(finding.probability);
    ++result.calibrationGroups[bin];
    result.calibrationSum[bin] += finding.probability;
    result.calibrationRight[bin] += right ? 1 : 0;
}

} // namespace

std::vector<Sample> samplesOf(const std::vector<CorpusBox> &corpus)
{
    std::vector<Sample> samples;
    for (const CorpusBox &box : corpus) {
        const auto labelled =
            std::ranges::count_if(box.found, [](const FoundGroup &group) { return group.truth != nullptr; });
        for (const auto &[user, evidence] : box.users) {
            const diagnosis::AccountView account(evidence);
            for (const FoundGroup &found : box.found) {
                if (found.truth == nullptr || found.user != user)
                    continue;
                const diagnosis::GroupView view = account.view(evidence.groups[found.index]);
                samples.push_back({box.name, diagnosis::observe(view, account), found.truth->causes,
                                   std::min(1.0, mostWeightOfBox / static_cast<double>(labelled))});
            }
        }
    }
    return samples;
}

Evaluation evaluate(const std::vector<CorpusBox> &corpus, const diagnosis::Model &start, bool refit)
{
    Evaluation result;
    const std::vector<Sample> samples = samplesOf(corpus);
    for (const CorpusBox &box : corpus) {
        std::vector<Sample> others;
        std::ranges::copy_if(samples, std::back_inserter(others),
                             [&](const Sample &sample) { return sample.box != box.name; });
        const diagnosis::Model model = refit ? fitModel(start, others) : start;
        for (const auto &[user, evidence] : box.users) {
            const diagnosis::Diagnosis diagnosis = diagnosis::diagnose(evidence, model);
            for (const FoundGroup &found : box.found) {
                if (found.user != user)
                    continue;
                const diagnosis::GroupFinding &finding = diagnosis.groups[found.index];
                if (found.truth != nullptr) {
                    countTruth(result, box, found, finding);
                } else if (finding.cause != diagnosis::undetermined && !finding.byDesign) {
                    ++result.faultsFromDesign;
                    result.mistakes.push_back(describe(box, found, finding));
                }
            }
        }
        result.groups += box.missing;
    }
    const std::size_t judged = result.groups - result.undetermined;
    result.brier = judged == 0 ? 0 : result.brier / static_cast<double>(judged);
    return result;
}

} // namespace onecopy::test
