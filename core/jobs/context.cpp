// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/context.h"

namespace onecopy::jobs {

login::Spec specFor(const Login &login, const ServerAddress &server)
{
    login::Spec spec;
    spec.endpoint = server.endpoint;
    spec.user = server.user;
    spec.tls = login.account.tls;
    spec.authzid = login.account.authzid;
    if (login.account.auth != AuthChoice::Auto)
        spec.mechanism = toString(login.account.auth);
    spec.secret = login.secret;
    spec.secretIsToken = login.secretIsToken;
    spec.allowCleartext = login.account.allowCleartext;
    spec.silence = login.silence;
    spec.token = login.token;
    spec.waits = login.waits;
    return spec;
}

imap::LoginSpec imapLogin(const Login &login)
{
    return specFor(login, login.account.imap.value_or(ServerAddress{}));
}

} // namespace onecopy::jobs
