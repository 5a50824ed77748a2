// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/scan/kingrouping.h"

#include "core/jobs/progressmeter.h"

#include <algorithm>
#include <limits>
#include <span>
#include <utility>

namespace onecopy::jobs {

namespace {

constexpr std::size_t mostCopiesReported = 100;
/// What one scan reads for it, unless everything is to be proved.
constexpr std::size_t freeReports = 2'000;
/// The header of a report, its own text and the beginning of what it encloses.
constexpr std::uint32_t reportBytes = 16 * 1024;
constexpr std::size_t kinPerFetch = 500;

/// Looks into the beginnings of journal reports.
class ReportSink final : public imap::FetchSink
{
public:
    explicit ReportSink(const std::stop_token &stop)
        : m_stop(stop)
    {
    }
    Result<void> bodyPiece(std::string_view piece) override
    {
        if (m_stop.stop_requested())
            return fail(FaultKind::Cancelled, "scan");
        // A server may send more than was asked for.
        m_text += piece.substr(0, reportBytes - std::min<std::size_t>(reportBytes, m_text.size()));
        return {};
    }
    Result<void> message(const imap::FetchedMessage &fetched) override
    {
        if (fetched.bodyStreamed)
            m_named.emplace_back(fetched.uid, duplicates::reportedId(m_text));
        m_text.clear();
        return {};
    }
    [[nodiscard]] const std::vector<std::pair<Uid, std::string>> &named() const { return m_named; }

private:
    const std::stop_token &m_stop;
    std::string m_text;
    std::vector<std::pair<Uid, std::string>> m_named;
};

} // namespace

void KinGrouping::lookAhead(EvidenceFetch &fetch)
{
    if (auto found = lookForKin(m_account, m_prove, fetch, m_context))
        m_ahead = std::move(*found);
}

Result<void> KinGrouping::find(EvidenceFetch &fetch)
{
    if (auto read = readReports(fetch); !read)
        return read;
    if (m_ahead) {
        m_kin = std::move(m_ahead->members);
        m_kinSets = std::move(m_ahead->sets);
        auto written = fetch.write(std::move(m_ahead->read));
        if (written && m_kinSets.empty())
            written = fetch.settle(); // the store is asked for them again
        if (!written)
            return written;
    } else {
        auto kin = collect(false);
        if (!kin)
            return passOn(kin);
        m_kin = std::move(*kin);
        // Sets come as they lie in the store, and what is read for them is bounded: the newest mail first.
        std::ranges::reverse(m_kin);
    }
    auto reported = collect(true);
    if (!reported)
        return passOn(reported);
    m_reported = std::move(*reported);
    return {};
}

Result<void> KinGrouping::readReports(EvidenceFetch &fetch)
{
    auto unread = m_store.arrivals().unreadReports(
        m_account, m_prove == Prove::All ? std::numeric_limits<std::size_t>::max() : freeReports);
    if (!unread)
        return passOn(unread);
    WantedCopies wanted;
    for (const CopyRef &ref : *unread) {
        if (!fetch.isLeftOut(ref.mailbox))
            want(wanted, ref);
    }
    imap::FetchItems items;
    items.body = true;
    items.bodyBytes = reportBytes;
    for (const auto &[name, what] : wanted) {
        const auto &[validity, uids] = what;
        auto opened = openAgain(m_client, name, validity);
        if (!opened)
            return passOn(opened);
        if (!*opened)
            continue;
        auto state = m_store.arrivals().mailbox(m_account, name);
        if (!state)
            return passOn(state);
        ReportSink sink(m_context.stop);
        const std::vector<imap::UidSet> sets = uids.pieces(kinPerFetch, 8000);
        auto fetched = m_client.fetch(sets, items, sink);
        if (auto saved = m_store.arrivals().saveReported(*state, sink.named()); !saved)
            return saved;
        if (auto left = fetched ? Result<void>{} : fetch.leaveOutFor(name, fetched.error()); !left)
            return left;
    }
    return {};
}

Result<std::vector<KinGrouping::Members>> KinGrouping::collect(bool reports)
{
    std::vector<Members> sets;
    const auto take = [&](duplicates::Match, const Candidates &set) {
        Members members;
        for (const arrivals::Candidate &candidate : set)
            members.push_back(candidate.arrival.ref);
        sets.push_back(std::move(members));
        return !m_context.stop.stop_requested();
    };
    auto known = m_store.arrivals();
    auto listed = reports ? known.eachReportedSet(m_account, mostCopiesReported, take)
                          : known.eachChangedKinSet(m_account, mostKin, take);
    if (!listed)
        return passOn(listed);
    if (m_context.stop.stop_requested())
        return fail(FaultKind::Cancelled, "scan");
    return sets;
}

Result<KinGrouping::Candidates> KinGrouping::load(const Members &members)
{
    return m_store.arrivals().load(m_account, members);
}

Result<void> KinGrouping::wantHeaders(WantedCopies &wanted)
{
    const std::span<const Members> unread =
        m_kinSets.empty() ? std::span<const Members>(m_kin) : std::span<const Members>();
    for (const std::span<const Members> sets : {std::span<const Members>(m_reported), unread}) {
        for (const Members &members : sets) {
            auto set = load(members);
            if (!set)
                return passOn(set);
            m_wishes.addHeaders(*set, wanted);
        }
    }
    return {};
}

Result<void> KinGrouping::wantBodies(WantedCopies &wanted)
{
    if (!m_kinSets.empty())
        return {};
    for (const Members &members : m_kin) {
        auto set = load(members);
        if (!set)
            return passOn(set);
        m_wishes.addBodies(*set, wanted);
    }
    return {};
}

Result<void> KinGrouping::link()
{
    auto writer = m_store.groups().update(m_account);
    if (!writer)
        return passOn(writer);
    // All of the old ones first: a copy may be in a set of each kind.
    for (const std::vector<Members> *sets : {&m_kin, &m_reported}) {
        for (const Members &members : *sets) {
            if (auto gone = (*writer)->forgetKin(members); !gone)
                return gone;
        }
    }
    for (std::size_t i = 0; i < m_kin.size(); ++i) {
        auto set = m_kinSets.empty() ? load(m_kin[i]) : Result<Candidates>(std::move(m_kinSets[i]));
        if (!set)
            return passOn(set);
        for (const duplicates::Group &group : duplicates::linkKin(*set)) {
            if (auto added = (*writer)->add(group); !added)
                return added;
        }
    }
    for (const Members &members : m_reported) {
        auto set = load(members);
        if (!set)
            return passOn(set);
        if (const auto group = duplicates::linkReports(*set)) {
            if (auto added = (*writer)->add(*group); !added)
                return added;
        }
    }
    if (auto done = (*writer)->kinIsLinked(); !done)
        return done;
    return (*writer)->commit();
}

} // namespace onecopy::jobs
