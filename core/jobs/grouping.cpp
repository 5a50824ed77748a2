// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/grouping.h"

#include "core/jobs/kingrouping.h"
#include "core/jobs/progressmeter.h"
#include "core/jobs/scanwriter.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace onecopy::jobs {

namespace {

/// With Prove::Auto, bodies that are not needed to tell the class are read if they are few and small, all together:
/// small mailboxes are proved at once, large ones when a removal is planned.
constexpr std::uint64_t freeProofCopies = 1'000;
constexpr std::uint64_t freeProofBytes = 64ULL * 1024 * 1024;
constexpr std::size_t evidencePerBatch = 250;

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
                   const Context &context)
    : m_account(account)
    , m_prove(prove)
    , m_client(client)
    , m_store(store)
    , m_context(context)
    , m_serverIds(client.capabilities().has("X-GM-EXT-1"))
{
}

/// Headers and bodies are asked for once each, those of copies and those of kin together.
Result<void> Grouping::run()
{
    if (auto noted = m_store.arrivals().noteAliases(m_account); !noted)
        return noted;
    auto outdated = m_store.groups().outdated(m_account);
    if (!outdated)
        return passOn(outdated);
    const bool changedOnly = !*outdated;
    KinGrouping kin(m_account, m_prove, m_client, m_store, m_context);
    // All of the store is looked at anyway: what is read in between changes nothing about which sets there are.
    if (!changedOnly)
        kin.lookAhead();
    if (auto classified = classifyWhatIsKnown(changedOnly); !classified)
        return classified;
    if (auto found = kin.find(); !found)
        return found;
    m_bytes += kin.bytesRead();

    Wanted headers = wantedOf(m_headless);
    if (auto added = kin.wantHeaders(headers); !added)
        return added;
    if (auto fetched = fetch(headers, Depth::Headers, Phase::Grouping); !fetched)
        return fetched;
    if (!m_headless.empty()) {
        const auto note = [this](ClassifyAhead::Classified set) { noteWhetherOpen(std::move(set)); };
        if (auto classified = classifyAgain(m_headless, note); !classified)
            return classified;
    }

    std::ranges::move(m_free, std::back_inserter(m_open));
    Wanted bodies = wantedOf(m_open);
    if (auto added = kin.wantBodies(bodies); !added)
        return added;
    if (auto fetched = fetch(bodies, Depth::Bodies, Phase::Proving); !fetched)
        return fetched;
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
    OpenSet headless{match, {}, {}};
    for (const arrivals::Candidate &candidate : set) {
        headless.members.push_back(candidate.arrival.ref);
        const bool known = (candidate.arrival.headerBytes == 0 || !candidate.evidence.header.empty()) &&
                           (!m_serverIds || candidate.evidence.serverId != 0);
        if (!known && !candidate.withheld)
            headless.unread.push_back(candidate.arrival.ref);
    }
    if (headless.unread.empty())
        return false;
    m_headless.push_back(std::move(headless));
    return true;
}

void Grouping::noteWhetherOpen(ClassifyAhead::Classified set)
{
    if (set.members.size() < 2 || m_prove == Prove::None || set.unread.empty())
        return;
    if (m_prove == Prove::All || set.needsProof) {
        m_open.push_back({set.match, std::move(set.members), std::move(set.unread)});
        return;
    }
    m_freeCopies += set.unread.size();
    m_freeBytes += set.bytes;
    if (m_freeCopies <= freeProofCopies && m_freeBytes <= freeProofBytes)
        m_free.push_back({set.match, std::move(set.members), std::move(set.unread)});
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
        auto set = loadCopies(m_store, m_account, known.members);
        if (!set)
            return passOn(set);
        if (auto put = ahead.put(known.match, std::move(*set)); !put)
            return put;
    }
    if (auto finished = ahead.finish(); !finished)
        return finished;
    return (*writer)->commit();
}

Grouping::Wanted Grouping::wantedOf(const std::vector<OpenSet> &sets)
{
    Wanted wanted;
    for (const OpenSet &set : sets) {
        for (const CopyRef &ref : set.unread)
            want(wanted, ref);
    }
    return wanted;
}

Result<void> Grouping::fetch(const Wanted &wanted, Depth depth, Phase phase)
{
    return fetchEvidence(wanted, depth, phase, m_account, m_client, m_store, m_context, m_bytes);
}

void want(WantedCopies &wanted, const CopyRef &ref)
{
    auto &[validity, uids] = wanted[ref.mailbox];
    validity = ref.validity;
    uids.add(ref.uid);
}

Result<std::vector<arrivals::Candidate>> loadCopies(store::Store &store, const AccountId &account,
                                                    const std::vector<CopyRef> &copies)
{
    std::vector<arrivals::Candidate> loaded;
    for (const CopyRef &ref : copies) {
        auto found = store.arrivals().find(account, ref);
        if (!found)
            return passOn(found);
        if (*found)
            loaded.push_back(std::move(**found));
    }
    return loaded;
}

Result<void> fetchEvidence(const WantedCopies &wanted, Depth depth, Phase phase, const AccountId &account,
                           imap::Client &client, store::Store &store, const Context &context, std::uint64_t &bytes)
{
    std::uint64_t total = 0;
    for (const auto &[name, what] : wanted)
        total += what.second.count();
    if (total == 0)
        return {};
    auto writer = ScanWriter::start(context.storePath);
    if (!writer)
        return passOn(writer);
    ProgressMeter meter(context.progress, phase, total);
    for (const auto &[name, what] : wanted) {
        const auto &[validity, uids] = what;
        auto opened = client.examine(name);
        if (!opened)
            return passOn(opened);
        // Another validity: these UIDs name other messages now. The next scan reads the mailbox anew.
        if (opened->validity != validity)
            continue;
        auto state = store.arrivals().mailbox(account, name);
        if (!state)
            return passOn(state);
        ScanWriter::Batch batch;
        const auto handOver = [&] {
            ScanWriter::Batch full = std::exchange(batch, {});
            full.mailbox = *state;
            return (*writer)->put(std::move(full));
        };
        auto read =
            readClosely(client, uids, depth, context.stop, bytes, [&](Uid uid, Reading reading) -> Result<void> {
                meter.advance();
                batch.closer.emplace_back(uid, std::move(*reading.evidence));
                return batch.closer.size() < evidencePerBatch ? Result<void>{} : handOver();
            });
        auto saved = handOver();
        if (!read || !saved) {
            // What has come is written, also when the rest did not come.
            const auto finished = (*writer)->finish();
            return !read ? read : !saved ? saved : finished;
        }
    }
    return (*writer)->finish();
}

} // namespace onecopy::jobs
