// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>

#include "core/jobs/connect/oauth.h"

#include "core/base/limits.h"
#include "core/base/text.h"
#include "core/jobs/connect/httpsrequest.h"
#include "core/jobs/connect/redirectlistener.h"
#include "core/net/servertext.h"
#include "core/sasl/bearer.h"

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

/// OpenID Connect Core 11: such a server gives no lasting authorisation unless it may ask the person. Elsewhere it is
/// not said: Microsoft would ask for an administrator's consent again.
bool mustAskForConsent(const OAuthProvider &provider)
{
    const auto asks = [&](std::string_view word) {
        const std::string all = " " + provider.scope + " ";
        return all.find(" " + std::string(word) + " ") != std::string::npos;
    };
    return asks("openid") && asks("offline_access") && provider.authorizeUrl.find("prompt=") == std::string::npos;
}

std::string consentUrl(const OAuthProvider &provider, const std::string &redirect, const std::string &state,
                       const std::string &verifier)
{
    const bool hasQuery = provider.authorizeUrl.find('?') != std::string::npos;
    return provider.authorizeUrl + (hasQuery ? "&" : "?") + "response_type=code&" +
           field("client_id", provider.clientId) + "&" + field("redirect_uri", redirect) + "&" +
           field("scope", provider.scope) + "&" + field("state", state) + "&" +
           field("code_challenge", challengeFor(verifier)) + "&code_challenge_method=S256" +
           (mustAskForConsent(provider) ? "&prompt=consent" : "");
}

/// One question to the token endpoint. The secrets are in no text of a fault.
struct TokenQuestion
{
    std::string form; ///< without the client's secret
    Secret grant;     ///< the code or the refresh token in it
};

/// RFC 6749 5.2; and what servers say when the trouble is theirs.
FaultKind kindOf(std::string_view error, int status)
{
    const bool later = status == 429 || status >= 500 || error == "temporarily_unavailable" ||
                       error == "server_error" || error == "slow_down";
    return later ? FaultKind::ServerUnavailable : FaultKind::LoginRefused;
}

/// RFC 6749 5.2: the error and, where there is one, the description that its administrator can do something with.
std::string errorText(const std::string &error, const std::string &description)
{
    return printable(error, 100) + (description.empty() ? std::string() : ": " + printable(description, 300));
}

/// RFC 6749 A.17.
bool isPlainText(std::string_view text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return c >= ' ' && c <= '~'; });
}

/// RFC 6749 5.1 and 5.2.
Result<Tokens> readAnswer(const HttpsAnswer &answer, const OAuthProvider &provider, const Secret &grant)
{
    const std::string where = "oauth token " + provider.tokenHost;
    const QJsonObject object = QJsonDocument::fromJson(QByteArray::fromStdString(answer.body)).object();
    const auto text = [&](const char *name) { return object[QLatin1String(name)].toString().toStdString(); };
    if (const std::string error = text("error"); !error.empty()) {
        const std::string said =
            net::keptServerText(errorText(error, text("error_description")), provider.clientSecret);
        return fail(kindOf(error, answer.status), where,
                    error == "invalid_client" ? "the authorisation server does not take the client id or its secret"
                                              : "the authorisation server refused",
                    net::keptServerText(said, grant));
    }
    const std::string access = text("access_token");
    const std::string refresh = text("refresh_token");
    if (answer.status != 200 || access.empty() || access.size() > limits::challengeBytes ||
        refresh.size() > limits::challengeBytes)
        return fail(kindOf({}, answer.status) == FaultKind::ServerUnavailable ? FaultKind::ServerUnavailable
                                                                              : FaultKind::Protocol,
                    where, "the authorisation server gave no token, status " + std::to_string(answer.status));
    if (!sasl::isBearerToken(access) || !isPlainText(refresh))
        return fail(FaultKind::Protocol, where, "the authorisation server gave a token with letters that none has");
    if (!equalsIgnoreCase(text("token_type"), "bearer"))
        return fail(FaultKind::Protocol, where, "a token of a kind that mail servers do not take");
    Tokens tokens{{Secret(access)}, Secret(refresh)};
    // RFC 6749 5.1: only recommended, and a number of a server's.
    const double seconds = object[QLatin1String("expires_in")].toDouble();
    if (seconds >= 1)
        tokens.access.lifetime = std::chrono::seconds(static_cast<std::int64_t>(std::min(seconds, longestLifetime)));
    return tokens;
}

/// RFC 6749 2.3.1: most servers take the client's secret in the form, and all have to take it as HTTP Basic.
enum class SecretGoes { InForm, AsBasic };

Result<HttpsAnswer> post(const OAuthProvider &provider, const TokenQuestion &question, SecretGoes how,
                         const OAuthTransport &transport, const std::stop_token &stop)
{
    HttpsRequest request{provider.tokenHost, provider.tokenPort, provider.tokenPath, question.form};
    const std::string_view secret = provider.clientSecret.reveal();
    if (!secret.empty() && how == SecretGoes::InForm)
        request.form += "&" + field("client_secret", secret);
    else if (!secret.empty())
        request.basic = Secret(percentEncoded(provider.clientId) + ":" + percentEncoded(secret));
    auto answer = httpsRequest(request, transport.tls, Deadline::in(transport.answerTime), stop, transport.names);
    // It is not the mail server that was asked.
    if (!answer)
        answer.error().where = "oauth token: " + answer.error().where;
    return answer;
}

bool refusesTheClient(const HttpsAnswer &answer)
{
    const QJsonObject object = QJsonDocument::fromJson(QByteArray::fromStdString(answer.body)).object();
    return answer.status == 401 || object[QLatin1String("error")].toString() == QLatin1String("invalid_client");
}

Result<Tokens> askForTokens(const OAuthProvider &provider, const TokenQuestion &question,
                            const OAuthTransport &transport, const std::stop_token &stop)
{
    auto answer = post(provider, question, SecretGoes::InForm, transport, stop);
    if (answer && !provider.clientSecret.empty() && refusesTheClient(*answer))
        answer = post(provider, question, SecretGoes::AsBasic, transport, stop);
    if (!answer)
        return passOn(answer);
    return readAnswer(*answer, provider, question.grant);
}

} // namespace

Result<AccessToken> authorizeInBrowser(const OAuthProvider &provider, Vault &vault, const std::string &key,
                                       const OpenBrowser &open, const OAuthTransport &transport,
                                       const std::stop_token &stop)
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
                     {"grant_type=authorization_code&" + field("code", *code) + "&" + field("redirect_uri", redirect) +
                          "&" + field("client_id", provider.clientId) + "&" + field("code_verifier", verifier),
                      Secret(*code)},
                     transport, stop);
    if (!tokens)
        return passOn(tokens);
    if (tokens->refresh.empty())
        return fail(FaultKind::SecretMissing, "oauth",
                    "the provider gave no lasting authorisation; its scope may need offline_access, and its "
                    "authorisation address prompt=consent or access_type=offline");
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
        return fail(FaultKind::SecretMissing, "oauth",
                    "no authorisation is kept for this account: sign in with the browser first");
    auto tokens = askForTokens(provider,
                               {"grant_type=refresh_token&" + field("refresh_token", (*kept)->reveal()) + "&" +
                                    field("client_id", provider.clientId),
                                **kept},
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
