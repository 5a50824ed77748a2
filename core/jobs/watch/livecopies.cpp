// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/watch/livecopies.h"

#include "core/base/pause.h"
#include "core/duplicates/deliveries.h"
#include "core/jobs/flags.h"
#include "core/jobs/scan/closelook.h"
#include "core/jobs/session.h"
#include "core/jobs/watch/newmail.h"

#include <algorithm>
#include <iterator>
#include <set>

namespace onecopy::jobs {

namespace {

using namespace std::chrono_literals;

/// A connection that is not needed for so long is ended: a removal that has no room waits a little longer than this.
constexpr auto restTime = 1s;
/// One that was refused is tried again after this.
constexpr auto refusedLookTime = 60s;
/// What arrived is not told before: so long it waits for an answer of a server that may just let nobody else in.
constexpr auto longestLook = 5s;
/// Without MOVE, a client copies first and deletes the old one with its next commands (RFC 6851 1).
constexpr auto deletingTime = 500ms;
/// What is younger than this was delivered, not copied by a person.
constexpr EpochSeconds deliveredNow = 60;

/// In one mailbox a message gets another number where a client puts it back, or the server numbers all anew.
bool mayBeMoved(const arrivals::Arrival &other, const arrivals::Arrival &fresh, EpochSeconds seenAt)
{
    return duplicates::mayBeMoved(other, fresh) &&
           (other.ref.mailbox != fresh.ref.mailbox || seenAt - *fresh.internalDate > deliveredNow);
}

duplicates::Match matchOf(const arrivals::Arrival &arrival)
{
    return arrival.keys.id ? duplicates::Match::MessageId : duplicates::Match::Fingerprint;
}

} // namespace

Result<std::vector<std::uint32_t>> LiveCopies::numbers(const Sighting &sighting)
{
    std::vector<Company> companies;
    companies.reserve(sighting.arrivals.size());
    for (std::size_t i = 0; i < sighting.arrivals.size(); ++i) {
        auto company = companyOf(sighting, i);
        if (!company)
            return passOn(company);
        companies.push_back(std::move(*company));
    }
    Looks looks = look(companies, needsLook);
    const auto mayBeOnTheWay = [&](const arrivals::Candidate &other, const Company &company) {
        const auto looked = looks.find(other.arrival.ref);
        return company.mayHaveLeft(other) && looked != looks.end() && looked->second.there &&
               sighting.seenAt - *company.fresh.arrival.internalDate > deliveredNow;
    };
    const auto isOld = [&](const Company &company) {
        return std::ranges::any_of(company.before, [&](const auto &other) { return mayBeOnTheWay(other, company); });
    };
    if (std::ranges::any_of(companies, isOld)) {
        pause(deletingTime, m_context.stop);
        for (auto &[ref, looked] : look(companies, mayBeOnTheWay))
            looks.insert_or_assign(ref, std::move(looked));
    }
    if (auto learnt = learn(companies, looks); !learnt)
        return passOn(learnt);
    std::vector<std::uint32_t> numbers;
    numbers.reserve(companies.size());
    for (Company &company : companies)
        numbers.push_back(numberOf(std::move(company), looks));
    return numbers;
}

bool LiveCopies::Company::mayHaveLeft(const arrivals::Candidate &other) const
{
    return mayBeMoved(other.arrival, fresh.arrival, seenAt);
}

Result<LiveCopies::Company> LiveCopies::companyOf(const Sighting &sighting, std::size_t index)
{
    const arrivals::Arrival &arrival = sighting.arrivals[index];
    Company company;
    company.fresh = {arrival, sighting.evidence[index], false};
    company.seenAt = sighting.seenAt;
    if (!duplicates::mayBeDelivered(arrival.ref.mailbox))
        return company;
    auto sharing = m_store.arrivals().sharingKey(m_account, arrival.keys);
    if (!sharing)
        return passOn(sharing);
    company.before = std::move(*sharing);
    std::erase_if(company.before, [&](const arrivals::Candidate &other) {
        const CopyRef &ref = other.arrival.ref;
        const bool isLater =
            ref.mailbox == arrival.ref.mailbox && ref.validity == arrival.ref.validity && ref.uid >= arrival.ref.uid;
        return isLater || !duplicates::mayBeDelivered(ref.mailbox);
    });
    return company;
}

bool LiveCopies::needsLook(const arrivals::Candidate &other, const Company &company)
{
    return company.mayHaveLeft(other) || (other.evidence.header.empty() && !other.withheld) ||
           (company.fresh.evidence.serverId != 0 && other.evidence.serverId == 0);
}

LiveCopies::Looks LiveCopies::look(const std::vector<Company> &companies, const IsWanted &isWanted)
{
    std::map<MailboxName, std::vector<CopyRef>> wanted;
    for (const Company &company : companies) {
        for (const arrivals::Candidate &other : company.before) {
            if (isWanted(other, company))
                wanted[other.arrival.ref.mailbox].push_back(other.arrival.ref);
        }
    }
    Looks looks;
    for (const auto &[mailbox, copies] : wanted) {
        if (!connect())
            break;
        lookAt(mailbox, copies, looks);
    }
    return looks;
}

void LiveCopies::lookAt(const MailboxName &mailbox, const std::vector<CopyRef> &copies, Looks &looks)
{
    auto opened = m_client->examine(mailbox);
    if (!opened && meaningOf(opened.error(), *m_client, mailbox).kind != FaultKind::NotFound)
        return;
    imap::UidSet uids;
    for (const CopyRef &copy : copies) {
        if (opened && copy.validity == opened->validity)
            uids.add(copy.uid);
    }
    Looks found;
    for (const CopyRef &copy : copies)
        found[copy] = {};
    std::uint64_t bytes = 0;
    const auto note = [&](Uid uid, Reading reading) -> Result<void> {
        Looked &looked = found[{mailbox, opened->validity, uid}];
        looked.there = !hasFlag(reading.flags, "\\Deleted");
        looked.evidence = std::move(*reading.evidence);
        return {};
    };
    if (auto read = readClosely(*m_client, uids, Depth::Headers, m_context.stop, bytes, note); !read)
        return;
    looks.merge(found);
}

bool LiveCopies::connect()
{
    m_used = Steady::now();
    if (m_client && m_client->alive())
        return true;
    if (m_refused && m_used - *m_refused < refusedLookTime)
        return false;
    m_client.reset();
    imap::LoginSpec spec = imapLogin(m_login);
    spec.silence = std::min<std::chrono::milliseconds>(spec.silence, longestLook);
    auto client = imap::Client::open(spec, m_context.stop);
    m_refused = client ? std::nullopt : std::optional(Steady::now());
    if (client)
        m_client.emplace(std::move(*client));
    return m_client.has_value();
}

/// Where a message was before it was moved is forgotten, and a header that was read need not be asked for again.
Result<void> LiveCopies::learn(const std::vector<Company> &companies, const Looks &looks)
{
    if (looks.empty())
        return {};
    auto lock = store::WriterLock::take(m_context.storePath);
    if (!lock)
        return lock.error().kind == FaultKind::StoreBusy ? Result<void>{} : passOn(lock);
    std::map<MailboxName, std::pair<std::set<Uid>, std::map<Uid, arrivals::Evidence>>> changes;
    for (const Company &company : companies) {
        for (const arrivals::Candidate &other : company.before) {
            const auto looked = looks.find(other.arrival.ref);
            if (looked == looks.end())
                continue;
            auto &[left, read] = changes[other.arrival.ref.mailbox];
            const arrivals::Evidence &evidence = looked->second.evidence;
            if (!evidence.header.empty() && other.evidence.header.empty())
                read.emplace(other.arrival.ref.uid, evidence);
            else if (evidence.header.empty() && company.mayHaveLeft(other))
                left.insert(other.arrival.ref.uid);
        }
    }
    for (const auto &[mailbox, change] : changes) {
        auto state = m_store.arrivals().mailbox(m_account, mailbox);
        if (!state)
            return passOn(state);
        std::vector<std::pair<std::uint32_t, std::uint32_t>> gone;
        for (const Uid uid : change.first)
            gone.emplace_back(uid.value, uid.value);
        if (auto forgotten = m_store.arrivals().expunge(*state, gone); !forgotten)
            return passOn(forgotten);
        const std::vector<std::pair<Uid, arrivals::Evidence>> read(change.second.begin(), change.second.end());
        if (auto saved = m_store.arrivals().saveEvidence(*state, read); !saved)
            return saved;
    }
    return {};
}

std::uint32_t LiveCopies::numberOf(Company company, const Looks &looks)
{
    for (arrivals::Candidate &other : company.before) {
        const auto looked = looks.find(other.arrival.ref);
        if (looked == looks.end())
            continue;
        if (!looked->second.there && company.mayHaveLeft(other))
            return 0;
        if (other.evidence.header.empty())
            other.evidence = looked->second.evidence;
        other.evidence.serverId = std::max(other.evidence.serverId, looked->second.evidence.serverId);
    }
    const auto isShown = [&](const auto &other) { return duplicates::isShownTwice(other, company.fresh); };
    if (std::ranges::any_of(company.before, isShown))
        return 0;
    const CopyRef fresh = company.fresh.arrival.ref;
    const duplicates::Match match = matchOf(company.fresh.arrival);
    company.before.push_back(std::move(company.fresh));
    return duplicates::deliveryNumber(std::move(company.before), fresh, match);
}

void LiveCopies::rest()
{
    if (!m_client || Steady::now() - m_used < restTime)
        return;
    [[maybe_unused]] const auto bye = m_client->logout();
    m_client.reset();
}

} // namespace onecopy::jobs
