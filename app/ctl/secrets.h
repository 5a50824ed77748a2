// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/invocation.h"

namespace onecopy::ctl {

struct FoundSecret
{
    Secret secret;
    bool isToken = false;
};

/// The first line of the file, which may be a pipe; `option` is named in the fault (File). Cancelled.
[[nodiscard]] Result<Secret> secretFromFile(const std::string &option, const std::string &path,
                                            const std::stop_token &stop);

/// True when an option names a place for the secret: then that is where it comes from.
[[nodiscard]] bool namesSecret(const Invocation &call);

/// Looks where the options say, else in the keychain, else asks on the terminal. Never takes a secret from an argument.
[[nodiscard]] Result<FoundSecret> findSecret(Invocation &call, const Account &account);

} // namespace onecopy::ctl
