// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QUrl>

#include "core/jobs/connect/tokensource.h"

#include "core/base/limits.h"

namespace onecopy::jobs {

namespace {

/// A login takes a moment, and clocks differ.
constexpr std::chrono::seconds margin{60};

Result<QUrl> httpsAddress(const std::string &text, const char *which)
{
    const QUrl url(QString::fromStdString(text), QUrl::StrictMode);
    if (!url.isValid() || url.scheme() != QLatin1String("https") || url.host().isEmpty() || !url.userInfo().isEmpty() ||
        url.hasFragment())
        return fail(FaultKind::Usage, "oauth",
                    std::string("the ") + which + " address must begin with https:// and name a server");
    return url;
}

} // namespace

// The first '#' of an account's id comes after its user, so that no id begins with one.
std::string refreshTokenKey(const Account &account)
{
    return "#oauth " + account.id().value;
}

std::string clientSecretKey(const Account &account)
{
    return "#oauth-client " + account.id().value;
}

Result<OAuthProvider> oauthProvider(const Account &account, Vault &vault, const std::stop_token &stop)
{
    const OAuthSettings &settings = *account.oauth;
    auto authorize = httpsAddress(settings.authorizeUrl, "authorisation");
    if (!authorize)
        return passOn(authorize);
    auto token = httpsAddress(settings.tokenUrl, "token");
    if (!token)
        return passOn(token);
    if (settings.clientId.empty())
        return fail(FaultKind::Usage, "oauth", "the client id is missing; whoever runs the mail service gives one out");
    OAuthProvider provider;
    provider.authorizeUrl = settings.authorizeUrl;
    provider.tokenHost = token->host(QUrl::EncodeUnicode).toStdString();
    provider.tokenPort = static_cast<std::uint16_t>(token->port(443));
    provider.tokenPath = token->toString(QUrl::RemoveScheme | QUrl::RemoveAuthority | QUrl::FullyEncoded).toStdString();
    if (provider.tokenPath.empty())
        provider.tokenPath = "/";
    provider.clientId = settings.clientId;
    provider.scope = settings.scope;
    auto secret = vault.read(clientSecretKey(account), stop);
    if (!secret)
        return passOn(secret);
    if (*secret)
        provider.clientSecret = std::move(**secret);
    return provider;
}

OAuthTransport oauthTransport(const Account &account)
{
    OAuthTransport transport;
    transport.tls.caFile = account.tls.caFile;
    return transport;
}

TokenSource::TokenSource(OAuthProvider provider, OAuthTransport transport, std::shared_ptr<Vault> vault,
                         std::string key)
    : m_provider(std::move(provider))
    , m_transport(std::move(transport))
    , m_vault(std::move(vault))
    , m_key(std::move(key))
{
}

Result<Secret> TokenSource::token(const Secret &refused, const std::stop_token &stop)
{
    std::unique_lock lock(m_mutex, std::defer_lock);
    while (!lock.try_lock_for(limits::waitSlice)) {
        if (stop.stop_requested())
            return fail(FaultKind::Cancelled, "oauth");
    }
    // Another login may have renewed it while this one was being refused.
    const bool good = !m_token.empty() && !m_until.passed() && m_token.reveal() != refused.reveal();
    if (good)
        return m_token;
    m_token.wipe();
    auto fresh = freshAccessToken(m_provider, *m_vault, m_key, m_transport, stop);
    if (!fresh)
        return passOn(fresh);
    m_token = std::move(fresh->secret);
    m_until = Deadline::in(std::max(fresh->lifetime - margin, std::chrono::seconds(0)));
    return m_token;
}

Result<void> useTokens(Login &login, const std::shared_ptr<Vault> &vault, const std::stop_token &stop)
{
    if (!login.account.oauth)
        return {};
    auto provider = oauthProvider(login.account, *vault, stop);
    if (!provider)
        return passOn(provider);
    auto source = std::make_shared<TokenSource>(std::move(*provider), oauthTransport(login.account), vault,
                                                refreshTokenKey(login.account));
    login.token = [source](const Secret &refused, const std::stop_token &stopping) {
        return source->token(refused, stopping);
    };
    login.secretIsToken = true;
    return {};
}

Result<void> signIn(const Account &account, Vault &vault, const OpenBrowser &open, const std::stop_token &stop)
{
    // A vault that cannot be reached must be known before anybody is sent to a browser.
    auto provider = oauthProvider(account, vault, stop);
    if (!provider)
        return passOn(provider);
    auto agreed = authorizeInBrowser(*provider, vault, refreshTokenKey(account), open, oauthTransport(account), stop);
    if (!agreed)
        return passOn(agreed);
    return {};
}

void signOut(const Account &account, Vault &vault, const std::stop_token &stop)
{
    [[maybe_unused]] const auto token = vault.remove(refreshTokenKey(account), stop);
    [[maybe_unused]] const auto client = vault.remove(clientSecretKey(account), stop);
}

} // namespace onecopy::jobs
