// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/watch.h"

#include "core/imap/client.h"
#include "core/jobs/mailboxwatcher.h"
#include "core/jobs/quarantine.h"
#include "core/jobs/scan.h"
#include "core/jobs/scanlocked.h"

#include <algorithm>

namespace onecopy::jobs {

namespace {

using namespace std::chrono_literals;

/// Connections that one watch may hold; most servers allow ten or more for one user and address.
constexpr std::size_t watchedMailboxes = 8;

/// Writes what watchers see and tells it.
class Watch
{
public:
    Watch(const WatchRequest &request, const Context &context, store::Store &store, const std::function<void(const WatchEvent &)> &tell)
        : m_request(request)
        , m_context(context)
        , m_store(store)
        , m_tell(tell)
        , m_account(request.login.account.id())
    {
    }

    Result<void> run(const std::vector<MailboxWatcher::From> &mailboxes);

private:
    Result<void> take(const Sighting &sighting);
    Result<void> takeMessages(const Sighting &sighting);
    Result<std::uint32_t> copyNumber(const arrivals::Arrival &arrival);

    const WatchRequest &m_request;
    const Context &m_context;
    store::Store &m_store;
    const std::function<void(const WatchEvent &)> &m_tell;
    AccountId m_account;
    SightingQueue m_queue;
    std::size_t m_notReady = 0;
};

Result<void> Watch::run(const std::vector<MailboxWatcher::From> &mailboxes)
{
    m_notReady = mailboxes.size();
    std::vector<std::unique_ptr<MailboxWatcher>> watchers;
    for (const MailboxWatcher::From &from : mailboxes)
        watchers.push_back(std::make_unique<MailboxWatcher>(m_request.login, from, *m_context.clock, m_queue));
    const Deadline end = m_request.length.count() > 0 ? Deadline::in(m_request.length) : Deadline::never();
    while (!m_context.stop.stop_requested() && !end.passed()) {
        const auto sighting = m_queue.take(50ms);
        if (!sighting)
            continue;
        if (auto taken = take(*sighting); !taken)
            return taken;
    }
    if (!end.passed())
        return fail(FaultKind::Cancelled, "watch");
    return {};
}

Result<void> Watch::take(const Sighting &sighting)
{
    WatchEvent event;
    event.ref.mailbox = sighting.mailbox;
    switch (sighting.kind) {
    case Sighting::Kind::Ready:
        if (m_notReady > 0 && --m_notReady == 0)
            m_tell(event);
        return {};
    case Sighting::Kind::Reconnected:
        event.kind = WatchEvent::Kind::Reconnected;
        m_tell(event);
        return {};
    case Sighting::Kind::Lost:
        event.kind = WatchEvent::Kind::Error;
        event.fault = sighting.fault;
        m_tell(event);
        // Nothing to wait for when no mailbox could be opened in the first place.
        if (sighting.fault && (sighting.fault->kind == FaultKind::LoginRefused || sighting.fault->kind == FaultKind::CertificateRejected))
            return tl::unexpected(*sighting.fault);
        return {};
    case Sighting::Kind::Messages: return takeMessages(sighting);
    }
    return {};
}

Result<void> Watch::takeMessages(const Sighting &sighting)
{
    auto state = m_store.arrivals().mailbox(m_account, sighting.mailbox);
    if (!state)
        return passOn(state);
    if (state->validity == sighting.validity) {
        std::vector<std::optional<arrivals::Evidence>> evidence(sighting.evidence.begin(), sighting.evidence.end());
        // A removal or a scan may hold the store; what was seen waits for it, since it is told only once it is kept.
        for (;;) {
            auto lock = store::WriterLock::take(m_context.storePath);
            if (lock) {
                if (auto added = m_store.arrivals().add(*state, sighting.arrivals, evidence); !added)
                    return added;
                break;
            }
            if (lock.error().kind != FaultKind::StoreBusy)
                return passOn(lock);
            if (m_context.stop.stop_requested())
                return fail(FaultKind::Cancelled, "watch");
            std::this_thread::sleep_for(50ms);
        }
    }
    for (std::size_t i = 0; i < sighting.arrivals.size(); ++i) {
        const arrivals::Arrival &arrival = sighting.arrivals[i];
        auto copy = copyNumber(arrival);
        if (!copy)
            return passOn(copy);
        WatchEvent event;
        event.kind = WatchEvent::Kind::Arrival;
        event.ref = arrival.ref;
        event.messageId = arrival.messageId;
        event.size = arrival.size;
        event.internalDate = arrival.internalDate;
        event.seenAt = sighting.seenAt;
        event.copy = *copy;
        event.face = arrivals::makeFace(sighting.evidence[i].header);
        m_tell(event);
    }
    return {};
}

/// How many copies of this message had arrived when this one did, itself included.
Result<std::uint32_t> Watch::copyNumber(const arrivals::Arrival &arrival)
{
    if (arrival.messageId.empty())
        return 1U;
    auto same = m_store.arrivals().withMessageId(m_account, arrival.messageId);
    if (!same)
        return passOn(same);
    const auto notLater = [&](const arrivals::Arrival &other) {
        return std::pair(other.internalDate.value_or(0), other.ref) <= std::pair(arrival.internalDate.value_or(0), arrival.ref);
    };
    return static_cast<std::uint32_t>(std::max<std::ptrdiff_t>(1, std::count_if(same->begin(), same->end(), notLater)));
}

} // namespace

Result<void> watch(const WatchRequest &request, const Context &context, const std::function<void(const WatchEvent &)> &tell)
{
    auto store = store::Store::open(context.storePath);
    if (!store)
        return passOn(store);
    ScanRequest before;
    before.login = request.login;
    before.mailboxes = request.mailboxes;
    before.prove = Prove::None;
    {
        auto lock = store::WriterLock::take(context.storePath);
        if (!lock)
            return passOn(lock);
        if (auto scanned = scanLocked(before, *store, context); !scanned)
            return passOn(scanned);
    }
    auto known = store->arrivals().mailboxes(request.login.account.id());
    if (!known)
        return passOn(known);
    std::vector<MailboxWatcher::From> mailboxes;
    for (const store::MailboxState &state : *known) {
        const bool wanted = request.mailboxes.empty()
            || std::find(request.mailboxes.begin(), request.mailboxes.end(), state.name) != request.mailboxes.end();
        if (wanted && state.complete && !state.quarantine && !isQuarantineName(state.name))
            mailboxes.push_back({state.name, state.validity, state.uidNext});
    }
    // INBOX first: where there are more mailboxes than connections, that is the one that must not wait.
    std::stable_partition(mailboxes.begin(), mailboxes.end(), [](const MailboxWatcher::From &from) { return from.mailbox.wire == "INBOX"; });
    if (mailboxes.size() > watchedMailboxes)
        mailboxes.resize(watchedMailboxes);
    return Watch(request, context, *store, tell).run(mailboxes);
}

} // namespace onecopy::jobs
