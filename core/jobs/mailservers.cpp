// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/mailservers.h"

namespace onecopy::jobs {

smtp::LoginSpec smtpLogin(const Login &login)
{
    smtp::LoginSpec spec{specFor(login, *login.account.smtp)};
    spec.authzid.clear(); // whose mail is read has nothing to do with who sends
    spec.waits = login.sendingWaits;
    if (spec.user.empty())
        spec.token = {};
    return spec;
}

pop3::LoginSpec pop3Login(const Login &login)
{
    pop3::LoginSpec spec{specFor(login, *login.account.pop3)};
    spec.waits = {}; // that is about the IMAP server
    return spec;
}

managesieve::LoginSpec sieveLogin(const Login &login)
{
    return specFor(login, *login.account.sieveServer());
}

} // namespace onecopy::jobs
