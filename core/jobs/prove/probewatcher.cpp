// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/prove/probewatcher.h"

#include "core/base/limits.h"
#include "core/jobs/nextuid.h"
#include "core/jobs/prove/probereader.h"

namespace onecopy::jobs {

using namespace std::chrono_literals;

namespace {

/// As a watch that somebody looks at: IDLE of some servers tells late what has come, that of Courier once a minute.
constexpr auto askTime = 300ms;
constexpr auto backOff = 2s; ///< before a lost connection is made again

/// RFC 3501 5.1: this name is the same everywhere.
const MailboxName inboxName{"INBOX"};

} // namespace

ProbeWatcher::ProbeWatcher(Login login, std::string run, ProbeBoard &board)
    : m_login(std::move(login))
    , m_run(std::move(run))
    , m_board(board)
    , m_thread([this](const std::stop_token &stop) { work(stop); })
{
}

void ProbeWatcher::state(std::optional<Fault> fault)
{
    {
        const std::lock_guard lock(m_mutex);
        m_ready = m_ready || !fault;
        m_fault = std::move(fault);
    }
    m_changed.notify_all();
}

Result<void> ProbeWatcher::waitUntilReady(const std::stop_token &stop)
{
    std::unique_lock lock(m_mutex);
    while (!m_ready && !m_fault) {
        if (stop.stop_requested())
            return fail(FaultKind::Cancelled, "probe");
        m_changed.wait_for(lock, limits::waitSlice);
    }
    return m_ready ? Result<void>() : tl::unexpected(*m_fault);
}

void ProbeWatcher::work(const std::stop_token &stop)
{
    while (!stop.stop_requested()) {
        auto ended = session(stop);
        if (stop.stop_requested())
            return;
        std::unique_lock lock(m_mutex);
        // Without a beginning there is nothing to go on with; and a login that is refused is not tried again.
        if (!m_ready || (!ended && ended.error().kind == FaultKind::LoginRefused)) {
            m_fault = ended ? Fault{FaultKind::ConnectionLost, "probe", {}, {}} : ended.error();
            m_changed.notify_all();
            return;
        }
        const Deadline again = Deadline::in(backOff);
        while (!stop.stop_requested() && !again.passed())
            m_changed.wait_for(lock, limits::waitSlice);
    }
}

Result<void> ProbeWatcher::session(const std::stop_token &stop)
{
    auto client = imap::Client::open(imapLogin(m_login), stop);
    if (!client)
        return passOn(client);
    auto inbox = openNumbered(*client, inboxName);
    if (!inbox)
        return passOn(inbox);
    if (m_next.value == 0 || inbox->validity != m_validity) {
        if (auto begun = begin(*client, *inbox); !begun)
            return begun;
        state(std::nullopt);
    }
    while (!stop.stop_requested()) {
        if (auto looked = look(*client, *inbox); !looked)
            return looked;
        if (auto waited = client->waitForEvents(askTime, stop); !waited)
            return waited;
        auto events = client->takeEvents();
        if (events.empty() && !stop.stop_requested()) {
            // The end of an IDLE tells nothing that the server holds back; a command of its own does.
            if (auto asked = client->noop(); !asked)
                return asked;
            events = client->takeEvents();
        }
        for (const imap::MailboxEvent &event : events) {
            if (event.kind == imap::MailboxEvent::Kind::Bye)
                return fail(FaultKind::ServerUnavailable, "probe", {}, event.text);
            if (event.kind == imap::MailboxEvent::Kind::UidValidityChanged)
                return fail(FaultKind::UidValidityChanged, "probe");
        }
    }
    return {};
}

/// Everything that is there now is not ours. After a new UIDVALIDITY copies may hide among it: those are found at the
/// end of the run, by the search through every mailbox.
Result<void> ProbeWatcher::begin(imap::Client &client, const imap::SelectedMailbox &inbox)
{
    m_validity = inbox.validity;
    auto next = nextUid(client, inbox);
    if (!next)
        return passOn(next);
    m_next = *next;
    return {};
}

Result<void> ProbeWatcher::look(imap::Client &client, const imap::SelectedMailbox &inbox)
{
    const auto now = Steady::now();
    auto reading = readProbes(client, inbox, imap::UidSet::range(m_next, Uid{UINT32_MAX}), m_run);
    if (!reading)
        return passOn(reading);
    for (FoundProbe &found : reading->probes) {
        // RFC 3501 6.4.8: "N:*" names the last message even when it lies before N.
        if (found.arrival.ref.uid >= m_next)
            m_board.arrived(std::move(found.arrival), now);
    }
    if (reading->lastUid >= m_next.value)
        m_next = Uid{reading->lastUid + 1};
    return {};
}

} // namespace onecopy::jobs
