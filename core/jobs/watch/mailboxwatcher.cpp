// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/watch/mailboxwatcher.h"

#include "core/base/faultdetail.h"
#include "core/jobs/nextuid.h"
#include "core/jobs/session.h"

#include <algorithm>

namespace onecopy::jobs {

MailboxWatcher::MailboxWatcher(const Login &login, WatchMark from, Manner manner, const Clock &clock,
                               SightingQueue &queue)
    : m_mark(std::move(from))
    , m_manner(manner)
    , m_queue(queue)
    , m_newMail(clock, queue)
    , m_reconnector(login, m_mark.mailbox, queue)
    , m_thread([this](const std::stop_token &stop) { work(stop); })
{
}

void MailboxWatcher::makeRoom()
{
    m_makesRoom = true;
    m_thread.request_stop();
}

void MailboxWatcher::work(const std::stop_token &stop)
{
    bool handedBack = false;
    const auto failed = [&](const Fault &fault) {
        const bool wasUp = m_reconnector.wasUp();
        if (!m_manner.mayHandBack || (wasUp && fault.kind != FaultKind::NotFound))
            return Reconnector::After::TryAgain;
        handBack(fault, stop);
        handedBack = true;
        return Reconnector::After::GiveUp;
    };
    m_reconnector.run(
        stop, [&](imap::Client &client) { return session(client, stop); }, failed);
    if (m_makesRoom && !handedBack)
        handBack({}, {});
}

void MailboxWatcher::handBack(std::optional<Fault> fault, const std::stop_token &stop)
{
    Sighting back;
    back.wasReady = m_reconnector.wasUp();
    if (back.wasReady)
        m_reconnector.up(stop); // what is handed back is not lost
    back.kind = Sighting::Kind::HandBack;
    back.mailbox = m_mark.mailbox;
    back.marks = {m_mark};
    back.fault = std::move(fault);
    m_queue.put(std::move(back), stop);
}

/// And tells what has come since the mark.
Result<void> MailboxWatcher::open(imap::Client &client, const std::stop_token &stop)
{
    auto opened = openNumbered(client, m_mark.mailbox);
    if (!opened)
        return tl::unexpected(meaningOf(opened.error(), client, m_mark.mailbox));
    if (auto met = m_newMail.meet(client, *opened, m_mark); !met)
        return met;
    auto told = m_newMail.tell(client, m_mark, stop);
    return told ? Result<void>() : passOn(told);
}

Result<void> MailboxWatcher::session(imap::Client &client, const std::stop_token &stop)
{
    if (auto opened = open(client, stop); !opened)
        return opened;
    m_reconnector.up(stop);
    auto fresh = LookPace::Steady::now() + m_manner.freshAfter;
    LookPace pace(m_manner.watched, LookPace::Steady::now());
    SleepDetector sleep;
    while (!stop.stop_requested()) {
        const auto now = LookPace::Steady::now();
        if (now >= fresh) {
            if (auto opened = open(client, stop); !opened)
                return opened;
            fresh = now + m_manner.freshAfter;
        }
        const auto wait = std::min(pace.wait(now), std::chrono::ceil<LookPace::Milliseconds>(fresh - now));
        if (auto waited = client.waitForEvents(wait, stop); !waited)
            return waited;
        if (sleep.slept()) {
            m_reconnector.blindSince(sleep.lastAwake());
            return fail(FaultKind::ConnectionLost, "watch", std::string(faultdetail::slept));
        }
        const bool pushed = client.lastWait().pushed;
        auto more = news(client);
        if (more && !*more && wait < LookPace::calm && !stop.stop_requested()) {
            // The end of an IDLE tells nothing that the server holds back; a command of its own does.
            const auto asked = LookPace::Steady::now();
            if (auto looked = client.noop(); !looked)
                return looked;
            pace.answered(std::chrono::duration_cast<LookPace::Milliseconds>(LookPace::Steady::now() - asked));
            more = news(client);
        }
        if (!more)
            return passOn(more);
        if (!*more)
            continue;
        pace.news(pushed, LookPace::Steady::now());
        if (auto told = m_newMail.tell(client, m_mark, stop); !told)
            return passOn(told);
    }
    if (m_makesRoom)
        m_reconnector.finish();
    return {};
}

/// True when there may be new messages.
Result<bool> MailboxWatcher::news(imap::Client &client)
{
    bool more = false;
    for (const imap::MailboxEvent &event : client.takeEvents()) {
        if (event.kind == imap::MailboxEvent::Kind::Bye)
            return fail(FaultKind::ServerUnavailable, "watch", {}, event.text);
        if (event.kind == imap::MailboxEvent::Kind::UidValidityChanged)
            return fail(FaultKind::UidValidityChanged, "watch");
        if (event.kind == imap::MailboxEvent::Kind::Exists) {
            m_newMail.grewTo(event.number);
            more = true;
        }
    }
    return more;
}

} // namespace onecopy::jobs
