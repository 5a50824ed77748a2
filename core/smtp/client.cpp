// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/smtp/client.h"

#include "core/login/login.h"
#include "core/smtp/session.h"

namespace onecopy::smtp {

Client::Client(std::unique_ptr<Session> session)
    : m_session(std::move(session))
{
}

Client::Client(Client &&) noexcept = default;
Client &Client::operator=(Client &&) noexcept = default;
Client::~Client() = default;

Result<Client> Client::open(const LoginSpec &spec, const std::stop_token &stop, OpenReport *report)
{
    OpenReport unused;
    OpenReport &filled = report != nullptr ? *report : unused;
    return sasl::openWithToken(spec, stop, [&](const LoginSpec &once) -> Result<Client> {
        filled = {};
        StepTimer timer(filled.phases.connect);
        auto channel = login::connect(once, Deadline::in(limits::connectTime), stop, &filled.certificate);
        if (!channel)
            return passOn(channel);
        timer.done();
        return greet(std::move(*channel), once, stop, &filled);
    });
}

Result<Client> Client::greet(std::unique_ptr<net::Channel> channel, const LoginSpec &spec, const std::stop_token &stop,
                             OpenReport *report)
{
    OpenReport unused;
    OpenReport &filled = report != nullptr ? *report : unused;
    auto session = std::make_unique<Session>(std::move(channel), spec, stop);
    Result<void> opened = session->openUp(filled);
    filled.transcript = session->transcript();
    if (!opened)
        return passOn(opened);
    return Client(std::move(session));
}

const Extensions &Client::extensions() const
{
    return m_session->extensions();
}

bool Client::alive() const
{
    return m_session != nullptr && m_session->alive();
}

Result<void> Client::send(const Envelope &envelope, const Content &content, Submission &into)
{
    return m_session->send(envelope, content, into);
}

Result<void> Client::reset()
{
    return m_session->reset();
}

Result<void> Client::quit()
{
    return m_session->quit();
}

std::string Client::transcript() const
{
    return m_session->transcript();
}

} // namespace onecopy::smtp
