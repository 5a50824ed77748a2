// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>

#include "core/jobs/oauth.h"

#include "core/base/limits.h"
#include "core/base/text.h"
#include "core/jobs/httpsrequest.h"
#include "core/jobs/redirectlistener.h"

#include <algorithm>
#include <array>

namespace onecopy::jobs {

namespace {

struct Tokens
{
    AccessToken access;
    Secret refresh; ///< empty: none came
};

/// 256 bits in the alphabet of RFC 7636 4.1.
std::string randomWord()
{
    std::array<quint32, 8> bits{};
    QRandomGenerator::system()->fillRange(bits.data(), static_cast<qsizetype>(bits.size()));
    const QByteArray bytes(reinterpret_cast<const char *>(bits.data()), sizeof bits);
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals).toStdString();
}

/// RFC 7636 4.2, S256.
std::string challengeFor(const std::string &verifier)
{
    const QByteArray hash = QCryptographicHash::hash(QByteArray::fromStdString(verifier), QCryptographicHash::Sha256);
    return hash.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals).toStdString();
}

/// A day: whatever a server says, it is asked again by then.
constexpr double longestLifetime = 86'400;

std::string field(const char *name, std::string_view value)
{
    return std::string(name) + "=" + percentEncoded(value);
}

std::string consentUrl(const OAuthProvider &provider, const std::string &redirect, const std::string &state,
                       const std::string &verifier)
{
    const bool hasQuery = provider.authorizeUrl.find('?') != std::string::npos;
    return provider.authorizeUrl + (hasQuery ? "&" : "?") + "response_type=code&" +
           field("client_id", provider.clientId) + "&" + field("redirect_uri", redirect) + "&" +
           field("scope", provider.scope) + "&" + field("state", state) + "&" +
           field("code_challenge", challengeFor(verifier)) + "&code_challenge_method=S256";
}

/// RFC 6749 5.1 and 5.2.
Result<Tokens> readAnswer(const HttpsAnswer &answer)
{
    const QJsonObject object = QJsonDocument::fromJson(QByteArray::fromStdString(answer.body)).object();
    if (const QString error = object[QLatin1String("error")].toString(); !error.isEmpty())
        return fail(FaultKind::LoginRefused, "oauth token", "the authorisation server refused",
                    printable(error.toStdString(), 100));
    const std::string access = object[QLatin1String("access_token")].toString().toStdString();
    const std::string refresh = object[QLatin1String("refresh_token")].toString().toStdString();
    if (answer.status != 200 || access.empty() || access.size() > limits::challengeBytes ||
        refresh.size() > limits::challengeBytes)
        return fail(FaultKind::Protocol, "oauth token",
                    "the authorisation server gave no token, status " + std::to_string(answer.status));
    if (!equalsIgnoreCase(object[QLatin1String("token_type")].toString().toStdString(), "bearer"))
        return fail(FaultKind::Protocol, "oauth token", "a token of a kind that mail servers do not take");
    Tokens tokens{{Secret(access)}, Secret(refresh)};
    // RFC 6749 5.1: only recommended, and a number of a server's.
    const double seconds = object[QLatin1String("expires_in")].toDouble();
    if (seconds >= 1)
        tokens.access.lifetime = std::chrono::seconds(static_cast<std::int64_t>(std::min(seconds, longestLifetime)));
    return tokens;
}

Result<Tokens> askForTokens(const OAuthProvider &provider, std::string form, const OAuthTransport &transport,
                            const std::stop_token &stop)
{
    if (!provider.clientSecret.empty())
        form += "&" + field("client_secret", provider.clientSecret.reveal());
    const HttpsRequest request{provider.tokenHost, provider.tokenPort, provider.tokenPath, form};
    auto answer = httpsRequest(request, transport.tls, Deadline::in(transport.answerTime), stop, transport.names);
    if (!answer)
        return passOn(answer);
    return readAnswer(*answer);
}

} // namespace

Result<AccessToken> authorizeInBrowser(const OAuthProvider &provider, Vault &vault, const std::string &key,
                                  const OpenBrowser &open, const OAuthTransport &transport, const std::stop_token &stop)
{
    if (!provider.authorizeUrl.starts_with("https://"))
        return fail(FaultKind::Usage, "oauth", "consent is asked for over https only");
    RedirectListener listener;
    auto port = listener.listen();
    if (!port)
        return passOn(port);
    const std::string redirect = "http://127.0.0.1:" + std::to_string(*port) + "/";
    const std::string state = randomWord();
    const std::string verifier = randomWord();
    if (!open(consentUrl(provider, redirect, state, verifier)))
        return fail(FaultKind::NotFound, "oauth", "no browser could be opened");
    auto code = listener.waitForCode(state, Deadline::in(transport.consentTime), stop);
    if (!code)
        return passOn(code);
    auto tokens =
        askForTokens(provider,
                     "grant_type=authorization_code&" + field("code", *code) + "&" + field("redirect_uri", redirect) +
                         "&" + field("client_id", provider.clientId) + "&" + field("code_verifier", verifier),
                     transport, stop);
    if (!tokens)
        return passOn(tokens);
    if (tokens->refresh.empty())
        return fail(FaultKind::SecretMissing, "oauth", "the provider gave no lasting authorisation; its scope may need offline_access");
    if (auto kept = vault.write(key, tokens->refresh, stop); !kept)
        return passOn(kept);
    return std::move(tokens->access);
}

Result<AccessToken> freshAccessToken(const OAuthProvider &provider, Vault &vault, const std::string &key,
                                const OAuthTransport &transport, const std::stop_token &stop)
{
    auto kept = vault.read(key, stop);
    if (!kept)
        return passOn(kept);
    if (!*kept)
        return fail(FaultKind::SecretMissing, "oauth", "no authorisation is kept for this account: sign in with the browser first");
    auto tokens = askForTokens(provider,
                               "grant_type=refresh_token&" + field("refresh_token", (*kept)->reveal()) + "&" +
                                   field("client_id", provider.clientId),
                               transport, stop);
    if (!tokens)
        return passOn(tokens);
    if (!tokens->refresh.empty() && tokens->refresh.reveal() != (*kept)->reveal()) {
        if (auto written = vault.write(key, tokens->refresh, stop); !written)
            return passOn(written);
    }
    return std::move(tokens->access);
}

} // namespace onecopy::jobs
