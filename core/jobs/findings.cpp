// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/findings.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace onecopy::jobs {

namespace {

using diagnosis::GroupFinding;
using diagnosis::Reason;
using report::CauseEntry;
using report::QuotedLine;

constexpr std::size_t mostReasons = 8;
constexpr std::size_t mostRivals = 4;

/// One entry while it is put together: each reason with the group that it is about.
struct Draft
{
    CauseEntry entry;
    std::map<std::string, std::pair<const Reason *, const GroupFinding *>> reasons;
    std::map<std::string, double> rivals;
};

void addGroup(Draft &draft, const GroupFinding &group)
{
    draft.entry.id = group.cause;
    draft.entry.byDesign = group.byDesign;
    draft.entry.probability += group.probability;
    ++draft.entry.groups;
    for (const Reason &reason : group.evidence) {
        auto &kept = draft.reasons[reason.id];
        if (kept.first == nullptr || std::abs(reason.weight) > std::abs(kept.first->weight))
            kept = {&reason, &group};
    }
    for (const diagnosis::Possibility &other : group.alternatives)
        draft.rivals[other.cause] += other.probability;
}

void addWords(CauseEntry &entry, const diagnosis::Causes &causes)
{
    const diagnosis::Cause *cause = causes.find(entry.id);
    if (cause == nullptr)
        return;
    entry.title = cause->title;
    entry.explanation = cause->explanation;
    entry.nextStep = cause->nextStep;
    entry.byDesign = cause->byDesign;
}

Result<std::vector<arrivals::Candidate>> copiesOf(store::Store &store, const AccountId &account,
                                                  const std::string &groupId)
{
    store::GroupQuery query;
    query.account = account;
    query.ids = {groupId};
    auto groups = store.groups().load(query);
    if (!groups)
        return passOn(groups);
    std::vector<arrivals::Candidate> copies;
    // A scan may have changed the group since it was diagnosed; then there is nothing to quote.
    if (groups->empty())
        return copies;
    for (const duplicates::Copy &copy : groups->front().copies) {
        if (copies.size() >= diagnosis::mostCopies)
            break;
        auto found = store.arrivals().find(account, copy.ref);
        if (!found)
            return passOn(found);
        if (*found)
            copies.push_back(std::move(**found));
    }
    return copies;
}

class Quoter
{
public:
    Quoter(store::Store &store, const AccountId &account)
        : m_store(store)
        , m_account(account)
    {
    }

    [[nodiscard]] Result<void> quote(Draft &draft)
    {
        std::vector<std::pair<const Reason *, const GroupFinding *>> sorted;
        for (const auto &[id, reason] : draft.reasons)
            sorted.push_back(reason);
        std::sort(sorted.begin(), sorted.end(),
                  [](const auto &a, const auto &b) { return std::abs(a.first->weight) > std::abs(b.first->weight); });
        if (sorted.size() > mostReasons)
            sorted.resize(mostReasons);
        for (const auto &[reason, group] : sorted) {
            draft.entry.evidence.push_back(*reason);
            auto copies = candidates(group->groupId);
            if (!copies)
                return passOn(copies);
            for (QuotedLine &line : quotesFor(*reason, **copies))
                addOnce(draft.entry.lines, std::move(line));
        }
        return {};
    }

private:
    /// Reasons often stand on one line: it is quoted once.
    static void addOnce(std::vector<QuotedLine> &lines, QuotedLine line)
    {
        const bool known = std::any_of(lines.begin(), lines.end(), [&line](const QuotedLine &other) {
            return other.copy == line.copy && other.text == line.text;
        });
        if (!known)
            lines.push_back(std::move(line));
    }

    Result<const std::vector<arrivals::Candidate> *> candidates(const std::string &groupId)
    {
        if (groupId != m_group) {
            auto copies = copiesOf(m_store, m_account, groupId);
            if (!copies)
                return passOn(copies);
            m_copies = std::move(*copies);
            m_group = groupId;
        }
        return &m_copies;
    }

    store::Store &m_store;
    const AccountId &m_account;
    std::string m_group;
    std::vector<arrivals::Candidate> m_copies;
};

CauseEntry finished(Draft &draft, const diagnosis::Causes &causes)
{
    CauseEntry &entry = draft.entry;
    const auto groups = static_cast<double>(entry.groups);
    entry.probability /= groups;
    for (const auto &[cause, sum] : draft.rivals)
        entry.rivals.push_back({cause, sum / groups});
    std::sort(entry.rivals.begin(), entry.rivals.end(),
              [](const auto &a, const auto &b) { return a.probability > b.probability; });
    if (entry.rivals.size() > mostRivals)
        entry.rivals.resize(mostRivals);
    addWords(entry, causes);
    return std::move(entry);
}

int rankOf(const CauseEntry &entry)
{
    return entry.byDesign ? 2 : entry.id == diagnosis::undetermined ? 1 : 0;
}

} // namespace

Result<FoundCauses> findCauses(const AccountId &account, const DiagnosisOptions &options, const Context &context)
{
    auto findings = std::make_shared<report::Findings>();
    DiagnosisOptions asked = options;
    asked.logRead = [&](const std::string &file, const logs::Summary &summary) {
        findings->logs.push_back({file, std::string(logs::toString(summary.format)), summary.lines, summary.events});
        if (options.logRead)
            options.logRead(file, summary);
    };
    auto diagnosis = diagnoseAccount(account, asked, context);
    if (!diagnosis)
        return passOn(diagnosis);
    auto store = store::Store::open(context.storePath, store::Access::ReadOnly);
    if (!store)
        return passOn(store);
    std::map<std::string, Draft> drafts;
    for (const GroupFinding &group : diagnosis->groups) {
        addGroup(drafts[group.cause], group);
        findings->ofGroup[group.groupId] = {group.cause, group.probability};
    }
    const diagnosis::Causes causes = diagnosis::Causes::builtIn();
    Quoter quoter(*store, account);
    for (auto &[cause, draft] : drafts) {
        if (context.stop.stop_requested())
            return fail(FaultKind::Cancelled, "diagnosis");
        if (auto quoted = quoter.quote(draft); !quoted)
            return passOn(quoted);
        findings->causes.push_back(finished(draft, causes));
    }
    std::stable_sort(findings->causes.begin(), findings->causes.end(), [](const CauseEntry &a, const CauseEntry &b) {
        return rankOf(a) != rankOf(b) ? rankOf(a) < rankOf(b) : a.groups > b.groups;
    });
    findings->groups = diagnosis->groups.size();
    findings->ownHosts = diagnosis->ownHosts;
    findings->ownHostsInferred = diagnosis->ownHostsInferred;
    return FoundCauses{std::move(*diagnosis), std::move(findings)};
}

} // namespace onecopy::jobs
