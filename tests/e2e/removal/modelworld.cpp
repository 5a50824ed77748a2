// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/removal/modelworld.h"

#include <algorithm>

namespace onecopy::model {

std::string mail(const std::string &id, const std::string &more)
{
    return more + "From: a@example.org\r\nTo: b@example.org\r\nSubject: " + id +
           "\r\nDate: Mon, 23 Nov 2026 09:59:00 +0000\r\nMessage-ID: <" + id + "@example.org>\r\n\r\nText of " + id +
           ".\r\n";
}

World::World(Server &modelServer, std::string userName, std::string path)
    : server(modelServer)
    , user(std::move(userName))
    , context{std::move(path), &clock, {}, {}, {}}
{
    ServerAddress address;
    address.endpoint = {"127.0.0.1", server.port(), net::Security::Cleartext};
    address.user = user;
    login.account.imap = address;
    login.secret = Secret(std::string("secret"));
    login.silence = std::chrono::seconds(30);
}

void World::store(const std::string &mailbox, const std::string &bytes, const std::set<std::string> &flags,
                  std::uint64_t gmailId)
{
    server.with([&] { server.account(user).store(mailbox, bytes, date, flags, gmailId); });
}

Result<jobs::ScanOutcome> World::scan() const
{
    jobs::ScanRequest request;
    request.login = login;
    return jobs::scan(request, context);
}

Result<removal::Plan> World::plan(const removal::Request &request) const
{
    return jobs::planRemoval(login, request, context);
}

Result<jobs::RemovalOutcome> World::remove(const removal::Plan &what) const
{
    return jobs::executeRemoval(login, what, what.hash(), context);
}

std::size_t World::count(const std::string &mailbox) const
{
    std::size_t number = 0;
    server.with([&] {
        for (const Message &message : server.account(user).box(mailbox).messages)
            number += message.isLease() ? 0 : 1;
    });
    return number;
}

std::size_t World::leases() const
{
    std::size_t number = 0;
    server.with([&] {
        const std::vector<Message> &all = server.account(user).box(quarantine).messages;
        number = static_cast<std::size_t>(
            std::ranges::count_if(all, [](const Message &message) { return message.isLease() && !message.marked(); }));
    });
    return number;
}

} // namespace onecopy::model
