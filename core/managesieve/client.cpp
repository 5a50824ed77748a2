// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/managesieve/client.h"

#include "core/base/limits.h"
#include "core/login/login.h"
#include "core/managesieve/session.h"

namespace onecopy::managesieve {

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
        const auto start = Deadline::Steady::now();
        auto channel = login::connect(once, Deadline::in(limits::connectTime), stop, &filled.certificate);
        filled.connectMs = millisecondsSince(start).count();
        if (!channel)
            return passOn(channel);
        return greet(std::move(*channel), once, stop, &filled);
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

Result<std::vector<Script>> Client::listScripts()
{
    return m_session->listScripts();
}

Result<std::string> Client::getScript(const std::string &name)
{
    return m_session->getScript(name);
}

Result<std::string> Client::checkScript(const std::string &script)
{
    return m_session->perform("CHECKSCRIPT", toArgument(script)).map([](const Status &status) { return status.text; });
}

Result<void> Client::haveSpace(const std::string &name, std::size_t bytes)
{
    return m_session->perform("HAVESPACE", toArgument(name) + " " + std::to_string(bytes)).map([](const Status &) {});
}

Result<std::string> Client::putScript(const std::string &name, const std::string &script)
{
    return m_session->perform("PUTSCRIPT", toArgument(name) + " " + toArgument(script)).map([](const Status &status) {
        return status.text;
    });
}

Result<void> Client::setActive(const std::string &name)
{
    return m_session->perform("SETACTIVE", toArgument(name)).map([](const Status &) {});
}

Result<void> Client::deleteScript(const std::string &name)
{
    return m_session->perform("DELETESCRIPT", toArgument(name)).map([](const Status &) {});
}

Result<void> Client::logout()
{
    return m_session->logout();
}

std::string Client::transcript() const
{
    return m_session->transcript();
}

} // namespace onecopy::managesieve
