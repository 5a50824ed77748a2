// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnosis/logjoiner.h"

#include "core/base/text.h"
#include "core/logs/trace.h"

#include <algorithm>
#include <functional>
#include <utility>

namespace onecopy::diagnosis {

namespace {

constexpr std::size_t mostOpen = 50'000;
constexpr std::size_t longestKey = 1000;
/// Lines about one acceptance are written together; no sender hands a message in again so soon.
constexpr EpochSeconds oneAcceptance = 30;

bool isLoopback(std::string_view client) noexcept
{
    return client.starts_with("localhost") || client.starts_with("127.") || client.starts_with("::1") ||
           client.starts_with("[127.");
}

/// "filter.example[10.0.0.5]:10024", "H=filter.example [10.0.0.5] I=[10.0.0.1]:25": the address; empty where there is
/// none.
std::string addressOf(std::string_view peer)
{
    peer = peer.substr(0, peer.find(" I="));
    const std::size_t open = peer.rfind('[');
    if (open == std::string_view::npos)
        return {};
    return toLowerAscii(peer.substr(open + 1, peer.find(']', open) - open - 1).substr(0, LogProof::longestHost));
}

/// C="250 OK id=1xXl1C-00028Y-2N": the id under which the next Exim has it; empty where the answer names none.
std::string_view idInAnswer(std::string_view status) noexcept
{
    constexpr std::string_view mark = " id=";
    const std::size_t answer = status.find(" C=\"");
    const std::size_t at = answer == std::string_view::npos ? answer : status.find(mark, answer);
    if (at == std::string_view::npos)
        return {};
    status.remove_prefix(at + mark.size());
    return status.substr(0, status.find_first_of("\" "));
}

/// "warning: milter inet:…: can't read SMFIC_BODYEOB …", "Milter (name): to error state"
bool isMilter(std::string_view status) noexcept
{
    return status.find("SMFIC_") != std::string_view::npos || status.starts_with("Milter (");
}

bool isEndOfSession(logs::Kind kind) noexcept
{
    return kind == logs::Kind::ClientLeft || kind == logs::Kind::ClientQuit;
}

std::string entryOf(const logs::Event &event)
{
    std::string key(event.queueId);
    return key.append(1, '\n').append(event.host.substr(0, LogProof::longestHost));
}

std::string sessionOf(const logs::Event &event)
{
    std::string key(event.client.substr(0, longestKey));
    return key.append(1, '\n').append(event.session.substr(0, longestKey));
}

} // namespace

LogJoiner::LogJoiner(std::set<std::string, std::less<>> wanted, Traces traces)
    : m_wanted(std::move(wanted))
    , m_traces(std::move(traces))
{
    m_wanted->erase(std::string());
}

std::vector<LogJoiner::Taken> LogJoiner::takeProofs()
{
    std::vector<Taken> taken;
    taken.reserve(m_proofs.size() + 1);
    for (auto &[id, proof] : m_proofs)
        taken.push_back({id, std::move(proof)});
    if (m_any.filterLate != 0 || m_any.milterLate != 0)
        taken.push_back({{}, std::move(m_any)});
    m_proofs.clear();
    m_any = {};
    return taken;
}

void LogJoiner::add(const std::string &messageId, const LogProof &proof)
{
    (messageId.empty() ? m_any : m_proofs[messageId]).add(proof);
}

void LogJoiner::beginFile()
{
    m_open.clear();
    m_sessions = {};
    m_bySession.clear();
}

LogJoiner::Open &LogJoiner::open(std::string_view queueId)
{
    if (m_open.size() >= mostOpen)
        m_open.clear(); // queue ids are short-lived: those that matter come again with their Message-ID
    return m_open[std::string(queueId)];
}

bool LogJoiner::isAgain(const logs::Event &event)
{
    if (m_takenAt.size() >= mostOpen)
        m_takenAt.clear();
    std::string key(event.messageId);
    key.append(1, '\n').append(event.queueId).append(1, '\n').append(event.host.substr(0, LogProof::longestHost));
    const EpochSeconds now = event.time.value_or(0);
    const auto [at, first] = m_takenAt.try_emplace(std::move(key), now);
    const EpochSeconds since = now - at->second;
    at->second = now;
    // A queue id is given once, but not for ever.
    const EpochSeconds same = event.queueId.empty() ? oneAcceptance : EpochSeconds{7} * 86'400;
    return !first && since < same && since > -same;
}

LogJoiner::Passage &LogJoiner::passage(std::string_view messageId, std::string_view host)
{
    if (m_passages.size() >= mostOpen)
        m_passages.clear();
    std::string key(messageId);
    key.append(1, '\n').append(host.substr(0, LogProof::longestHost));
    return m_passages[std::move(key)];
}

/// A filter hands in again before it has answered, so the line that says where the message went comes later: see
/// handedOn().
bool LogJoiner::isGivenBack(const logs::Event &event, std::string_view messageId, std::string_view client,
                            LogProof &proof)
{
    const std::string address = addressOf(client);
    if (address.empty())
        return false;
    Passage &way = passage(messageId, event.host);
    if (way.first.empty())
        way.first = address;
    if (address == way.first)
        return false;
    if (std::find(way.relays.begin(), way.relays.end(), address) != way.relays.end()) {
        // Whoever gives a message back is a filter on the way, not the next server.
        const std::uint32_t lost = std::min(std::exchange(way.unanswered[address], 0), proof.ackLost);
        proof.ackLost -= lost;
        proof.filterLost += lost;
        return true;
    }
    if (way.acceptances.size() < mostRelays || way.acceptances.contains(address))
        ++way.acceptances[address];
    return false;
}

void LogJoiner::handedOn(LogProof &proof, const logs::Event &event, std::string_view messageId)
{
    const std::string address = addressOf(event.relay);
    if (address.empty() || messageId.empty() || isLoopback(address))
        return;
    Passage &way = passage(messageId, event.host);
    if (address == way.first)
        return;
    if (way.relays.size() < mostRelays && std::find(way.relays.begin(), way.relays.end(), address) == way.relays.end())
        way.relays.push_back(address);
    const auto returned = way.acceptances.find(address);
    if (returned == way.acceptances.end())
        return;
    proof.takeAccepted(event.host, returned->second);
    returned->second = 0;
}

/// Exim writes no host into its log, so two of them in a row look like one that took the message in twice. The answer
/// of the second tells the first which id it gave.
void LogJoiner::namedByNext(LogProof &proof, const logs::Event &event, std::string_view messageId)
{
    const std::string id(idInAnswer(event.status).substr(0, longestKey));
    if (id.empty() || messageId.empty() || !event.host.empty())
        return;
    // Noted as counted, so that it is not counted here, nor when what another file told is added.
    const bool isNew = proof.mark("accepted@", '\n' + id);
    if (!isNew && passage(messageId, event.host).counted.erase(id) != 0)
        proof.takeAccepted(event.host, 1);
}

/// Empty: not known, or nobody wants it.
std::string LogJoiner::messageOf(const logs::Event &event) const
{
    if (!event.messageId.empty())
        return std::string(event.messageId);
    const auto at = m_open.find(std::string(event.queueId));
    return at == m_open.end() ? std::string() : at->second.messageId;
}

/// REQUIRES: the event names the message.
void LogJoiner::accept(LogProof &proof, const logs::Event &event, std::string_view client, std::string_view line)
{
    if (isLoopback(client) || isAgain(event) || isGivenBack(event, event.messageId, client, proof))
        return;
    std::string taken(event.host.substr(0, LogProof::longestHost));
    const std::string count = "accepted@" + taken;
    taken += '\n';
    if (!event.queueId.empty())
        taken += event.queueId;
    else if (event.time)
        taken += std::to_string(*event.time);
    else
        taken.clear();
    if (!taken.empty() && !proof.mark(count, taken))
        return;
    if (Passage &way = passage(event.messageId, event.host); way.counted.size() < mostRelays)
        way.counted.emplace(event.queueId);
    proof.addAccepted(event.host, 1);
    proof.keepLine(line);
}

/// Somewhere to count what was counted before; none for messages that nobody wants.
LogProof *LogJoiner::recalled(const logs::Event &event, LogProof &forgotten) const
{
    const bool wanted = !m_wanted || m_wanted->find(event.messageId) != m_wanted->end();
    return wanted && !event.messageId.empty() ? &forgotten : nullptr;
}

LogProof *LogJoiner::proofOf(const logs::Event &event)
{
    if (!event.messageId.empty()) {
        if (m_wanted && m_wanted->find(event.messageId) == m_wanted->end())
            return nullptr;
        return &m_proofs[std::string(event.messageId)];
    }
    if (!event.queueId.empty()) {
        const auto at = m_open.find(std::string(event.queueId.substr(0, longestKey)));
        return at == m_open.end() || at->second.messageId.empty() ? nullptr : &m_proofs[at->second.messageId];
    }
    // "disconnect from …" and "timeout talking to proxy" name a client or nothing: the client's last message.
    const auto at = m_bySession.find(sessionOf(event));
    return at == m_bySession.end() ? nullptr : &m_proofs[at->second];
}

void LogJoiner::take(const logs::Event &event)
{
    if (event.queueId.size() > longestKey || event.messageId.size() > longestKey)
        return;
    if (!m_wanted || !logs::isTrace(event.messageId))
        return takeNamed(event);
    const auto at = m_traces.find(event.messageId);
    if (at == m_traces.end())
        return;
    logs::Event named = event;
    named.messageId = at->second;
    takeNamed(named);
}

void LogJoiner::takeNamed(const logs::Event &event)
{
    if (event.kind == logs::Kind::Accepted)
        m_left.erase(entryOf(event)); // the id was given to another message
    if (event.kind == logs::Kind::Accepted && event.messageId.empty()) {
        // orig_queue_id (XFORWARD): a filter gives back what this queue handed to it, whatever the filter's address is
        // called.
        const bool givenBack =
            !event.status.empty() && m_open.contains(std::string(event.status.substr(0, longestKey)));
        Open &entry = open(event.queueId);
        entry = {{},
                 std::string(givenBack ? "localhost" : event.client.substr(0, longestKey)),
                 sessionOf(event),
                 std::string(event.line.substr(0, LogProof::longestLine))};
        entry.number = m_sessions.take(entry.session);
        return;
    }
    if (isEndOfSession(event.kind))
        countAgain(m_sessions.end(sessionOf(event), event));
    if (event.kind == logs::Kind::Done) {
        leaveQueue(event);
        m_open.erase(std::string(event.queueId));
        return;
    }
    if (isBackInQueue(event) && !m_recalling) {
        LogProof &proof = m_proofs[messageOf(event)];
        if (countOnce(proof, &LogProof::resubmitted, event))
            proof.keepLine(event.line);
    }
    if (event.kind == logs::Kind::Queued)
        queue(event);
    if (m_recalling && event.kind != logs::Kind::Identified && event.kind != logs::Kind::Accepted)
        return;
    if (event.kind == logs::Kind::Delivered || event.kind == logs::Kind::Stored || event.kind == logs::Kind::Failed) {
        // Also of messages that nobody wants: they may be of one session with one that is.
        if (const auto entry = m_open.find(std::string(event.queueId)); entry != m_open.end())
            entry->second.addresses.count(event);
    }
    LogProof forgotten;
    LogProof *proof = m_recalling ? recalled(event, forgotten) : proofOf(event);
    if (proof == nullptr && event.kind == logs::Kind::FilterLate)
        proof = &m_any;
    if (proof == nullptr)
        return;
    m_joined += m_recalling ? 0 : 1;
    proof->sawAt(event.time.value_or(0));
    if (event.kind == logs::Kind::Identified) {
        Open &entry = open(event.queueId);
        entry.messageId = std::string(event.messageId);
        if (entry.client.empty())
            return; // the line that opened it is in an older file
        accept(*proof, event, entry.client, entry.acceptedLine);
        m_bySession[entry.session] = entry.messageId;
        if (m_bySession.size() > mostOpen)
            m_bySession.clear();
        return;
    }
    if (event.kind == logs::Kind::Accepted) { // with its Message-ID: Exim, Sendmail, Exchange
        if (!event.queueId.empty())
            open(event.queueId).messageId = std::string(event.messageId);
        Passage &way = passage(event.messageId, event.host);
        if (way.taken.size() < mostRelays)
            way.taken.emplace(event.queueId);
        accept(*proof, event, event.client, event.line);
        return;
    }
    count(*proof, event);
    if (isEndOfSession(event.kind))
        m_bySession.erase(sessionOf(event));
}

/// What it is that gave no answer.
std::uint32_t LogProof::*LogJoiner::unansweredBy(LogProof &proof, const logs::Event &event)
{
    const std::string messageId = messageOf(event);
    handedOn(proof, event, messageId);
    if (event.source.find("lmtp") != std::string_view::npos)
        return &LogProof::backendLost;
    const std::string address = addressOf(event.relay);
    const Passage &way = passage(messageId, event.host);
    const bool filter = isLoopback(event.relay) || (address != way.first && way.acceptances.contains(address));
    return filter ? &LogProof::filterLost : &LogProof::ackLost;
}

/// It may turn out to be a filter: see isGivenBack().
void LogJoiner::waitForAnswer(const logs::Event &event)
{
    const std::string address = addressOf(event.relay);
    Passage &way = passage(messageOf(event), event.host);
    if (!address.empty() && (way.unanswered.size() < mostRelays || way.unanswered.contains(address)))
        ++way.unanswered[address];
}

void LogJoiner::queue(const logs::Event &event)
{
    const std::string messageId = messageOf(event);
    if (messageId.empty())
        return;
    open(event.queueId).queued = true;
    Passage &way = passage(messageId, event.host);
    if (way.queued.size() < mostRelays)
        way.queued.emplace(event.queueId);
}

void LogJoiner::leaveQueue(const logs::Event &event)
{
    const std::string messageId = messageOf(event);
    if (const auto entry = m_open.find(std::string(event.queueId)); entry != m_open.end())
        countAgain(m_sessions.leave(entry->second.number, entry->second.addresses, messageId));
    if (messageId.empty())
        return;
    if (const auto entry = m_open.find(std::string(event.queueId)); entry != m_open.end())
        judgeExpansions(entry->second, messageId, event.host);
    Passage &way = passage(messageId, event.host);
    way.queued.erase(std::string(event.queueId));
    way.taken.erase(std::string(event.queueId));
    if (!event.time)
        return;
    if (m_left.size() >= mostOpen)
        m_left.clear();
    m_left[entryOf(event)] = {messageId, *event.time};
}

/// The queue was done with it, and goes on with it under the same id, though nobody handed it in again: somebody put
/// it back. A log whose lines overlap with those of another one tells of earlier times, and several programs may write
/// their lines of one moment in any order.
bool LogJoiner::isBackInQueue(const logs::Event &event)
{
    constexpr EpochSeconds oneMoment = 30;
    if (event.kind != logs::Kind::Queued && event.kind != logs::Kind::Delivered && event.kind != logs::Kind::Stored)
        return false;
    const auto left = m_left.find(entryOf(event));
    if (left == m_left.end() || !event.time || *event.time < left->second.time + oneMoment)
        return false;
    open(event.queueId).messageId = left->second.messageId;
    m_left.erase(left);
    return true;
}

/// A filter that gets the message out of the queue lets no sender wait: then it stands in the queue of this host under
/// another id than the one under which the filter gave it back, or in that of another host under the id that it names.
bool LogJoiner::isOutOfQueue(const logs::Event &event)
{
    const auto named = m_open.find(std::string(event.queueId));
    if (named != m_open.end() && named->second.queued && named->second.messageId == event.messageId)
        return true;
    const Passage &way = passage(event.messageId, event.host);
    // A filter that names no queue id may be asked at the delivery; Sendmail's line of the acceptance comes before its
    // milters are asked, so that nothing is known there.
    if (event.queueId.empty() && !way.taken.empty())
        return true;
    return std::ranges::any_of(way.queued, [&event](const std::string &id) { return id != event.relay; });
}

void LogJoiner::scan(LogProof &proof, const logs::Event &event)
{
    if (isOutOfQueue(event) || !countOnce(proof, &LogProof::scanned, event))
        return;
    constexpr double longest = 86'400;
    const auto seconds = static_cast<std::uint32_t>(std::clamp(event.waited.value_or(0), 0.0, longest));
    if (proof.scanned == 1 || seconds > proof.longestScan)
        proof.keepLine(event.line);
    proof.longestScan = std::max(proof.longestScan, seconds);
}

void LogJoiner::store(LogProof &proof, const logs::Event &event, std::string_view messageId)
{
    if (m_stored.size() >= mostOpen)
        m_stored.clear();
    std::string delivery(messageId);
    delivery.append(1, '\n')
        .append(event.recipient.substr(0, LogProof::longestHost))
        .append(1, '\n')
        .append(event.queueId);
    if (event.queueId.empty()) // told apart by the second alone
        delivery += std::to_string(event.time.value_or(0));
    const std::string line = delivery + '\n' + std::string(event.relay.substr(0, LogProof::longestHost));
    if (!m_stored.insert(line).second) {
        proof.addFor(&LogProof::storedFor, {},
                     1); // two logs of one server, or two deliveries that look the same: who knows
        return;
    }
    // Dovecot: "<session>:R2" is the second recipient of one message.
    if (const std::size_t recipient = delivery.rfind(":R"); recipient != std::string::npos)
        delivery.resize(recipient);
    // Known from another file: it is the same log, or a part of it.
    if (!m_stored.insert(delivery).second)
        countFor(proof, &LogProof::putFurther, event.recipient, line);
    else
        countFor(proof, &LogProof::storedFor, event.recipient,
                 event.queueId.empty() && !event.time ? std::string_view() : std::string_view(delivery));
    proof.keepLine(event.line);
}

/// `what`: what was counted, as it stands in each log that tells of it; empty: nobody can tell it from another one.
bool LogJoiner::countFor(LogProof &proof, LogProof::Times LogProof::*of, std::string_view user, std::string_view what)
{
    const auto counts = LogProof::userCounts();
    const auto count = std::ranges::find(counts, of, &LogProof::UserCount::of);
    std::string name = count == counts.end() ? std::string() : std::string(count->name);
    name.append(1, '@').append(user.substr(0, LogProof::longestHost));
    if (!what.empty() && !proof.mark(name, what))
        return false;
    proof.addFor(of, user, 1);
    return true;
}

void LogJoiner::countClient(LogProof &proof, const logs::Event &event)
{
    LogProof::Times LogProof::*of = event.kind == logs::Kind::ClientSaved    ? &LogProof::savedFor
                                    : event.kind == logs::Kind::ClientCopied ? &LogProof::copiedFor
                                                                             : &LogProof::expungedFor;
    // With the UID that the server gave to it, no two of these lines are the same, whatever time a log writes before
    // it.
    std::string what(event.queueId);
    what.append(1, '\n').append(event.status.substr(0, longestKey));
    // The line of what went is no proof of a cause.
    if (countFor(proof, of, event.recipient, what) && event.kind != logs::Kind::ClientExpunged)
        proof.keepLine(event.line);
}

/// What was delivered for more addresses than the client had named: a setting adds them.
void LogJoiner::countAgain(const std::vector<ClientSessions::Again> &messages)
{
    for (const ClientSessions::Again &message : messages) {
        LogProof &proof = m_proofs[message.messageId];
        if (!countFor(proof, &LogProof::addedAddress, message.address, message.line))
            continue;
        proof.addFor(&LogProof::addedAddress, message.address, message.times - 1);
        proof.keepLine(message.line);
    }
}

/// A filter behind the queue gets the addresses to which the aliases led, and the aliases beside them where they lead
/// to themselves, too. A server that follows them again when it has the message back then has each address twice
/// (Postfix: FILTER_README, no_address_mappings). Either entry may leave the queue first.
void LogJoiner::judgeExpansions(const Open &entry, const std::string &messageId, std::string_view host)
{
    if (entry.addresses.expansions.empty())
        return;
    Passage &way = passage(messageId, host);
    for (const auto &[expansion, line] : entry.addresses.expansions) {
        const bool direct = entry.addresses.first.contains(expansion.second);
        if (!direct && way.expansions.size() < mostRelays)
            way.expansions.insert(expansion);
        else if (direct && isLoopback(entry.client) && way.behind.size() < mostRelays)
            way.behind.emplace(expansion, line);
    }
    std::erase_if(way.behind, [&](const auto &again) {
        const auto &[expansion, line] = again;
        if (!way.expansions.contains(expansion))
            return false;
        LogProof &proof = m_proofs[messageId];
        if (countFor(proof, &LogProof::expandedAgain, expansion.second, line))
            proof.keepLine(line);
        return true;
    });
}

bool LogJoiner::countOnce(LogProof &proof, std::uint32_t LogProof::*of, const logs::Event &event)
{
    if (event.time) {
        std::string line = std::to_string(*event.time);
        for (const std::string_view word : {event.host, event.queueId, event.client, event.relay, event.recipient})
            line.append(1, '\n').append(word.substr(0, LogProof::longestHost));
        if (isEndOfSession(event.kind)) // several may end in one second
            line.append(1, '\n').append(event.session.substr(0, LogProof::longestHost));
        const auto counts = LogProof::counts();
        const auto count = std::ranges::find(counts, of, &LogProof::Count::of);
        if (count != counts.end() && !proof.mark(count->name, line))
            return false;
    }
    ++(proof.*of);
    return true;
}

void LogJoiner::count(LogProof &proof, const logs::Event &event)
{
    using logs::Kind;
    std::uint32_t LogProof::*of = nullptr;
    switch (event.kind) {
    case Kind::AckLost:
        of = unansweredBy(proof, event);
        break;
    case Kind::BrokenOff:
        if (isLoopback(event.relay)) // a filter of this host, at most
            return;
        of = &LogProof::brokenOff;
        break;
    case Kind::ClientLeft:
        of = &LogProof::clientLeft;
        break;
    case Kind::ClientQuit:
        if (isLoopback(event.client))
            return;
        of = &LogProof::clientQuit;
        break;
    case Kind::FilterLate:
        of = isMilter(event.status) ? &LogProof::milterLate : &LogProof::filterLate;
        break;
    case Kind::DiscardedAtDot:
        of = &LogProof::discarded;
        break;
    case Kind::LoopStopped:
        of = &LogProof::loopStopped;
        break;
    case Kind::Expanded:
        of = &LogProof::expanded;
        break;
    case Kind::Suppressed:
        of = &LogProof::suppressed;
        break;
    case Kind::Resubmitted:
        of = &LogProof::resubmitted;
        break;
    case Kind::SafetyCopy:
        of = &LogProof::safetyCopies;
        break;
    case Kind::RetryLocal:
        of = &LogProof::retriedLocally;
        break;
    case Kind::ClientSaved:
    case Kind::ClientCopied:
    case Kind::ClientExpunged:
        countClient(proof, event);
        return;
    case Kind::Stored:
        store(proof, event, messageOf(event));
        return;
    case Kind::Scanned:
        scan(proof, event);
        return;
    case Kind::Delivered:
        if (event.source == "pipe" || event.status.starts_with("sent (delivered to command"))
            (void)countFor(proof, &LogProof::handedOver, event.recipient, event.line.substr(0, LogProof::longestLine));
        ++proof.delivered;
        handedOn(proof, event, messageOf(event));
        namedByNext(proof, event, messageOf(event));
        return; // no proof of a cause: the line is not kept
    default:
        return;
    }
    if (!countOnce(proof, of, event))
        return;
    if (of == &LogProof::ackLost)
        waitForAnswer(event);
    if (of != &LogProof::clientQuit || proof.clientQuit == 1) // one of these lines is enough
        proof.keepLine(event.line);
}

const LogProof *LogJoiner::proofFor(std::string_view messageId) const
{
    const auto at = m_proofs.find(messageId);
    return at == m_proofs.end() ? nullptr : &at->second;
}

} // namespace onecopy::diagnosis
