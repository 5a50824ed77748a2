// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/watch/accountwatcher.h"

#include "core/base/faultdetail.h"
#include "core/base/limits.h"
#include "core/jobs/mailboxviews.h"
#include "core/jobs/nextuid.h"
#include "core/jobs/quarantine.h"
#include "core/jobs/session.h"

#include <algorithm>
#include <span>

namespace onecopy::jobs {

namespace {

using namespace std::chrono_literals;

/// Between two rounds of STATUS over mailboxes that nothing tells about.
constexpr std::chrono::milliseconds pollTime = 10s;
/// The same beside NOTIFY, for what it leaves out (shared mailboxes).
constexpr std::chrono::milliseconds asideTime = 60s;
/// Beside NOTIFY all are looked over so long after it began and after mail was read, and otherwise that often. A server
/// that needs long for it is not asked more often than its answers take, times LookPace::slowness.
constexpr std::chrono::milliseconds lookOverTime = 500ms;
constexpr std::chrono::milliseconds quietLookOverTime = 60s;
/// So many mailboxes are asked about beside NOTIFY until it has told of something, and so many others in turn, and
/// where the server cannot tell of all in one answer (RFC 5819) also later; and so many rounds may find what it did not
/// tell of.
constexpr std::size_t mostDoubted = 6;
constexpr std::size_t mostInTurn = 20;
constexpr int mostMissed = 2;
/// Between two looks for mailboxes that were made since, where nothing tells of them: every so many rounds.
constexpr int roundsBetweenLists = 6;
/// Before a mailbox that the server would not give is tried again.
constexpr std::chrono::milliseconds refusedTime = 15s;
/// One NOTIFY command names no more mailboxes than this; else it asks for all personal ones.
constexpr std::size_t namesInNotify = 100;
/// A mailbox that is new to us and holds more than this was renamed or restored: what is in it did not arrive now.
constexpr std::uint32_t mostArrivalsAtOnce = 100;

/// These end a visit, not the session.
bool isOfOneMailbox(const Fault &fault)
{
    return fault.kind == FaultKind::ServerRefused || fault.kind == FaultKind::NotFound ||
           fault.kind == FaultKind::ReadOnly || fault.kind == FaultKind::ServerUnavailable ||
           fault.kind == FaultKind::UidValidityChanged;
}

} // namespace

AccountWatcher::AccountWatcher(const Login &login, std::vector<WatchMark> marks, Manner manner, const Clock &clock,
                               SightingQueue &queue)
    : m_manner(std::move(manner))
    , m_clock(clock)
    , m_queue(queue)
    , m_newMail(clock, queue)
    , m_reconnector(login, {}, queue)
{
    for (WatchMark &mark : marks) {
        m_order.push_back(mark.mailbox);
        m_mailboxes.insert_or_assign(mark.mailbox, Watched{mark, mark.next});
    }
    m_thread = std::jthread([this](const std::stop_token &stop) {
        m_reconnector.run(stop, [&](imap::Client &client) { return session(client, stop); });
    });
}

void AccountWatcher::add(WatchMark mark)
{
    const std::lock_guard lock(m_mutex);
    m_added.push_back(std::move(mark));
}

void AccountWatcher::takeAdded()
{
    const std::lock_guard lock(m_mutex);
    for (WatchMark &mark : m_added) {
        m_shared.erase(mark.mailbox);
        m_mailboxes.insert_or_assign(mark.mailbox, Watched{mark, mark.next});
    }
    m_added.clear();
}

Result<void> AccountWatcher::session(imap::Client &client, const std::stop_token &stop)
{
    m_pending.clear();
    m_nextTry = never;
    m_lookAt = LookPace::Steady::now() + lookOverTime;
    m_lookPause = lookOverTime;
    m_notified = false;
    m_hasTold = false;
    m_missed = 0;
    takeAdded();
    for (auto &[name, watched] : m_mailboxes) {
        watched.told = false;
        watched.tryAt.reset();
        // What the last session heard of and could not read any more is news again.
        watched.nextSeen = watched.mark.next;
        watched.messagesSeen.reset();
    }
    if (auto asked = beNotified(client); !asked)
        return asked;
    if (!m_notified && !m_decided && shareOut(client, stop)) {
        m_reconnector.up(stop);
        m_reconnector.finish();
        return {};
    }
    m_decided = true;
    if (auto polled = poll(client, stop); !polled)
        return polled;
    m_reconnector.up(stop);
    m_wasUp = true;
    return listen(client, stop);
}

/// Leaves m_notified false where the server cannot, or will not.
Result<void> AccountWatcher::beNotified(imap::Client &client)
{
    if (!client.capabilities().has("NOTIFY") || m_refusesNotify)
        return {};
    std::vector<MailboxName> names;
    if (!m_manner.everything && m_order.size() <= namesInNotify)
        names = m_order;
    auto states = client.notify(names);
    if (!states && states.error().kind == FaultKind::ServerRefused && client.alive()) {
        m_refusesNotify = true;
        return {};
    }
    if (!states)
        return passOn(states);
    m_notified = true;
    for (const imap::MailboxStatus &status : *states)
        consider(status);
    return meetStrangers(client);
}

/// True when nothing is left for this connection.
bool AccountWatcher::shareOut(const imap::Client &client, const std::stop_token &stop)
{
    if (m_manner.toShare == 0 || !client.capabilities().has("IDLE"))
        return false;
    Sighting share;
    share.kind = Sighting::Kind::Share;
    for (const MailboxName &name : m_order) {
        if (share.marks.size() == m_manner.toShare)
            break;
        share.marks.push_back(m_mailboxes.at(name).mark);
        m_mailboxes.erase(name);
        m_shared.insert(name);
    }
    m_order.clear();
    // With one mailbox in all, and no other wanted, there is nothing to look for and nobody to take it back from.
    const bool finished = share.marks.size() == 1 && m_mailboxes.empty() && !m_manner.everything;
    m_queue.put(std::move(share), stop);
    return finished;
}

Result<void> AccountWatcher::listen(imap::Client &client, const std::stop_token &stop)
{
    using Steady = LookPace::Steady;
    LookPace pace(m_manner.watched && m_notified, Steady::now());
    SleepDetector sleep;
    const auto between = [this] { return m_notified && m_hasTold ? asideTime : pollTime; };
    int rounds = 0;
    auto nextPoll = Steady::now() + between();
    while (!stop.stop_requested()) {
        const auto untilPoll = std::chrono::duration_cast<std::chrono::milliseconds>(
            std::min({nextPoll, m_nextTry, m_lookAt}) - Steady::now());
        if (m_pending.empty()) {
            const auto wait = std::min(pace.wait(Steady::now()), std::max(untilPoll, 1ms));
            if (auto waited = client.waitForEvents(wait, stop); !waited)
                return waited;
        }
        if (stop.stop_requested())
            return {};
        if (client.lastWait().answerTime)
            pace.answered(*client.lastWait().answerTime);
        if (sleep.slept()) {
            m_reconnector.blindSince(sleep.lastAwake());
            return fail(FaultKind::ConnectionLost, "watch", std::string(faultdetail::slept));
        }
        const bool pushed = client.lastWait().pushed;
        auto news = takeNews(client);
        if (!news)
            return passOn(news);
        if (*news)
            pace.news(pushed, Steady::now());
        if (Steady::now() >= nextPoll) {
            takeAdded();
            if (!m_notified && m_manner.everything && ++rounds % roundsBetweenLists == 0) {
                if (auto found = discover(client); !found)
                    return found;
            }
            if (auto doubted = doubt(client, stop); !doubted)
                return doubted;
            if (auto polled = poll(client, stop); !polled)
                return polled;
            nextPoll = Steady::now() + between();
        }
        if (m_notified && Steady::now() >= m_lookAt) {
            if (auto looked = lookOver(client, stop); !looked)
                return looked;
        }
        tryAgain();
        if (auto visited = visitPending(client, stop); !visited)
            return visited;
    }
    return {};
}

Result<bool> AccountWatcher::takeNews(imap::Client &client)
{
    bool news = false;
    for (const imap::MailboxEvent &event : client.takeEvents()) {
        if (event.kind == imap::MailboxEvent::Kind::Bye)
            return fail(FaultKind::ServerUnavailable, "watch", {}, event.text);
        if (event.kind == imap::MailboxEvent::Kind::Overflow)
            return fail(FaultKind::ConnectionLost, "watch", "the server tells no news any more");
        // Our own questions are answered in the same words, but they were considered before.
        if (event.kind == imap::MailboxEvent::Kind::Status && consider(event.status))
            news = m_hasTold = true;
    }
    if (auto met = meetStrangers(client); !met)
        return passOn(met);
    return news || !m_pending.empty();
}

/// By their names alone a new mailbox is the same as a view of others, which is told of with every arrival.
Result<void> AccountWatcher::meetStrangers(imap::Client &client)
{
    if (m_strangers.empty())
        return {};
    const auto strangers = std::exchange(m_strangers, {});
    auto listed = watchable(client);
    if (!listed)
        return passOn(listed);
    for (const MailboxName &name : *listed) {
        if (const auto stranger = strangers.find(name); stranger != strangers.end()) {
            admit(stranger->second);
        }
    }
    for (const auto &[name, status] : strangers) {
        if (!m_mailboxes.contains(name) && m_manner.ignored.size() < limits::mailboxes)
            m_manner.ignored.insert(name);
    }
    return {};
}

/// As a scan chooses them.
Result<std::vector<MailboxName>> AccountWatcher::watchable(imap::Client &client)
{
    auto listed = client.list();
    if (!listed)
        return passOn(listed);
    const std::set<MailboxName> views = viewsCount(client.capabilities()) ? std::set<MailboxName>() : viewsIn(*listed);
    std::vector<MailboxName> names;
    for (const imap::ListedMailbox &mailbox : *listed) {
        const bool ignored = views.contains(mailbox.name) || m_manner.ignored.contains(mailbox.name);
        if (mailbox.selectable && !ignored && !isQuarantineName(mailbox.name))
            names.push_back(mailbox.name);
    }
    return names;
}

/// A mailbox that is new to us.
void AccountWatcher::admit(const imap::MailboxStatus &status)
{
    Watched fresh;
    fresh.mark = {status.name, status.validity, status.uidNext};
    if (m_wasUp && status.messages.value_or(0) <= mostArrivalsAtOnce)
        fresh.mark.next = Uid{1};
    fresh.nextSeen = fresh.mark.next;
    m_mailboxes.emplace(status.name, std::move(fresh));
    consider(status);
}

/// True when the mailbox has to be read.
bool AccountWatcher::consider(const imap::MailboxStatus &status)
{
    const auto known = m_mailboxes.find(status.name);
    if (isQuarantineName(status.name) || (known == m_mailboxes.end() && !m_manner.everything))
        return false;
    if (known == m_mailboxes.end()) {
        if (!m_manner.ignored.contains(status.name) && m_strangers.size() < limits::mailboxes)
            m_strangers.insert_or_assign(status.name, status);
        return false;
    }
    Watched &watched = known->second;
    watched.told = m_notified || watched.told;
    bool news = status.validity.value != 0 && status.validity != watched.mark.validity;
    if (!news)
        watched.mark.knownAt = m_clock.now();
    if (status.uidNext.value != 0) {
        // A number that stays above all messages means that the last ones were expunged: that is read once.
        news = news || (status.uidNext > watched.mark.next && status.uidNext != watched.nextSeen);
        watched.nextSeen = status.uidNext;
    } else {
        news = news || status.messages != watched.messagesSeen;
    }
    watched.messagesSeen = status.messages;
    if (news && !watched.tryAt)
        m_pending.insert(status.name);
    return news;
}

/// Dovecot with its indexes in memory says OK to NOTIFY, and tells nothing: then all mailboxes are asked about.
Result<void> AccountWatcher::doubt(imap::Client &client, const std::stop_token &stop)
{
    if (!m_notified || m_hasTold)
        return {};
    const std::size_t before = m_pending.size();
    if (auto asked = askSome(client, stop); !asked)
        return asked;
    if (m_pending.size() == before || ++m_missed < mostMissed)
        return {};
    m_notified = false;
    m_refusesNotify = true;
    for (auto &[name, watched] : m_mailboxes)
        watched.told = false;
    return {};
}

/// Dovecot loses what comes into one mailbox in the moment in which it tells of another, and tells of it only with the
/// next message.
Result<void> AccountWatcher::lookOver(imap::Client &client, const std::stop_token &stop)
{
    const auto began = LookPace::Steady::now();
    const bool many = m_manner.everything || m_order.size() > mostDoubted;
    if (many && client.capabilities().has("LIST-STATUS")) {
        auto listed = client.list(imap::ListDetail::Status);
        if (!listed)
            return passOn(listed);
        for (const imap::ListedMailbox &mailbox : *listed) {
            if (mailbox.status)
                consider(*mailbox.status);
        }
    } else if (auto asked = askSome(client, stop); !asked) {
        return asked;
    }
    const auto now = LookPace::Steady::now();
    const auto took = std::chrono::duration_cast<std::chrono::milliseconds>(now - began);
    m_lookPause = std::max(lookOverTime, took * LookPace::slowness);
    m_lookAt = now + std::max(m_lookPause, quietLookOverTime);
    return meetStrangers(client);
}

/// About the mailboxes that are the first in order, and about others in turn: none is left out for ever.
Result<void> AccountWatcher::askSome(imap::Client &client, const std::stop_token &stop)
{
    const auto first = std::span(m_order).first(std::min(mostDoubted, m_order.size()));
    std::set<MailboxName> names(first.begin(), first.end());
    const std::size_t all = m_mailboxes.size();
    auto next = m_mailboxes.upper_bound(m_askedLast);
    for (std::size_t i = 0; i < std::min(mostInTurn, all); ++i, ++next) {
        if (next == m_mailboxes.end())
            next = m_mailboxes.begin();
        m_askedLast = next->first;
        names.insert(next->first);
    }
    for (const MailboxName &name : names) {
        const auto watched = m_mailboxes.find(name);
        if (watched == m_mailboxes.end() || watched->second.tryAt || stop.stop_requested())
            continue;
        if (auto asked = ask(client, watched->second, stop); !asked)
            return asked;
    }
    return {};
}

Result<void> AccountWatcher::poll(imap::Client &client, const std::stop_token &stop)
{
    for (auto &[name, watched] : m_mailboxes) {
        if (watched.told || watched.tryAt || stop.stop_requested())
            continue;
        if (auto asked = ask(client, watched, stop); !asked)
            return asked;
    }
    return visitPending(client, stop);
}

Result<void> AccountWatcher::ask(imap::Client &client, Watched &watched, const std::stop_token &stop)
{
    auto status = client.status(watched.mark.mailbox);
    if (status) {
        isOpen(watched, stop);
        consider(*status);
        return {};
    }
    if (!client.alive() || !isOfOneMailbox(status.error()))
        return passOn(status);
    giveUp(watched, meaningOf(status.error(), client, watched.mark.mailbox), stop);
    return {};
}

/// For a while: a server may be busy with a mailbox (RFC 5530 INUSE), or out of its reach (UNAVAILABLE).
void AccountWatcher::giveUp(Watched &watched, const Fault &fault, const std::stop_token &stop)
{
    watched.tryAt = LookPace::Steady::now() + refusedTime;
    m_nextTry = std::min(m_nextTry, *watched.tryAt);
    // One that was deleted or renamed is no fault.
    watched.gone = fault.kind == FaultKind::NotFound && m_manner.everything;
    if (watched.lost || fault.kind == FaultKind::NotFound)
        return;
    watched.lost = true;
    Sighting lost;
    lost.kind = Sighting::Kind::Lost;
    lost.mailbox = watched.mark.mailbox;
    lost.fault = fault;
    m_queue.put(std::move(lost), stop);
}

void AccountWatcher::isOpen(Watched &watched, const std::stop_token &stop)
{
    if (!std::exchange(watched.lost, false))
        return;
    Sighting again;
    again.kind = Sighting::Kind::Reconnected;
    again.mailbox = watched.mark.mailbox;
    m_queue.put(std::move(again), stop);
}

void AccountWatcher::tryAgain()
{
    const auto now = LookPace::Steady::now();
    if (now < m_nextTry)
        return;
    m_nextTry = never;
    for (auto &[name, watched] : m_mailboxes) {
        if (watched.tryAt && *watched.tryAt <= now) {
            watched.tryAt.reset();
            m_pending.insert(name);
        } else if (watched.tryAt) {
            m_nextTry = std::min(m_nextTry, *watched.tryAt);
        }
    }
}

Result<void> AccountWatcher::discover(imap::Client &client)
{
    auto listed = watchable(client);
    if (!listed)
        return passOn(listed);
    for (const MailboxName &name : *listed) {
        if (m_shared.contains(name) || m_mailboxes.contains(name))
            continue;
        auto status = client.status(name);
        if (status) {
            admit(*status);
        } else if (!client.alive() || !isOfOneMailbox(status.error())) {
            return passOn(status);
        }
    }
    return {};
}

Result<void> AccountWatcher::visitPending(imap::Client &client, const std::stop_token &stop)
{
    // One round: what comes meanwhile is for the next.
    const std::set<MailboxName> now = std::exchange(m_pending, {});
    if (!now.empty())
        m_lookAt = std::min(m_lookAt, LookPace::Steady::now() + m_lookPause);
    for (const MailboxName &name : now) {
        if (stop.stop_requested())
            return {};
        const auto watched = m_mailboxes.find(name);
        if (watched == m_mailboxes.end() || watched->second.gone)
            continue;
        if (auto visited = visit(client, watched->second, stop); !visited)
            return visited;
    }
    std::erase_if(m_mailboxes, [](const auto &entry) { return entry.second.gone; });
    return {};
}

Result<void> AccountWatcher::visit(imap::Client &client, Watched &watched, const std::stop_token &stop)
{
    auto opened = openNumbered(client, watched.mark.mailbox);
    Result<void> read;
    if (!opened)
        read = passOn(opened);
    else
        read = m_newMail.meet(client, *opened, watched.mark);
    if (read) {
        if (auto told = m_newMail.tell(client, watched.mark, stop); !told)
            read = passOn(told);
    }
    if (!read && client.alive() && isOfOneMailbox(read.error())) {
        giveUp(watched, meaningOf(read.error(), client, watched.mark.mailbox), stop);
        read = {};
    } else if (read) {
        isOpen(watched, stop);
    }
    if (!read || stop.stop_requested())
        return read;
    if (auto left = client.unselect(); !left)
        return left;
    // While it was open nothing was told about it.
    return watched.tryAt ? Result<void>{} : ask(client, watched, stop);
}

} // namespace onecopy::jobs
