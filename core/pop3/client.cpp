// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pop3/client.h"

#include "core/base/limits.h"
#include "core/login/login.h"
#include "core/pop3/session.h"

namespace onecopy::pop3 {

namespace {

/// Old servers close at a command that they do not know. Where the connection is not in clear, a cut line must not lead
/// to a login that tells the server more.
bool hungUpOnCapabilities(const LoginSpec &spec, const Fault &fault, const OpenReport &report)
{
    return spec.asksCapabilities && spec.endpoint.security == net::Security::Cleartext && report.mechanism.empty() &&
           fault.kind == FaultKind::ConnectionLost && fault.where.starts_with("pop3 CAPA");
}

} // namespace

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
    const auto openOnce = [&](const LoginSpec &once) -> Result<Client> {
        filled = {};
        const auto start = Deadline::Steady::now();
        auto channel = login::connect(once, Deadline::in(limits::connectTime), stop, &filled.certificate);
        filled.connectMs = millisecondsSince(start).count();
        if (!channel)
            return passOn(channel);
        return greet(std::move(*channel), once, stop, &filled);
    };
    return sasl::openWithToken(spec, stop, [&](const LoginSpec &once) -> Result<Client> {
        auto client = openOnce(once);
        if (client || !hungUpOnCapabilities(once, client.error(), filled))
            return client;
        LoginSpec again = once;
        again.asksCapabilities = false;
        return openOnce(again);
    });
}

Result<Client> Client::greet(std::unique_ptr<net::Channel> channel, const LoginSpec &spec, const std::stop_token &stop,
                             OpenReport *report)
{
    OpenReport unused;
    OpenReport &filled = report != nullptr ? *report : unused;
    auto session = std::make_unique<Session>(std::move(channel), spec, stop);
    Result<void> opened = session->openUp(Deadline::in(limits::connectTime), filled);
    filled.transcript = session->transcript();
    if (!opened)
        return passOn(opened);
    return Client(std::move(session));
}

const Capabilities &Client::capabilities() const
{
    return m_session->capabilities();
}

bool Client::alive() const
{
    return m_session != nullptr && m_session->alive();
}

Result<MailboxSize> Client::stat()
{
    return m_session->stat();
}

Result<std::vector<MessageId>> Client::uidl()
{
    return m_session->uidl();
}

Result<std::vector<MessageSize>> Client::list()
{
    return m_session->list();
}

Result<void> Client::top(std::uint32_t number, std::uint32_t lines, const Sink &sink)
{
    return m_session->stream("TOP " + std::to_string(number) + " " + std::to_string(lines),
                             lines == 0 ? Length::Short : Length::Long, sink);
}

Result<void> Client::retrieve(std::uint32_t number, const Sink &sink)
{
    return m_session->stream("RETR " + std::to_string(number), Length::Long, sink);
}

Result<void> Client::quit()
{
    return m_session->quit();
}

std::string Client::transcript() const
{
    return m_session->transcript();
}

} // namespace onecopy::pop3
