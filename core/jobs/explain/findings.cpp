// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/explain/keptfindings.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <tuple>

namespace onecopy::jobs {

namespace {

using diagnosis::GroupFinding;
using diagnosis::Reason;
using report::CauseEntry;
using report::QuotedLine;

constexpr std::size_t mostReasons = 8;
constexpr std::size_t mostRivals = 4;

/// A reason, the group in which it shows most clearly, and in how many it was seen.
struct SeenReason
{
    const Reason *reason = nullptr;
    const GroupFinding *group = nullptr;
    std::size_t groups = 0;
};

/// One entry while it is put together.
struct Draft
{
    CauseEntry entry;
    std::map<std::string, SeenReason> reasons;
    std::vector<const GroupFinding *> members;
    std::vector<SeenReason> told; ///< of all reasons
    std::map<std::string, double> rivals;
};

void addGroup(Draft &draft, const GroupFinding &group)
{
    draft.entry.id = group.cause;
    draft.entry.byDesign = group.byDesign && (draft.entry.groups == 0 || draft.entry.byDesign);
    draft.entry.probability += group.probability;
    ++draft.entry.groups;
    draft.entry.counted += group.counted ? 1 : 0;
    draft.members.push_back(&group);
    for (const Reason &reason : group.evidence) {
        SeenReason &seen = draft.reasons[reason.id];
        ++seen.groups;
        if (seen.reason == nullptr || std::abs(reason.weight) > std::abs(seen.reason->weight)) {
            seen.reason = &reason;
            seen.group = &group;
        }
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
}

/// As many reasons as possible are told of one and the same message: one that is counted, and of which most of what
/// speaks for the cause holds.
void tellOfOne(const Draft &draft, std::vector<SeenReason> &reasons)
{
    const auto reasonIn = [](const GroupFinding &group, const std::string &id) {
        const auto at = std::find_if(group.evidence.begin(), group.evidence.end(),
                                     [&id](const Reason &reason) { return reason.id == id; });
        return at == group.evidence.end() ? nullptr : &*at;
    };
    std::tuple<bool, std::size_t, double> best;
    const GroupFinding *example = nullptr;
    for (const GroupFinding *group : draft.members) {
        const auto held =
            static_cast<std::size_t>(std::count_if(reasons.begin(), reasons.end(), [&](const SeenReason &seen) {
                return seen.reason->weight > 0 && reasonIn(*group, seen.reason->id) != nullptr;
            }));
        const std::tuple value(group->counted, held, group->probability);
        if (example == nullptr || value > best) {
            best = value;
            example = group;
        }
    }
    for (SeenReason &seen : reasons) {
        if (const Reason *reason = example == nullptr ? nullptr : reasonIn(*example, seen.reason->id)) {
            seen.reason = reason;
            seen.group = example;
        }
    }
}

/// Which reasons are told, and of which message each: the strongest first.
std::vector<SeenReason> chosenReasons(const Draft &draft)
{
    std::vector<SeenReason> sorted;
    for (const auto &[id, reason] : draft.reasons)
        sorted.push_back(reason);
    const auto strongestFirst = [](const SeenReason &a, const SeenReason &b) {
        return std::abs(a.reason->weight) > std::abs(b.reason->weight);
    };
    std::sort(sorted.begin(), sorted.end(), strongestFirst);
    if (sorted.size() > mostReasons)
        sorted.resize(mostReasons);
    tellOfOne(draft, sorted);
    // Of that one message a reason may weigh more, or less.
    std::stable_sort(sorted.begin(), sorted.end(), strongestFirst);
    return sorted;
}

/// Looks up the header lines on which the reasons of an entry stand.
class Quoter
{
public:
    Quoter(store::Store &store, const AccountId &account)
        : m_store(store)
        , m_account(account)
    {
    }

    /// Reads the groups that will be quoted from. All at once: a store looks at all of its groups to find some.
    [[nodiscard]] Result<void> open(const std::map<std::string, Draft> &drafts)
    {
        store::GroupQuery query;
        query.account = m_account;
        for (const auto &[cause, draft] : drafts) {
            for (const SeenReason &seen : draft.told)
                query.ids.insert(seen.group->groupId);
        }
        if (query.ids.empty())
            return {};
        query.limit = query.ids.size();
        return m_store.groups().each(query, [this](duplicates::Group group) {
            Example &example = m_examples[group.id];
            example.subject = std::move(group.face.subject);
            for (const duplicates::Copy &copy : group.copies) {
                if (example.copies.size() < diagnosis::mostCopies)
                    example.copies.push_back(copy.ref);
            }
            return true;
        });
    }

    [[nodiscard]] Result<void> quote(Draft &draft)
    {
        for (const SeenReason &seen : draft.told) {
            draft.entry.evidence.push_back(*seen.reason);
            draft.entry.evidence.back().groups = seen.groups;
            // A scan may have changed the group since it was diagnosed; then there is nothing to quote.
            const auto example = m_examples.find(seen.group->groupId);
            if (example == m_examples.end())
                continue;
            if (auto read = readCopies(*example); !read)
                return read;
            for (QuotedLine &line : quotesFor(*seen.reason, m_copies)) {
                line.subject = example->second.subject;
                addOnce(draft.entry.lines, std::move(line));
            }
        }
        std::stable_partition(draft.entry.lines.begin(), draft.entry.lines.end(), [&](const QuotedLine &line) {
            return line.subject == draft.entry.lines.front().subject;
        });
        return {};
    }

private:
    /// A message of which something is quoted.
    struct Example
    {
        std::string subject;
        std::vector<CopyRef> copies; ///< at most as many as the diagnosis looked at
    };

    /// Reasons often stand on one line: it is quoted once.
    static void addOnce(std::vector<QuotedLine> &lines, QuotedLine line)
    {
        const bool known = std::any_of(lines.begin(), lines.end(), [&line](const QuotedLine &other) {
            return other.copy == line.copy && other.text == line.text && other.subject == line.subject;
        });
        if (!known)
            lines.push_back(std::move(line));
    }

    /// The headers of one message are held at a time: they may be long.
    Result<void> readCopies(const std::pair<const std::string, Example> &example)
    {
        if (example.first == m_group)
            return {};
        m_group.clear();
        m_copies.clear();
        for (const CopyRef &ref : example.second.copies) {
            auto found = m_store.arrivals().find(m_account, ref);
            if (!found)
                return passOn(found);
            if (*found)
                m_copies.push_back(std::move(**found));
        }
        m_group = example.first;
        return {};
    }

    store::Store &m_store;
    const AccountId &m_account;
    std::map<std::string, Example> m_examples; ///< by group id
    std::string m_group;                       ///< whose copies were read last
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

/// Puts the entries together: which groups speak for each cause, and the lines on which their reasons stand.
Result<void> addCauses(report::Findings &findings, const diagnosis::Diagnosis &diagnosis, const AccountId &account,
                       const Context &context)
{
    auto store = store::Store::open(context.storePath, store::Access::ReadOnly);
    if (!store)
        return passOn(store);
    std::map<std::string, Draft> drafts;
    for (const GroupFinding &group : diagnosis.groups) {
        addGroup(drafts[group.cause], group);
        findings.ofGroup[group.groupId] = {group.cause, group.probability, group.counted};
    }
    for (auto &[cause, draft] : drafts)
        draft.told = chosenReasons(draft);
    const diagnosis::Causes causes = diagnosis::Causes::builtIn();
    Quoter quoter(*store, account);
    if (auto opened = quoter.open(drafts); !opened)
        return opened;
    for (auto &[cause, draft] : drafts) {
        if (context.stop.stop_requested())
            return fail(FaultKind::Cancelled, "diagnosis");
        if (auto quoted = quoter.quote(draft); !quoted)
            return quoted;
        findings.causes.push_back(finished(draft, causes));
    }
    report::sortCauses(findings);
    return {};
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
    if (auto added = addCauses(*findings, *diagnosis, account, context); !added)
        return passOn(added);
    findings->groups = diagnosis->groups.size();
    findings->ownHosts = diagnosis->ownHosts;
    findings->ownHostsInferred = diagnosis->ownHostsInferred;
    findings->at = context.clock->now();
    FoundCauses found{std::move(*diagnosis), std::move(findings)};
    if (!options.mailboxes.empty())
        return found;
    // A store that cannot be written just now keeps what it has. Nothing else holds it here: where the last one to
    // close it only reads, the write-ahead log stays, and the whole file is checked when it is opened next.
    [[maybe_unused]] const auto kept = keepFindings(account, found, context);
    auto store = store::Store::open(context.storePath, store::Access::ReadOnly);
    if (!store)
        return passOn(store);
    if (auto added = addMovedGroups(*store, account, found); !added)
        return passOn(added);
    return found;
}

} // namespace onecopy::jobs
