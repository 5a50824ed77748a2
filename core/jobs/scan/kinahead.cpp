// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/scan/kinahead.h"

#include "core/jobs/scan/kinwishes.h"

#include <algorithm>
#include <utility>

namespace onecopy::jobs {

namespace {

/// Of candidates that are held, and of what is read for them.
constexpr std::size_t mostBytes = 8ULL * 1024 * 1024;

class Looking
{
public:
    Looking(const AccountId &account, Prove prove, EvidenceFetch &fetch, store::Store store, const Context &context)
        : m_account(account)
        , m_fetch(fetch)
        , m_store(std::move(store))
        , m_context(context)
        , m_wishes(prove)
    {
    }

    Result<KinAhead> run()
    {
        if (auto collected = collect(); !collected)
            return passOn(collected);
        if (!m_fits || !readHeaders() || !readBodies())
            m_found.sets.clear();
        return std::move(m_found);
    }

private:
    Result<void> collect()
    {
        const auto take = [this](duplicates::Match, KinAhead::Candidates set) {
            std::vector<CopyRef> members;
            for (const arrivals::Candidate &candidate : set) {
                members.push_back(candidate.arrival.ref);
                m_bytes += sizeof candidate + candidate.evidence.header.size();
            }
            m_found.members.push_back(std::move(members));
            hold(std::move(set));
            return !m_context.stop.stop_requested();
        };
        auto listed = m_store.arrivals().eachChangedKinSet(m_account, mostKin, take);
        if (!listed)
            return listed;
        if (m_context.stop.stop_requested())
            return fail(FaultKind::Cancelled, "scan");
        // Sets come as they lie in the store, and what is read for them is bounded: the newest mail first.
        std::ranges::reverse(m_found.members);
        std::ranges::reverse(m_found.sets);
        return {};
    }

    void hold(KinAhead::Candidates set)
    {
        m_fits = m_fits && m_bytes <= mostBytes;
        if (m_fits)
            m_found.sets.push_back(std::move(set));
        else
            m_found.sets.clear();
    }

    bool readHeaders()
    {
        WantedCopies wanted;
        for (const KinAhead::Candidates &set : m_found.sets)
            m_wishes.addHeaders(set, wanted);
        return read(wanted, Depth::Headers);
    }

    bool readBodies()
    {
        WantedCopies wanted;
        for (const KinAhead::Candidates &set : m_found.sets)
            m_wishes.addBodies(set, wanted);
        return read(wanted, Depth::Bodies);
    }

    /// False: it did not come, or is too much. What came goes to the candidates.
    bool read(const WantedCopies &wanted, Depth depth)
    {
        if (!m_fetch.look(wanted, depth, m_store, mostBytes, m_found.read))
            return false;
        for (KinAhead::Candidates &set : m_found.sets) {
            for (arrivals::Candidate &candidate : set) {
                const auto found = m_found.read.find(candidate.arrival.ref);
                if (found != m_found.read.end())
                    candidate.evidence = found->second;
            }
        }
        return true;
    }

    const AccountId &m_account;
    EvidenceFetch &m_fetch;
    store::Store m_store;
    const Context &m_context;
    KinWishes m_wishes;
    KinAhead m_found;
    std::size_t m_bytes = 0;
    bool m_fits = true;
};

} // namespace

Result<KinAhead> lookForKin(const AccountId &account, Prove prove, EvidenceFetch &fetch, const Context &context)
{
    auto store = store::Store::open(context.storePath, store::Access::ReadOnly);
    if (!store)
        return passOn(store);
    return Looking(account, prove, fetch, std::move(*store), context).run();
}

} // namespace onecopy::jobs
