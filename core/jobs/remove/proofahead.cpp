// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/remove/proofahead.h"

#include "core/jobs/mailboxroles.h"
#include "core/jobs/session.h"

#include <utility>

namespace onecopy::jobs {

ProofAhead::ProofAhead(const Login &login, const Context &context, ProgressMeter &meter, Opening opening)
    : m_login(login)
    , m_context(context)
    , m_meter(meter)
    , m_opening(opening)
    , m_outerStop(context.stop, [this] { m_stop.request_stop(); })
{
    m_context.stop = m_stop.get_token();
    m_thread = std::jthread([this] { run(); });
}

ProofAhead::~ProofAhead()
{
    {
        const std::lock_guard lock(m_mutex);
        m_ending = true;
        if (m_reading)
            m_stop.request_stop();
    }
    m_changed.notify_all();
}

void ProofAhead::ask(Wanted wanted)
{
    {
        const std::lock_guard lock(m_mutex);
        m_asked = std::move(wanted);
        m_answer.reset();
    }
    m_changed.notify_all();
}

void ProofAhead::expect(MailboxName mailbox)
{
    {
        const std::lock_guard lock(m_mutex);
        m_expected = std::move(mailbox);
    }
    m_changed.notify_all();
}

Result<Readings> ProofAhead::take()
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_answer.has_value(); });
    return *std::exchange(m_answer, std::nullopt);
}

bool ProofAhead::end()
{
    {
        const std::lock_guard lock(m_mutex);
        m_ending = true;
    }
    m_changed.notify_all();
    if (m_thread.joinable())
        m_thread.join();
    return m_hadSession;
}

/// After a stop a request is answered, too: with FaultKind::Cancelled.
void ProofAhead::run()
{
    std::unique_lock lock(m_mutex);
    while (true) {
        m_changed.wait(lock, [this] { return m_ending || m_asked || (m_expected && m_client); });
        if (m_ending)
            break;
        if (!m_asked) {
            const MailboxName expected = *std::exchange(m_expected, std::nullopt);
            m_reading = true;
            lock.unlock();
            openAhead(expected);
            lock.lock();
            m_reading = false;
            continue;
        }
        const Wanted wanted = *std::exchange(m_asked, std::nullopt);
        m_reading = true;
        lock.unlock();
        auto readings = read(wanted);
        lock.lock();
        m_reading = false;
        m_answer = std::move(readings);
        m_changed.notify_all();
    }
    lock.unlock();
    m_hadSession = m_client.has_value();
    if (m_client && m_client->alive()) [[maybe_unused]]
        const auto bye = m_client->logout();
    m_client.reset();
}

Result<Readings> ProofAhead::read(const Wanted &wanted)
{
    if (!m_client) {
        auto opened = m_opening == Opening::Patiently ? openPatiently(m_login, m_context)
                                                      : imap::Client::open(imapLogin(m_login), m_context.stop);
        if (!opened)
            return passOn(opened);
        m_client.emplace(std::move(*opened));
    }
    if (wanted.empty()) {
        auto namespaces = m_client->namespaces();
        if (!namespaces)
            return passOn(namespaces);
        auto roles = rolesOf(*m_client);
        if (!roles)
            return passOn(roles);
        Readings readings;
        readings.owners = MailboxOwners(std::move(*namespaces));
        readings.roles = std::move(*roles);
        return readings;
    }
    return readCopies(*m_client, wanted, m_context, m_meter, std::exchange(m_ahead, std::nullopt));
}

/// What is wrong with it whoever asks for its copies finds out.
void ProofAhead::openAhead(const MailboxName &mailbox)
{
    if (auto opened = m_client->examine(mailbox))
        m_ahead = std::move(*opened);
}

} // namespace onecopy::jobs
