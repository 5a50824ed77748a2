// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account/vault.h"
#include "core/base/fault.h"
#include "core/base/secret.h"
#include "core/net/namelookup.h"
#include "core/net/tlspolicy.h"

#include <chrono>
#include <cstdint>
#include <functional>
#include <stop_token>
#include <string>

/// OAuth 2 for people with a browser (RFC 6749 4.1, RFC 7636, RFC 8252). The refresh token is kept in the vault and
/// nowhere else; access tokens live in memory. No text of a Fault holds a token, a code or a verifier.
namespace onecopy::jobs {

/// How to reach the authorisation server of a mail provider.
struct OAuthProvider
{
    std::string authorizeUrl; ///< https://…, with or without a query of its own
    std::string tokenHost;    ///< the token endpoint is always reached over verified TLS
    std::uint16_t tokenPort = 443;
    std::string tokenPath = "/token";
    std::string clientId;
    std::string scope; ///< of mail only
    /// Some providers give one out with the client id, though a program that anybody can take apart keeps none (RFC
    /// 8252 8.5). Empty: none is sent.
    Secret clientSecret{};
};

/// An access token, and how long it is said to be good; a server may take it back sooner.
struct AccessToken
{
    Secret secret;
    std::chrono::seconds lifetime{300};
};

struct OAuthTransport
{
    net::TlsPolicy tls;
    net::Resolver names = net::systemResolver;
    std::chrono::milliseconds answerTime{30'000};   ///< of the token endpoint
    std::chrono::milliseconds consentTime{300'000}; ///< for the person in front of the browser
};

/// Shows an address in the system's browser; false when there is none.
using OpenBrowser = std::function<bool(const std::string &url)>;

/// Asks the user for consent in the browser, waits for the answer on a random port of 127.0.0.1, and keeps the refresh
/// token in the vault under `key`. Requests to that port that do not carry our state are answered and ignored. Returns
/// the first access token. Faults: LoginRefused (the user or the server said no), Timeout, Cancelled, Protocol,
/// SecretMissing (no refresh token came, or the vault does not take it), and those of the transport.
[[nodiscard]] Result<AccessToken> authorizeInBrowser(const OAuthProvider &provider, Vault &vault,
                                                     const std::string &key, const OpenBrowser &open,
                                                     const OAuthTransport &transport, const std::stop_token &stop);

/// A new access token for the refresh token in the vault. A refresh token that came with it replaces the old one.
/// Faults: SecretMissing where none is kept; LoginRefused where it is not good any more: authorizeInBrowser() comes
/// next.
[[nodiscard]] Result<AccessToken> freshAccessToken(const OAuthProvider &provider, Vault &vault, const std::string &key,
                                                   const OAuthTransport &transport, const std::stop_token &stop);

} // namespace onecopy::jobs
