// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/account/whose.h"

#include <charconv>
#include <string_view>

namespace onecopy {

namespace {

/// Undoes what Account::id() does to a user name, so that the first '#' is always its own.
std::string withHash(std::string_view text)
{
    std::string out;
    for (std::size_t at = 0; at < text.size();) {
        const std::string_view escape = text.substr(at, 3);
        const bool escaped = escape == "%23" || escape == "%25";
        out += !escaped ? text[at] : escape == "%23" ? '#' : '%';
        at += escaped ? 3 : 1;
    }
    return out;
}

} // namespace

Whose whose(const AccountId &account)
{
    const std::string_view value = account.value;
    const std::size_t hash = value.find('#');
    const std::string_view login = value.substr(0, hash);
    const std::size_t at = login.rfind('@');
    const std::string_view hostPort = at == std::string_view::npos ? login : login.substr(at + 1);
    Whose found;
    found.host = hostPort.substr(0, hostPort.rfind(':'));
    if (hash != std::string_view::npos && at != std::string_view::npos)
        found.user = value.substr(hash + 1);
    else if (at != std::string_view::npos)
        found.user = withHash(login.substr(0, at));
    return found;
}

std::optional<Account> accountOf(const AccountId &id)
{
    constexpr std::uint16_t startTlsPort = 143; // RFC 8314 3.2
    const std::string_view value = id.value;
    const std::size_t hash = value.find('#');
    const std::string_view login = value.substr(0, hash);
    const std::size_t at = login.rfind('@');
    const std::size_t colon = login.rfind(':');
    if (at == std::string_view::npos || colon == std::string_view::npos || colon < at)
        return std::nullopt;
    ServerAddress server;
    server.user = withHash(login.substr(0, at));
    std::string_view host = login.substr(at + 1, colon - at - 1);
    if (host.starts_with('[') && host.ends_with(']'))
        host = host.substr(1, host.size() - 2);
    server.endpoint.host = host;
    std::from_chars(login.data() + colon + 1, login.data() + login.size(), server.endpoint.port);
    if (server.endpoint.port == startTlsPort)
        server.endpoint.security = net::Security::StartTls;
    Account account;
    account.imap = std::move(server);
    if (hash != std::string_view::npos)
        account.authzid = value.substr(hash + 1);
    return account.id() == id ? std::optional(std::move(account)) : std::nullopt;
}

} // namespace onecopy
