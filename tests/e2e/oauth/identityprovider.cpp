// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/oauth/identityprovider.h"

#include <QCryptographicHash>
#include <QUrl>
#include <QUrlQuery>

namespace onecopy::e2e {

namespace {

constexpr const char *code = "the-code";
constexpr const char *clientId = "onecopy lab";

std::map<std::string, std::string> formIn(const QString &text)
{
    std::map<std::string, std::string> form;
    for (const auto &[name, value] : QUrlQuery(text).queryItems(QUrl::FullyDecoded))
        form[name.toStdString()] = value.toStdString();
    return form;
}

std::string valueOf(const std::map<std::string, std::string> &form, const char *name)
{
    const auto found = form.find(name);
    return found == form.end() ? std::string() : found->second;
}

/// RFC 7636 4.2.
std::string challengeOf(const std::string &verifier)
{
    const QByteArray hash = QCryptographicHash::hash(QByteArray::fromStdString(verifier), QCryptographicHash::Sha256);
    return hash.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals).toStdString();
}

} // namespace

IdentityProvider::IdentityProvider(std::string user)
    : m_user(std::move(user))
    , m_tokens([this](wire::Peer &peer) { talk(peer, false); }, wire::Start::Tls, &m_certificate)
    , m_introspection([this](wire::Peer &peer) { talk(peer, true); })
{
}

std::string IdentityProvider::agree(const std::string &authorizeUrl)
{
    const auto form = formIn(QUrl(QString::fromStdString(authorizeUrl)).query());
    const std::lock_guard lock(m_mutex);
    m_challenge = valueOf(form, "code_challenge");
    m_redirect = valueOf(form, "redirect_uri");
    return m_redirect + "?code=" + code + "&state=" + valueOf(form, "state");
}

void IdentityProvider::revokeAccess()
{
    const std::lock_guard lock(m_mutex);
    m_access.clear();
}

void IdentityProvider::revokeAll()
{
    revokeAccess();
    const std::lock_guard lock(m_mutex);
    m_refresh.clear();
}

int IdentityProvider::tokensGiven()
{
    const std::lock_guard lock(m_mutex);
    return m_given;
}

std::set<std::string> IdentityProvider::secrets()
{
    const std::lock_guard lock(m_mutex);
    return m_ever;
}

std::string IdentityProvider::newTokens()
{
    ++m_given;
    const std::string access = "access-" + std::to_string(m_given) + "-0123456789abcdef";
    m_refresh = "refresh-" + std::to_string(m_given) + "-0123456789abcdef";
    m_access.insert(access);
    m_ever.insert({access, m_refresh});
    return "{\"access_token\":\"" + access + "\",\"token_type\":\"Bearer\",\"expires_in\":3600,\"refresh_token\":\"" +
           m_refresh + "\"}";
}

std::string IdentityProvider::token(const Form &form)
{
    const bool byCode = valueOf(form, "grant_type") == "authorization_code" && valueOf(form, "code") == code &&
                        challengeOf(valueOf(form, "code_verifier")) == m_challenge &&
                        valueOf(form, "redirect_uri") == m_redirect;
    const bool byRefresh = valueOf(form, "grant_type") == "refresh_token" && !m_refresh.empty() &&
                           valueOf(form, "refresh_token") == m_refresh;
    if (valueOf(form, "client_id") != clientId || (!byCode && !byRefresh))
        return "{\"error\":\"invalid_grant\"}";
    return newTokens();
}

std::string IdentityProvider::introspect(const Form &form)
{
    if (!m_access.contains(valueOf(form, "token")))
        return "{\"active\":\"false\"}";
    return "{\"active\":\"true\",\"username\":\"" + m_user + "\"}";
}

void IdentityProvider::talk(wire::Peer &peer, bool introspection)
{
    std::size_t length = 0;
    while (const auto line = peer.hearLine()) {
        if (line->starts_with("Content-Length: "))
            length = std::stoul(line->substr(16));
        if (line->empty())
            break;
    }
    const Form form = formIn(QString::fromStdString(peer.hearBytes(length)));
    std::string body;
    {
        const std::lock_guard lock(m_mutex);
        body = introspection ? introspect(form) : token(form);
    }
    const bool refused = body.find("error") != std::string::npos;
    peer.say("HTTP/1.1 " + std::string(refused ? "400 Bad Request" : "200 OK") +
             "\r\nContent-Type: application/json\r\nConnection: close\r\nContent-Length: " +
             std::to_string(body.size()) + "\r\n\r\n" + body);
    peer.close();
}

} // namespace onecopy::e2e
