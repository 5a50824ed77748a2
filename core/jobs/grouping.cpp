// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/grouping.h"

#include "core/jobs/progressmeter.h"

#include <algorithm>

namespace onecopy::jobs {

namespace {

/// With Prove::Auto, bodies that are not needed to tell the class are read while they are few and small: small
/// mailboxes are proved at once, large ones when a removal is planned.
constexpr std::uint64_t freeProofCopies = 1'000;
constexpr std::uint64_t freeProofBytes = 64ULL * 1024 * 1024;
constexpr std::size_t evidencePerTransaction = 500;

bool allRead(const std::vector<arrivals::Candidate> &set)
{
    return std::all_of(set.begin(), set.end(), [](const arrivals::Candidate &c) { return c.evidence.content.has_value(); });
}

std::vector<CopyRef> refsOf(const std::vector<arrivals::Candidate> &set)
{
    std::vector<CopyRef> refs;
    refs.reserve(set.size());
    for (const arrivals::Candidate &candidate : set)
        refs.push_back(candidate.arrival.ref);
    return refs;
}

Result<void> saveGroups(store::GroupStore::Writer &writer, const std::vector<arrivals::Candidate> &set, duplicates::Match match)
{
    for (const duplicates::Group &group : duplicates::classify(set, match)) {
        if (auto added = writer.add(group); !added)
            return added;
    }
    return {};
}

} // namespace

Grouping::Grouping(const AccountId &account, Prove prove, imap::Client &client, store::Store &store, const Context &context)
    : m_account(account)
    , m_prove(prove)
    , m_client(client)
    , m_store(store)
    , m_context(context)
    , m_freeCopies(freeProofCopies)
    , m_freeBytes(freeProofBytes)
{
}

Result<void> Grouping::run()
{
    auto outdated = m_store.groups().outdated(m_account);
    if (!outdated)
        return passOn(outdated);
    const bool changedOnly = !*outdated;
    if (auto fetched = fetchMissingHeaders(changedOnly); !fetched)
        return fetched;
    if (auto classified = classifyWhatIsClear(changedOnly); !classified)
        return classified;
    return proveTheRest();
}

Result<void> Grouping::fetchMissingHeaders(bool changedOnly)
{
    auto missing = m_store.arrivals().candidatesWithoutHeader(m_account, changedOnly);
    if (!missing)
        return passOn(missing);
    Wanted wanted;
    for (const CopyRef &ref : *missing) {
        auto &[validity, uids] = wanted[ref.mailbox];
        validity = ref.validity;
        uids.add(ref.uid);
    }
    return fetch(wanted, Depth::Headers, Phase::Grouping);
}

Result<void> Grouping::classifyWhatIsClear(bool changedOnly)
{
    auto writer = changedOnly ? m_store.groups().update(m_account) : m_store.groups().replaceAll(m_account);
    if (!writer)
        return passOn(writer);
    std::optional<Fault> fault;
    ProgressMeter meter(m_context.progress, Phase::Grouping, 0);
    auto listed = m_store.arrivals().eachCandidateSet(
        m_account, changedOnly, [&](duplicates::Match match, std::vector<arrivals::Candidate> set) {
            meter.advance();
            if (m_context.stop.stop_requested()) {
                fault = Fault{FaultKind::Cancelled, "scan", {}, {}};
                return false;
            }
            // Also a set that has to be read is classified with what is known: should the reading be cut, this stays.
            if (shouldProve(set))
                m_open.push_back({match, refsOf(set)});
            auto saved = (*writer)->forget(refsOf(set));
            if (saved)
                saved = saveGroups(**writer, set, match);
            if (!saved)
                fault = saved.error();
            return !fault;
        });
    if (fault)
        return tl::unexpected(*fault);
    if (!listed)
        return listed;
    return (*writer)->commit();
}

Result<void> Grouping::proveTheRest()
{
    Wanted wanted;
    for (const OpenSet &set : m_open) {
        for (const CopyRef &ref : set.members) {
            auto &[validity, uids] = wanted[ref.mailbox];
            validity = ref.validity;
            uids.add(ref.uid);
        }
    }
    if (auto fetched = fetch(wanted, Depth::Bodies, Phase::Proving); !fetched)
        return fetched;
    auto writer = m_store.groups().update(m_account);
    if (!writer)
        return passOn(writer);
    for (const OpenSet &open : m_open) {
        std::vector<arrivals::Candidate> set;
        for (const CopyRef &ref : open.members) {
            auto found = m_store.arrivals().find(m_account, ref);
            if (!found)
                return passOn(found);
            if (*found)
                set.push_back(std::move(**found));
        }
        if (auto gone = (*writer)->forget(open.members); !gone)
            return gone;
        if (auto saved = saveGroups(**writer, set, open.match); !saved)
            return saved;
    }
    return (*writer)->commit();
}

bool Grouping::shouldProve(const std::vector<arrivals::Candidate> &set)
{
    if (set.size() < 2 || m_prove == Prove::None || allRead(set))
        return false;
    if (m_prove == Prove::All || duplicates::needsProof(set))
        return true;
    std::uint64_t bytes = 0;
    for (const arrivals::Candidate &candidate : set)
        bytes += candidate.arrival.size;
    if (set.size() > m_freeCopies || bytes > m_freeBytes)
        return false;
    m_freeCopies -= set.size();
    m_freeBytes -= bytes;
    return true;
}

Result<void> Grouping::fetch(const Wanted &wanted, Depth depth, Phase phase)
{
    std::uint64_t total = 0;
    for (const auto &[name, what] : wanted)
        total += what.second.count();
    if (total == 0)
        return {};
    ProgressMeter meter(m_context.progress, phase, total);
    for (const auto &[name, what] : wanted) {
        const auto &[validity, uids] = what;
        auto opened = m_client.examine(name);
        if (!opened)
            return passOn(opened);
        // Another validity: these UIDs name other messages now. The next scan reads the mailbox anew.
        if (opened->validity != validity)
            continue;
        auto state = m_store.arrivals().mailbox(m_account, name);
        if (!state)
            return passOn(state);
        std::vector<std::pair<Uid, arrivals::Evidence>> batch;
        auto read = readClosely(m_client, uids, depth, m_context.stop, m_bytes, [&](Uid uid, Reading reading) -> Result<void> {
            meter.advance();
            batch.emplace_back(uid, std::move(*reading.evidence));
            if (batch.size() < evidencePerTransaction)
                return {};
            auto saved = m_store.arrivals().saveEvidence(*state, batch);
            batch.clear();
            return saved;
        });
        auto saved = m_store.arrivals().saveEvidence(*state, batch);
        if (!read)
            return read;
        if (!saved)
            return saved;
    }
    return {};
}

} // namespace onecopy::jobs
