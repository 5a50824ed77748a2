// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnosis/diagnose.h"

#include <algorithm>
#include <cmath>
#include <future>
#include <map>
#include <thread>

namespace onecopy::diagnosis {

namespace {

constexpr std::size_t mostReasons = 8;
constexpr std::size_t mostAlternatives = 4;
constexpr double leastWeight = 0.2;
constexpr std::size_t manyGroups = 2000;

class Diagnoser
{
public:
    Diagnoser(const Evidence &evidence, const Model &model, const Causes &causes)
        : m_evidence(evidence)
        , m_model(model)
        , m_causes(causes)
        , m_account(evidence)
    {
    }

    [[nodiscard]] GroupFinding examine(const GroupFacts &facts) const
    {
        const GroupView view = m_account.view(facts);
        const Observations seen = observe(view, m_account);
        GroupFinding finding;
        finding.groupId = facts.id;
        finding.counted = !facts.byDesign && facts.cls != duplicates::Class::E && facts.cls != duplicates::Class::X;
        finding.gaps = view.gaps.gaps;
        if (view.gaps.certain() && view.gaps.fingerprint->schedule->mayBeOf(senderProduct(facts)))
            finding.schedule = view.gaps.fingerprint->schedule->id;
        finding.fork = forkOf(view);
        judge(finding, view, seen);
        return finding;
    }
    [[nodiscard]] const AccountView &account() const noexcept { return m_account; }

private:
    static std::optional<ForkPoint> forkOf(const GroupView &view)
    {
        const Alignment &alignment = view.facts->alignment;
        if (!alignment.forked)
            return std::nullopt;
        ForkPoint fork;
        fork.hop = alignment.hop;
        fork.direction = directionOf(view.kind);
        for (const auto &hop : alignment.forking) {
            if (!hop)
                continue;
            fork.by = hop->by;
            fork.from = hop->from;
            break;
        }
        return fork;
    }

    /// Programs saved one message, and nobody delivered it, more than once into one mailbox. Nobody wants that, though
    /// one copy of what is sent is by design.
    static bool isSavedTwice(const GroupFacts &facts)
    {
        const auto &copies = facts.copies;
        const bool untraced = facts.headersKnown && facts.cls != duplicates::Class::X && hasNoTrace(facts.alignment);
        return untraced && std::ranges::any_of(copies, [&copies](const CopyFacts &copy) {
                   return std::ranges::count(copies, copy.ref.mailbox,
                                             [](const CopyFacts &other) { return other.ref.mailbox; }) > 1;
               });
    }

    void judge(GroupFinding &finding, const GroupView &view, const Observations &seen) const
    {
        std::vector<double> probabilities = m_model.probabilities(seen);
        if (probabilities.empty())
            return;
        for (double &probability : probabilities)
            probability *= m_model.trust();
        const auto best = static_cast<std::size_t>(std::max_element(probabilities.begin(), probabilities.end()) -
                                                   probabilities.begin());
        const std::string &id = m_model.causes()[best].id;
        for (std::size_t i = 0; i < probabilities.size(); ++i) {
            const Possibility other{m_model.causes()[i].id, probabilities[i]};
            if (m_model.sameMechanism(id, other.cause))
                finding.probability += other.probability;
            if (i != best && other.probability >= 0.1)
                finding.alternatives.push_back(other);
        }
        std::sort(finding.alternatives.begin(), finding.alternatives.end(),
                  [](const Possibility &a, const Possibility &b) { return a.probability > b.probability; });
        if (finding.alternatives.size() > mostAlternatives)
            finding.alternatives.resize(mostAlternatives);
        explain(finding, view, seen, best, probabilities);
        if (finding.probability < m_model.undeterminedBelow()) {
            finding.alternatives.insert(finding.alternatives.begin(), {id, probabilities[best]});
            return;
        }
        finding.cause = id;
        const Cause *cause = m_causes.find(id);
        finding.byDesign = cause != nullptr && cause->byDesign && !isSavedTwice(*view.facts);
    }

    void explain(GroupFinding &finding, const GroupView &view, const Observations &seen, std::size_t best,
                 const std::vector<double> &probabilities) const
    {
        std::vector<std::pair<double, Feature>> weighed;
        for (const Feature feature : seen) {
            const double weight = m_model.contribution(feature, best, probabilities);
            if (feature == Feature::OneRepeat && weight > 0) // a reservation, and no reason for a rival
                continue;
            if (weight >= leastWeight || weight <= -leastWeight)
                weighed.emplace_back(weight, feature);
        }
        std::sort(weighed.begin(), weighed.end(),
                  [](const auto &a, const auto &b) { return std::abs(a.first) > std::abs(b.first); });
        if (weighed.size() > mostReasons)
            weighed.resize(mostReasons);
        for (const auto &[weight, feature] : weighed) {
            Sentence sentence = sentenceFor(feature, view, m_account);
            finding.evidence.push_back({std::string(idOf(feature)), std::move(sentence.text),
                                        std::move(sentence.arguments), weight, std::move(sentence.units), 1});
        }
    }

    const Evidence &m_evidence;
    const Model &m_model;
    const Causes &m_causes;
    AccountView m_account;
};

/// Adds up what groups say of one cause.
struct Sum
{
    double probability = 0;
    std::size_t groups = 0;
    bool byDesign = true;                                                  ///< of all of them
    std::map<std::string, std::pair<const Reason *, std::size_t>> reasons; ///< the clearest, and how many said so
};

} // namespace

std::vector<CauseFinding> sumUp(const std::vector<GroupFinding> &groups, const Causes &causes)
{
    std::map<std::string, Sum> sums;
    for (const GroupFinding &group : groups) {
        if (group.cause == undetermined)
            continue;
        Sum &sum = sums[group.cause];
        sum.byDesign = sum.byDesign && group.byDesign;
        sum.probability += group.probability;
        ++sum.groups;
        for (const Reason &reason : group.evidence) {
            auto &[kept, count] = sum.reasons[reason.id];
            ++count;
            if (kept == nullptr || std::abs(reason.weight) > std::abs(kept->weight))
                kept = &reason;
        }
    }
    std::vector<CauseFinding> findings;
    for (const auto &[id, sum] : sums) {
        CauseFinding finding;
        finding.id = id;
        if (const Cause *cause = causes.find(id)) {
            finding.title = cause->title;
            finding.explanation = cause->explanation;
            finding.nextStep = cause->nextStep;
        }
        finding.byDesign = sum.byDesign;
        finding.groups = sum.groups;
        finding.probability = sum.probability / static_cast<double>(sum.groups);
        for (const auto &[reasonId, reason] : sum.reasons) {
            finding.evidence.push_back(*reason.first);
            finding.evidence.back().groups = reason.second;
        }
        std::sort(finding.evidence.begin(), finding.evidence.end(),
                  [](const Reason &a, const Reason &b) { return std::abs(a.weight) > std::abs(b.weight); });
        if (finding.evidence.size() > mostReasons)
            finding.evidence.resize(mostReasons);
        findings.push_back(std::move(finding));
    }
    std::sort(findings.begin(), findings.end(), [](const CauseFinding &a, const CauseFinding &b) {
        return a.byDesign != b.byDesign ? b.byDesign : a.groups > b.groups;
    });
    return findings;
}

Diagnosis diagnose(const Evidence &evidence, const Model &model, const Causes &causes, const std::stop_token &stop)
{
    const Diagnoser diagnoser(evidence, model, causes);
    Diagnosis diagnosis;
    diagnosis.groups.resize(evidence.groups.size());
    const auto examine = [&](std::size_t from, std::size_t end) {
        for (std::size_t i = from; i < end; ++i) {
            if (stop.stop_requested())
                diagnosis.groups[i].groupId = evidence.groups[i].id;
            else
                diagnosis.groups[i] = diagnoser.examine(evidence.groups[i]);
        }
    };
    const std::size_t all = evidence.groups.size();
    const std::size_t threads =
        all < manyGroups ? 1 : std::clamp<std::size_t>(std::thread::hardware_concurrency(), 1, 8);
    std::vector<std::future<void>> work;
    for (std::size_t i = 1; i < threads; ++i)
        work.push_back(std::async(std::launch::async, examine, all * i / threads, all * (i + 1) / threads));
    examine(0, all / threads);
    for (std::future<void> &part : work)
        part.get();
    diagnosis.causes = sumUp(diagnosis.groups, causes);
    const auto &hosts = diagnoser.account().own().hosts();
    diagnosis.ownHosts.assign(hosts.begin(), hosts.end());
    diagnosis.ownHostsInferred = diagnoser.account().own().inferred();
    return diagnosis;
}

} // namespace onecopy::diagnosis
