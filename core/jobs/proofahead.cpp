// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/proofahead.h"

#include <utility>

namespace onecopy::jobs {

ProofAhead::ProofAhead(const Login &login, const Context &context, ProgressMeter &meter)
    : m_login(login)
    , m_context(context)
    , m_meter(meter)
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

Result<Readings> ProofAhead::take()
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_answer.has_value(); });
    return *std::exchange(m_answer, std::nullopt);
}

/// After a stop a request is answered, too: with FaultKind::Cancelled.
void ProofAhead::run()
{
    std::optional<imap::Client> client; // belongs to this thread
    std::unique_lock lock(m_mutex);
    while (true) {
        m_changed.wait(lock, [this] { return m_ending || m_asked; });
        if (m_ending)
            break;
        const Wanted wanted = *std::exchange(m_asked, std::nullopt);
        m_reading = true;
        lock.unlock();
        auto readings = read(client, wanted);
        lock.lock();
        m_reading = false;
        m_answer = std::move(readings);
        m_changed.notify_all();
    }
    lock.unlock();
    if (client && client->alive()) [[maybe_unused]]
        const auto bye = client->logout();
}

Result<Readings> ProofAhead::read(std::optional<imap::Client> &client, const Wanted &wanted)
{
    if (!client) {
        auto opened = imap::Client::open(imapLogin(m_login), m_context.stop);
        if (!opened)
            return passOn(opened);
        client.emplace(std::move(*opened));
    }
    return readCopies(*client, wanted, m_context, m_meter);
}

} // namespace onecopy::jobs
