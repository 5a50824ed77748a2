// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/account/account.h"

#include "core/base/text.h"

#include <array>
#include <utility>

namespace onecopy {

namespace {

constexpr std::array<std::pair<AuthChoice, std::string_view>, 8> authWords{{
    {AuthChoice::Auto, "auto"},
    {AuthChoice::Plain, "plain"},
    {AuthChoice::Login, "login"},
    {AuthChoice::CramMd5, "cram-md5"},
    {AuthChoice::ScramSha1, "scram-sha-1"},
    {AuthChoice::ScramSha256, "scram-sha-256"},
    {AuthChoice::XOAuth2, "xoauth2"},
    {AuthChoice::OAuthBearer, "oauthbearer"},
}};

/// The first '#' of an id begins the authzid, so the user part must not hold one. Without this, two accounts with
/// crafted user names could share an id, and with it their groups.
std::string withoutHash(std::string_view user)
{
    std::string out;
    for (const char c : user) {
        if (c == '#')
            out += "%23";
        else if (c == '%')
            out += "%25";
        else
            out += c;
    }
    return out;
}

} // namespace

std::string_view toString(AuthChoice choice) noexcept
{
    for (const auto &[known, word] : authWords) {
        if (known == choice)
            return word;
    }
    return "auto";
}

std::optional<AuthChoice> authChoiceFrom(std::string_view word) noexcept
{
    for (const auto &[choice, known] : authWords) {
        if (equalsIgnoreCase(known, word))
            return choice;
    }
    return std::nullopt;
}

std::optional<OAuthSettings> oauthPreset(std::string_view provider)
{
    // developers.google.com/identity/protocols/oauth2/native-app, developers.google.com/gmail/imap/xoauth2-protocol
    if (provider == "google")
        return OAuthSettings{"google", {}, "https://accounts.google.com/o/oauth2/v2/auth", "https://oauth2.googleapis.com/token", "https://mail.google.com/"};
    // learn.microsoft.com/exchange/client-developer/legacy-protocols/how-to-authenticate-an-imap-pop-smtp-application-by-using-oauth
    if (provider == "microsoft")
        return OAuthSettings{"microsoft",
                             {},
                             "https://login.microsoftonline.com/common/oauth2/v2.0/authorize",
                             "https://login.microsoftonline.com/common/oauth2/v2.0/token",
                             "https://outlook.office.com/IMAP.AccessAsUser.All https://outlook.office.com/POP.AccessAsUser.All "
                             "https://outlook.office.com/SMTP.Send offline_access"};
    return std::nullopt;
}

AccountId Account::id() const
{
    const std::optional<ServerAddress> &server = imap ? imap : (pop3 ? pop3 : smtp);
    if (!server)
        return AccountId{name};
    // A host name means the same in any case (RFC 4343); a user name does not.
    std::string value = withoutHash(server->user) + '@' + toLowerAscii(server->endpoint.hostPort());
    if (!authzid.empty())
        value += '#' + authzid;
    return AccountId{std::move(value)};
}

} // namespace onecopy
