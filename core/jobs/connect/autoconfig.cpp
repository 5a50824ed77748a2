// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QUrl>
#include <QXmlStreamReader>

#include "core/jobs/connect/autoconfig.h"

#include "core/base/controls.h"

#include <algorithm>
#include <array>
#include <utility>

namespace onecopy::jobs {

namespace {

constexpr std::size_t mostServers = 50;
constexpr int mostUserLetters = 320;
constexpr int mostAddressLetters = 1'000;

std::optional<MailService> serviceOf(QStringView type)
{
    if (type == QLatin1String("imap"))
        return MailService::Imap;
    if (type == QLatin1String("pop3"))
        return MailService::Pop3;
    if (type == QLatin1String("smtp"))
        return MailService::Submission;
    return std::nullopt;
}

std::optional<net::Security> securityOf(const QString &socketType)
{
    if (socketType == QLatin1String("SSL"))
        return net::Security::ImplicitTls;
    if (socketType == QLatin1String("STARTTLS"))
        return net::Security::StartTls;
    if (socketType == QLatin1String("plain"))
        return net::Security::Cleartext;
    return std::nullopt;
}

/// With the words of the format in place of the address' parts; in one pass, for they may hold such words themselves.
std::string expanded(const QString &pattern, const MailAddress &address)
{
    const std::array<std::pair<QLatin1String, std::string>, 3> words{
        {{QLatin1String("%EMAILADDRESS%"), address.whole()},
         {QLatin1String("%EMAILLOCALPART%"), address.local},
         {QLatin1String("%EMAILDOMAIN%"), address.domain}}};
    QString text;
    for (qsizetype at = 0; at < pattern.size();) {
        const auto word = std::find_if(words.begin(), words.end(), [&](const auto &entry) {
            return QStringView(pattern).mid(at).startsWith(entry.first);
        });
        text += word == words.end() ? QString(pattern[at]) : QString::fromStdString(word->second);
        at += word == words.end() ? 1 : word->first.size();
    }
    return text.left(mostUserLetters).toStdString();
}

/// In ASCII, as DNS wants it (RFC 5891).
std::string hostFrom(const QString &pattern, const MailAddress &address)
{
    return QUrl::toAce(QString::fromStdString(expanded(pattern, address))).toStdString();
}

/// The element that the reader is in, to its end. None when it is of no use.
std::optional<ServerCandidate> readServer(QXmlStreamReader &xml, const MailAddress &address)
{
    const auto service = serviceOf(xml.attributes().value(QLatin1String("type")));
    ServerCandidate candidate;
    std::optional<net::Security> security;
    bool takesTokens = false;
    while (xml.readNextStartElement()) {
        const QString name = xml.name().toString();
        const QString text = xml.readElementText(QXmlStreamReader::SkipChildElements).trimmed();
        if (name == QLatin1String("hostname"))
            candidate.endpoint.host = hostFrom(text, address);
        else if (name == QLatin1String("port"))
            candidate.endpoint.port = text.toUShort();
        else if (name == QLatin1String("socketType"))
            security = securityOf(text);
        else if (name == QLatin1String("username"))
            candidate.user = expanded(text, address);
        else if (name == QLatin1String("authentication"))
            takesTokens = takesTokens || text == QLatin1String("OAuth2");
    }
    if (!service || !security || candidate.endpoint.port == 0 || !isHostName(candidate.endpoint.host) ||
        std::ranges::any_of(candidate.user, isControl))
        return std::nullopt;
    candidate.service = *service;
    candidate.endpoint.security = *security;
    candidate.source = DiscoverySource::Autoconfig;
    if (takesTokens)
        candidate.oauth = OAuthSettings{};
    if (candidate.user.empty())
        candidate.user = address.whole();
    return candidate;
}

/// The element that the reader is in, to its end: who gives out the tokens. None when it is of no use.
std::optional<OAuthSettings> readIssuer(QXmlStreamReader &xml)
{
    OAuthSettings found{"custom", {}, {}, {}, {}};
    while (xml.readNextStartElement()) {
        const QString name = xml.name().toString();
        const std::string text =
            xml.readElementText(QXmlStreamReader::SkipChildElements).trimmed().left(mostAddressLetters).toStdString();
        if (name == QLatin1String("scope"))
            found.scope = text;
        else if (name == QLatin1String("authURL"))
            found.authorizeUrl = text;
        else if (name == QLatin1String("tokenURL"))
            found.tokenUrl = text;
    }
    if (!found.authorizeUrl.starts_with("https://") || !found.tokenUrl.starts_with("https://") || found.scope.empty())
        return std::nullopt;
    for (const char *known : {"google", "microsoft"}) {
        if (const auto preset = oauthPreset(known);
            preset->authorizeUrl == found.authorizeUrl && preset->tokenUrl == found.tokenUrl)
            return preset;
    }
    return found;
}

} // namespace

Result<std::vector<ServerCandidate>> parseAutoconfig(std::string_view bytes, const MailAddress &address)
{
    std::vector<ServerCandidate> found;
    QXmlStreamReader xml(QByteArray(bytes.data(), static_cast<qsizetype>(bytes.size())));
    bool isConfig = false;
    std::optional<OAuthSettings> issuer;
    while (!xml.atEnd() && found.size() < mostServers) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::DTD)
            return fail(FaultKind::Protocol, "autoconfig", "a document type has no place in such a file");
        if (token != QXmlStreamReader::StartElement)
            continue;
        isConfig = isConfig || xml.name() == QLatin1String("clientConfig");
        if (xml.name() == QLatin1String("oAuth2"))
            issuer = readIssuer(xml);
        if (xml.name() != QLatin1String("incomingServer") && xml.name() != QLatin1String("outgoingServer"))
            continue;
        if (auto server = readServer(xml, address)) {
            server->order = static_cast<int>(found.size());
            found.push_back(std::move(*server));
        }
    }
    if (xml.hasError() || !isConfig)
        return fail(FaultKind::Protocol, "autoconfig", "this is no autoconfiguration file");
    for (ServerCandidate &candidate : found) {
        if (candidate.oauth)
            candidate.oauth = issuer;
    }
    return found;
}

} // namespace onecopy::jobs
