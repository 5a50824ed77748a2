// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/explain/diagnosis.h"

#include "core/jobs/explain/keptlogs.h"
#include "core/jobs/runs/movedgroups.h"
#include "core/jobs/workahead.h"

#include <algorithm>
#include <limits>
#include <map>
#include <optional>
#include <utility>

namespace onecopy::jobs {

namespace {

/// A group has at most as many copies read as the diagnosis looks at.
Result<std::vector<arrivals::Candidate>> candidatesOf(store::Store &store, const AccountId &account,
                                                      const duplicates::Group &group)
{
    std::vector<arrivals::Candidate> candidates;
    for (const duplicates::Copy &copy : group.copies) {
        if (candidates.size() >= diagnosis::mostCopies)
            break;
        auto found = store.arrivals().find(account, copy.ref);
        if (!found)
            return passOn(found);
        if (*found)
            candidates.push_back(std::move(**found));
    }
    return candidates;
}

/// Which copies are in groups: a few bytes each.
class GroupedCopies
{
public:
    void add(const CopyRef &ref) { m_uids[{ref.mailbox, ref.validity}].push_back(ref.uid.value); }
    /// After the last one was added.
    void settle()
    {
        for (auto &[mailbox, uids] : m_uids)
            std::sort(uids.begin(), uids.end());
    }
    [[nodiscard]] bool contains(const CopyRef &ref) const
    {
        const auto uids = m_uids.find({ref.mailbox, ref.validity});
        return uids != m_uids.end() && std::binary_search(uids->second.begin(), uids->second.end(), ref.uid.value);
    }

private:
    std::map<std::pair<MailboxName, UidValidity>, std::vector<std::uint32_t>> m_uids;
};

/// A group with what its headers are read from.
struct KnownGroup
{
    duplicates::Group group;
    std::vector<arrivals::Candidate> candidates;
};

class Gatherer
{
public:
    Gatherer(store::Store &store, const AccountId &account, const DiagnosisOptions &options, const Context &context)
        : m_store(store)
        , m_account(account)
        , m_options(options)
        , m_context(context)
    {
    }

    [[nodiscard]] Result<void> gather(diagnosis::Evidence &evidence)
    {
        evidence.ownHosts = m_options.ownHosts;
        auto undone = placesBeforeUndo(m_store, m_account);
        if (!undone)
            return passOn(undone);
        m_undone = std::move(*undone);
        if (auto done = gatherGroups(evidence); !done)
            return done;
        m_grouped.settle();
        const auto addSingle = [&](const store::ArrivalStore::Brief &brief) {
            if (!m_grouped.contains(brief.ref))
                evidence.singles.push_back(
                    {brief.internalDate, brief.size, brief.ref.mailbox.wire, placeAtArrival(brief.ref).uid.value});
            return !m_context.stop.stop_requested();
        };
        return m_store.arrivals().eachBrief(m_account, addSingle);
    }

    /// Groups of every mailbox are evidence; findings are wanted on some.
    void keepWanted(diagnosis::Diagnosis &diagnosis, const diagnosis::Causes &causes) const
    {
        if (m_options.mailboxes.empty())
            return;
        std::erase_if(diagnosis.groups,
                      [this](const diagnosis::GroupFinding &finding) { return !m_wanted.contains(finding.groupId); });
        diagnosis.causes = diagnosis::sumUp(diagnosis.groups, causes);
    }

private:
    /// UIDs are evidence of the order in which mail was stored. What an undo has put back is stored anew, at the end:
    /// that says nothing about how it came.
    [[nodiscard]] CopyRef placeAtArrival(const CopyRef &ref) const
    {
        const auto undone = m_undone.find(ref);
        return undone == m_undone.end() ? ref : undone->second;
    }

    [[nodiscard]] Result<void> gatherGroups(diagnosis::Evidence &evidence)
    {
        store::GroupQuery query;
        query.account = m_account;
        std::optional<Fault> fault;
        WorkAhead<KnownGroup, diagnosis::GroupFacts> ahead(
            [](const KnownGroup &known) { return diagnosis::factsOf(known.group, known.candidates); },
            [&](diagnosis::GroupFacts facts) -> Result<void> {
                for (diagnosis::CopyFacts &copy : facts.copies)
                    copy.ref = placeAtArrival(copy.ref);
                evidence.groups.push_back(std::move(facts));
                if (m_context.progress && evidence.groups.size() % 500 == 0)
                    m_context.progress({Phase::Grouping, evidence.groups.size(), 0});
                return {};
            });
        const auto add = [&](duplicates::Group group) {
            auto candidates = candidatesOf(m_store, m_account, group);
            if (!candidates) {
                fault = candidates.error();
                return false;
            }
            for (const duplicates::Copy &copy : group.copies) {
                m_grouped.add(copy.ref);
                if (m_options.mailboxes.contains(copy.ref.mailbox))
                    m_wanted.insert(group.id);
            }
            std::size_t bytes = 0;
            for (const arrivals::Candidate &candidate : *candidates)
                bytes += candidate.evidence.header.size();
            if (auto put = ahead.put({std::move(group), std::move(*candidates)}, bytes); !put)
                fault = put.error();
            return !fault && !m_context.stop.stop_requested();
        };
        if (auto listed = m_store.groups().each(query, add); !listed)
            return listed;
        if (fault)
            return tl::unexpected(std::move(*fault));
        return ahead.finish();
    }

    store::Store &m_store;
    const AccountId &m_account;
    const DiagnosisOptions &m_options;
    const Context &m_context;
    GroupedCopies m_grouped;
    std::map<CopyRef, CopyRef> m_undone;
    std::set<std::string> m_wanted;
};

std::set<std::string, std::less<>> messageIdsOf(const diagnosis::Evidence &evidence)
{
    std::set<std::string, std::less<>> ids;
    for (const diagnosis::GroupFacts &group : evidence.groups)
        ids.insert(group.messageId);
    return ids;
}

diagnosis::LogJoiner::Traces tracesOf(const diagnosis::Evidence &evidence)
{
    diagnosis::LogJoiner::Traces traces;
    for (const diagnosis::GroupFacts &group : evidence.groups) {
        for (const std::string &trace : group.traces) {
            if (!group.messageId.empty())
                traces.emplace(trace, group.messageId);
        }
    }
    return traces;
}

/// When the copies came, with a week before and after.
std::pair<EpochSeconds, EpochSeconds> periodOf(const diagnosis::Evidence &evidence)
{
    constexpr EpochSeconds week = 7 * 86'400;
    EpochSeconds from = std::numeric_limits<EpochSeconds>::max();
    EpochSeconds to = std::numeric_limits<EpochSeconds>::min();
    for (const diagnosis::GroupFacts &group : evidence.groups) {
        for (const diagnosis::CopyFacts &copy : group.copies) {
            from = std::min(from, copy.internalDate.value_or(from));
            to = std::max(to, copy.internalDate.value_or(to));
        }
    }
    return from > to ? std::pair<EpochSeconds, EpochSeconds>(1, 0) : std::pair(from - week, to + week);
}

/// Logs are kept as they are read. Where the store cannot be written just now, those of which nothing is kept are read
/// for this time.
Result<void> readNewLogs(store::Store &store, diagnosis::LogJoiner &joiner, const DiagnosisOptions &options,
                         const Context &context)
{
    for (const std::string &file : options.logFiles) {
        auto imported = importLog(file, context);
        if (imported) {
            if (options.logRead)
                options.logRead(file, imported->all);
            continue;
        }
        if (imported.error().kind == FaultKind::Cancelled || imported.error().kind == FaultKind::Usage)
            return passOn(imported);
        auto kept = logIsKept(store, file);
        if (!kept)
            return passOn(kept);
        if (*kept)
            continue;
        joiner.beginFile();
        auto summary = logs::readLog(
            file, context.clock->now(), [&joiner](const logs::Event &event) { joiner.take(event); }, context.stop);
        if (!summary)
            return passOn(summary);
        if (options.logRead)
            options.logRead(file, *summary);
    }
    return {};
}

} // namespace

Result<diagnosis::Diagnosis> diagnoseAccount(const AccountId &account, const DiagnosisOptions &options,
                                             const Context &context)
{
    auto store = store::Store::open(context.storePath, store::Access::ReadOnly);
    if (!store)
        return passOn(store);
    diagnosis::Evidence evidence;
    Gatherer gatherer(*store, account, options, context);
    if (auto gathered = gatherer.gather(evidence); !gathered)
        return passOn(gathered);
    const std::set<std::string, std::less<>> messageIds = messageIdsOf(evidence);
    const diagnosis::LogJoiner::Traces traces = tracesOf(evidence);
    diagnosis::LogJoiner joiner(messageIds, traces);
    if (auto read = readNewLogs(*store, joiner, options, context); !read)
        return passOn(read);
    const auto [from, to] = periodOf(evidence);
    auto kept = joinKeptLogs(*store, messageIds, traces, from, to, joiner);
    if (!kept)
        return passOn(kept);
    if (!options.logFiles.empty() || *kept > 0)
        evidence.logs = &joiner;
    const diagnosis::Causes causes = diagnosis::Causes::builtIn();
    diagnosis::Diagnosis diagnosis = diagnosis::diagnose(evidence, diagnosis::Model::builtIn(), causes, context.stop);
    if (context.stop.stop_requested())
        return fail(FaultKind::Cancelled, "diagnosis");
    gatherer.keepWanted(diagnosis, causes);
    return diagnosis;
}

} // namespace onecopy::jobs
