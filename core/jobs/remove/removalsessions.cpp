// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/remove/removalsessions.h"

#include "core/jobs/session.h"

#include <utility>

namespace onecopy::jobs {

RemovalSessions::RemovalSessions(const Login &login, const Context &context, Lease &lease)
    : m_login(login)
    , m_context(context)
    , m_lease(lease)
    , m_silent(ProgressSink{}, Phase::Proving, 0)
{
    m_reading.emplace(login, context, m_silent);
}

void RemovalSessions::ask(Wanted wanted)
{
    m_asked = std::move(wanted);
    if (m_reading)
        m_reading->ask(*m_asked);
}

void RemovalSessions::forgetAsked()
{
    if (std::exchange(m_asked, std::nullopt) && m_reading) [[maybe_unused]]
        const auto unused = m_reading->take();
}

Result<Readings> RemovalSessions::take()
{
    const Wanted wanted = *std::exchange(m_asked, std::nullopt);
    if (m_reading) {
        auto readings = m_reading->take();
        if (readings || !isShortOfSessions(readings.error()) || m_reading->end())
            return readings;
        m_reading.reset();
    }
    return readCopies(*m_looking, wanted, m_context, m_silent);
}

/// Ends the session that reads ahead: it belongs to its thread, so that it cannot be used here. False: it had none.
bool RemovalSessions::makeRoom()
{
    if (!m_reading)
        return false;
    forgetAsked();
    const bool hadOne = m_reading->end();
    m_reading.reset();
    return hadOne;
}

Result<void> RemovalSessions::openOrMakeRoom(std::optional<imap::Client> &session, Need need)
{
    if (session)
        return {};
    auto opened = imap::Client::open(imapLogin(m_login), m_context.stop);
    if (opened) {
        session.emplace(std::move(*opened));
        return {};
    }
    if (!isShortOfSessions(opened.error()))
        return passOn(opened);
    const bool mayWait = need == Need::Must && mayLetInSoon(opened.error());
    if (!makeRoom() && !mayWait)
        return passOn(opened);
    return openIfMissing(session, m_login, m_context);
}

Result<void> RemovalSessions::open(bool keptApart)
{
    m_looking = m_lease.lend();
    for (std::optional<imap::Client> *session : {&m_looking, &m_changing}) {
        if (auto opened = openOrMakeRoom(*session, Need::Must); !opened)
            return tl::unexpected(m_looking ? besideAnother(opened.error()) : opened.error());
    }
    if (!keptApart || !m_reading)
        return {};
    auto opened = openOrMakeRoom(m_keeping, Need::Spare);
    return opened || isShortOfSessions(opened.error()) ? Result<void>() : opened;
}

void RemovalSessions::close(bool orderly)
{
    m_reading.reset();
    m_asked.reset();
    for (std::optional<imap::Client> *session : {&m_changing, &m_keeping}) {
        if (orderly && *session) [[maybe_unused]]
            const auto bye = (*session)->logout();
        session->reset();
    }
    if (m_looking)
        m_lease.giveBack(*std::exchange(m_looking, std::nullopt));
}

} // namespace onecopy::jobs
