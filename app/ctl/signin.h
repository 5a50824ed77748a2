// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/invocation.h"

namespace onecopy::ctl {

/// The options of accounts that sign in with the browser.
void addSignInOptions(QCommandLineParser &parser);

/// Takes the `--oauth…` options into the account. Fault: Usage.
[[nodiscard]] Result<void> readSignIn(const Invocation &call, Account &account);

/// Puts `--oauth-client-secret-file` into the keychain. Nothing to do without that option.
[[nodiscard]] Result<void> keepClientSecret(Invocation &call, const Account &account);

/// `account sign-in NAME`: shows the provider's page and keeps what the user agrees to in the keychain.
[[nodiscard]] Result<int> signInAccount(Invocation &call, const Account &account);

} // namespace onecopy::ctl
