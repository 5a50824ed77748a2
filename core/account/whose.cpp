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

/// Account::id() in its parts, as they are written: "user@host:port", and behind a '#' whose mail is read.
struct IdParts
{
    std::optional<std::string_view> user;
    std::string_view host;
    std::optional<std::string_view> port;
    std::optional<std::string_view> owner;
};

IdParts partsOf(std::string_view id)
{
    IdParts parts;
    const std::size_t hash = id.find('#');
    if (hash != std::string_view::npos)
        parts.owner = id.substr(hash + 1);
    parts.host = id.substr(0, hash);
    if (const std::size_t at = parts.host.rfind('@'); at != std::string_view::npos) {
        parts.user = parts.host.substr(0, at);
        parts.host.remove_prefix(at + 1);
    }
    if (const std::size_t colon = parts.host.rfind(':'); colon != std::string_view::npos) {
        parts.port = parts.host.substr(colon + 1);
        parts.host = parts.host.substr(0, colon);
    }
    return parts;
}

} // namespace

Whose whose(const AccountId &account)
{
    const IdParts parts = partsOf(account.value);
    Whose found;
    found.host = parts.host;
    if (parts.user)
        found.user = parts.owner ? std::string(*parts.owner) : withHash(*parts.user);
    return found;
}

std::optional<Account> accountOf(const AccountId &id)
{
    constexpr std::uint16_t startTlsPort = 143; // RFC 8314 3.2
    IdParts parts = partsOf(id.value);
    if (!parts.user || !parts.port)
        return std::nullopt;
    if (parts.host.starts_with('[') && parts.host.ends_with(']'))
        parts.host = parts.host.substr(1, parts.host.size() - 2);
    ServerAddress server;
    server.user = withHash(*parts.user);
    server.endpoint.host = parts.host;
    std::from_chars(parts.port->data(), parts.port->data() + parts.port->size(), server.endpoint.port);
    if (server.endpoint.port == startTlsPort)
        server.endpoint.security = net::Security::StartTls;
    Account account;
    account.imap = std::move(server);
    if (parts.owner)
        account.authzid = *parts.owner;
    return account.id() == id ? std::optional(std::move(account)) : std::nullopt;
}

} // namespace onecopy
