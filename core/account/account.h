// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/fault.h"
#include "core/base/ids.h"
#include "core/net/tlspolicy.h"

#include <optional>
#include <string>
#include <string_view>

namespace onecopy {

enum class Protocol { Imap, Smtp, Pop3, Sieve };

/// docs: the `--auth` option. Auto takes the strongest that both sides know and that is safe on the connection.
enum class AuthChoice { Auto, Plain, Login, CramMd5, ScramSha1, ScramSha256, XOAuth2, OAuthBearer };

[[nodiscard]] std::string_view toString(AuthChoice choice) noexcept; ///< "scram-sha-256"
[[nodiscard]] std::optional<AuthChoice> authChoiceFrom(std::string_view word) noexcept;

/// One server of an account.
struct ServerAddress
{
    net::Endpoint endpoint;
    std::string user; ///< UTF-8, decoded from the URL
    bool operator==(const ServerAddress &) const = default;
};

/// imaps://user@host:port and its relatives, as in the command-line contract. The user part is percent-decoded; a
/// password in a URL is refused (FaultKind::Usage), since it would be in the process list and the shell history.
/// Default ports: imaps 993, imap 143, smtps 465, smtp 587, pop3s 995, pop3 110, sieve 4190. Plain `imap://` requires
/// STARTTLS.
[[nodiscard]] Result<ServerAddress> parseServerUrl(Protocol protocol, std::string_view url);
[[nodiscard]] std::string toUrl(Protocol protocol, const ServerAddress &address);

/// "Sign in with the browser": who gives out the tokens (RFC 6749). Nothing in here is secret.
struct OAuthSettings
{
    std::string provider; ///< "google", "microsoft" or "custom"
    std::string clientId; ///< given out by the provider to whoever runs this program; the administrator has it
    std::string authorizeUrl;
    std::string tokenUrl;
    std::string scope; ///< of mail only, separated by blanks
    bool operator==(const OAuthSettings &) const = default;
};

/// The addresses of a provider that many use; without a client id. None for other words than "google" and "microsoft".
[[nodiscard]] std::optional<OAuthSettings> oauthPreset(std::string_view provider);

/// Everything that is saved about a mail account. No secret is ever in here.
struct Account
{
    std::string name; ///< the user's own name for it; empty for a throw-away account
    std::optional<ServerAddress> imap;
    std::optional<ServerAddress> smtp;
    std::optional<ServerAddress> pop3;
    net::TlsPolicy tls;
    AuthChoice auth = AuthChoice::Auto;
    std::string authzid;         ///< whose mail is read, through a master account (RFC 4616)
    bool allowCleartext = false; ///< a password may travel in clear to a host that is not loopback
    std::optional<OAuthSettings> oauth; ///< no password: tokens, which the user agrees to in the browser
    std::optional<ServerAddress> sieve; ///< ManageSieve; none: see sieveServer()

    /// Where ManageSieve is: as it is set, else at the IMAP (or POP3) server's host, on port 4190 with STARTTLS
    /// (RFC 5804 1.8). None for an account that reads no mail.
    [[nodiscard]] std::optional<ServerAddress> sieveServer() const;

    /// Identity of the mailboxes behind it: "user@host:port" or "user@host:port#authzid"; the IMAP server's, else the
    /// POP3 server's.
    [[nodiscard]] AccountId id() const;
    bool operator==(const Account &) const = default;
};

} // namespace onecopy
