// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/context.h"

#include <array>
#include <utility>

namespace onecopy::jobs {

namespace {

/// The SASL name of a choice; empty lets the client take the strongest.
std::string mechanismName(AuthChoice choice)
{
    switch (choice) {
    case AuthChoice::Auto: return {};
    case AuthChoice::Plain: return "PLAIN";
    case AuthChoice::Login: return "LOGIN";
    case AuthChoice::CramMd5: return "CRAM-MD5";
    case AuthChoice::ScramSha1: return "SCRAM-SHA-1";
    case AuthChoice::ScramSha256: return "SCRAM-SHA-256";
    case AuthChoice::XOAuth2: return "XOAUTH2";
    case AuthChoice::OAuthBearer: return "OAUTHBEARER";
    }
    return {};
}

} // namespace

imap::LoginSpec imapLogin(const Login &login)
{
    imap::LoginSpec spec;
    if (login.account.imap) {
        spec.endpoint = login.account.imap->endpoint;
        spec.user = login.account.imap->user;
    }
    spec.tls = login.account.tls;
    spec.authzid = login.account.authzid;
    spec.mechanism = mechanismName(login.account.auth);
    spec.secret = login.secret;
    spec.secretIsToken = login.secretIsToken;
    spec.allowCleartext = login.account.allowCleartext;
    spec.silence = login.silence;
    spec.token = login.token;
    spec.waits = login.waits;
    return spec;
}

} // namespace onecopy::jobs
