// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/context.h"
#include "core/managesieve/types.h"
#include "core/pop3/types.h"
#include "core/smtp/types.h"

namespace onecopy::jobs {

/// How the SMTP and the POP3 server of an account are reached. REQUIRES: the account has that server. For SMTP without
/// a user nobody logs in; another user's mail (authzid) is read, never sent.
[[nodiscard]] smtp::LoginSpec smtpLogin(const Login &login);
[[nodiscard]] pop3::LoginSpec pop3Login(const Login &login);
/// REQUIRES: the account has a place for it, Account::sieveServer().
[[nodiscard]] managesieve::LoginSpec sieveLogin(const Login &login);

} // namespace onecopy::jobs
