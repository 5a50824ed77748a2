// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/mailboxwatcher.h"

#include "core/base/limits.h"
#include "core/jobs/mailboxscan.h"

#include <algorithm>

namespace onecopy::jobs {

namespace {

using namespace std::chrono_literals;

/// One wait for news. IDLE must be renewed before 29 minutes (RFC 2177); a line that died silently in a NAT is noticed
/// sooner when it is used sooner.
constexpr std::chrono::milliseconds idleTime = 4min;
constexpr std::chrono::milliseconds pollTime = 10s;
constexpr std::chrono::milliseconds firstBackOff = 500ms;
constexpr std::chrono::milliseconds longestBackOff = 60s;

/// Keeps each new message with its header.
class NewMessages final : public imap::FetchSink
{
public:
    NewMessages(const MailboxName &mailbox, UidValidity validity, Sighting &into)
        : m_mailbox(mailbox)
        , m_validity(validity)
        , m_into(into)
    {
    }
    Result<void> message(const imap::FetchedMessage &fetched) override
    {
        if (!fetched.header)
            return {};
        m_into.arrivals.push_back(arrivals::makeArrival({m_mailbox, m_validity, fetched.uid}, fetched.internalDate,
                                                        fetched.size.value_or(0), storedFlags(fetched.flags), *fetched.header));
        m_into.evidence.push_back({std::string(*fetched.header), std::nullopt});
        return {};
    }

private:
    const MailboxName &m_mailbox;
    UidValidity m_validity;
    Sighting &m_into;
};

void pause(std::chrono::milliseconds length, const std::stop_token &stop)
{
    std::mutex mutex;
    std::condition_variable_any changed;
    std::unique_lock lock(mutex);
    changed.wait_for(lock, stop, length, [] { return false; });
}

} // namespace

void SightingQueue::put(Sighting sighting)
{
    {
        const std::lock_guard lock(m_mutex);
        m_queue.push_back(std::move(sighting));
    }
    m_changed.notify_one();
}

std::optional<Sighting> SightingQueue::take(std::chrono::milliseconds wait)
{
    std::unique_lock lock(m_mutex);
    if (!m_changed.wait_for(lock, wait, [this] { return !m_queue.empty(); }))
        return std::nullopt;
    Sighting sighting = std::move(m_queue.front());
    m_queue.pop_front();
    return sighting;
}

MailboxWatcher::MailboxWatcher(Login login, From from, const Clock &clock, SightingQueue &queue)
    : m_login(std::move(login))
    , m_from(std::move(from))
    , m_clock(clock)
    , m_queue(queue)
    , m_thread([this](const std::stop_token &stop) { work(stop); })
{
}

void MailboxWatcher::work(const std::stop_token &stop)
{
    std::chrono::milliseconds backOff = firstBackOff;
    for (bool again = false; !stop.stop_requested(); again = true) {
        const auto began = std::chrono::steady_clock::now();
        auto ended = session(stop, again);
        if (stop.stop_requested())
            return;
        if (std::chrono::steady_clock::now() - began > 30s)
            backOff = firstBackOff;
        if (!m_wasLost) {
            m_wasLost = true;
            Sighting lost;
            lost.kind = Sighting::Kind::Lost;
            lost.mailbox = m_from.mailbox;
            lost.fault = ended ? Fault{FaultKind::ConnectionLost, "watch", {}, {}} : ended.error();
            m_queue.put(std::move(lost));
        }
        // A refused login is not tried again and again: that locks accounts.
        if (!ended && (ended.error().kind == FaultKind::LoginRefused || ended.error().kind == FaultKind::CertificateRejected))
            return;
        pause(backOff, stop);
        backOff = std::min(backOff * 2, longestBackOff);
    }
}

Result<void> MailboxWatcher::session(const std::stop_token &stop, bool again)
{
    auto client = imap::Client::open(imapLogin(m_login), stop);
    if (!client)
        return passOn(client);
    auto opened = client->examine(m_from.mailbox);
    if (!opened)
        return passOn(opened);
    if (opened->validity != m_from.validity) {
        // Made anew: what is in it now has not been told; but it is no arrival either. The next scan reads it.
        m_from.validity = opened->validity;
        m_from.next = opened->uidNext;
    }
    Sighting state;
    state.kind = again ? Sighting::Kind::Reconnected : Sighting::Kind::Ready;
    state.mailbox = m_from.mailbox;
    m_queue.put(std::move(state));
    m_wasLost = false;
    if (auto told = tellNew(*client, stop); !told)
        return told;
    const bool idles = client->capabilities().has("IDLE");
    while (!stop.stop_requested()) {
        if (auto waited = client->waitForEvents(idles ? idleTime : pollTime, stop); !waited)
            return waited;
        bool more = false;
        for (const imap::MailboxEvent &event : client->takeEvents()) {
            if (event.kind == imap::MailboxEvent::Kind::Bye)
                return fail(FaultKind::ServerUnavailable, "watch", {}, event.text);
            if (event.kind == imap::MailboxEvent::Kind::UidValidityChanged)
                return fail(FaultKind::UidValidityChanged, "watch");
            more = more || event.kind == imap::MailboxEvent::Kind::Exists;
        }
        if (more) {
            if (auto told = tellNew(*client, stop); !told)
                return told;
        }
    }
    return {};
}

Result<void> MailboxWatcher::tellNew(imap::Client &client, const std::stop_token &stop)
{
    Sighting sighting;
    sighting.mailbox = m_from.mailbox;
    sighting.validity = m_from.validity;
    imap::FetchItems items;
    items.flags = true;
    items.internalDate = true;
    items.size = true;
    items.header = true;
    NewMessages sink(m_from.mailbox, m_from.validity, sighting);
    const Uid next{std::max<std::uint32_t>(1, m_from.next.value)};
    const std::vector<imap::UidSet> sets{imap::UidSet::range(next, Uid{UINT32_MAX})};
    auto fetched = client.fetch(sets, items, sink);
    if (!fetched)
        return fetched;
    if (sighting.arrivals.empty() || stop.stop_requested())
        return {};
    std::uint32_t last = next.value;
    for (const arrivals::Arrival &arrival : sighting.arrivals)
        last = std::max(last, arrival.ref.uid.value);
    m_from.next = Uid{last + 1};
    sighting.uidNext = m_from.next;
    sighting.seenAt = m_clock.now();
    m_queue.put(std::move(sighting));
    return {};
}

} // namespace onecopy::jobs
