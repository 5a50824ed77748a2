// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/scan/grouping.h"

#include "core/jobs/progressmeter.h"
#include "core/jobs/scan/kingrouping.h"

#include <algorithm>
#include <future>
#include <iterator>
#include <utility>

namespace onecopy::jobs {

namespace {

/// With Prove::Auto, bodies that are not needed to tell the class are read if they are few and small, all together:
/// small mailboxes are proved at once, large ones when a removal is planned.
constexpr std::uint64_t freeProofCopies = 1'000;
constexpr std::uint64_t freeProofBytes = 64ULL * 1024 * 1024;
/// Sums stop here: a server may announce any size.
constexpr std::uint64_t tooManyBytes = freeProofBytes + 1;

/// From so many messages on kin are looked for while the others are classified. Where there are fewer, the server is
/// rather asked for the bodies of both together.
constexpr std::uint64_t worthTwoThreads = 20'000;

Result<void> saveGroups(store::GroupStore::Writer &writer, const std::vector<duplicates::Group> &groups)
{
    for (const duplicates::Group &group : groups) {
        if (auto added = writer.add(group); !added)
            return added;
    }
    return {};
}

} // namespace

Grouping::Grouping(const AccountId &account, Prove prove, imap::Client &client, store::Store &store,
                   EvidenceFetch &fetch, const Context &context)
    : m_account(account)
    , m_prove(prove)
    , m_client(client)
    , m_store(store)
    , m_context(context)
    , m_fetch(fetch)
    , m_serverIds(client.capabilities().has("X-GM-EXT-1"))
{
}

/// What is missing is asked for in two rounds, so that the server has little to wait for: headers together with the
/// bodies that are known to be needed, then the bodies that those headers call for. Where there are few, the bodies
/// come with the headers: the second round would ask for all of them.
Result<void> Grouping::run()
{
    if (auto noted = m_store.arrivals().noteAliases(m_account); !noted)
        return noted;
    auto outdated = m_store.groups().outdated(m_account);
    if (!outdated)
        return passOn(outdated);
    const bool changedOnly = !*outdated;
    KinGrouping kin(m_account, m_prove, m_client, m_store, m_context);
    auto messages = changedOnly ? Result<std::uint64_t>(0) : m_store.arrivals().count(m_account);
    if (!messages)
        return passOn(messages);
    if (*messages < worthTwoThreads) {
        if (auto classified = classifyWhatIsKnown(changedOnly); !classified)
            return classified;
    } else {
        if (auto indexed = m_store.arrivals().endBulkLoad(); !indexed)
            return indexed;
        // All of the store is looked at anyway: what is read beside that changes nothing about which sets there are.
        auto classifying = std::async(std::launch::async, [this] { return classifyWhatIsKnown(false); });
        kin.lookAhead(m_fetch);
        if (auto classified = classifying.get(); !classified)
            return classified;
        if (auto ready = m_fetch.ready(); !ready)
            return ready;
    }
    if (auto found = kin.find(m_fetch); !found)
        return found;

    const bool together = mayReadTogether();
    Wanted headers;
    if (!together)
        wantEach(m_headless, headers);
    if (auto added = kin.wantHeaders(headers); !added)
        return added;
    if (auto fetched = m_fetch.read(headers, Depth::Headers, Phase::Grouping); !fetched)
        return fetched;
    const std::size_t asked = m_open.size();
    Wanted early;
    wantEach(m_open, early);
    for (const OpenSet &set : together ? std::span<const OpenSet>(m_headless) : std::span<const OpenSet>())
        wantAll(set.unproved, early);
    if (auto fetched = m_fetch.read(early, Depth::Bodies, Phase::Proving); !fetched)
        return fetched;
    if (auto settled = m_fetch.settle(); !settled)
        return settled;
    if (!m_headless.empty()) {
        const auto note = [this](ClassifyAhead::Classified set) { noteWhetherOpen(std::move(set)); };
        if (auto classified = classifyAgain(m_headless, note); !classified)
            return classified;
    }

    std::ranges::move(m_free, std::back_inserter(m_open));
    Wanted bodies;
    wantEach(std::span(m_open).subspan(asked), bodies);
    if (auto added = kin.wantBodies(bodies); !added)
        return added;
    if (auto fetched = m_fetch.read(bodies, Depth::Bodies, Phase::Proving); !fetched)
        return fetched;
    if (auto settled = m_fetch.settle(); !settled)
        return settled;
    if (auto proved = classifyAgain(m_open, {}); !proved)
        return proved;
    return kin.link();
}

/// Also a set whose bodies have to be read is saved with what is known: should the reading be cut, this stays.
Result<void> Grouping::classifyWhatIsKnown(bool changedOnly)
{
    auto writer = changedOnly ? m_store.groups().update(m_account) : m_store.groups().replaceAll(m_account);
    if (!writer)
        return passOn(writer);
    ClassifyAhead ahead([&](ClassifyAhead::Classified set) -> Result<void> {
        if (auto gone = changedOnly ? (*writer)->forget(set.members) : Result<void>{}; !gone)
            return gone;
        if (auto saved = saveGroups(**writer, set.groups); !saved)
            return saved;
        noteWhetherOpen(std::move(set));
        return {};
    });
    std::optional<Fault> fault;
    ProgressMeter meter(m_context.progress, Phase::Grouping, 0);
    auto listed = m_store.arrivals().eachCandidateSet(
        m_account, changedOnly, [&](duplicates::Match match, std::vector<arrivals::Candidate> set) {
            meter.advance();
            if (m_context.stop.stop_requested())
                fault = Fault{FaultKind::Cancelled, "scan", {}, {}};
            else if (!noteWhetherHeadless(match, set)) {
                if (auto put = ahead.put(match, std::move(set)); !put)
                    fault = put.error();
            }
            return !fault;
        });
    if (fault)
        return tl::unexpected(*fault);
    if (!listed)
        return listed;
    if (auto finished = ahead.finish(); !finished)
        return finished;
    return m_headless.empty() ? (*writer)->commit() : (*writer)->commitInPart();
}

bool Grouping::noteWhetherHeadless(duplicates::Match match, const std::vector<arrivals::Candidate> &set)
{
    OpenSet headless{match, {}, {}, {}};
    std::uint64_t bytes = 0;
    for (const arrivals::Candidate &candidate : set) {
        headless.members.push_back(candidate.arrival.ref);
        if (candidate.withheld)
            continue;
        const bool known = !candidate.evidence.header.empty() && (!m_serverIds || candidate.evidence.serverId != 0);
        if (!known)
            headless.unread.push_back(candidate.arrival.ref);
        const bool readable = canBeRead(candidate.arrival.size);
        m_headlessTooLarge = m_headlessTooLarge || !readable;
        if (readable && (!known || !candidate.evidence.content)) {
            headless.unproved.push_back(candidate.arrival.ref);
            bytes += std::min(candidate.arrival.size, tooManyBytes);
        }
    }
    if (headless.unread.empty())
        return false;
    m_headlessCopies += headless.unproved.size();
    m_headlessBytes += bytes;
    m_headless.push_back(std::move(headless));
    return true;
}

void Grouping::noteWhetherOpen(ClassifyAhead::Classified set)
{
    if (set.members.size() < 2 || m_prove == Prove::None || set.unread.empty())
        return;
    if (m_prove == Prove::All || set.needsProof) {
        m_open.push_back({set.match, std::move(set.members), std::move(set.unread), {}});
        return;
    }
    m_freeCopies += set.unread.size();
    m_freeBytes += std::min(set.bytes, tooManyBytes);
    if (m_freeCopies <= freeProofCopies && m_freeBytes <= freeProofBytes)
        m_free.push_back({set.match, std::move(set.members), std::move(set.unread), {}});
    else
        m_free.clear();
}

/// Classifies sets of which more is known now, and saves what they are; `note` hears of each.
Result<void> Grouping::classifyAgain(const std::vector<OpenSet> &sets,
                                     const std::function<void(ClassifyAhead::Classified)> &note)
{
    auto writer = m_store.groups().update(m_account);
    if (!writer)
        return passOn(writer);
    ClassifyAhead ahead([&](ClassifyAhead::Classified set) -> Result<void> {
        if (auto gone = (*writer)->forget(set.members); !gone)
            return gone;
        if (auto saved = saveGroups(**writer, set.groups); !saved)
            return saved;
        if (note)
            note(std::move(set));
        return {};
    });
    for (const OpenSet &known : sets) {
        auto set = m_store.arrivals().load(m_account, known.members);
        if (!set)
            return passOn(set);
        if (auto put = ahead.put(known.match, std::move(*set)); !put)
            return put;
    }
    if (auto finished = ahead.finish(); !finished)
        return finished;
    return (*writer)->commit();
}

/// Will the bodies of headless sets be read whatever their headers say? Not where the server numbers its messages:
/// there one message may be shown in several mailboxes.
bool Grouping::mayReadTogether() const
{
    if (m_prove == Prove::None || m_serverIds || m_headlessTooLarge)
        return false;
    return m_prove == Prove::All ||
           (m_freeCopies + m_headlessCopies <= freeProofCopies && m_freeBytes + m_headlessBytes <= freeProofBytes);
}

void Grouping::wantEach(std::span<const OpenSet> sets, Wanted &wanted)
{
    for (const OpenSet &set : sets)
        wantAll(set.unread, wanted);
}

void Grouping::wantAll(const std::vector<CopyRef> &copies, Wanted &wanted)
{
    for (const CopyRef &ref : copies)
        want(wanted, ref);
}

} // namespace onecopy::jobs
