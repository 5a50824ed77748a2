// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/accountjson.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace onecopy::store {

namespace {

QString qt(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

std::string text(const QJsonObject &object, QLatin1StringView key)
{
    return object.value(key).toString().toStdString();
}

QString wordOf(net::Security security)
{
    switch (security) {
    case net::Security::ImplicitTls:
        return QStringLiteral("tls");
    case net::Security::StartTls:
        return QStringLiteral("starttls");
    case net::Security::Cleartext:
        return QStringLiteral("cleartext");
    }
    return QStringLiteral("tls");
}

net::Security securityFrom(const std::string &word)
{
    if (word == "starttls")
        return net::Security::StartTls;
    return word == "cleartext" ? net::Security::Cleartext : net::Security::ImplicitTls;
}

QJsonObject toObject(const ServerAddress &server)
{
    return {{QStringLiteral("host"), qt(server.endpoint.host)},
            {QStringLiteral("port"), server.endpoint.port},
            {QStringLiteral("security"), wordOf(server.endpoint.security)},
            {QStringLiteral("user"), qt(server.user)}};
}

QJsonObject toObject(const OAuthSettings &oauth)
{
    return {{QStringLiteral("provider"), qt(oauth.provider)},
            {QStringLiteral("client_id"), qt(oauth.clientId)},
            {QStringLiteral("authorize_url"), qt(oauth.authorizeUrl)},
            {QStringLiteral("token_url"), qt(oauth.tokenUrl)},
            {QStringLiteral("scope"), qt(oauth.scope)}};
}

std::optional<OAuthSettings> oauthFrom(const QJsonObject &settings)
{
    const QJsonValue value = settings.value(QLatin1StringView("oauth"));
    if (!value.isObject())
        return std::nullopt;
    const QJsonObject object = value.toObject();
    return OAuthSettings{text(object, QLatin1StringView("provider")), text(object, QLatin1StringView("client_id")),
                         text(object, QLatin1StringView("authorize_url")), text(object, QLatin1StringView("token_url")),
                         text(object, QLatin1StringView("scope"))};
}

std::optional<ServerAddress> serverFrom(const QJsonObject &settings, QLatin1StringView key)
{
    if (!settings.value(key).isObject())
        return std::nullopt;
    const QJsonObject object = settings.value(key).toObject();
    ServerAddress server;
    server.endpoint.host = text(object, QLatin1StringView("host"));
    server.endpoint.port = static_cast<std::uint16_t>(object.value(QLatin1StringView("port")).toInt());
    server.endpoint.security = securityFrom(text(object, QLatin1StringView("security")));
    server.user = text(object, QLatin1StringView("user"));
    return server;
}

void putServer(QJsonObject &settings, const QString &key, const std::optional<ServerAddress> &server)
{
    if (server)
        settings.insert(key, toObject(*server));
}

} // namespace

std::string settingsToJson(const Account &account)
{
    QJsonObject settings{{QStringLiteral("ca_file"), qt(account.tls.caFile)},
                         {QStringLiteral("pin_sha256"), qt(account.tls.pinSha256)},
                         {QStringLiteral("allow_legacy_tls"), account.tls.allowLegacy},
                         {QStringLiteral("allow_old_ciphers"), account.tls.allowOldCiphers},
                         {QStringLiteral("auth"), qt(toString(account.auth))},
                         {QStringLiteral("authzid"), qt(account.authzid)},
                         {QStringLiteral("allow_cleartext"), account.allowCleartext}};
    putServer(settings, QStringLiteral("imap"), account.imap);
    putServer(settings, QStringLiteral("smtp"), account.smtp);
    putServer(settings, QStringLiteral("pop3"), account.pop3);
    putServer(settings, QStringLiteral("sieve"), account.sieve);
    if (account.oauth)
        settings.insert(QStringLiteral("oauth"), toObject(*account.oauth));
    return QJsonDocument(settings).toJson(QJsonDocument::Compact).toStdString();
}

Result<Account> accountFromJson(std::string_view name, std::string_view json)
{
    const QByteArray bytes(json.data(), static_cast<qsizetype>(json.size()));
    const QJsonDocument document = QJsonDocument::fromJson(bytes);
    if (!document.isObject())
        return fail(FaultKind::StoreDamaged, "store account", "settings that are no JSON object");
    const QJsonObject settings = document.object();
    Account account;
    account.name = std::string(name);
    account.imap = serverFrom(settings, QLatin1StringView("imap"));
    account.smtp = serverFrom(settings, QLatin1StringView("smtp"));
    account.pop3 = serverFrom(settings, QLatin1StringView("pop3"));
    account.sieve = serverFrom(settings, QLatin1StringView("sieve"));
    account.tls.caFile = text(settings, QLatin1StringView("ca_file"));
    account.tls.pinSha256 = text(settings, QLatin1StringView("pin_sha256"));
    account.tls.allowLegacy = settings.value(QLatin1StringView("allow_legacy_tls")).toBool(false);
    account.tls.allowOldCiphers = settings.value(QLatin1StringView("allow_old_ciphers")).toBool(false);
    account.oauth = oauthFrom(settings);
    account.auth = authChoiceFrom(text(settings, QLatin1StringView("auth"))).value_or(AuthChoice::Auto);
    account.authzid = text(settings, QLatin1StringView("authzid"));
    account.allowCleartext = settings.value(QLatin1StringView("allow_cleartext")).toBool(false);
    return account;
}

} // namespace onecopy::store
