// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account/account.h"
#include "core/jobs/connect/oauth.h"
#include "core/jobs/context.h"

#include <memory>
#include <mutex>
#include <string>

/// Accounts that sign in with the browser: from what is saved about them to the tokens of each login.
namespace onecopy::jobs {

/// The places in a vault; no account's password is ever under one of these names.
[[nodiscard]] std::string refreshTokenKey(const Account &account);
[[nodiscard]] std::string clientSecretKey(const Account &account);

/// Reads the addresses. The client secret, where the provider wants one, comes from the vault. Faults: Usage for what
/// is no https address or has no client id, and those of the vault.
[[nodiscard]] Result<OAuthProvider> oauthProvider(const Account &account, Vault &vault, const std::stop_token &stop);
/// The account's own authority is trusted for its authorisation server too; its pin and its old TLS are not.
[[nodiscard]] OAuthTransport oauthTransport(const Account &account);

/// The access token of one account, renewed when it is about to end or was refused. Thread-safe: several logins at once
/// cost one question.
class TokenSource
{
public:
    TokenSource(OAuthProvider provider, OAuthTransport transport, std::shared_ptr<Vault> vault, std::string key);
    /// A sasl::TokenGiver. Faults: those of freshAccessToken().
    [[nodiscard]] Result<Secret> token(const Secret &refused, const std::stop_token &stop);

private:
    const OAuthProvider m_provider;
    const OAuthTransport m_transport;
    const std::shared_ptr<Vault> m_vault;
    const std::string m_key;
    std::timed_mutex m_mutex; ///< for all that follows; held while the question is on its way
    Secret m_token;
    Deadline m_until = Deadline::in(std::chrono::milliseconds(0));
};

/// For an account with OAuthSettings: lets its logins take tokens from the vault. Others are left as they are.
[[nodiscard]] Result<void> useTokens(Login &login, const std::shared_ptr<Vault> &vault, const std::stop_token &stop);

/// Asks for consent in the browser, and keeps what comes of it in the vault. REQUIRES: account.oauth.
[[nodiscard]] Result<void> signIn(const Account &account, Vault &vault, const OpenBrowser &open,
                                  const std::stop_token &stop);
/// Forgets it. What cannot be reached cannot be forgotten; that is no fault.
void signOut(const Account &account, Vault &vault, const std::stop_token &stop);

} // namespace onecopy::jobs
