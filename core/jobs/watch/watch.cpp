// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/watch/watch.h"

#include "core/duplicates/mailboxrole.h"
#include "core/jobs/quarantine.h"
#include "core/jobs/scan/scan.h"
#include "core/jobs/scan/scanlocked.h"
#include "core/jobs/session.h"
#include "core/jobs/watch/accountwatcher.h"
#include "core/jobs/watch/livecopies.h"
#include "core/jobs/watch/livegroups.h"
#include "core/jobs/watch/mailboxwatcher.h"

#include <algorithm>
#include <deque>
#include <map>
#include <set>
#include <utility>

namespace onecopy::jobs {

namespace {

using namespace std::chrono_literals;

/// Connections that one watch may hold; most servers allow ten or more for one user and address.
constexpr std::size_t mostWatching = 8;
/// What a removal needs, where the server lets in so few that some of ours were refused.
constexpr std::size_t leftToOthers = 2;
/// A mailbox that was made anew is read anew; one that has another UIDVALIDITY each time is left to the next scan.
constexpr int mostReadAnew = 5;
/// What has arrived is not told before; a server may just let nobody else in.
constexpr std::chrono::milliseconds longestWait = 5s;

ScanRequest scanFor(const WatchRequest &request, std::vector<MailboxName> mailboxes)
{
    ScanRequest scan;
    scan.login = request.login;
    scan.mailboxes = std::move(mailboxes);
    scan.prove = Prove::None;
    return scan;
}

/// Writes what watchers see and tells it.
class Watch
{
public:
    Watch(const WatchRequest &request, const Context &context, store::Store &store,
          const std::function<void(const WatchEvent &)> &tell)
        : m_request(request)
        , m_context(context)
        , m_store(store)
        , m_tell(tell)
        , m_account(request.login.account.id())
        , m_copies(request.login, store, context)
    {
    }

    Result<void> run(std::vector<WatchMark> mailboxes, std::set<MailboxName> ignored);

private:
    Result<void> take(const Sighting &sighting);
    void oneIsReady();
    void connectNext();
    void leaveRoom();
    void share(const std::vector<WatchMark> &marks);
    void takeBack(const Sighting &sighting);
    Result<void> takeMessages(const Sighting &sighting);
    Result<void> keep(const Sighting &sighting);

    const WatchRequest &m_request;
    const Context &m_context;
    store::Store &m_store;
    const std::function<void(const WatchEvent &)> &m_tell;
    AccountId m_account;
    LiveCopies m_copies;
    SightingQueue m_queue; ///< outlives the watchers
    std::unique_ptr<AccountWatcher> m_together;
    std::map<MailboxName, std::unique_ptr<MailboxWatcher>> m_alone;
    std::vector<MailboxName> m_connected; ///< that have a connection of their own, the most important first
    std::deque<WatchMark> m_waiting;      ///< for one
    std::set<MailboxName> m_makingRoom;   ///< whose connections end
    std::map<MailboxName, int> m_readAnew;
    bool m_mayHandBack = false;
    std::size_t m_notReady = 1; ///< watchers that did not say yet that they watch
};

Result<void> Watch::run(std::vector<WatchMark> mailboxes, std::set<MailboxName> ignored)
{
    AccountWatcher::Manner manner;
    manner.watched = m_request.promptly;
    manner.everything = m_request.mailboxes.empty();
    manner.ignored = std::move(ignored);
    // Where not every mailbox can have a connection of its own, one is for all the others. The last one is for looks at
    // what was there before.
    manner.toShare = mailboxes.size() == 1 ? 1 : mostWatching - 2;
    m_together = std::make_unique<AccountWatcher>(m_request.login, std::move(mailboxes), std::move(manner),
                                                  *m_context.clock, m_queue);
    const Deadline end = m_request.length.count() > 0 ? Deadline::in(m_request.length) : Deadline::never();
    Result<void> done;
    while (done && !m_context.stop.stop_requested() && !end.passed()) {
        if (const auto sighting = m_queue.take(50ms))
            done = take(*sighting);
        else
            m_copies.rest();
    }
    m_together->requestStop();
    for (const auto &[mailbox, watcher] : m_alone)
        watcher->requestStop();
    if (done && !end.passed())
        return fail(FaultKind::Cancelled, "watch");
    return done;
}

void Watch::oneIsReady()
{
    if (m_notReady == 0 || --m_notReady > 0)
        return;
    WatchEvent event;
    event.seenAt = m_context.clock->now();
    m_tell(event);
}

void Watch::share(const std::vector<WatchMark> &marks)
{
    m_notReady += marks.size();
    m_mayHandBack = marks.size() > 1;
    m_waiting.assign(marks.begin(), marks.end());
    connectNext();
}

/// One after the other: a server that counts them may let in more at once than it allows, and then nobody else.
void Watch::connectNext()
{
    if (m_waiting.empty())
        return;
    const MailboxWatcher::Manner manner{
        .watched = m_request.promptly, .mayHandBack = m_mayHandBack, .freshAfter = m_request.freshAfter};
    const WatchMark mark = std::move(m_waiting.front());
    m_waiting.pop_front();
    m_connected.push_back(mark.mailbox);
    m_alone[mark.mailbox] = std::make_unique<MailboxWatcher>(m_request.login, mark, manner, *m_context.clock, m_queue);
}

/// The watch got all that the server lets in: a removal could not begin, nor would a mail program get in again.
void Watch::leaveRoom()
{
    for (const WatchMark &mark : std::exchange(m_waiting, {})) {
        m_together->add(mark);
        oneIsReady();
    }
    for (std::size_t i = 0; i < leftToOthers && !m_connected.empty(); ++i) {
        m_alone.at(m_connected.back())->makeRoom();
        m_makingRoom.insert(m_connected.back());
        m_connected.pop_back();
        ++m_notReady; // until there is room
    }
}

void Watch::takeBack(const Sighting &sighting)
{
    for (const WatchMark &mark : sighting.marks) {
        m_together->add(mark);
        m_alone.erase(mark.mailbox);
        std::erase(m_connected, mark.mailbox);
    }
    if (m_makingRoom.erase(sighting.mailbox) > 0)
        oneIsReady();
    if (sighting.wasReady)
        return;
    if (sighting.fault && isShortOfSessions(*sighting.fault))
        leaveRoom();
    connectNext();
    oneIsReady();
}

Result<void> Watch::take(const Sighting &sighting)
{
    WatchEvent event;
    event.ref.mailbox = sighting.mailbox;
    event.seenAt = m_context.clock->now();
    switch (sighting.kind) {
    case Sighting::Kind::Ready:
        if (!sighting.mailbox.wire.empty())
            connectNext();
        oneIsReady();
        return {};
    case Sighting::Kind::Share:
        share(sighting.marks);
        return {};
    case Sighting::Kind::HandBack:
        takeBack(sighting);
        return {};
    case Sighting::Kind::Reconnected:
        event.kind = WatchEvent::Kind::Reconnected;
        m_tell(event);
        return {};
    case Sighting::Kind::Lost:
        event.kind = WatchEvent::Kind::Error;
        if (sighting.seenAt != 0)
            event.seenAt = std::min(event.seenAt, sighting.seenAt);
        event.fault = sighting.fault;
        m_tell(event);
        if (sighting.final)
            return tl::unexpected(*sighting.fault);
        return {};
    case Sighting::Kind::Messages:
        return takeMessages(sighting);
    }
    return {};
}

/// A removal or a scan may hold the store; what was seen waits for it, since it is told only once it is kept.
Result<void> Watch::keep(const Sighting &sighting)
{
    const std::vector<std::optional<arrivals::Evidence>> evidence(sighting.evidence.begin(), sighting.evidence.end());
    while (!m_context.stop.stop_requested()) {
        auto lock = store::WriterLock::take(m_context.storePath);
        if (!lock && lock.error().kind != FaultKind::StoreBusy)
            return passOn(lock);
        if (!lock) {
            // Whoever holds it may need the connection.
            m_copies.rest();
            std::this_thread::sleep_for(50ms);
            continue;
        }
        auto state = m_store.arrivals().mailbox(m_account, sighting.mailbox);
        if (!state)
            return passOn(state);
        const auto isOfIt = [&] { return state->validity == sighting.validity || state->validity.value == 0; };
        if (!isOfIt() && m_readAnew[sighting.mailbox]++ < mostReadAnew) {
            // Without its messages none of them would be known again when it comes once more.
            ScanRequest anew = scanFor(m_request, {sighting.mailbox});
            anew.login.silence = std::min(anew.login.silence, longestWait);
            if (auto read = scanLocked(anew, m_store, m_context); read)
                state = m_store.arrivals().mailbox(m_account, sighting.mailbox);
            else
                m_readAnew[sighting.mailbox] = mostReadAnew;
            if (!state)
                return passOn(state);
        }
        return isOfIt() ? m_store.arrivals().add(*state, sighting.arrivals, evidence) : Result<void>{};
    }
    return fail(FaultKind::Cancelled, "watch");
}

Result<void> Watch::takeMessages(const Sighting &sighting)
{
    if (auto kept = keep(sighting); !kept)
        return kept;
    auto numbers = m_copies.numbers(sighting);
    if (!numbers)
        return passOn(numbers);
    std::vector<arrivals::Arrival> duplicates;
    for (std::size_t i = 0; i < sighting.arrivals.size(); ++i) {
        if ((*numbers)[i] > 1)
            duplicates.push_back(sighting.arrivals[i]);
    }
    // Before they are told: who is told of them finds them in the store.
    if (auto grouped = groupLive(m_account, duplicates, m_store, m_context); !grouped)
        return grouped;
    for (std::size_t i = 0; i < sighting.arrivals.size(); ++i) {
        const arrivals::Arrival &arrival = sighting.arrivals[i];
        if ((*numbers)[i] == 0)
            continue;
        WatchEvent event;
        event.kind = WatchEvent::Kind::Arrival;
        event.ref = arrival.ref;
        event.messageId = arrival.messageId;
        event.size = arrival.size;
        event.internalDate = arrival.internalDate;
        event.seenAt = sighting.seenAt;
        event.copy = (*numbers)[i];
        event.face = arrivals::makeFace(sighting.evidence[i].header);
        m_tell(event);
    }
    return {};
}

/// For servers that do not tell UIDNEXT: behind the last message that the scan found.
Result<Uid> behindTheLast(store::Store &store, const store::MailboxState &state)
{
    std::uint32_t last = 0;
    if (auto read = store.arrivals().eachUid(state, [&](Uid uid) { last = uid.value; }); !read)
        return passOn(read);
    return Uid{last + 1};
}

/// From where each mailbox is watched: the end of the scan before. INBOX first: where there are more mailboxes than
/// connections, that is the one that must not wait. Of one mailbox under several names the others are added to
/// `ignored`: each arrival is told once.
Result<std::vector<WatchMark>> marksOf(const WatchRequest &request, store::Store &store, std::set<MailboxName> &ignored)
{
    auto known = store.arrivals().mailboxes(request.login.account.id());
    if (!known)
        return passOn(known);
    const auto isWatched = [&request](const store::MailboxState &state) {
        const auto &named = request.mailboxes;
        const bool wanted = named.empty() || std::find(named.begin(), named.end(), state.name) != named.end();
        return wanted && state.complete && !state.quarantine && !isQuarantineName(state.name);
    };
    std::set<MailboxName> watched;
    for (const store::MailboxState &state : *known) {
        if (isWatched(state))
            watched.insert(state.name);
    }
    std::vector<WatchMark> marks;
    for (const store::MailboxState &state : *known) {
        if (!isWatched(state))
            continue;
        if (watched.contains(state.aliasOf)) {
            ignored.insert(state.name);
            continue;
        }
        marks.push_back({state.name, state.validity, state.uidNext});
        if (state.uidNext.value != 0)
            continue;
        auto next = behindTheLast(store, state);
        if (!next)
            return passOn(next);
        marks.back().next = *next;
    }
    std::stable_partition(marks.begin(), marks.end(),
                          [](const WatchMark &mark) { return duplicates::isInbox(mark.mailbox); });
    return marks;
}

} // namespace

Result<void> watch(const WatchRequest &request, const Context &context,
                   const std::function<void(const WatchEvent &)> &tell)
{
    auto store = store::Store::open(context.storePath);
    if (!store)
        return passOn(store);
    std::set<MailboxName> ignored;
    std::optional<Fault> unread;
    {
        auto lock = store::WriterLock::take(context.storePath, store::WriterLock::aMoment, context.stop);
        if (!lock)
            return passOn(lock);
        auto scanned = scanLocked(scanFor(request, request.mailboxes), *store, context);
        if (!scanned)
            return passOn(scanned);
        ignored = std::move(scanned->views);
        for (const MailboxScan &mailbox : scanned->mailboxes) {
            if (!unread)
                unread = mailbox.fault;
        }
    }
    auto mailboxes = marksOf(request, *store, ignored);
    if (!mailboxes)
        return passOn(mailboxes);
    if (mailboxes->empty() && unread) {
        unread->detail = "no mailbox can be watched" + (unread->detail.empty() ? "" : ": " + unread->detail);
        return tl::unexpected(std::move(*unread));
    }
    if (mailboxes->empty())
        return fail(FaultKind::NotFound, "watch", "none of these mailboxes can be read");
    return Watch(request, context, *store, tell).run(std::move(*mailboxes), std::move(ignored));
}

} // namespace onecopy::jobs
