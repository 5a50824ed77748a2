// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/mailservers.h"

namespace onecopy::jobs {

namespace {

template <class Spec> Spec specFor(const Login &login, const ServerAddress &server)
{
    Spec spec;
    spec.endpoint = server.endpoint;
    spec.user = server.user;
    spec.tls = login.account.tls;
    if (login.account.auth != AuthChoice::Auto)
        spec.mechanism = toString(login.account.auth);
    spec.secret = login.secret;
    spec.secretIsToken = login.secretIsToken;
    spec.allowCleartext = login.account.allowCleartext;
    spec.silence = login.silence;
    spec.token = login.token;
    return spec;
}

} // namespace

smtp::LoginSpec smtpLogin(const Login &login)
{
    auto spec = specFor<smtp::LoginSpec>(login, *login.account.smtp);
    if (spec.user.empty())
        spec.token = {};
    spec.waits = login.sendingWaits;
    return spec;
}

pop3::LoginSpec pop3Login(const Login &login)
{
    auto spec = specFor<pop3::LoginSpec>(login, *login.account.pop3);
    spec.authzid = login.account.authzid;
    return spec;
}

managesieve::LoginSpec sieveLogin(const Login &login)
{
    auto spec = specFor<managesieve::LoginSpec>(login, *login.account.sieveServer());
    spec.authzid = login.account.authzid;
    spec.waits = login.waits;
    return spec;
}

} // namespace onecopy::jobs
